import { isUnitWord, readUnitColumn, type UnitColumn } from "../../text/units";
import type { CellView } from "./cellView";
import { tokenOf } from "./cellView";
import type { Phrase } from "../phrases";
import { OPERATOR_KINDS, TOKEN, YEAR_KINDS } from "../tokens";

/** What may stand before a name without belonging to it. */
const LEADING =
  TOKEN.bullet +
  TOKEN.blank +
  TOKEN.lineBreak +
  TOKEN.comma +
  TOKEN.stop +
  TOKEN.colon +
  TOKEN.remark +
  TOKEN.until +
  TOKEN.to +
  TOKEN.at +
  TOKEN.of +
  TOKEN.topic +
  TOKEN.also +
  TOKEN.filler +
  TOKEN.arrow +
  TOKEN.slash +
  TOKEN.and +
  TOKEN.or +
  OPERATOR_KINDS +
  TOKEN.closing +
  TOKEN.object +
  TOKEN.with +
  TOKEN.subject;
/** Times: part of a name only where it goes on behind them. */
const TIMES = YEAR_KINDS + TOKEN.period + TOKEN.blankYear;
/** What names are made of. */
const NAME_WORDS = TOKEN.text + TOKEN.name;
/** What may stand between a name and its number. */
const BETWEEN =
  TOKEN.blank +
  TOKEN.lineBreak +
  TOKEN.comma +
  TOKEN.stop +
  TOKEN.colon +
  TOKEN.of +
  TOKEN.object +
  TOKEN.topic +
  TOKEN.subject +
  TOKEN.to +
  TOKEN.at +
  TOKEN.until +
  YEAR_KINDS +
  TOKEN.blankYear +
  TOKEN.period +
  TOKEN.frequency +
  TOKEN.basis +
  TOKEN.about +
  TOKEN.wave +
  TOKEN.slash +
  TOKEN.arrow +
  TOKEN.remark;
/** What a bracket with a year or a past value holds. */
const PAST =
  YEAR_KINDS + TOKEN.basis + TOKEN.result + TOKEN.blank + TOKEN.colon + TOKEN.until + TOKEN.filler;

/** What may stand before a name without belonging to it. */
function leads(part: Phrase, next: Phrase | undefined): boolean {
  if (part.type === "targetMark" || part.type === "reference" || part.type === "known") return true;
  if (tokenOf(part, LEADING) !== null) {
    return true;
  }
  // 「令和7年度の教員…」, but 「令和元年度収納率」 keeps its year.
  if (tokenOf(part, TIMES) !== null) {
    return next === undefined || tokenOf(next, NAME_WORDS) === null;
  }
  return false;
}

/** What may stand between a name and its number. */
function trails(part: Phrase): boolean {
  if (part.type === "targetMark" || part.type === "reference" || part.type === "known") return true;
  return tokenOf(part, BETWEEN) !== null;
}

const TRAILING_CHARACTERS = /[をのがはにで、,:：・･\s\u3000（(]+$/u;
const LEADING_CHARACTERS = /^[\s\u3000、,:：・]+/u;

/** What holds no word (「R7.」) is no name. */
const WORDS = /[\u3005\u3041-\u30ff\u3400-\u9fff\uff66-\uff9d]|[A-Za-zＡ-Ｚａ-ｚ]{2}/u;

/** Parts of a name: what is printed and where. */
export interface NameParts {
  readonly name: string | null;
  /** A unit that stands in a column of its own between name and number. */
  readonly unit: UnitColumn | null;
}

const NO_NAME: NameParts = { name: null, unit: null };

/**
 * The name of what a number is about, from the phrases before it: without numbering, years, marks, unit
 * column and trailing particles, as it was written.
 *
 * @param end where the number (with its leading words) begins in the compact text
 */
export function nameFrom(view: CellView, parts: readonly Phrase[], end: number): NameParts {
  let first = 0;
  let last = parts.length - 1;
  while (first <= last) {
    const part = parts[first];
    if (part === undefined || !leads(part, parts[first + 1])) break;
    first++;
  }
  while (last >= first) {
    const part = parts[last];
    if (part === undefined) break;
    if (!trails(part) && !(part.type === "bracket" && isAside(view, part.parts))) break;
    last--;
  }
  const start = parts[first];
  const stop = parts[last];
  if (start === undefined || stop === undefined || last < first) return NO_NAME;
  const from = view.start(start.from);
  let to = view.end(stop.to);
  const unit = unitColumn(view, from, Math.max(to, lastColumnEnd(parts, end)));
  if (unit !== null) to = Math.min(to, unit.from);
  const written = withoutReason(view.written(from, to))
    .replace(TRAILING_CHARACTERS, "")
    .replace(LEADING_CHARACTERS, "")
    .trim();
  return { name: WORDS.test(written) ? written : null, unit: unit?.column ?? null };
}

/** 「アンケート未実施のため、」 gives a reason, not a name. */
function withoutReason(written: string): string {
  const reason = /^.*(?:ため|ので|ことから|により|に向け|に向けて|ことにより)[、,]/u.exec(written);
  const rest = reason === null ? written : written.slice(reason[0].length);
  return /(?:ため|ので|ことから|により)$/u.test(rest) ? "" : rest;
}

/** A bracket between name and number that only holds a year or a past value. */
function isAside(view: CellView, parts: readonly Phrase[]): boolean {
  return (
    parts.every((part) => part.type === "known" || tokenOf(part, PAST) !== null) &&
    view.text(parts) !== ""
  );
}

/** 「件/年 27」: the frequency is read as the number's; the column ends where the number begins. */
function lastColumnEnd(parts: readonly Phrase[], end: number): number {
  const last = parts[parts.length - 1];
  return last !== undefined && tokenOf(last, TOKEN.slash) !== null ? end : 0;
}

/** A unit between the last blank of the name and the number: 「保育所待機者 人 3 0」. */
function unitColumn(
  view: CellView,
  from: number,
  to: number,
): { readonly column: UnitColumn; readonly from: number } | null {
  let start = to - 1;
  while (start > from && !view.gapBefore(start) && to - start <= 8) start--;
  if (start <= from || !view.gapBefore(start)) return null;
  const column = readUnitColumn(view.cell.compact.text.slice(start, to));
  if (column === null || !isUnitWord(column.unit)) return null;
  return { column, from: start };
}
