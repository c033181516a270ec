import { STATUS_ORDER, STATUS_WORDS } from "../../domain/judgement/status";
import type { Status } from "../../domain/judgement/judgement";
import { unachieved } from "../../domain/summary/unachieved";
import { absoluteAddress, cellAddress, quotedSheetName } from "../address";
import type { JudgedIndicator, JudgeReport, WorkbookOptions } from "../report";
import { sheetTexts } from "../texts/sheetTexts";
import { BLANK, textContent, wordContent, type CellContent } from "./cellContent";
import {
  COUNTS_FIRST,
  COUNTS_ROW,
  COUNTS_TOTAL,
  DASHBOARD_COLUMNS,
  HEADING_ROW,
  TIME_ROW,
  TITLE_ROW,
  UNACHIEVED_FIRST,
  UNACHIEVED_HEADER,
  UNACHIEVED_ROW,
  dashboardArea,
  type DashboardColumn,
} from "./dashboardLayout";
import { rateContent } from "./statusCells";
import { statusNumberFormat } from "./statusStyle";
import type { Area } from "./writePlan";

/** Status cells that the counts refer to. */
export interface CountedCells {
  readonly sheetName: string;
  readonly area: Area;
}

/** Excel allows 8,192 characters a formula. */
const MAX_FORMULA = 8_000;

/**
 * Contents of the dashboard, row by row from A1. The counts are formulas over the status columns, so that
 * they stay right when someone changes or deletes a row; where no list carries status columns, or there
 * are too many for one formula, they are numbers.
 */
export function dashboardCells(
  report: JudgeReport,
  counted: readonly CountedCells[],
  { language, now }: WorkbookOptions,
): CellContent[][] {
  const missed = unachieved(report.results);
  const area = dashboardArea(missed.length);
  const grid = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, () => BLANK),
  );
  const put = (row: number, column: number, content: CellContent): void => {
    const line = grid[row];
    if (line) line[column] = content;
  };
  const texts = sheetTexts(language).dashboard;
  const first = DASHBOARD_COLUMNS.status;

  put(TITLE_ROW, first, wordContent(texts.title));
  put(HEADING_ROW, first, textContent(planHeading(report, texts.indicatorCount)));
  put(TIME_ROW, first, wordContent(texts.judgedAt(now)));
  putCounts(put, report, counted, language);

  put(UNACHIEVED_ROW, first, wordContent(texts.unachievedTitle));
  for (const [name, column] of Object.entries(DASHBOARD_COLUMNS)) {
    put(UNACHIEVED_HEADER, column, wordContent(texts[name as DashboardColumn]));
  }
  missed.forEach((result, index) => {
    for (const [name, column] of Object.entries(DASHBOARD_COLUMNS)) {
      const content = unachievedCell(name as DashboardColumn, result, language);
      put(UNACHIEVED_FIRST + index, column, content);
    }
  });
  if (missed.length === 0) put(UNACHIEVED_FIRST, first, wordContent(texts.noneUnachieved));
  return grid;
}

type Put = (row: number, column: number, content: CellContent) => void;

function planHeading({ plan, results }: JudgeReport, count: (total: number) => string): string {
  return [plan.organisation, plan.fiscalYear, count(results.length)]
    .filter((part) => part !== null)
    .join("　");
}

function putCounts(
  put: Put,
  report: JudgeReport,
  counted: readonly CountedCells[],
  language: WorkbookOptions["language"],
): void {
  const texts = sheetTexts(language).dashboard;
  const [words, counts, shares] = [
    DASHBOARD_COLUMNS.status,
    DASHBOARD_COLUMNS.organisation,
    DASHBOARD_COLUMNS.year,
  ];
  put(COUNTS_ROW, words, wordContent(texts.status));
  put(COUNTS_ROW, counts, wordContent(texts.count));
  put(COUNTS_ROW, shares, wordContent(texts.share));
  const share = (row: number): CellContent => ({
    value: `=IF(${cellAddress(COUNTS_TOTAL, counts)}=0,0,${cellAddress(row, counts)}/${cellAddress(COUNTS_TOTAL, counts)})`,
    numberFormat: "0.0%",
  });
  STATUS_ORDER.forEach((status, index) => {
    const row = COUNTS_FIRST + index;
    put(row, words, {
      value: STATUS_WORDS[status][language],
      numberFormat: statusNumberFormat(status),
    });
    put(row, counts, countContent(status, cellAddress(row, words), report, counted));
    put(row, shares, share(row));
  });
  put(COUNTS_TOTAL, words, wordContent(texts.total));
  const range = `${cellAddress(COUNTS_FIRST, counts)}:${cellAddress(COUNTS_TOTAL - 1, counts)}`;
  put(COUNTS_TOTAL, counts, { value: `=SUM(${range})`, numberFormat: "#,##0" });
  put(COUNTS_TOTAL, shares, share(COUNTS_TOTAL));
}

function countContent(
  status: Status,
  criterion: string,
  report: JudgeReport,
  counted: readonly CountedCells[],
): CellContent {
  const terms = counted.map(
    ({ sheetName, area }) =>
      `COUNTIF(${quotedSheetName(sheetName)}!${absoluteAddress(area)},${criterion})`,
  );
  const formula = `=${terms.join("+")}`;
  const isUsable = terms.length > 0 && formula.length <= MAX_FORMULA;
  return { value: isUsable ? formula : report.byStatus[status], numberFormat: "#,##0" };
}

function unachievedCell(
  column: DashboardColumn,
  { indicator, judgement, address }: JudgedIndicator,
  language: WorkbookOptions["language"],
): CellContent {
  switch (column) {
    case "status":
      return {
        value: STATUS_WORDS[judgement.status][language],
        numberFormat: statusNumberFormat(judgement.status),
      };
    case "organisation":
      return textContent(indicator.organisation ?? "");
    case "year":
      return textContent(indicator.fiscalYear ?? "");
    case "indicator":
      return textContent(indicator.name.text);
    case "target":
      return textContent(indicator.target?.text ?? "");
    case "actual":
      return textContent(indicator.actual?.text ?? "");
    case "rate":
      return rateContent(judgement.rate);
    case "reason":
      return textContent(judgement.reason[language]);
    case "improvement":
      return textContent(indicator.improvement?.text ?? "");
    case "cell":
      return textContent(address);
  }
}
