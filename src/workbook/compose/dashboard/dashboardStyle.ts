import type { Language } from "../../../domain/text/localizedText";
import { cellArea, columnArea } from "../areas";
import type { SheetWriteBuilder } from "../sheetWriteBuilder";
import { GREY, HEADER_FORMAT, INK, LINE_COLOR } from "../sheetStyle";
import { statusRules } from "../statusStyle";
import type { Area } from "../writePlan";
import type { ChartKind, ChartLayout } from "./chartSlots";
import { KEY_COLUMN } from "./groupBlock";
import {
  BLOCK_ROWS,
  blockArea,
  DATA_NOTE_ROW,
  DATA_TITLE_ROW,
  LABEL_COLUMN,
  TOTAL_ROW,
  VALUE_COLUMN,
  type BlockSize,
} from "./dataGrid";
import { HEADING_FONT_SIZE, TIME_COLUMN, tileColumn, TILE_SPAN, TILES } from "./pageCells";
import {
  COLUMN_COUNT,
  COLUMN_WIDTH,
  FIRST_COLUMN,
  FIXED_HEIGHTS,
  HEADING_ROW,
  LAST_COLUMN,
  MARGIN_WIDTH,
  MORE_HEIGHT,
  PAGE_MARGIN,
  TABLE_FIRST_ROW,
  TABLE_HEADER_ROW,
  TABLE_MAX_ROWS,
  TABLE_TITLE_ROW,
  TILE_ROWS,
  TITLE_ROW,
  wide,
} from "./pageGrid";
import {
  TABLE_COLUMNS,
  TABLE_FONT_SIZE,
  tableMerges,
  type UnachievedTable,
} from "./unachievedTable";

/** Points. */
const DATA_FONT_SIZE = 9;
const TILE_FILL = "#F5F7FA";

/** The table, and how many rows it had before: what it gives up is cleared. */
interface DressedTable extends UnachievedTable {
  readonly rowsBefore: number;
}

/** Widths, heights, formats, rules and print setup of the dashboard. */
export function dressDashboard(
  builder: SheetWriteBuilder,
  { slots, heights }: ChartLayout,
  table: DressedTable,
  sizes: ReadonlyMap<ChartKind, BlockSize>,
  language: Language,
): void {
  builder.columnWidth(0, MARGIN_WIDTH);
  for (let index = 0; index < COLUMN_COUNT; index++) {
    builder.columnWidth(FIRST_COLUMN + index, COLUMN_WIDTH);
  }
  for (const [row, height] of [...FIXED_HEIGHTS, ...heights]) builder.rowHeight(row, height);
  dressHeading(builder);
  dressTiles(builder, language);
  for (const { heading, note } of slots) {
    builder
      .format(cellArea(heading.row, heading.column), {
        ...{ fontSize: HEADING_FONT_SIZE, bold: true, fontColor: INK, verticalAlignment: "Center" },
      })
      .format(cellArea(note.row, note.column), { fontSize: 8, fontColor: GREY });
  }
  dressTable(builder, table, language);
  dressData(builder, sizes);
  builder.print({
    ...{ orientation: "Landscape", pagesTall: 1, margin: PAGE_MARGIN, titleRows: null },
    printArea: printArea(table),
  });
}

/** The page: down to the last row of the table and the sentence under it. */
function printArea({ rows, hidden }: UnachievedTable): Area {
  const last = TABLE_HEADER_ROW + rows.length + (hidden > 0 ? 1 : 0);
  return { ...wide(TITLE_ROW, last), column: 0, columnCount: COLUMN_COUNT + 1 };
}

function dressHeading(builder: SheetWriteBuilder): void {
  const time: Area = {
    ...{ row: HEADING_ROW, column: TIME_COLUMN, rowCount: 1 },
    columnCount: LAST_COLUMN - TIME_COLUMN + 1,
  };
  builder
    .merge(time)
    .format(cellArea(TITLE_ROW, FIRST_COLUMN), {
      ...{ fontSize: 18, bold: true, fontColor: INK, verticalAlignment: "Center" },
    })
    .format(cellArea(HEADING_ROW, FIRST_COLUMN), {
      ...{ fontSize: 12, fontColor: INK, horizontalAlignment: "Left" },
    })
    .format(time, { fontSize: 10, fontColor: GREY, horizontalAlignment: "Right" })
    .format(wide(HEADING_ROW, HEADING_ROW), { rowLineColor: INK });
}

