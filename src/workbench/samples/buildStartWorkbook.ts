import { PaperSize, Workbook } from "@cj-tech-master/excelts";

import chuoPlan from "../../../seeds/plans/chuo-r1.json";
import type { IndicatorKind, PlanSeed } from "../../domain/plan/planSeed";
import { planSeedRows, type PlanSeedRow } from "../../domain/plan/planSeedRows";

/** Name under which the workbench offers the bundled plan. */
export const START_WORKBOOK_NAME = "中央区_令和元年度_目標一覧.xlsx";

const SHEET_NAME = "目標一覧";
const HEADER_ROW = 4;

/** Header words and widths (in characters) of the list, in column order. */
const COLUMNS = [
  { header: "No.", width: 5 },
  { header: "取組項目", width: 24 },
  { header: "区分", width: 8 },
  { header: "指標", width: 44 },
  { header: "目標", width: 14 },
  { header: "基準値", width: 16 },
  { header: "実績", width: 18 },
  { header: "課題と改善策", width: 40 },
] as const;

const KIND_WORDS: Readonly<Record<IndicatorKind, string>> = {
  outcome: "成果",
  activity: "取組",
  revenue: "歳入",
};

/** Points. */
const LINE_HEIGHT = 15;

const BORDER = { style: "thin", color: { argb: "FFBFBFBF" } } as const;

/**
 * The workbook that the workbench opens with: the plan of 中央区 for 令和元年度 as the list that a section
 * keeps beside the official form, ready to be judged. Built from seeds/ so that no binary is committed.
 */
export async function buildStartWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = `${chuoPlan.organisation} ${chuoPlan.fiscalYear} 目標一覧`;
  const sheet = workbook.addWorksheet(SHEET_NAME, {
    views: [{ state: "frozen", ySplit: HEADER_ROW, xSplit: 0, showGridLines: false }],
    pageSetup: {
      paperSize: PaperSize.A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${String(HEADER_ROW)}:${String(HEADER_ROW)}`,
    },
  });
  writeHeading(sheet, chuoPlan as PlanSeed);
  writeRows(sheet, chuoPlan as PlanSeed);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Sheet = ReturnType<Workbook["addWorksheet"]>;

function writeHeading(sheet: Sheet, plan: PlanSeed): void {
  sheet.getCell("A1").value = `${plan.fiscalYear} ${plan.organisation} ${plan.title}`;
  sheet.getCell("A1").font = { size: 14, bold: true };
  sheet.getCell("A2").value =
    "取組項目ごとの目標と実績（実績が空欄の指標は、公表資料に結果の記載がないもの）";
  sheet.getCell("A2").font = { size: 10, color: { argb: "FF595959" } };

  COLUMNS.forEach(({ header, width }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(HEADER_ROW, index + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7ECF3" } };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.border = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };
  });
}

function writeRows(sheet: Sheet, plan: PlanSeed): void {
  const rows = planSeedRows(plan);
  rows.forEach((planRow, index) => {
    const row = HEADER_ROW + 1 + index;
    cellsOf(index + 1, planRow).forEach((value, column) => {
      const cell = sheet.getCell(row, column + 1);
      if (value !== undefined) cell.value = value;
      cell.alignment = { vertical: "top", wrapText: true };
      cell.border = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };
    });
    sheet.getRow(row).height = LINE_HEIGHT * lineCount(planRow);
  });
  const lastColumn = sheet.getColumn(COLUMNS.length).letter;
  sheet.autoFilter = `A${HEADER_ROW}:${lastColumn}${HEADER_ROW + rows.length}`;
}

/** Wrapped lines of the tallest cell; the file carries row heights because not every reader fits them. */
function lineCount(row: PlanSeedRow): number {
  const lines = cellsOf(0, row).map((value, column) =>
    Math.ceil((String(value ?? "").length * 2) / ((COLUMNS[column]?.width ?? 10) - 1)),
  );
  return Math.max(1, ...lines);
}

function cellsOf(
  number: number,
  { initiative, indicator }: PlanSeedRow,
): (string | number | undefined)[] {
  return [
    number,
    `${initiative.number} ${initiative.name}`,
    KIND_WORDS[indicator.kind],
    indicator.name,
    indicator.target ?? undefined,
    indicator.baseline,
    indicator.actual,
    // 様式3 asks for it about the main target only.
    indicator.main ? initiative.improvement : undefined,
  ];
}
