import { STATUS_ORDER, STATUS_WORDS } from "../../../domain/judgement/status";
import type { Language } from "../../../domain/text/localizedText";
import { cellAddress } from "../../address";
import type { JudgeReport, WorkbookOptions } from "../../report";
import { DASHBOARD_TEXTS } from "../../texts/dashboardTexts";
import { textContent, wordContent, type CellContent } from "../cellContent";
import { statusNumberFormat } from "../statusStyle";
import type { CellGrid } from "./cellGrid";
import type { ChartKind, ChartSlot } from "./chartSlots";
import type { DashboardModel } from "./dashboardModel";
import {
  BLOCK_ROWS,
  LABEL_COLUMN,
  MOST_ROWS,
  TOTAL_ROW,
  VALUE_COLUMN,
  type BlockSize,
} from "./dataGrid";
import { MISSED_COLUMN } from "./groupBlock";
import { textWidth } from "./fitText";
import {
  COLUMN_COUNT,
  COLUMN_WIDTH,
  FIRST_COLUMN,
  HEADING_ROW,
  TILE_ROWS,
  TITLE_ROW,
} from "./pageGrid";
import { BAR_ORDER } from "./statusBars";

/** All indicators, then one tile a status. */
export const TILES = [null, ...STATUS_ORDER] as const;
export const TILE_SPAN = COLUMN_COUNT / TILES.length;
/** The time of judgement stands at the right end of the heading. */
export const TIME_COLUMN = FIRST_COLUMN + COLUMN_COUNT - 8;

/** Of the headings over charts, points. */
export const HEADING_FONT_SIZE = 11;

/** First column of a tile. */
export function tileColumn(index: number): number {
  return FIRST_COLUMN + index * TILE_SPAN;
}

/** Ward, year, phase, number of indicators and time of judgement. */
export function putHeading(
  grid: CellGrid,
  { plan, results, phase }: JudgeReport,
  { language, now }: WorkbookOptions,
): void {
  const texts = DASHBOARD_TEXTS[language];
  const parts = [plan.organisation, plan.fiscalYear, texts.phases[phase]];
  const heading = [...parts, texts.indicatorCount(results.length)].filter(Boolean).join("　");
  grid.put(TITLE_ROW, FIRST_COLUMN, wordContent(texts.title));
  grid.put(HEADING_ROW, FIRST_COLUMN, textContent(heading));
  grid.put(HEADING_ROW, TIME_COLUMN, wordContent(texts.judgedAt(now)));
}

/** Counts and shares that follow the charts' data. */
export function putTiles(grid: CellGrid, language: Language): void {
  const total = cellAddress(TOTAL_ROW, VALUE_COLUMN);
  TILES.forEach((status, index) => {
    const column = tileColumn(index);
    const count = status === null ? total : countCell(status);
    const label: CellContent =
      status === null
        ? wordContent(DASHBOARD_TEXTS[language].all)
        : { value: STATUS_WORDS[status][language], numberFormat: statusNumberFormat(status) };
    grid.put(TILE_ROWS.label, column, label);
    grid.put(TILE_ROWS.count, column, { value: `=${count}`, numberFormat: "#,##0" });
    grid.put(TILE_ROWS.share, column, {
      value: `=IF(${total}=0,0,${count}/${total})`,
      numberFormat: "0.0%",
    });
  });
}

/** Cell of the charts' data that counts a status. */
function countCell(status: (typeof BAR_ORDER)[number]): string {
  return cellAddress(BLOCK_ROWS.overall + 1 + BAR_ORDER.indexOf(status), VALUE_COLUMN);
}

/** Headings over the charts say what is seen; those that name numbers are formulas over the charts' data. */
export function putChartTexts(
  grid: CellGrid,
  slots: readonly ChartSlot[],
  model: DashboardModel,
  sizes: ReadonlyMap<ChartKind, BlockSize>,
  language: Language,
): void {
  for (const { kind, heading, note, place } of slots) {
    const rows = sizes.get(kind)?.rows ?? 0;
    grid.put(
      heading.row,
      heading.column,
      chartHeading(kind, model, rows, place.columnCount * COLUMN_WIDTH, language),
    );
    grid.put(note.row, note.column, wordContent(chartNote(kind, model, rows, language)));
  }
}

function chartHeading(
  kind: ChartKind,
  model: DashboardModel,
  rows: number,
  width: number,
  language: Language,
): CellContent {
  const texts = DASHBOARD_TEXTS[language].charts;
  switch (kind) {
    case "overall": {
      const [before, behind] = texts.overall;
      const reached = `(${countCell("achieved")}+${countCell("onTrack")})`;
      const total = cellAddress(TOTAL_ROW, VALUE_COLUMN);
      const share = `TEXT(IF(${total}=0,0,${reached}/${total}),"0%")`;
      return formulaContent(`"${before}"&${share}&"${behind}"`);
    }
    case "groups":
      return groupsHeading(model, rows, width, language);
    case "attainment":
    case "gaps":
    case "revenue":
      return wordContent(texts[kind]);
    case "trend":
      return wordContent(model.trend?.kind === "years" ? texts.yearTrend : texts.baselineTrend);
  }
}

/** Room for the numbers in the heading, in full-width characters. */
const NUMBERS = 4;

/**
 * 「未達成・未達成見込5件のうち3件は 健康・福祉」, as long as one group has the most. The name is cut where the heading
 * would run into the next one.
 *
 * @param width of the chart, points
 */
function groupsHeading(
  { groups }: DashboardModel,
  rows: number,
  width: number,
  language: Language,
): CellContent {
  const texts = DASHBOARD_TEXTS[language].charts;
  const fine = texts.groupsFine[groups?.grouping ?? "issue"];
  const first = BLOCK_ROWS.groups + 1;
  const column = (index: number): string =>
    `${cellAddress(first, index)}:${cellAddress(first + rows - 1, index)}`;
  const missed = column(MISSED_COLUMN);
  const [start, of, are, end] = texts.groups;
  const label = `INDEX(${column(LABEL_COLUMN)},MATCH(MAX(${missed}),${missed},0))`;
  const room = Math.floor(width / HEADING_FONT_SIZE) - textWidth(texts.groups.join("")) - NUMBERS;
  const length = Math.max(4, Math.floor(room));
  const name = `IF(LEN(${label})>${length},LEFT(${label},${length - 1})&"…",${label})`;
  const sentence = `"${start}"&SUM(${missed})&"${of}"&MAX(${missed})&"${are}"&${name}&"${end}"`;
  // Several groups with the same number: none of them can be named.
  const isClear = `COUNTIF(${missed},MAX(${missed}))=1`;
  return formulaContent(`IF(AND(SUM(${missed})>0,${isClear}),${sentence},"${fine}")`);
}

function chartNote(
  kind: ChartKind,
  { ranking, gaps, revenue, trend }: DashboardModel,
  rows: number,
  language: Language,
): string {
  const texts = DASHBOARD_TEXTS[language].charts;
  switch (kind) {
    case "attainment":
      return texts.attainmentNote(rows, ranking.length);
    case "gaps":
      return texts.gapsNote(rows, gaps.length);
    case "revenue":
      return texts.revenueNote(revenue.items.length - rows, revenue.withoutActual);
    case "trend":
      return trend?.kind === "baseline"
        ? texts.baselineTrendNote(Math.min(rows, MOST_ROWS.trend), trend.steps.length)
        : texts.yearTrendNote;
    case "overall":
    case "groups":
      return "";
  }
}

function formulaContent(expression: string): CellContent {
  return { value: `=${expression}`, numberFormat: "General" };
}
