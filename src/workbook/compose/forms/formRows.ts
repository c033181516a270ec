import type { Indicator } from "../../../domain/plan/plan";
import type { ListArea } from "../../recognise/planReading";

/** The rows of one form beside which its judgements stand. */
export interface FormRows {
  readonly sheetId: string;
  /** Row → ids of the indicators that are judged beside it, in the order of the form. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

/**
 * Finds the rows of forms that get a status: that of the result which the self-evaluation is about. What a form states
 * as a target but does not evaluate itself (further targets of 様式3) stands beside its target, so that the row of
 * 自己評価 says what was evaluated there and nothing else. A row never depends on what staff type into the form.
 *
 * @param lists their sheets have status columns instead
 */
export function formRows(
  indicators: readonly Indicator[],
  lists: readonly Pick<ListArea, "sheetId">[],
): readonly FormRows[] {
  const listed = new Set(lists.map(({ sheetId }) => sheetId));
  const evaluating = new Set(
    indicators.filter(isEvaluated).map(({ initiativeId }) => initiativeId ?? ""),
  );
  const sheets = new Map<string, Map<number, string[]>>();
  for (const indicator of indicators) {
    const { sheetId } = indicator.targetCell;
    if (listed.has(sheetId)) continue;
    const isLeftOut = !isEvaluated(indicator) && evaluating.has(indicator.initiativeId ?? "");
    const cell = isLeftOut ? indicator.targetCell : resultCellOf(indicator);
    const rows = sheets.get(sheetId) ?? new Map<number, string[]>();
    sheets.set(sheetId, rows);
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), indicator.id]);
  }
  return [...sheets].map(([sheetId, rows]) => ({
    sheetId,
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
  }));
}

function isEvaluated({ initiativeId, improvementCell }: Indicator): boolean {
  return initiativeId !== undefined && improvementCell !== undefined && improvementCell !== null;
}

/** The actual may be kept on another sheet: the status stands where the target is. */
function resultCellOf({ targetCell, actualCell, improvementCell }: Indicator) {
  const cells = [actualCell, improvementCell].filter(
    (cell) => cell?.sheetId === targetCell.sheetId,
  );
  return cells[0] ?? targetCell;
}
