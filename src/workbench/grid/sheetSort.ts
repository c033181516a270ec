import type { CellScalar } from "../model/workbookModel";
import { translateFormula } from "../references/formulaReferences";
import { ERROR_VALUES } from "./text/typedText";

const collator = new Intl.Collator("ja", { sensitivity: "base" });

/**
 * The order in which the rows of a block stand after sorting: entry n is the old index of new row n.
 * Numbers come before texts, texts before booleans, booleans before errors, blanks always last, as in Excel.
 */
export function sortOrder(
  values: readonly (readonly CellScalar[])[],
  fields: readonly { readonly column: number; readonly ascending: boolean }[],
): number[] {
  return values
    .map((_, index) => index)
    .sort((first, second) => {
      for (const { column, ascending } of fields) {
        const left = values[first]?.[column] ?? "";
        const right = values[second]?.[column] ?? "";
        const blanks = Number(left === "") - Number(right === "");
        if (blanks !== 0) return blanks;
        const compared = compare(left, right);
        if (compared !== 0) return ascending ? compared : -compared;
      }
      return first - second;
    });
}

function compare(left: CellScalar, right: CellScalar): number {
  const rank = rankOf(left) - rankOf(right);
  if (rank !== 0) return rank;
  if (typeof left === "string" && typeof right === "string") return collator.compare(left, right);
  return Number(left) - Number(right);
}

function rankOf(value: CellScalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return ERROR_VALUES.has(value) ? 3 : 1;
}

/** The formulas of a row that moved by so many rows; `null` for cells that hold none, or that did not move. */
export function movedFormulas(cells: readonly CellScalar[], rows: number): (CellScalar | null)[] {
  return cells.map((cell) =>
    rows !== 0 && typeof cell === "string" && cell.startsWith("=")
      ? translateFormula(cell, rows, 0)
      : null,
  );
}