function dressTiles(builder: SheetWriteBuilder, language: Language): void {
  TILES.forEach((_, index) => {
    const tile = (row: number, rowCount = 1): Area => ({
      ...{ row, column: tileColumn(index), rowCount, columnCount: TILE_SPAN },
    });
    const { label, count, share } = TILE_ROWS;
    for (const row of [label, count, share]) builder.merge(tile(row));
    builder
      .format(tile(label, 3), {
        ...{ horizontalAlignment: "Center", verticalAlignment: "Center" },
        ...{ fillColor: TILE_FILL, outlineColor: "#FFFFFF" },
      })
      .format(tile(label), { fontSize: 10, bold: true, fontColor: INK })
      .format(tile(count), { fontSize: 20, bold: true, fontColor: INK })
      .format(tile(share), { fontSize: 9, fontColor: GREY });
  });
  const labels = wide(TILE_ROWS.label, TILE_ROWS.label);
  builder.rules(labels, statusRules(language));
}

function dressTable(
  builder: SheetWriteBuilder,
  { rows, heights, rowsBefore }: DressedTable,
  language: Language,
): void {
  const last = TABLE_FIRST_ROW + TABLE_MAX_ROWS;
  builder
    .format(cellArea(TABLE_TITLE_ROW, FIRST_COLUMN), {
      ...{ fontSize: 11, bold: true, fontColor: INK, verticalAlignment: "Center" },
    })
    .rowHeight(last, MORE_HEIGHT);
  if (rowsBefore > rows.length) {
    // The header too, where nothing is missed any more.
    const from = rows.length === 0 ? TABLE_HEADER_ROW : TABLE_FIRST_ROW + rows.length;
    builder.clear(wide(from, last));
  }
  if (rows.length === 0) {
    builder.format(cellArea(TABLE_HEADER_ROW, FIRST_COLUMN), { fontSize: 10, fontColor: INK });
    return;
  }
  for (const area of tableMerges(rows.length)) builder.merge(area);
  const lastRow = TABLE_FIRST_ROW + rows.length - 1;
  const column = (index: number, span: number): Area => ({
    ...columnArea(index, TABLE_FIRST_ROW, lastRow),
    columnCount: span,
  });
  builder
    .format(wide(TABLE_HEADER_ROW, TABLE_HEADER_ROW), {
      ...HEADER_FORMAT,
      fontSize: TABLE_FONT_SIZE,
    })
    .format(wide(TABLE_FIRST_ROW, lastRow), {
      ...{ fontSize: TABLE_FONT_SIZE, horizontalAlignment: "Left", verticalAlignment: "Center" },
      ...{ wrapText: true, rowLineColor: LINE_COLOR },
    })
    .format(cellArea(lastRow + 1, FIRST_COLUMN), {
      ...{ fontSize: TABLE_FONT_SIZE, fontColor: INK, verticalAlignment: "Center" },
    });
  heights.forEach((height, index) => builder.rowHeight(TABLE_FIRST_ROW + index, height));
  for (const { name, column: index, span } of TABLE_COLUMNS) {
    if (name === "status") builder.rules(column(index, span), statusRules(language));
    if (name === "status" || name === "target" || name === "actual") {
      builder.format(column(index, span), { horizontalAlignment: "Center" });
    }
    if (name === "rate") builder.format(column(index, span), { horizontalAlignment: "Right" });
    if (name === "cell") builder.format(column(index, span), { fontColor: GREY });
  }
}

/** The charts' data below the page: plain, but readable when somebody prints them. */
function dressData(builder: SheetWriteBuilder, sizes: ReadonlyMap<ChartKind, BlockSize>): void {
  builder
    .format(cellArea(DATA_TITLE_ROW, FIRST_COLUMN), { fontSize: 11, bold: true, fontColor: INK })
    .format(cellArea(DATA_NOTE_ROW, FIRST_COLUMN), { fontSize: DATA_FONT_SIZE, fontColor: GREY });
  for (const [kind, size] of sizes) {
    const source = blockArea(kind, size);
    const end = source.column + source.columnCount + (kind === "groups" ? 1 : 0);
    const block = { ...source, column: FIRST_COLUMN, columnCount: end - FIRST_COLUMN };
    const { horizontalAlignment: _, ...head } = HEADER_FORMAT;
    builder
      .format(block, { fontSize: DATA_FONT_SIZE, rowLineColor: LINE_COLOR })
      .format({ ...block, rowCount: 1 }, { ...head, fontSize: DATA_FONT_SIZE, wrapText: false })
      .format({ ...source, columnCount: 1 }, { horizontalAlignment: "Right" });
  }
  builder
    .format(cellArea(TOTAL_ROW, LABEL_COLUMN), {
      ...{ fontSize: DATA_FONT_SIZE, bold: true, horizontalAlignment: "Right" },
    })
    .format(cellArea(TOTAL_ROW, VALUE_COLUMN), { fontSize: DATA_FONT_SIZE, bold: true });
  const groups = sizes.get("groups");
  if (groups) {
    const keys = { ...blockArea("groups", groups), column: KEY_COLUMN, columnCount: 1 };
    builder
      .format(keys, { fontSize: DATA_FONT_SIZE, fontColor: GREY })
      .rowHeight(BLOCK_ROWS.groups, 18);
  }
}
