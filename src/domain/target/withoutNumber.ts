import { unitAt } from "../text/units";
import type { Reading } from "./assembleTarget";
import type { CellView } from "./reading/cellView";
import { tokenOf } from "./reading/cellView";
import type { RawEntry } from "./reading/entries";
import { impliedUnit } from "./indicator/impliedUnit";
import type { OutsideCell } from "./indicator/outsideCell";
import { nameFrom } from "./reading/indicatorName";
import type { Phrase } from "./phrases";
import { impliedFrequency, QUALITATIVE, qualitativeDirection, saysNoTarget } from "./qualitative";
import type { Clause, Direction, NoteCode, Operator } from "./target";
import { CHANGE_KINDS, OPERATOR_KINDS, OPERATOR_OF, TOKEN } from "./tokens";

/** What ends the name in a cell without a number. */
const NAME_ENDS = CHANGE_KINDS + TOKEN.frequency + TOKEN.towards + TOKEN.blank + TOKEN.blankYear;

/** Reads a cell in which no number is a target. */
export function readWithoutNumber(
  view: CellView,
  outside: OutsideCell,
  raw: readonly RawEntry[],
  repeated: boolean,
): Reading {
  const { given } = outside;
  const main = raw.filter(({ remark }) => !remark).flatMap(({ parts }) => parts);
  const lost = lostNumber(view, outside, main);
  if (lost !== null) return lost;
  const per = raw.flatMap(({ parts }) => impliedFrequency(view, parts) ?? [])[0];
  if (per !== undefined) {
    // 「毎月開催」
    const clause: Clause = { ...QUALITATIVE, op: ">=", value: 1, unit: `回/${per}` };
    return reading(given ?? nameOf(view, main), clause, "higher", []);
  }
  const nothing = main.length === 0 || repeated || saysNothing(view, main);
  const direction = nothing ? "none" : qualitativeDirection(view, main);
  const named = !repeated && (nothing || direction !== "none");
  const name = given ?? (named ? nameOf(view, main) : null);
  return reading(name, QUALITATIVE, direction, nothing ? ["no_target"] : []);
}

function reading(
  indicator: string | null,
  clause: Clause,
  direction: Direction,
  codes: readonly NoteCode[],
): Reading {
  return {
    indicator,
    clauses: [clause],
    connective: "and",
    direction,
    codes: new Set(codes),
    grades: [],
  };
}

const UNIT_ALONE = /^(%|[^0-9]{1,3}?)(以上|以下|未満|以内)$/u;
const OPERATORS_ALONE: ReadonlyMap<string, Operator> = new Map([
  ["以上", ">="],
  ["以下", "<="],
  ["以内", "<="],
  ["未満", "<"],
]);

/** 「以上」, 「％以上」: the number was lost, or is still to be filled in. */
function lostNumber(
  view: CellView,
  { given }: OutsideCell,
  main: readonly Phrase[],
): Reading | null {
  const sided = (op: Operator): Direction => (op === "<" || op === "<=" ? "lower" : "higher");
  const [, printed = "", word = ""] = UNIT_ALONE.exec(view.cell.compact.text) ?? [];
  const unit = printed === "" ? null : unitAt(printed, 0);
  const op = OPERATORS_ALONE.get(word);
  if (op !== undefined && unit?.length === printed.length) {
    const clause: Clause = { ...QUALITATIVE, op, unit: unit.unit };
    return reading(given, clause, sided(op), ["placeholder"]);
  }
  const first = main.length > 2 ? null : tokenOf(main[0], OPERATOR_KINDS);
  const alone = first === null ? undefined : OPERATOR_OF.get(first.kind);
  if (alone === undefined) return null;
  const clause: Clause = { ...QUALITATIVE, op: alone, unit: impliedUnit(given ?? "") };
  return reading(given, clause, sided(alone), []);
}

function saysNothing(view: CellView, main: readonly Phrase[]): boolean {
  if (saysNoTarget(view.text(main))) return true;
  // 「②不良債務比率 -」: a dash in the column of the target
  const last = tokenOf(main[main.length - 1], TOKEN.text);
  return last !== null && /^[-―－ー]$/u.test(view.printed(last));
}

/** What stands before the change, the frequency or the dash. */
function nameOf(view: CellView, parts: readonly Phrase[]): string | null {
  const end = parts.findIndex((part) => tokenOf(part, NAME_ENDS) !== null);
  return end <= 0 ? null : nameFrom(view, parts.slice(0, end), 0).name;
}
