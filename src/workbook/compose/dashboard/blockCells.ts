import type { Language } from "../../../domain/text/localizedText";
import type { JudgeReport } from "../../report";
import { wordContent, type CellContent } from "../cellContent";
import type { CellGrid } from "./cellGrid";
import type { ChartKind } from "./chartSlots";
import type { DashboardModel } from "./dashboardModel";
import { BLOCK_ROWS, LABEL_COLUMN, VALUE_COLUMN } from "./dataGrid";
import type { CountedCells } from "./groupFormula";

/** Zeros stay out of the charts' labels. */
const COUNT_FORMAT = "#,##0;;";

/** What the data are made of. */
export interface DataSource {
  readonly report: JudgeReport;
  readonly model: DashboardModel;
  readonly counted: readonly CountedCells[];
  readonly language: Language;
  /** Most indicators that the chart of attainment has room for. */
  readonly attainmentRows: number;
}

/** Header cells of a block: label, then values. */
export function putHead(
  grid: CellGrid,
  kind: ChartKind,
  [label = "", ...values]: readonly string[],
): void {
  grid.put(BLOCK_ROWS[kind], LABEL_COLUMN, wordContent(label));
  grid.put(BLOCK_ROWS[kind], VALUE_COLUMN, ...values.map(wordContent));
}

/** A number of indicators, or the formula that counts them. */
export function countContent(value: string | number): CellContent {
  return { value, numberFormat: COUNT_FORMAT };
}
