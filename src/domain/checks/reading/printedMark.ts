import { compactText } from "../../text/normalize";

/** What a printed mark says about the target. */
export type PrintedOutcome = "reached" | "missed" | "withdrawal";

/** What it says about the work. */
export type PrintedEffort = "onSchedule" | "behind";

/** A mark cell as it was understood. Both halves are `null` where nothing, or no single answer, stands there. */
export interface PrintedMark {
  readonly outcome: PrintedOutcome | null;
  readonly effort: PrintedEffort | null;
  /** 見込 is printed with the outcome: a mid-year mark. `null` where only a sign stands. */
  readonly isOutlook: boolean | null;
  /** The cell lists all options: a legend, never an answer. */
  readonly isLegend: boolean;
}

const NOTHING: PrintedMark = { outcome: null, effort: null, isOutlook: null, isLegend: false };

/** 撤退・再構築基準未達成 */
const WITHDRAWAL = /(?:撤退|再構築)[^、。]{0,8}(?:未達成|を下回|該当)/gu;
const MISSED =
  /(?:未|不|非)達成(?!率)|達成(?:でき(?:ない|なかった|ず|ません)|しな(?:い|かった)|していない|せず|に至らな|困難|不可)/gu;
/** 達成率, 達成状況, 達成目標 at the front name the column; 概ね達成 is neither. */
const REACHED = /(?!^達成目標)達成(?!率|度|状況|見通|感|時期|年|に向け)/gu;
const NEARLY = /(?:概ね|おおむね|ほぼ|一部|部分的に?|やや|半ば)[^、。]{0,4}達成/gu;

const BEHIND =
  /実施(?:でき(?:ない|なかった|ず|ません)|しな(?:い|かった)|していない|せず|困難)|進捗(?:していない|しなかった|せず|に遅れ)|予定(?:通り|どおり)(?:では|で|に)?(?:ない|なかった|進んでいない)|遅れ/gu;
const ON_SCHEDULE =
  /実施見込|進捗している|進捗した|予定(?:通り|どおり)に?(?:実施|進捗|進んで|完了)|実施済/gu;

const ROMAN_ONE = /ⅰ|Ⅰ|(?<=\()(?:i|I)(?=\))/gu;
const ROMAN_TWO = /ⅱ|Ⅱ|(?<=\()(?:ii|II)(?=\))/gu;

/** ①(ⅰ)②(ⅱ)…: the work of several parts, each with its number. */
const PARTS = /[①-⑳]\((ⅰ|ⅱ|ⅲ|i{1,3})\)/gu;
/** 「(○)目標達成 ( )目標未達成」, 「☑目標達成 □目標未達成」: options of which one can be ticked. */
const OPTION = /(?:\(([○◯〇✓✔レ●]?)\)|([■☑✅])|[□☐])([^()■☑✅□☐]+)/gu;
/** The place for an entry: ( ), ①( ). */
const BLANK_ENTRY = /[①-⑳]?\(\)/gu;
const LEGEND_NOTE = /場合は必須/u;
/** Stands for what was taken out, so that the words on both sides do not become one. */
const GONE = "、";
/** What may stand in a legend beside the options. */
const LEGEND_WORDS =
  /目標|取組|内容|見込み?|当年度|の|は|を|に|又は|または|いずれか|選択|[①-③ⅰⅱⅠⅡi○×◯()[\]【】「」:;、。・/|※\s]/gu;
const LEGEND_REST = 6;

/** Signs that are an answer by themselves, alone or before the words that explain them. */
const SIGNS: ReadonlyMap<string, PrintedOutcome> = new Map([
  ["①", "reached"],
  ["②", "missed"],
  ["③", "withdrawal"],
  ["◎", "reached"],
  ["○", "reached"],
  ["◯", "reached"],
  ["〇", "reached"],
  ["×", "missed"],
  ["✕", "missed"],
]);
const LETTERS: ReadonlyMap<string, PrintedOutcome> = new Map([
  ["A", "reached"],
  ["B", "missed"],
]);

