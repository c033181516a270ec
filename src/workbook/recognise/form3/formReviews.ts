import type { CellRef } from "../../../domain/plan/cellRef";
import type { Review } from "../../../domain/plan/initiative";
import type { SourcedText } from "../../../domain/plan/plan";
import { readMark } from "../statements/marks";
import type { FormBlock } from "./formBlock";

/** 中間振り返り of a form: both marks and the text; `null` where the form has no such part. */
export function readMidYear(block: FormBlock): Review | null {
  const effort = block.label("effortMark");
  const outlook = block.label("outlookMark");
  const first = block.label("midYear") ?? effort ?? outlook;
  if (!first) return null;
  return {
    outcome: readMark(block.rightOf(outlook)),
    effort: readMark(block.rightOf(effort)),
    ...improvementAt(block, first.row, yearEndRow(block)),
  };
}

/** 自己評価 of a form; `null` where the form has no such part. */
export function readYearEnd(block: FormBlock): Review | null {
  const label = block.label("results") ?? block.label("yearEnd");
  if (!label) return null;
  const mark = block.label("outcomeMark", label.row);
  return {
    outcome: readMark(block.rightOf(mark)),
    effort: null,
    ...improvementAt(block, label.row, block.lastRow + 1),
  };
}

function yearEndRow(block: FormBlock): number {
  return (block.label("results") ?? block.label("yearEnd"))?.row ?? block.lastRow + 1;
}

/** 課題と改善策 between two rows of the form: beside its label or under it. */
function improvementAt(
  block: FormBlock,
  from: number,
  end: number,
): { improvement: SourcedText | null; improvementCell: CellRef | null } {
  const label = block.label("improvement", from);
  if (!label || label.row >= end) return { improvement: null, improvementCell: null };
  const improvement = block.rightOf(label)[0] ?? block.below(label);
  return { improvement, improvementCell: improvement?.cell ?? block.placeUnder(label) };
}
