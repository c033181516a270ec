import { writeHeading, writeSectionHeading } from "./ledgerHeading";
import { fiscalYearName } from "../../domain/revenue/fiscalYearName";
import type { RevenueContract } from "../../domain/revenue/items/revenueLedger";
import { absoluteAddress, cellAddress } from "../address";
import { cellArea, columnArea } from "../compose/areas";
import { textContent, wordContent, type CellContent } from "../compose/cellContent";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import { GREY, HEADER_FORMAT, LINE_COLOR } from "../compose/sheetStyle";
import type { Area } from "../compose/writePlan";
import { characterWidth } from "../templates/characterWidth";
import type { SheetDraft, WorkbookNames } from "../templates/sheetDraft";
import { AMOUNT_FORMAT } from "./collectionColumns";
import { partMark } from "./ledgerDraft";
import { INPUT_FILL } from "./ledgerStyle";
import type { RevenueContent, RevenueContentItem } from "./revenueContent";
import {
  CONTRACT_COLUMNS,
  MONTHS,
  REVENUE_COLUMNS,
  REVENUE_TERM_KEYS,
  REVENUE_TERMS,
  isComputedRevenue,
  revenueColumn,
  TAX_WORDS,
  type ComputedRevenueField,
  type RevenueField,
  type RevenueTerm,
} from "./revenueLayout";

const SHEET_NAME = "歳入台帳";
const TABLE_STYLE = "TableStyleLight9";
const INSTRUCTION =
  "金額は円で入力します。実績計・見込み・差は数式です。契約は収納日を入れるまで「未収の契約」として年度末の見込みに加えます（収納した分は各月の欄にも入力してください）。";
const TERMS_ROW = 3;
const ITEMS_ROW = TERMS_ROW + REVENUE_TERM_KEYS.length + 2;
/** Rows to fill in besides those that are filled. */
const SPARE_ITEMS = 2;
const CONTRACT_ROWS = 10;
const CHART_ROWS = 16;

/** The sheet of a revenue ledger; its formulas work without the add-in. */
export function composeRevenue(
  content: RevenueContent,
  ledger: number,
  names: WorkbookNames,
): SheetDraft {
  const name = names.sheets.numberedCopy(SHEET_NAME);
  const builder = new SheetWriteBuilder(`new:${name}`);
  const items: readonly RevenueContentItem[] = [
    ...content.items,
    ...Array.from({ length: SPARE_ITEMS }, () => ({ name: "" })),
  ];
  const itemTable: Area = {
    ...{ row: ITEMS_ROW, column: 0, rowCount: items.length + 1 },
    columnCount: REVENUE_COLUMNS.length,
  };
  const totalRow = ITEMS_ROW + itemTable.rowCount;
  const contractTable: Area = {
    ...{ row: totalRow + 3, column: 0, columnCount: CONTRACT_COLUMNS.length },
    rowCount: Math.max(CONTRACT_ROWS, content.contracts.length) + 1,
  };
  const chart: Area = {
    ...{ row: contractTable.row - 1, column: CONTRACT_COLUMNS.length + 1, rowCount: CHART_ROWS },
    columnCount: REVENUE_COLUMNS.length - CONTRACT_COLUMNS.length - 1,
  };
  const terms: Area = {
    ...{ row: TERMS_ROW, column: 0, rowCount: REVENUE_TERM_KEYS.length, columnCount: 2 },
  };

  writeHeading(builder, [content.title, INSTRUCTION, content.notice]);
  REVENUE_COLUMNS.forEach(({ width }, column) => {
    builder.columnWidth(column, characterWidth(width));
  });
  writeTerms(builder, content, terms);
  writeItems(builder, items, itemTable, contractTable);
  writeTotals(builder, itemTable, totalRow);
  writeContracts(builder, content.contracts, contractTable);
  builder
    .table({ area: itemTable, name: names.tables.numberedName("歳入_項目"), style: TABLE_STYLE })
    .table({
      area: contractTable,
      name: names.tables.numberedName("歳入_契約"),
      style: TABLE_STYLE,
    });
  writeChart(builder, items.length, chart, name);
  const lastRow = Math.max(contractTable.row + contractTable.rowCount, chart.row + chart.rowCount);
  builder.freeze(0, 1).print({
    ...{ paper: "A4", orientation: "Landscape", titleRows: null, pagesTall: 1 },
    printArea: { row: 0, column: 0, rowCount: lastRow, columnCount: REVENUE_COLUMNS.length },
  });
  return {
    ...{ name, builder },
    marks: [
      partMark(ledger, "revenueTerms", terms),
      partMark(ledger, "items", itemTable),
      partMark(ledger, "contracts", contractTable),
      partMark(ledger, "total", cellArea(totalRow, revenueColumn("actual"))),
    ],
  };
}