/** The option that is ticked, where exactly one of several is; else the text as it is. */
function tickedOption(text: string): string {
  const options = [...text.matchAll(OPTION)];
  const isAll = options.map(([whole]) => whole).join("") === text;
  const ticked = options.filter(([, sign, box]) => Boolean(sign) || Boolean(box));
  return isAll && options.length > 1 && ticked.length === 1 ? (ticked[0]?.[3] ?? text) : text;
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function signsIn(text: string): readonly PrintedOutcome[] {
  return Array.from(text).flatMap((sign) => SIGNS.get(sign) ?? []);
}

/** The sign at the front, where it is the only one: ②, 「②（ⅰ）」, 「① 目標達成」. */
function signOf(text: string): PrintedOutcome | null {
  const [first] = text.replace(/^[[(【「<]+/u, "");
  const outcome = SIGNS.get(first ?? "") ?? null;
  return outcome !== null && signsIn(text).length === 1 ? outcome : null;
}

function effortOf(text: string): PrintedEffort | "both" | null {
  const isBehind = has(BEHIND, text) || has(ROMAN_TWO, text);
  const rest = text.replace(BEHIND, GONE).replace(ROMAN_TWO, GONE);
  const isOnSchedule = has(ON_SCHEDULE, rest) || has(ROMAN_ONE, rest);
  if (isBehind && isOnSchedule) return "both";
  if (isBehind) return "behind";
  return isOnSchedule ? "onSchedule" : null;
}

function outcomeOf(text: string, letters: boolean): PrintedOutcome | "both" | null {
  if (has(WITHDRAWAL, text)) return "withdrawal";
  const isMissed = has(MISSED, text);
  const isReached = has(REACHED, text.replace(MISSED, GONE).replace(NEARLY, GONE));
  const signs = new Set(signsIn(text));
  if ((isMissed && isReached) || signs.size > 1) return "both";
  if (isMissed) return "missed";
  if (isReached) return "reached";
  const letter = letters ? /^[[(【「:]*([A-DSＡ-Ｄ])[\])】」]*$/u.exec(text)?.[1] : undefined;
  return signOf(text) ?? LETTERS.get(letter ?? "") ?? null;
}

/** Nothing but options: prose that weighs both (「…は未達成だが、…は達成」) is no legend. */
function isOnlyOptions(text: string): boolean {
  const rest = [WITHDRAWAL, MISSED, REACHED, BEHIND, ON_SCHEDULE, LEGEND_WORDS].reduce(
    (left, pattern) => left.replace(pattern, ""),
    text,
  );
  return rest.length <= LEGEND_REST;
}

/**
 * Reads the mark that an office printed: ①②③, (ⅰ)(ⅱ), 目標達成 … 目標未達成見込, 「目標達成見込、取組予定通り進捗していない」.
 * A legend that lists both options (「①:目標達成 ②:目標未達成」, 「( )実施見込み ( )実施できない見込み」) is never an
 * answer, unless exactly one of them is ticked. Marks of scales with more grades (概ね達成, 順調, △) are left to the scale: they are not read here.
 *
 * @param letters whether A and B are marks here, as in the form used from 令和5年度 on
 */
export function readPrintedMark(source: string, letters = false): PrintedMark {
  const text = compactText(source).text;
  if (has(LEGEND_NOTE, text)) return { ...NOTHING, isLegend: true };
  const parts = [...text.matchAll(PARTS)];
  if (parts.length > 1) {
    const isBehind = parts.some(([, roman]) => roman !== "ⅰ" && roman !== "i");
    return { ...NOTHING, effort: isBehind ? "behind" : "onSchedule" };
  }
  const answer = tickedOption(text).replace(BLANK_ENTRY, GONE);
  const outcome = outcomeOf(answer, letters);
  const effort = effortOf(answer);
  if (outcome === "both" || effort === "both") {
    return { ...NOTHING, isLegend: isOnlyOptions(answer) };
  }
  const words = has(MISSED, answer) || has(REACHED, answer);
  return {
    outcome,
    effort,
    isOutlook: words ? /達成[^、。]{0,6}見込/u.test(answer) : null,
    isLegend: false,
  };
}
