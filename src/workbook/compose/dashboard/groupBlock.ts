import { STATUS_WORDS } from "../../../domain/judgement/status";
import type { GroupCount } from "../../../domain/summary/groupCounts";
import { cellAddress, columnLetters } from "../../address";
import { DASHBOARD_TEXTS } from "../../texts/dashboardTexts";
import { textContent, wordContent, type CellContent } from "../cellContent";
import { countContent, putHead, type DataSource } from "./blockCells";
import type { CellGrid } from "./cellGrid";
import type { GroupsModel } from "./dashboardModel";
import { BLOCK_ROWS, LABEL_COLUMN, VALUE_COLUMN, type BlockSize } from "./dataGrid";
import { shortLabel } from "./fitText";
import { groupFormula } from "./groupFormula";
import { BAR_ORDER } from "./statusBars";

/** Full-width characters of a label. */
const LABEL_LENGTH = 18;
/** What was missed, per group, and the group's whole name: behind the counts, outside the chart. */
export const MISSED_COLUMN = VALUE_COLUMN + BAR_ORDER.length;
export const KEY_COLUMN = MISSED_COLUMN + 2;

/** Puts the counts by group and status: one row a group, the last one for all the others. */
export function putGroups(
  grid: CellGrid,
  { grouping, shown, others }: GroupsModel,
  { report, counted, language }: DataSource,
): BlockSize {
  const { data } = DASHBOARD_TEXTS[language];
  const header = BLOCK_ROWS.groups;
  const first = header + 1;
  putHead(grid, "groups", [
    data.groups[grouping],
    ...BAR_ORDER.map((status) => STATUS_WORDS[status][language]),
    data.missed,
  ]);
  grid.put(header, KEY_COLUMN, wordContent(data.groupKey));
  const results = new Map(report.results.map((result) => [result.indicator.id, result]));
  const keys = [...shown, ...others].map(({ key }) => key);
  const formula = groupFormula(counted, results, grouping, keys);

  shown.forEach((group, index) => {
    const row = first + index;
    grid.put(row, LABEL_COLUMN, textContent(shortLabel(groupLabel(group.key), LABEL_LENGTH)));
    grid.put(row, KEY_COLUMN, textContent(group.key));
    const counts = BAR_ORDER.map((status, at) =>
      countContent(
        formula
          ? formula(`$${cellAddress(row, KEY_COLUMN)}`, statusHead(header, at))
          : group.byStatus[status],
      ),
    );
    grid.put(row, VALUE_COLUMN, ...counts, missedContent(row));
  });
  if (others.length > 0) {
    const row = first + shown.length;
    grid.put(row, LABEL_COLUMN, wordContent(data.others(others.length)));
    const counts = BAR_ORDER.map((status, at) =>
      countContent(formula ? restFormula(first, row, at) : sumOf(others, status)),
    );
    grid.put(row, VALUE_COLUMN, ...counts, missedContent(row));
  }
  return { rows: shown.length + (others.length > 0 ? 1 : 0), columns: BAR_ORDER.length };
}

/** The word of a status at the head of the counts; the row is held when the formula is copied. */
function statusHead(header: number, index: number): string {
  return `${columnLetters(VALUE_COLUMN + index)}$${header + 1}`;
}

/** All indicators of a status less those of the groups above. */
function restFormula(first: number, row: number, index: number): string {
  const column = VALUE_COLUMN + index;
  const all = cellAddress(BLOCK_ROWS.overall + 1 + index, VALUE_COLUMN);
  return `=${all}-SUM(${cellAddress(first, column)}:${cellAddress(row - 1, column)})`;
}

function missedContent(row: number): CellContent {
  const at = (status: "atRisk" | "notAchieved"): string =>
    cellAddress(row, VALUE_COLUMN + BAR_ORDER.indexOf(status));
  return countContent(`=${at("atRisk")}+${at("notAchieved")}`);
}

function sumOf(groups: readonly GroupCount[], status: (typeof BAR_ORDER)[number]): number {
  return groups.reduce((total, { byStatus }) => total + byStatus[status], 0);
}

/** 「経営課題１ 区民主体の…」 and 「取組項目1【…】」 without the word that all groups share. */
function groupLabel(key: string): string {
  return key
    .replace(/^(?:経営課題|取組項目|取組|戦略|施策|柱)\s*(?=[0-9０-９①-⑳])/u, "")
    .replace(/^([0-9０-９]+)\s*【(.*)】$/u, "$1 $2");
}
