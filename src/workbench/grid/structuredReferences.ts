import { endOfBrackets, endOfQuoted } from "../references/formulaText";

/**
 * Structured references are written short on the sheet (`[@実績]`, `[実績]`) and long where they are stored
 * and calculated (`表[[#This Row],[実績]]`, `表[実績]`).
 */

/** The formula as it is stored; `table` is the table that its cell lies in. */
export function storedFormula(formula: string, table: string | undefined): string {
  return mapBrackets(formula, (content, qualifier) => {
    const owner = qualifier === "" ? table : qualifier;
    if (owner === undefined) return null;
    const prefix = qualifier === "" ? owner : "";
    if (content.startsWith("@")) {
      const column = content.slice(1);
      if (column === "") return `${prefix}[#This Row]`;
      return `${prefix}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
    }
    return qualifier === "" ? `${prefix}[${content}]` : null;
  });
}

/** The formula as Excel shows it in a cell of `table`. */
export function displayedFormula(formula: string, table: string | undefined): string {
  return mapBrackets(formula, (content, qualifier) => {
    const own = table !== undefined && qualifier.toLowerCase() === table.toLowerCase();
    const row = /^\[#This Row\],(\[[\s\S]*\])$/i.exec(content)?.[1];
    if (row === undefined) return null;
    const single = /^\[((?:[^[\]']|'.)*)\]$/.exec(row)?.[1];
    const column = single !== undefined && !NEEDS_BRACKETS.test(single) ? single : row;
    return { text: `[@${column}]`, dropQualifier: own };
  });
}

/** The formula after a column of a table was renamed. */
export function renameColumnInFormula(
  formula: string,
  table: string,
  before: string,
  after: string,
): string {
  return mapBrackets(formula, (content, qualifier) => {
    if (qualifier.toLowerCase() !== table.toLowerCase()) return null;
    const wanted = before.toLowerCase();
    if (unescapeColumn(content).toLowerCase() === wanted) return `[${escapeColumn(after)}]`;
    const inner = content.replace(/\[((?:[^[\]']|'.)*)\]/g, (whole, column: string) =>
      unescapeColumn(column).toLowerCase() === wanted ? `[${escapeColumn(after)}]` : whole,
    );
    return inner === content ? null : `[${inner}]`;
  });
}

/** Brackets, apostrophes and number signs of a column name are written with an apostrophe before them. */
function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function unescapeColumn(text: string): string {
  return text.replace(/'(.)/g, "$1");
}

const NEEDS_BRACKETS = /[\s,:.[\]#'"{}$^&*+=\-><()/@!;|~`\\]/;

type Replacement = string | { readonly text: string; readonly dropQualifier: boolean } | null;

/**
 * Visits every outermost pair of brackets outside of strings.
 *
 * @param replace gets what stands inside and the name directly before; `null` leaves everything.
 */
function mapBrackets(
  formula: string,
  replace: (content: string, qualifier: string) => Replacement,
): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const char = formula[at] ?? "";
    if (char === '"' || char === "'") {
      const end = endOfQuoted(formula, at, char);
      result += formula.slice(at, end);
      at = end;
      continue;
    }
    if (char !== "[") {
      result += char;
      at += 1;
      continue;
    }
    const end = endOfBrackets(formula, at);
    const original = formula.slice(at, end);
    // [1]Sheet!A1 and [Book.xlsx]Sheet!A1 name another workbook.
    const foreign = /^[^\s+\-*/^&=<>(),;]*!/.test(formula.slice(end));
    const qualifier = foreign ? "" : (/[\p{L}\p{N}_.\\]+$/u.exec(result)?.[0] ?? "");
    const replacement = foreign ? null : replace(original.slice(1, -1), qualifier);
    if (replacement === null) result += original;
    else if (typeof replacement === "string") result += replacement;
    else {
      if (replacement.dropQualifier) result = result.slice(0, result.length - qualifier.length);
      result += replacement.text;
    }
    at = end;
  }
  return result;
}
