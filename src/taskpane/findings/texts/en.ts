import type { FindingsTexts } from "./ja";

const number = new Intl.NumberFormat("en");
const plural = new Intl.PluralRules("en");
const list = new Intl.ListFormat("en", { type: "conjunction" });

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${plural.select(count) === "one" ? one : other}`;
}

/** Texts of the findings in English. */
export const en: FindingsTexts = {
  title: "Findings",
  summary: (count) => counted(count, "finding", "findings"),
  noPlan: "Once a plan was read, what is missing or contradictory is listed here.",
  chip: (word, count) => `${word}: ${number.format(count)}`,
  count: (count) => number.format(count),
  filterLabel: "Filter by severity",
  searchLabel: "Search findings",
  searchPlaceholder: "Search text, indicator, cell",
  clearSearch: "Clear search",
  groupingLabel: "Group by",
  byInitiative: "By initiative",
  byRule: "By kind",
  wholePlan: "Whole plan",
  listLabel: "Findings",
  shown: (shown, total) => `Showing ${number.format(shown)} of ${number.format(total)}`,
  noMatch: "No finding matches.",
  clearFilters: "Clear filters",
  nothing: "Nothing to point out",
  nothingLead: (rules) =>
    `${counted(rules, "kind of check", "kinds of checks")} found nothing missing or contradictory.`,
  fix: (before, after) => `Change “${before}” to “${after}”`,
  fixAll: (count) => `Fix all of this kind (${number.format(count)})`,
  menu: (message) => `More actions: ${message}`,
  switchOffRule: (title) => `Stop checking “${title}”`,
  switchedOff: (count) => counted(count, "check is switched off", "checks are switched off"),
  toSettings: "Settings",
  done: {
    fixed: (count) => `${counted(count, "place was", "places were")} corrected.`,
    fixedOne: (address) => `${address} was corrected.`,
    formula: (addresses) =>
      `Not corrected, because formulas stand there: ${addresses}. Correct the cells that they refer to.`,
    changed: (addresses) =>
      `Not corrected, because the contents changed after they were read: ${addresses}.`,
    addresses: (shown, rest) =>
      list.format(rest > 0 ? [...shown, counted(rest, "more place", "more places")] : shown),
    unfixed: "The correction was undone.",
    switchedOff: (title) =>
      `“${title}” is no longer checked. The workbook keeps this, for your colleagues too.`,
    switchedOn: (title) => `“${title}” is checked again.`,
    join: (sentences) => sentences.join(" "),
  },
};
