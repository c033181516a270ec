import type { SortingTexts } from "./ja";

const listed = (sheets: readonly string[]): string =>
  [...new Set(sheets)].map((sheet) => `“${sheet}”`).join(", ");

/** Texts of sorting in the sheet in English. */
export const en: SortingTexts = {
  label: "Order in the sheet",
  sort: "Sort sheet by status",
  restore: "Restore order",
  sorted: (sheets) => `The list in ${listed(sheets)} is sorted, the missed targets first.`,
  restored: (sheets) => `The list in ${listed(sheets)} is in its own order again.`,
  nothingToRestore: "No list is sorted.",
  noList: "There is no list whose rows can be sorted, only forms. See the sheet of results.",
  refused: (sheet, why) => `The list in “${sheet}” was not sorted: ${why}.`,
  why: {
    merged: "cells are merged",
    referenced: "a formula refers to single rows",
    rows: "it has headings, totals or blank cells that continue the row above",
    beside: "another table stands beside it, or the results stand outside its table",
  },
  join: (sentences) => sentences.join(" "),
};
