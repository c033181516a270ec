import { cellArea } from "../compose/areas";
import type { ListColumn, ListTemplate } from "../../domain/plan/listTemplate";
import { textContent, wordContent, type CellContent } from "../compose/cellContent";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import { GREY, HEADER_FORMAT, INK, LINE_COLOR } from "../compose/sheetStyle";
import type { Area, CellFormat } from "../compose/writePlan";
import { characterWidth } from "./characterWidth";
import type { ListContent, ListRow } from "./listContent";
import { promptOf } from "./prompts";
import type { SheetDraft, WorkbookNames } from "./sheetDraft";

/** Rows parted by lines only: the table's own bands would drown the colours of a judgement. */
const TABLE_STYLE = "TableStyleLight9";
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
/** Points; empty rows are as high as two lines, so that there is room to write by hand as well. */
const EMPTY_ROW_HEIGHT = 30;

/** The sheet with the list: an Excel table, one indicator a row. */
export function composeList(
  template: ListTemplate,
  content: ListContent,
  names: WorkbookNames,
): SheetDraft {
  const { headerRow, frozenColumns, print } = template;
  const { columns, rows } = content;
  const name = names.sheets.numberedCopy(content.sheetName);
  const builder = new SheetWriteBuilder(`new:${name}`);
  const table: Area = {
    ...{ row: headerRow, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
  };
  const body: Area = { ...table, row: headerRow + 1, rowCount: rows.length };

  builder
    .contents(0, 0, [[wordContent(content.title)], [wordContent(content.instruction)]])
    .format(cellArea(0, 0), {
      fontSize: 16,
      bold: true,
      fontColor: INK,
      verticalAlignment: "Center",
    })
    .format(cellArea(1, 0), { fontSize: 10, fontColor: GREY })
    .rowHeight(0, 27)
    .rowHeight(headerRow, 30)
    .contents(headerRow, 0, [columns.map(({ header }) => wordContent(header))])
    .contents(
      body.row,
      0,
      rows.map((row) => columns.map((column) => cellOf(column, row))),
    )
    .format({ ...table, rowCount: 1 }, HEADER_FORMAT)
    .format(body, { verticalAlignment: "Center", wrapText: true, gridColor: LINE_COLOR })
    .table({
      area: table,
      name: names.tables.numberedName(template.tableName),
      style: TABLE_STYLE,
    });
  columns.forEach((column, index) => {
    dressColumn(builder, column, { ...body, column: index, columnCount: 1 }, rows);
  });
  dressRows(builder, body, rows);
  builder.freeze(headerRow + 1, frozenColumns).print({
    paper: print.paper,
    orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
    ...(print.fitToPagesTall === 0 ? {} : { pagesTall: print.fitToPagesTall }),
    printArea: { ...table, row: 0, rowCount: headerRow + table.rowCount },
    titleRows: print.titleRows ?? null,
  });
  return { name, builder };
}

function dressColumn(
  builder: SheetWriteBuilder,
  column: ListColumn,
  body: Area,
  rows: readonly ListRow[],
): void {
  const { align, choices, field, width } = column;
  const prompt = promptOf(column.header, column.hint, column.required);
  builder
    .columnWidth(body.column, characterWidth(width))
    .format(body, alignment(HORIZONTAL[align]))
    .validate({ area: cellArea(body.row - 1, body.column), choices: null, strict: false, prompt });
  if (!choices) return;
  const isKnown = rows.every((row) => {
    const value = row[field];
    return value === undefined || choices.values.includes(String(value));
  });
  // Where the list already holds other words, Excel asks instead of refusing them.
  const strict = choices.strict && isKnown;
  builder.validate({ area: body, choices: choices.values, strict, prompt });
}

function dressRows(builder: SheetWriteBuilder, body: Area, rows: readonly ListRow[]): void {
  if (rows.some((row) => Object.keys(row).length > 0)) {
    builder.fitRows(body);
    return;
  }
  rows.forEach((_row, index) => builder.rowHeight(body.row + index, EMPTY_ROW_HEIGHT));
}

/** Words are written as text, whatever they look like; an empty cell has the format of its column. */
function cellOf({ field, numberFormat }: ListColumn, row: ListRow): CellContent {
  const value = row[field] ?? "";
  return typeof value === "string" && value !== "" ? textContent(value) : { value, numberFormat };
}

function alignment(horizontalAlignment: "Left" | "Center" | "Right"): CellFormat {
  return { horizontalAlignment };
}
