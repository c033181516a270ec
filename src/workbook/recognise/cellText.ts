import { isErrorText } from "../../domain/text/errorValue";
import type { CellValue } from "../read/snapshot";
import { numberFormatMeaning } from "./numberFormat";

/** A cell as a person reads it, but never rounded by its format or the width of its column. */
export interface CellReading {
  readonly text: string;
  /** A bare number without unit where the cell holds one, else the text. */
  readonly value: string | number;
}

/**
 * What a cell says. A percent cell reads 「85.96%」 even where it shows 「86%」; a number with a unit in its
 * format reads with the unit; a date reads as it is shown.
 *
 * @param text as displayed; may be "####"
 * @param format invariant number format code
 */
export function readCell(value: CellValue, text: string, format: string): CellReading {
  if (typeof value !== "number") {
    const plain = typeof value === "string" ? value : text;
    return { text: plain, value: plain };
  }
  const { isDate, isPercent, suffix } = numberFormatMeaning(format);
  if (isDate) {
    const shown = isOverflow(text) ? serialDate(value) : text;
    return { text: shown, value: shown };
  }
  const exact = isOverflow(text) || !showsExactly(text, value, isPercent);
  const complete = isPercent ? `${decimal(value * 100)}%` : `${decimal(value)}${suffix}`;
  const shown = exact ? complete : text.trim();
  return { text: shown, value: isPercent || suffix !== "" ? shown : value };
}

/** The shortest decimal that keeps 15 digits: 0.8596 × 100 reads 85.96, not 85.96000000000001. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(15)));
}

const isOverflow = (text: string): boolean => text === "" || /^#+$/.test(text.trim());

/** Whether the displayed digits are the whole number; a format with a scale (`#,##0,`) never is. */
function showsExactly(text: string, value: number, isPercent: boolean): boolean {
  const plain = text.normalize("NFKC").replaceAll(",", "");
  const digits = /\d+(?:\.\d+)?(?:E[+-]?\d+)?/i.exec(plain);
  if (!digits) return false;
  const shown = Number(digits[0]) / (isPercent ? 100 : 1);
  return Math.abs(shown - Math.abs(value)) <= Math.abs(value) * 1e-12;
}

const DAY = 86_400_000;
/** Serial 0 of Excel's 1900 date system, which counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Year, month and day of a date serial, for cells that are too narrow to show their date. */
function serialDate(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}

/** Whether a cell holds an error value instead of a content. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && isErrorText(value);
}