function writeTerms(builder: SheetWriteBuilder, content: RevenueContent, terms: Area): void {
  const amount = (value: number | undefined): CellContent => ({
    ...{ value: value ?? "", numberFormat: AMOUNT_FORMAT },
  });
  const values: Readonly<Record<RevenueTerm, CellContent>> = {
    year: textContent(fiscalYearName(content.fiscalYear)),
    tax: wordContent(TAX_WORDS[content.tax]),
    printedTarget: amount(content.printedTarget),
    printedActual: amount(content.printedActual),
  };
  const taxRow = terms.row + REVENUE_TERM_KEYS.indexOf("tax");
  builder
    .contents(
      terms.row,
      0,
      REVENUE_TERM_KEYS.map((key) => [wordContent(REVENUE_TERMS[key]), values[key]]),
    )
    .format(terms, { gridColor: LINE_COLOR, verticalAlignment: "Center" })
    .format(
      { ...terms, column: 1, columnCount: 1 },
      { fillColor: INPUT_FILL, horizontalAlignment: "Right" },
    )
    .validate({
      ...{ area: cellArea(taxRow, 1), choices: Object.values(TAX_WORDS), strict: true },
      prompt: { title: REVENUE_TERMS.tax, message: "金額が税込・税抜のどちらかを選びます。" },
    });
}

function writeItems(
  builder: SheetWriteBuilder,
  items: readonly RevenueContentItem[],
  table: Area,
  contracts: Area,
): void {
  writeSectionHeading(builder, table.row - 1, "歳入の項目（円）");
  builder
    .contents(table.row, 0, [
      REVENUE_COLUMNS.map(({ header }) => wordContent(header)),
      ...items.map((item, index) =>
        REVENUE_COLUMNS.map(({ field, format }): CellContent => {
          const row = table.row + 1 + index;
          if (isComputedRevenue(field)) {
            return { value: itemFormula(field, row, contracts), numberFormat: format };
          }
          if (field === "item") return textContent(item.name);
          return { value: itemValue(item, field), numberFormat: format };
        }),
      ),
    ])
    .format({ ...table, rowCount: 1 }, HEADER_FORMAT)
    .format({ ...table, row: table.row + 1, rowCount: items.length }, { gridColor: LINE_COLOR })
    .rowHeight(table.row, 30);
  REVENUE_COLUMNS.forEach(({ field }, column) => {
    if (!isComputedRevenue(field)) {
      builder.format(columnArea(column, table.row + 1, table.row + items.length), {
        fillColor: INPUT_FILL,
      });
    }
  });
}

function itemValue(item: RevenueContentItem, field: RevenueField): number | "" {
  if (field === "target") return item.target ?? "";
  if (field === "lastYear") return item.lastYear ?? "";
  if (field === "stillExpected") return item.stillExpected ?? "";
  const month = /^month(\d+)$/.exec(field)?.[1];
  return month === undefined ? "" : (item.months?.[Number(month)] ?? "");
}

