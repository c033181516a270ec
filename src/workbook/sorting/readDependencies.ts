import type { MatchedList } from "../compose/matchLists";
import type { CellValue, WorkbookSnapshot } from "../read/snapshot";
import type { WorkbookOptions } from "../report";
import type { SheetFormulas } from "./sortableList";

/** What sorting might break. */
interface Dependencies {
  /** By list. */
  readonly isMerged: readonly boolean[];
  /** By list: rows are out of sight. */
  readonly isHidden: readonly boolean[];
  /** Of all sheets but the add-in's own. */
  readonly formulas: readonly SheetFormulas[];
}

/** Reads what sorting lists might break. One round trip. */
export async function readDependencies(
  context: Excel.RequestContext,
  { sheets, own }: WorkbookSnapshot,
  lists: readonly MatchedList[],
  { supports }: WorkbookOptions,
): Promise<Dependencies> {
  const { worksheets } = context.workbook;
  const ownIds = [own.dashboard, own.resultList, own.settings, own.history].map(
    (sheet) => sheet?.range.sheetId,
  );
  const used = sheets
    .filter(({ id }) => !ownIds.includes(id))
    .map(({ id, name }) => {
      const range = worksheets.getItem(id).getUsedRangeOrNullObject(true);
      range.load("rowIndex,formulas");
      return { name, range };
    });
  const rows = lists.map(({ list: { sheetId, firstRow, lastRow } }) =>
    worksheets.getItem(sheetId).getRange(`${firstRow + 1}:${lastRow + 1}`),
  );
  for (const range of rows) range.load("rowHidden");
  // Below ExcelApi 1.13 Excel itself refuses to sort merged cells, and everything is put back.
  const merged = supports("ExcelApi", "1.13") ? rows.map(queueMerged) : [];
  await context.sync();
  return {
    isMerged: merged.map((areas) => !areas.isNullObject),
    isHidden: rows.map(({ rowHidden }) => (rowHidden as boolean | null) !== false),
    formulas: used.flatMap(({ name, range }) =>
      range.isNullObject
        ? []
        : [{ sheetName: name, top: range.rowIndex, formulas: range.formulas as CellValue[][] }],
    ),
  };
}

function queueMerged(rows: Excel.Range): Excel.RangeAreas {
  const areas = rows.getMergedAreasOrNullObject();
  areas.load("address");
  return areas;
}
