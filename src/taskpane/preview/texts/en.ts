import type { PreviewTexts } from "./ja";

const number = new Intl.NumberFormat("en");
const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${plural.select(count) === "one" ? one : other}`;
}

/** Texts of the preview of writing in English. */
export const en: PreviewTexts = {
  title: "What will be written",
  reading: "Finding out what will be written…",
  lead: (indicators) =>
    `${counted(indicators, "indicator is", "indicators are")} judged, and the results are written to the places below. Target and actual cells stay untouched.`,
  unchanged: "There is nothing to write: the results of the last run still hold.",
  newSheet: "new sheet",
  columns: (columns) => `columns ${columns}`,
  cells: (count) => counted(count, "cell", "cells"),
  charts: (count) => counted(count, "chart", "charts"),
  noCells: "formats only",
  separator: ", ",
  deleted: (name) => `The sheet “${name}” is removed.`,
  total: (count) => `Cells with another content: ${number.format(count)}`,
  write: "Write",
  cancel: "Cancel",
  close: "Close",
  failed: "Cannot be written",
};