function itemFormula(field: ComputedRevenueField, row: number, contracts: Area): string {
  const at = (name: RevenueField): string => cellAddress(row, revenueColumn(name));
  const contractCells = (name: (typeof CONTRACT_COLUMNS)[number]["field"]): string => {
    const column = CONTRACT_COLUMNS.findIndex((candidate) => candidate.field === name);
    return absoluteAddress(
      columnArea(column, contracts.row + 1, contracts.row + contracts.rowCount - 1),
    );
  };
  switch (field) {
    case "actual":
      return `=SUM(${at("month0")}:${at(`month${MONTHS - 1}`)})`;
    case "openContracts":
      return `=IF(${at("item")}="",0,SUMPRODUCT((${contractCells("item")}=${at("item")})*(${contractCells("receivedOn")}=""),${contractCells("amount")}))`;
    case "expected":
      return `=${at("actual")}+${at("openContracts")}+N(${at("stillExpected")})`;
    case "toTarget":
      return `=IF(${at("target")}="","",${at("actual")}-${at("target")})`;
    case "attainment":
      return `=IF(N(${at("target")})>0,${at("actual")}/${at("target")},"")`;
  }
}

function writeTotals(builder: SheetWriteBuilder, table: Area, row: number): void {
  const cells = REVENUE_COLUMNS.map(({ field, format }, column): CellContent => {
    if (field === "item") return wordContent("合計");
    const at = (name: RevenueField): string => cellAddress(row, revenueColumn(name));
    if (field === "attainment") {
      return {
        value: `=IF(N(${at("target")})>0,${at("actual")}/${at("target")},"")`,
        numberFormat: format,
      };
    }
    const first = cellAddress(table.row + 1, column);
    const last = cellAddress(table.row + table.rowCount - 1, column);
    return { value: `=SUM(${first}:${last})`, numberFormat: format };
  });
  builder
    .contents(row, 0, [cells])
    .format(
      { row, column: 0, rowCount: 1, columnCount: REVENUE_COLUMNS.length },
      { bold: true, gridColor: LINE_COLOR, fillColor: "#F2F2F2" },
    );
}

function writeContracts(
  builder: SheetWriteBuilder,
  contracts: readonly RevenueContract[],
  table: Area,
): void {
  writeSectionHeading(builder, table.row - 1, "契約（相手方・期間・年額・納期・調定日・収納日）");
  const body = { ...table, row: table.row + 1, rowCount: table.rowCount - 1 };
  builder
    .contents(table.row, 0, [
      CONTRACT_COLUMNS.map(({ header }) => wordContent(header)),
      ...Array.from({ length: body.rowCount }, (_, index) =>
        CONTRACT_COLUMNS.map(({ field, format }): CellContent => {
          const value = contracts[index]?.[field] ?? "";
          return typeof value === "string" && value !== ""
            ? textContent(value)
            : { value, numberFormat: format };
        }),
      ),
    ])
    .format({ ...table, rowCount: 1 }, HEADER_FORMAT)
    .format(body, { gridColor: LINE_COLOR, fillColor: INPUT_FILL })
    .rowHeight(table.row, 30);
}

function writeChart(builder: SheetWriteBuilder, count: number, place: Area, name: string): void {
  // A chart takes neighbouring columns: item, target, actual and expected stand together behind the print.
  const column = REVENUE_COLUMNS.length + 2;
  const fields = ["item", "target", "actual", "expected"] as const;
  const source: Area = { row: ITEMS_ROW, column, rowCount: count + 1, columnCount: fields.length };
  builder
    .contents(ITEMS_ROW - 1, column, [[wordContent("グラフの数値（数式）")]])
    .contents(ITEMS_ROW, column, [
      ["項目", "目標", "実績", "年度末の見込み"].map(wordContent),
      ...Array.from({ length: count }, (_, index) =>
        fields.map((field) => {
          const address = cellAddress(ITEMS_ROW + 1 + index, revenueColumn(field));
          return {
            value: field === "item" ? `=${address}&""` : `=N(${address})`,
            numberFormat: AMOUNT_FORMAT,
          };
        }),
      ),
    ])
    .format(
      { ...source, row: source.row - 1, rowCount: count + 2 },
      { fontColor: GREY, fontSize: 9 },
    )
    .chart({
      ...{ name: "KPI_revenue", type: "ColumnClustered", pointColors: [], source, place },
      title: `${name}：項目別の目標・実績・見込み（円）`,
      axisFormat: "#,##0",
      series: [{ color: "#9DB2C9" }, { color: "#1F4E79" }, { color: "#BF8F00" }],
    });
}
