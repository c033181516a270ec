import type { CellValue } from "../read/snapshot";

/** Excel's limit is 32,767 characters a cell. */
const MAX_TEXT = 32_000;
/** Cells with the text format that hold more than this show "####" in some versions of Excel. */
const MAX_TEXT_FORMAT = 255;

/** What stands in a cell together with the format that keeps it what it is. */
export interface CellContent {
  readonly value: CellValue;
  readonly numberFormat: string;
}

export const BLANK: CellContent = { value: "", numberFormat: "General" };

/**
 * Text from a workbook as text: 「=1+1」, 「1-2」 or 「８０％」 must not become a formula, a date or a number, so
 * the cell gets the text format.
 */
export function textContent(text: string): CellContent {
  const value = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  const isSafe =
    value === "" || (value.length > MAX_TEXT_FORMAT && !/^[=+\-@'＝＋－＠]/.test(value));
  return { value, numberFormat: isSafe ? "General" : "@" };
}

/** A word or sentence of the add-in's own, which no spreadsheet takes for anything else. */
export function wordContent(text: string): CellContent {
  return { value: text, numberFormat: "General" };
}

/** Excel takes no longer texts in formulas. */
const MAX_LITERAL = 255;

/**
 * A link to a cell of the workbook.
 *
 * @param address such as 「目標一覧!H5」
 * @param shown what the cell says; the address where it is not given
 */
export function linkContent(address: string, shown = address): CellContent {
  if (Math.max(address.length + 1, shown.length) > MAX_LITERAL) return textContent(shown);
  const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return {
    value: `=HYPERLINK(${literal(`#${address}`)},${literal(shown)})`,
    numberFormat: "General",
  };
}

/** Whether two contents read the same. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  return a.value === b.value && a.numberFormat === b.numberFormat;
}
