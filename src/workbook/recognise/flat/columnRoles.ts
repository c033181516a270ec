import { compactText } from "../../../domain/text/normalize";
import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";
import { headerTexts, type HeaderArea, type ListColumn } from "./listHeader";

/** 「目標内容」, 「目標値」: says how much, where the column before says of what. */
const AMOUNT = /目標(?:値|内容|数値?|水準|額)|(?:数値|成果)目標|計画値|^(?:target|goal)value/u;

/** What a column holds may depend on the others: each rule sees what the rules before it made of them. */
export function settleColumns(
  grid: SheetGrid,
  area: HeaderArea,
  columns: readonly ListColumn[],
): readonly ListColumn[] {
  const textOf = ({ column }: ListColumn): string =>
    compactText(headerTexts(grid, area, column).join("")).text.toLowerCase();
  return [withMarkColumn, withNamingTarget, withReportColumn].reduce(
    (settled, rule) => rule(settled, textOf),
    columns,
  );
}

type Rule = (
  columns: readonly ListColumn[],
  textOf: (column: ListColumn) => string,
) => readonly ListColumn[];

/** 「目標の達成状況」 beside a column of results holds marks; without one it holds the results. */
const withMarkColumn: Rule = (columns, textOf) => {
  const isMark = (column: ListColumn): boolean =>
    column.concept === "actual" && textOf(column).includes("達成状況");
  if (!columns.some((column) => column.concept === "actual" && !isMark(column))) return columns;
  return columns.map((column) => (isMark(column) ? as(column, "stated") : column));
};

/** 「業績目標 | 目標値」: the first column names what the second one sets. */
const withNamingTarget: Rule = (columns, textOf) => {
  const [name, amount, ...others] = columns.filter(({ concept }) => concept === "target");
  if (!name || !amount || others.length > 0 || has(columns, "indicator")) return columns;
  const isPair = name.year === amount.year && name.unit === null;
  if (!isPair || AMOUNT.test(textOf(name)) || !AMOUNT.test(textOf(amount))) return columns;
  return columns.map((column) => (column === name ? as(column, "indicator") : column));
};

/** 「取組実績」 reports the results where the list has no other column for them. */
const withReportColumn: Rule = (columns, textOf) => {
  const hasResults = (["actual", "interimActual", "forecastActual"] as const).some((concept) =>
    has(columns, concept),
  );
  const isNamed = (["indicator", "strategy"] as const).some((concept) => has(columns, concept));
  if (hasResults || !isNamed || !has(columns, "target")) return columns;
  const reports = (column: ListColumn): boolean =>
    has(columns, "indicator") && textOf(column).includes("実績");
  return columns.map((column) =>
    // 「進捗（R5）」 holds the value of a year.
    column.concept === "effort" && (reports(column) || column.year !== null)
      ? { ...as(column, "actual"), isReport: !column.isGiven }
      : column,
  );
};

/** A person's word is not changed. */
function as(column: ListColumn, concept: Concept): ListColumn {
  return column.isGiven ? column : { ...column, concept };
}

function has(columns: readonly ListColumn[], concept: Concept): boolean {
  return columns.some((column) => column.concept === concept);
}
