import { FUTURE_FUNCTIONS } from "./futureFunctions";

/**
 * Formulas are written differently inside a file and on the sheet: newer functions carry the prefix
 * `_xlfn.`, parameters of LET and LAMBDA `_xlpm.`, and the custom functions of an add-in are stored as
 * `_xldudf_KPI_STATUS` for `KPI.STATUS` (seen in files of Excel; office-js issues 3872, 5611).
 */

/** The only namespace of custom functions that the add-in registers. */
const CUSTOM_FUNCTION = /\bKPI\.([A-Z][A-Z0-9_.]*)(?=\()/gi;
const STORED_CUSTOM_FUNCTION = /_xldudf_KPI_([A-Z][A-Z0-9_]*)(?=\()/gi;

export function fromFileFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return outsideStrings(formula, (code) =>
    code
      .replace(STORED_CUSTOM_FUNCTION, (_, name: string) => `KPI.${name}`)
      .replace(/_xlfn\.|_xlws\.|_xlpm\./g, ""),
  );
}

export function toFileFormula(formula: string): string {
  return outsideStrings(formula, (code) =>
    code
      .replace(
        CUSTOM_FUNCTION,
        (_, name: string) => `_xldudf_KPI_${name.toUpperCase().replace(/\./g, "_")}`,
      )
      .replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu, (name) => {
        const prefix = FUTURE_FUNCTIONS.get(name.toUpperCase());
        return prefix === undefined ? name : prefix + name;
      }),
  );
}

/** Applies `change` to what stands outside of string literals and quoted sheet names. */
function outsideStrings(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}
