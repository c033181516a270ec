import { compactText } from "../../../domain/text/normalize";
import { isMissing } from "../../../domain/judgement/actual/missingActual";
import { markerNumber, type Item } from "./items";
import { assignResults, readResults, type ReportedResult } from "./reportedResults";
import { isUnreported } from "./unreported";
import type { TargetStatement } from "./targetStatement";

/** `marker` as the entry of the target carries it, where it does. */
type Asked = Pick<TargetStatement, "name" | "target"> & { readonly marker?: string };

/** 「５０人（最大時）」 is answered by 「最大 64 名」 inside a sentence about the same thing. */
const PEAK = /最大/u;
const PEAK_FIGURE = /最大\s*(?:約\s*)?[\d０-９][\d０-９,，.．]*\s*[^\d０-９\s、。（()）]{1,4}/gu;
/** Words of kanji or katakana, which name a topic. */
const WORD = /[\p{Script=Han}\p{Script=Katakana}ー々]{4,}/gu;
/** So many letters in common are a topic, not an accident. */
const TOPIC = 4;
/** One figure under another name could be anything; several in the target's unit are its parts. */
const MIN_GROUPS = 2;

/** Units that count anything, so that two lines with them may be about anything. */
const COUNTERS = /^(?:件|回|%|)$/u;

/** What a results box says about targets, and how far words may answer words. */
export interface ResultsBox {
  readonly items: readonly Item[];
  /** All of the box: it answers a target of words, which a person judges. */
  readonly text: string;
  /** Whether every target of words is answered by the whole box, or only by lines about its topic. */
  readonly answersWords: boolean;
}

/**
 * Finds for every target what a results box reports about it: the line with its name; else, where words are asked for,
 * words; else what a person has to look at. A figure under another name is never handed on alone.
 *
 * @returns one entry per target, `null` where the box says nothing about it
 */
export function answerTargets(
  targets: readonly Asked[],
  box: ResultsBox | null,
): readonly (string | null)[] {
  if (!box) return targets.map(() => null);
  const numbered = numberedFigures(targets, box.items);
  if (numbered) return numbered;
  const lines = readResults(box.items);
  const assigned = assignResults(
    targets.map(({ name }) => name),
    lines,
  );
  const taken = new Set(assigned.map((result) => result?.text));
  const free = lines.filter(({ text }) => !taken.has(text));
  return targets.map((target, index) => {
    const own = assigned[index];
    if (own) return own.value;
    const isOnlyWords = target.name === target.target;
    if (!isOnlyWords) return peakFigure(target, box) ?? groupFigures(targets, target, free);
    if (targets.length === 1) return box.text;
    if (box.answersWords) return isUnreported(target.name, box.text) ? null : box.text;
    return topicLines(target, free);
  });
}

/** A figure with its unit and nothing else: 「162人」, 「93.4％（速報値）」. */
const PLAIN_FIGURE =
  /^(?:約|延べ|年間)?\s*[▲△\-−－]?[\d０-９][\d０-９,，.．]*\s*[^\d０-９\s、。]{0,6}(?:\s*[（(][^（()）]*[)）])?$/u;

/** Whether a text is nothing but a figure. */
export function isPlainFigure(text: string): boolean {
  return PLAIN_FIGURE.test(text);
}

/** 「① 150人 ② 80%」 under the targets ① and ②: the same numbers, and nothing but figures behind them. */
function numberedFigures(
  targets: readonly Asked[],
  items: readonly Item[],
): readonly string[] | null {
  if (targets.length < MIN_GROUPS || targets.length !== items.length) return null;
  const isAnswer = (target: Asked, { marker, text }: Item): boolean =>
    target.marker !== undefined &&
    ORDINAL.test(marker) &&
    sameOrdinal(target.marker, marker) &&
    (isPlainFigure(text) || isMissing(text));
  const areAnswers = targets.every((target, index) => {
    const item = items[index];
    return item !== undefined && isAnswer(target, item);
  });
  return areAnswers ? items.map(({ text }) => text) : null;
}

/** Markers that count: 「①」, 「(2)」, 「ⅲ」, 「イ」; not 「・」. */
const ORDINAL = /^(?:[①-⑳ⅰ-ⅹ]|[（(]?(?:[\d０-９]{1,2}|[ivx]{1,4}|[ア-オ])[)）.．])$/u;

function sameOrdinal(one: string, other: string): boolean {
  const [a, b] = [markerNumber(one), markerNumber(other)];
  return a === null || b === null ? one === other : a === b;
}

function peakFigure({ name, target }: Asked, { items }: ResultsBox): string | null {
  if (!PEAK.test(target)) return null;
  const figures = items
    .filter(({ text }) => sharesTopic(name, text))
    .flatMap(({ text }) => text.match(PEAK_FIGURE) ?? []);
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

/** 「部会：35団体」「部会：21団体」 under the only target of 60団体: its parts, for a person to add up. */
function groupFigures(
  targets: readonly Asked[],
  { target }: Asked,
  free: readonly ReportedResult[],
): string | null {
  if (targets.length > 1) return null;
  const unit = unitOf(target);
  const groups = free.filter(({ isAmount, value }) => isAmount && unitOf(value) === unit);
  if (COUNTERS.test(unit) || groups.length < MIN_GROUPS) return null;
  return groups.map(({ text }) => `・${text}`).join("\n");
}

/** 「団体・個人」 of 「延べ６0団体・個人以上」. */
function unitOf(amount: string): string {
  const plain = compactText(amount).text.replace(/[（(].*$/u, "");
  const behind = /\d([^\d]*)$/u.exec(plain)?.[1] ?? "";
  return behind.replace(/以上|以下|以内|未満|超|[・/、。]/gu, "");
}

function topicLines({ name }: Asked, free: readonly ReportedResult[]): string | null {
  const lines = free.filter(({ text }) => sharesTopic(name, text));
  return lines.length === 0 ? null : lines.map(({ text }) => text).join("\n");
}

function sharesTopic(name: string, text: string): boolean {
  const line = compactText(text).text;
  return (compactText(name).text.match(WORD) ?? []).some((word) =>
    Array.from({ length: word.length - TOPIC + 1 }, (_, from) =>
      word.slice(from, from + TOPIC),
    ).some((part) => line.includes(part)),
  );
}
