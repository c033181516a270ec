import type { SortingTexts } from "./ja";

const listed = (sheets: readonly string[]): string =>
  [...new Set(sheets)].map((sheet) => `“${sheet}”`).join(", ");

/** Texts of sorting and filtering in the sheet in English. */
export const en: SortingTexts = {
  tools: "Sheet",
  short: { filter: "Filter", unfilter: "Clear", sort: "Sort", restore: "Restore" },
  label: "Order in the sheet",
  sort: "Sort sheet by status",
  restore: "Restore order",
  sorted: (sheets) => `The list in ${listed(sheets)} is sorted, the missed targets first.`,
  restored: (sheets) => `The list in ${listed(sheets)} is in its own order again.`,
  nothingToRestore: "No list is sorted.",
  noList: "There is no list whose rows can be sorted. Judge the workbook first.",
  refused: (sheet, why) => `The list in “${sheet}” was not sorted: ${why}.`,
  why: {
    merged: "cells are merged",
    referenced: "a formula refers to single rows",
    rows: "it has headings, totals or blank cells that continue the row above",
    beside: "another table stands beside it, or the results stand outside its table",
    hidden: "rows are hidden or filtered out",
    protected: "the sheet is protected",
    notes: "something is written to its right",
  },
  filterLabel: "Filter in the sheet",
  filterMissed: "Filter the sheet by missed",
  filterSame: "Filter the sheet the same way",
  unfilter: "Clear the sheet filter",
  filtered: (sheets, statuses) => `${listed(sheets)} shows only the rows ${statuses.join(", ")}.`,
  without: (sheets, statuses) => `${listed(sheets)} has no row ${statuses.join(", ")}.`,
  unfiltered: (sheets) => `${listed(sheets)} shows all rows again.`,
  nothingToUnfilter: "Nothing is filtered by status.",
  noFilterPlace: "No sheet has results that can be filtered. Judge the workbook first.",
  notFiltered: (sheet, why) => `“${sheet}” cannot be filtered: ${why}.`,
  useThePane: "Filter the list in this pane instead.",
  whyNotFiltered: {
    protected: "the sheet is protected",
    beside: "another table stands beside it, or the results stand outside its table",
    several: "it has several lists, and a sheet takes only one filter",
    hidden: "it has hidden rows, which ending the filter would show",
    ownFilter: "another filter is used there",
    old: "this version of Excel cannot do it",
    notJudged: "it has no status column yet",
  },
  join: (sentences) => sentences.join(" "),
};
