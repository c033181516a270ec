import { writeHeading, writeSectionHeading } from "./ledgerHeading";
import { PERIODS, type Levy } from "../../domain/revenue/collection/collectionLedger";
import { fiscalYearName } from "../../domain/revenue/fiscalYearName";
import { periodName } from "../../domain/revenue/periodName";
import { cellArea, columnArea } from "../compose/areas";
import { textContent, wordContent, type CellContent } from "../compose/cellContent";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import { GREY, HEADER_FORMAT, LINE_COLOR } from "../compose/sheetStyle";
import type { Area } from "../compose/writePlan";
import { characterWidth } from "../templates/characterWidth";
import type { SheetDraft, WorkbookNames } from "../templates/sheetDraft";
import { collectionChart } from "./collectionChart";
import { COLLECTION_COLUMNS, isComputed, RATE_FORMAT } from "./collectionColumns";
import type { CollectionContent, CollectionRow } from "./collectionContent";
import {
  chartFormulas,
  collectionFormula,
  FORECAST_FORMULAS,
  gainFormula,
  LATEST_FORMULA,
  PRESENT_FORMULA,
  RANGE_FORMULAS,
} from "./collectionFormulas";
import {
  ARREARS_TABLE,
  CHART_SOURCE,
  COLLECTION_TERMS,
  CURRENT_TABLE,
  FORECAST_ROW,
  GAINS_ROW,
  LAST_ROW,
  NO,
  PAST_TABLE,
  PAST_YEARS,
  PRESENT_CELL,
  TERM_KEYS,
  TERMS_AREA,
  YES,
  type CollectionTerm,
} from "./collectionLayout";
import { INPUT_FILL, yesNo } from "./ledgerStyle";
import { partMark } from "./ledgerDraft";

const SHEET_NAME = "収納率台帳";
const TABLE_STYLE = "TableStyleLight9";
const INSTRUCTION =
  "毎月、色のついた欄に4月からの累計を円で入力します。収納率・差・必要額・見込みは数式です。4月・5月（出納整理期間）は前年度分の続きです。";
const LEVY_TITLES: Readonly<Record<Levy, string>> = {
  currentYear: "現年度分",
  arrears: "滞納繰越分",
};

/** The sheet of a collection-rate ledger; its formulas work without the add-in. */
export function composeCollection(
  content: CollectionContent,
  ledger: number,
  names: WorkbookNames,
): SheetDraft {
  const name = names.sheets.numberedCopy(SHEET_NAME);
  const builder = new SheetWriteBuilder(`new:${name}`);
  writeHeading(builder, [content.title, INSTRUCTION, content.notice]);
  COLLECTION_COLUMNS.forEach(({ width }, column) => {
    builder.columnWidth(column, characterWidth(width));
  });
  writeTerms(builder, content);
  writeLevy(builder, "currentYear", content.rows.currentYear, names);
  writeLevy(builder, "arrears", content.rows.arrears, names);
  writePast(builder, content, names);
  writeForecast(builder);
  writeChart(builder);
  builder.freeze(0, 1).print({
    // Twenty columns in legible type.
    ...{ paper: "A3", orientation: "Landscape", titleRows: null, pagesTall: 1 },
    printArea: {
      row: 0,
      column: 0,
      rowCount: LAST_ROW + 1,
      columnCount: COLLECTION_COLUMNS.length,
    },
  });
  return {
    ...{ name, builder },
    marks: [
      partMark(ledger, "terms", TERMS_AREA),
      partMark(ledger, "currentYear", CURRENT_TABLE),
      partMark(ledger, "arrears", ARREARS_TABLE),
      partMark(ledger, "past", PAST_TABLE),
      partMark(ledger, "present", PRESENT_CELL),
    ],
  };
}

function writeTerms(builder: SheetWriteBuilder, content: CollectionContent): void {
  const { fiscalYear, rule, targets } = content;
  const values: Readonly<Record<CollectionTerm, CellContent>> = {
    year: textContent(fiscalYearName(fiscalYear)),
    untraceable: wordContent(rule.withoutUntraceable ? YES : NO),
    refunds: wordContent(rule.withoutRefunds ? YES : NO),
    currentYear: { value: targets.currentYear ?? "", numberFormat: RATE_FORMAT },
    arrears: { value: targets.arrears ?? "", numberFormat: RATE_FORMAT },
  };
  const inputs = columnArea(1, TERMS_AREA.row, TERMS_AREA.row + TERM_KEYS.length - 1);
  builder
    .contents(
      TERMS_AREA.row,
      0,
      TERM_KEYS.map((key) => [wordContent(COLLECTION_TERMS[key]), values[key]]),
    )
    .format(TERMS_AREA, { gridColor: LINE_COLOR, verticalAlignment: "Center" })
    .format(inputs, { fillColor: INPUT_FILL, horizontalAlignment: "Right" });
  for (const key of ["untraceable", "refunds"] as const) {
    const row = TERMS_AREA.row + TERM_KEYS.indexOf(key);
    builder.validate(yesNo(cellArea(row, 1), COLLECTION_TERMS[key], [YES, NO]));
  }
}

