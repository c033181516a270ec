import { isMissing } from "../../../domain/judgement/actual/missingActual";
import type { Item } from "./items";
import { canBeSameMeasure } from "../../../domain/text/sameMeasure";
import { similarity } from "../../../domain/text/similarity";
import { hasAmount, readTargetStatement } from "./targetStatement";

/** A line of a results cell that can answer an indicator. */
export interface ReportedResult {
  readonly label: string;
  /** The figure or words reported; the whole line where it has no label of its own. */
  readonly value: string;
  /** Whether `value` is an amount rather than words. */
  readonly isAmount: boolean;
  readonly marker: string;
  /** The line as it stands in the cell, without its bullet. */
  readonly text: string;
}

/** Names must have at least so much in common that a reported amount is taken for an indicator's. */
const SAME_MEASURE = 0.72;
/** Words may answer a target of words a little more freely: they are never judged by the program. */
const SAME_TOPIC = 0.5;

/** What is still to come or did not take place is no result: 「津波避難ビルの調整（４箇所調整中）」. */
const NOT_YET = /(?:調整|検討|準備|予定|見合わせ|延期|中止|募集)(?:中|する)?$/u;

/** 「充足率 集計中」. */
const LABEL_AND_WORD = /^(.+?)[\s：:]+(\S{2,8})$/su;

const NEGATION = /な(?:い|かった|く|し)|せず|未(?!来)|不(?!動産|法|登校|適切)/u;

/** Reads the lines of a results cell: 「相談件数：７件（9月末）」, 「説明会の開催 (20地域)」, 「広告収入 7,684千円」. */
export function readResults(items: readonly Item[]): readonly ReportedResult[] {
  return items.flatMap(({ marker, text }) => {
    const statement = readTargetStatement(text);
    const isAmount = hasAmount(statement);
    const { name, target } = statement;
    if (isAmount && (NOT_YET.test(name) || NOT_YET.test(target))) return [];
    // 「受診率：集計中」 says that the result is still to come.
    if (!isAmount) {
      const [, label = name, word = target] = LABEL_AND_WORD.exec(text) ?? [];
      if (word !== text && isMissing(word)) {
        return [{ label, value: word, isAmount, marker, text }];
      }
    }
    return [{ label: name, value: isAmount ? target : text, isAmount, marker, text }];
  });
}

/**
 * Finds for every name the line that reports its result: the one whose label names the same thing. A line
 * answers one name only, the one that it resembles most: a figure must never be taken for another one's.
 *
 * @returns one entry per name, `null` where no line answers it
 */
export function assignResults(
  names: readonly string[],
  results: readonly ReportedResult[],
): readonly (ReportedResult | null)[] {
  const candidates = names
    .flatMap((name, index) =>
      results
        .map((result) => inItsWords(name, result))
        .map((result, line) => ({ index, line, result, score: similarity(name, result.label) })),
    )
    .filter(({ index, result, score }) =>
      result.isAmount
        ? score >= SAME_MEASURE && canBeSameMeasure(names[index] ?? "", result.label)
        : score >= SAME_TOPIC,
    )
    .sort((a, b) => b.score - a.score);
  const assigned = names.map((): ReportedResult | null => null);
  const taken = new Set<number>();
  for (const { index, line, result } of candidates) {
    if (assigned[index] !== null || taken.has(line)) continue;
    assigned[index] = result;
    taken.add(line);
  }
  return assigned;
}

/**
 * Finds the reported line for every entry of a list that the report repeats one for one: by name, and where
 * the wording was changed by its place in the list. A changed wording is handed on as a whole.
 */
export function pairResults(
  names: readonly string[],
  results: readonly ReportedResult[],
): readonly (string | null)[] {
  const assigned = assignResults(names, results);
  const taken = new Set(assigned.map((result) => result?.text));
  return names.map((name, index) => {
    const sameName = assigned[index];
    if (sameName) return sameName.value;
    const samePlace = names.length === results.length ? results[index] : undefined;
    const isAlike =
      samePlace && !taken.has(samePlace.text) && similarity(name, samePlace.label) >= SAME_PLACE;
    return isAlike ? samePlace.text : null;
  });
}

/** Entries at the same place of two lists need only so much in common. */
const SAME_PLACE = 0.4;

/** 「対応できなかった件数：0件」 does not say 「対応した件数：0件」: then the whole line is the answer. */
function inItsWords(name: string, result: ReportedResult): ReportedResult {
  const isTurned = NEGATION.test(name) !== NEGATION.test(result.label);
  return result.isAmount && isTurned ? { ...result, value: result.text, isAmount: false } : result;
}
