import { judgePlan } from "../../../../src/workbook/judgePlan";
import { WorkbookError } from "../../../../src/workbook/errors";
import type { SheetSnapshot } from "../../../../src/workbook/read/snapshot";
import { recognisePlan } from "../../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf, type TestCell } from "../../support/sheet";

export type Rows = readonly (readonly TestCell[])[];

/** What was read of an indicator: cell of the target, name, target, actual, outcome of the comparison. */
export type Found = readonly [string, string, string | null, string | null, string];

const isSnapshot = (sheet: Rows | SheetSnapshot): sheet is SheetSnapshot => !Array.isArray(sheet);

/** The indicators of sheets, judged; nothing where they hold no plan. */
export function foundIn(...sheets: readonly (Rows | SheetSnapshot)[]): readonly Found[] {
  const workbook = workbookOf(
    sheets.map((sheet, index) =>
      isSnapshot(sheet) ? sheet : sheetOf(sheet, { id: `s${String(index)}`, name: "様式" }),
    ),
  );
  try {
    return judgePlan(recognisePlan(workbook)).results.map(({ indicator, judgement }) => [
      indicator.id.replace(/^.*!/u, ""),
      indicator.name.text,
      indicator.target?.text ?? null,
      indicator.actual?.text ?? null,
      judgement.comparison,
    ]);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "noPlanFound") return [];
    throw error;
  }
}