function writeLevy(
  builder: SheetWriteBuilder,
  levy: Levy,
  rows: readonly CollectionRow[],
  names: WorkbookNames,
): void {
  const table = levy === "currentYear" ? CURRENT_TABLE : ARREARS_TABLE;
  const cells = Array.from({ length: PERIODS }, (_, period) =>
    COLLECTION_COLUMNS.map(({ field, format }): CellContent => {
      if (field === "period") return wordContent(periodName(period).ja);
      const value = isComputed(field)
        ? collectionFormula(field, table.row + 1 + period, levy)
        : (rows[period]?.[field] ?? "");
      return { value, numberFormat: format };
    }),
  );
  writeTable(
    builder,
    table,
    COLLECTION_COLUMNS.map(({ header }) => header),
    cells,
  );
  writeSectionHeading(builder, table.row - 1, LEVY_TITLES[levy]);
  COLLECTION_COLUMNS.forEach(({ field }, column) => {
    if (field !== "period" && !isComputed(field)) {
      builder.format(body(table, column), { fillColor: INPUT_FILL });
    }
  });
  builder.table({
    area: table,
    name: names.tables.numberedName(`収納率_${LEVY_TITLES[levy]}`),
    style: TABLE_STYLE,
  });
}

function writePast(
  builder: SheetWriteBuilder,
  { fiscalYear, past }: CollectionContent,
  names: WorkbookNames,
): void {
  const years = Array.from({ length: PAST_YEARS }, (_, index) => {
    const year = past[index]?.fiscalYear ?? fiscalYear - 1 - index;
    return { header: fiscalYearName(year), rates: past[index]?.rates ?? [] };
  });
  const cells = Array.from({ length: PERIODS }, (_, period) => [
    wordContent(periodName(period).ja),
    ...years.map(({ rates }) => ({ value: rates[period] ?? "", numberFormat: RATE_FORMAT })),
  ]);
  writeTable(builder, PAST_TABLE, ["月", ...years.map(({ header }) => header)], cells);
  writeSectionHeading(builder, PAST_TABLE.row - 1, "過去の収納率（現年度分）");
  builder
    .format(
      {
        ...PAST_TABLE,
        row: PAST_TABLE.row + 1,
        rowCount: PERIODS,
        column: 1,
        columnCount: PAST_YEARS,
      },
      { fillColor: INPUT_FILL },
    )
    .table({
      area: PAST_TABLE,
      name: names.tables.numberedName("収納率_過去"),
      style: TABLE_STYLE,
    })
    .contents(GAINS_ROW, 0, [
      [
        wordContent("この月からの伸び"),
        ...years.map((_, year) => ({ value: gainFormula(year), numberFormat: RATE_FORMAT })),
      ],
    ])
    .format(
      { ...PAST_TABLE, row: GAINS_ROW, rowCount: 1 },
      { gridColor: LINE_COLOR, fontColor: GREY },
    );
}

function writeForecast(builder: SheetWriteBuilder): void {
  const rate = (value: string): CellContent => ({ value, numberFormat: RATE_FORMAT });
  const rows = [
    [
      wordContent("最新の月（1＝4月 … 14＝5月）"),
      { value: LATEST_FORMULA, numberFormat: "0" },
      wordContent(""),
    ],
    ...FORECAST_FORMULAS.map(([label, low, high]) => [wordContent(label), rate(low), rate(high)]),
    [wordContent("見込みの幅"), rate(RANGE_FORMULAS.low), rate(RANGE_FORMULAS.high)],
    [wordContent("現在の収納率"), rate(PRESENT_FORMULA), wordContent("")],
  ];
  writeSectionHeading(builder, FORECAST_ROW - 1, "年度末の見込み（現年度分：最小・最大）");
  builder
    .contents(FORECAST_ROW, 0, rows)
    .format(
      { row: FORECAST_ROW, column: 0, rowCount: rows.length, columnCount: 3 },
      { gridColor: LINE_COLOR, wrapText: true, verticalAlignment: "Center" },
    )
    .format(
      { row: FORECAST_ROW + rows.length - 2, column: 0, rowCount: 2, columnCount: 3 },
      { bold: true },
    )
    .contents(LAST_ROW, 0, [
      [
        wordContent(
          "見込みは、4月・5月（出納整理期間）にも例年どおり収納できることが前提です。締め切るまで達成とは判定しません。",
        ),
      ],
    ])
    .format(cellArea(LAST_ROW, 0), { fontSize: 10, fontColor: GREY });
}

function writeChart(builder: SheetWriteBuilder): void {
  const { row, column, columnCount } = CHART_SOURCE;
  const headers = ["月", "今年度", "前年度", "目標", "見込み（最小）", "見込み（最大）"];
  builder
    .contents(row - 1, column, [[wordContent("グラフの数値（数式）")]])
    .contents(row, column, [
      headers.map(wordContent),
      ...Array.from({ length: PERIODS }, (_, period) =>
        chartFormulas(period).map((value, index) => ({
          value,
          numberFormat: index === 0 ? "General" : RATE_FORMAT,
        })),
      ),
    ])
    .format(
      { row: row - 1, column, rowCount: PERIODS + 2, columnCount },
      { fontColor: GREY, fontSize: 9 },
    )
    .chart(collectionChart());
}

function writeTable(
  builder: SheetWriteBuilder,
  table: Area,
  headers: readonly string[],
  cells: readonly (readonly CellContent[])[],
): void {
  builder
    .contents(table.row, 0, [headers.map(wordContent), ...cells])
    .format({ ...table, rowCount: 1 }, HEADER_FORMAT)
    .format(
      { ...table, row: table.row + 1, rowCount: PERIODS },
      {
        gridColor: LINE_COLOR,
        verticalAlignment: "Center",
      },
    )
    .rowHeight(table.row, 42);
}

function body(table: Area, column: number): Area {
  return columnArea(table.column + column, table.row + 1, table.row + PERIODS);
}
