import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/workbook/read/snapshot";

/** A cell with its number format and what Excel shows; a plain value shows as it is. */
export interface FormattedCell {
  readonly value: number;
  readonly format: string;
  readonly text: string;
}

export type TestCell = CellValue | FormattedCell;

const isFormatted = (cell: TestCell): cell is FormattedCell => typeof cell === "object";

/** A percent cell: 0.8596 shown as 「85.96%」. */
export function percent(value: number, decimals = 2): FormattedCell {
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  return { value, format, text: `${(value * 100).toFixed(decimals)}%` };
}

/** A number with its unit in the format: 12 shown as 「12回」. */
export function withUnit(value: number, unit: string): FormattedCell {
  return { value, format: `#,##0"${unit}"`, text: `${value.toLocaleString("en-US")}${unit}` };
}

/** A sheet whose used range begins at A1, unless `top` and `left` say otherwise. */
export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  properties: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
  const left = properties.left ?? 0;
  return {
    ...{
      id: "sheet-1",
      name: "目標一覧",
      visible: true,
      protected: false,
      top: 0,
      left,
      tables: [],
    },
    values: cells.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : cell))),
    texts: cells.map((row) => row.map((cell) => (isFormatted(cell) ? cell.text : String(cell)))),
    numberFormats: cells.map((row) =>
      row.map((cell) => (isFormatted(cell) ? cell.format : "General")),
    ),
    firstFreeColumn: left + width,
    freeColumnWidths: Array.from({ length: 8 }, () => 54),
    ...properties,
  };
}

/** A workbook without anything of the add-in's. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  properties: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return {
    sheets,
    structureProtected: false,
    own: {
      ...{ columns: [], headers: [], ledgers: [], links: [], deadNames: [] },
      ...{ dashboard: null, resultList: null, settings: null },
    },
    ...properties,
  };
}
