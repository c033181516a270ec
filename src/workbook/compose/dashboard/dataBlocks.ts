import { STATUS_WORDS } from "../../../domain/judgement/status";
import { absoluteAddress, cellAddress, quotedSheetName } from "../../address";
import type { JudgedIndicator } from "../../report";
import { DASHBOARD_TEXTS } from "../../texts/dashboardTexts";
import { textContent, wordContent, type CellContent } from "../cellContent";
import { statusNumberFormat } from "../statusStyle";
import { countContent, putHead, type DataSource } from "./blockCells";
import type { CellGrid } from "./cellGrid";
import type { ChartKind } from "./chartSlots";
import {
  BLOCK_ROWS,
  DATA_NOTE_ROW,
  DATA_TITLE_ROW,
  LABEL_COLUMN,
  MOST_ROWS,
  TOTAL_ROW,
  VALUE_COLUMN,
  type BlockSize,
} from "./dataGrid";
import { shortLabel, stackedLabel } from "./fitText";
import { FIRST_COLUMN } from "./pageGrid";
import { MAX_FORMULA } from "./groupFormula";
import { putGroups } from "./groupBlock";
import { BAR_ORDER } from "./statusBars";

const SHARE_FORMAT = "0.0%";
const YEN_FORMAT = "#,##0";
/** Full-width characters of a label. */
const LABEL_LENGTH = { gaps: 16, revenue: 12, trend: 14 };
/** Full-width characters of a line, and lines, of a label under a column. */
const COLUMN_LABEL = [4, 3] as const;

/** Puts the data of all charts below the page and says how large each block became. */
export function putData(grid: CellGrid, source: DataSource): ReadonlyMap<ChartKind, BlockSize> {
  const { model, language } = source;
  const { data } = DASHBOARD_TEXTS[language];
  grid.put(DATA_TITLE_ROW, FIRST_COLUMN, wordContent(data.title));
  grid.put(DATA_NOTE_ROW, FIRST_COLUMN, wordContent(data.note));
  const sizes = new Map<ChartKind, BlockSize>([["overall", putOverall(grid, source)]]);
  if (model.groups) sizes.set("groups", putGroups(grid, model.groups, source));

  const put = (
    kind: "gaps" | "attainment" | "revenue" | "trend",
    head: readonly string[],
    rows: readonly (readonly [label: string, ...values: CellContent[]])[],
  ): void => {
    if (rows.length === 0) return;
    putHead(grid, kind, head);
    rows.forEach(([label, ...values], index) => {
      const row = BLOCK_ROWS[kind] + 1 + index;
      const short =
        kind === "attainment"
          ? stackedLabel(label, ...COLUMN_LABEL)
          : shortLabel(label, LABEL_LENGTH[kind]);
      grid.put(row, LABEL_COLUMN, textContent(short));
      grid.put(row, VALUE_COLUMN, ...values);
    });
    sizes.set(kind, { rows: rows.length, columns: head.length - 1 });
  };
  put(
    "gaps",
    [data.indicator, data.shortfall],
    model.gaps
      .slice(0, MOST_ROWS.gaps)
      .map(({ result, shortfall }) => [nameOf(result, model.isMixed), shareContent(shortfall)]),
  );
  put(
    "attainment",
    [data.indicator, data.rate, data.line],
    model.ranking
      .slice(0, source.attainmentRows)
      .map(({ result, rate }) => [
        nameOf(result, model.isMixed),
        shareContent(rate),
        shareContent(100),
      ]),
  );
  put(
    "revenue",
    [data.item, data.target, data.actual],
    model.revenue.items
      .slice(0, MOST_ROWS.revenue)
      .map(({ name, target, actual }) => [name, yenContent(target), yenContent(actual)]),
  );
  if (model.trend?.kind === "years") {
    const years = model.trend.years.slice(-MOST_ROWS.trend);
    put(
      "trend",
      [data.year, data.reached],
      years.map(({ year, share }) => [year, shareContent(share)]),
    );
  } else if (model.trend) {
    put(
      "trend",
      [data.indicator, data.before, data.now],
      model.trend.steps
        .slice(0, MOST_ROWS.trend)
        .map(({ result, before, now }) => [
          nameOf(result, model.isMixed),
          shareContent(before),
          shareContent(now),
        ]),
    );
  }
  return sizes;
}

/**
 * Counts by status, as formulas over the status columns, so that they stay right when someone changes or deletes a row;
 * where no list carries status columns, or there are too many for one formula, they are numbers.
 */
function putOverall(grid: CellGrid, { report, counted, language }: DataSource): BlockSize {
  const { data } = DASHBOARD_TEXTS[language];
  putHead(grid, "overall", [data.status, data.count]);
  const first = BLOCK_ROWS.overall + 1;
  BAR_ORDER.forEach((status, index) => {
    const row = first + index;
    grid.put(row, LABEL_COLUMN, {
      value: STATUS_WORDS[status][language],
      numberFormat: statusNumberFormat(status),
    });
    const criterion = cellAddress(row, LABEL_COLUMN);
    const terms = counted.map(
      ({ sheetName, area }) =>
        `COUNTIF(${quotedSheetName(sheetName)}!${absoluteAddress(area)},${criterion})`,
    );
    const formula = `=${terms.join("+")}`;
    const isUsable = terms.length > 0 && formula.length <= MAX_FORMULA;
    grid.put(row, VALUE_COLUMN, countContent(isUsable ? formula : report.byStatus[status]));
  });
  const last = first + BAR_ORDER.length - 1;
  const range = `${cellAddress(first, VALUE_COLUMN)}:${cellAddress(last, VALUE_COLUMN)}`;
  grid.put(TOTAL_ROW, LABEL_COLUMN, wordContent(data.total));
  grid.put(TOTAL_ROW, VALUE_COLUMN, { value: `=SUM(${range})`, numberFormat: "#,##0" });
  return { rows: BAR_ORDER.length, columns: 1 };
}

/** Where several organisations plan the same, the name alone does not tell whose indicator it is. */
function nameOf({ indicator }: JudgedIndicator, isMixed: boolean): string {
  const { name, organisation } = indicator;
  return isMixed && organisation !== null ? `${organisation} ${name.text}` : name.text;
}

/** A share given in percent. */
function shareContent(percent: number): CellContent {
  // 15 digits: what the division by 100 adds beyond them is noise.
  return { value: Number((percent / 100).toPrecision(15)), numberFormat: SHARE_FORMAT };
}

function yenContent(amount: number): CellContent {
  return { value: amount, numberFormat: YEN_FORMAT };
}
