import type { Workbook } from "@cj-tech-master/excelts";

type Sheet = ReturnType<Workbook["addWorksheet"]>;

const HEADER = ["所属", "年度", "具体的\n取組", "指標", "目標", "実績", "課題と\n改善策"];

/** Writes rows of plain values from a 1-based row on. */
function writeRows(sheet: Sheet, first: number, rows: readonly (readonly unknown[])[]): void {
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== "") sheet.getCell(first + index, column + 1).value = value as string | number;
    });
  });
}

const KOKUHO_NAME = "国民健康保険料 収納率（現年度賦課分）";

/**
 * The list of 中央区 for 令和元年度 as a section keeps it: a title, a header with line breaks in row 3,
 * percent cells, numbers as text, a formula, a totals row. Row 4 holds 国民健康保険料: target 86.20%,
 * actual 85.96%.
 */
export function chuoList(workbook: Workbook, name = "目標一覧"): void {
  const sheet = workbook.addWorksheet(name);
  writeRows(sheet, 1, [
    ["中央区　令和元年度　目標・実績一覧"],
    [],
    HEADER,
    [
      "中央区役所",
      "令和元年度",
      "収納率の向上",
      KOKUHO_NAME,
      0.862,
      0.8596,
      "滞納処分を再開する。",
    ],
    ["中央区役所", "令和元年度", "広報", "広報紙の全戸配布", 12, "12", ""],
    [],
    ["中央区役所", "令和元年度", "窓口", "待ち時間に対する苦情の件数", "3件以内", "", ""],
    ["中央区役所", "令和元年度", "改善", "業務改善の推進", "業務改善の推進", "研修を実施した", ""],
    ["合計", "", "", "", "", "", ""],
  ]);
  sheet.getCell("E4").numFmt = "0.00%";
  sheet.getCell("F4").numFmt = "0.00%";
  sheet.getCell("E5").numFmt = '0"回"';
  sheet.getCell("F5").numFmt = "@";
  sheet.getCell("D9").value = { formula: "COUNTA(D4:D8)" };
  for (let column = 1; column <= HEADER.length; column++) {
    const cell = sheet.getCell(3, column);
    cell.font = { bold: true };
    cell.border = { bottom: { style: "thin" } };
    sheet.getColumn(column).width = 14;
  }
}

/** The same list as an Excel table with a totals row. */
export function chuoTable(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("KPI一覧");
  sheet.addTable({
    name: "KPI一覧表",
    ref: "A1",
    headerRow: true,
    totalsRow: true,
    columns: [{ name: "指標", totalsRowLabel: "集計" }, { name: "目標" }, { name: "実績" }],
    rows: [
      [KOKUHO_NAME, "86.20%", "85.96%"],
      ["広報紙の全戸配布", "12回", "12回"],
    ],
  });
}

/** A 様式3 with one target; the results are shorter than in the real form. */
export function chuoForm(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("取組項目4");
  writeRows(sheet, 1, [
    ["令和元年度", "", "", "", "", "", "（区名）　中央区"],
    ["取組項目　4", "", "", "【国民健康保険料の取組の強化】"],
    ["計画", "取組の方針・目標内容", "", "", "", "当年度の取組内容"],
    ["", "(目標)\n令和元年度収納率 86.20%", "", "", "", "(取組の内容)\n・=会議の開催(12回)"],
    ["自己評価", "当年度の取組実績及び目標の達成状況", "", "", "", "課題と改善策"],
    ["", "(取組実績)\n・=会議の開催(17回)\n(目標の達成状況)\n令和元年度収納率:85.96%"],
    ["", "目標の達成状況", "", "②", "①:目標達成\n②:目標未達成"],
  ]);
}
