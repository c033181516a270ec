import { numfmt } from "@univerjs/core";

import type { CellScalar } from "../../model/workbookModel";
import { eraOfSerial } from "./japaneseEra";

/** Colour names of Japanese Excel; they do not show in a text. */
const COLOR_NAMES = /\[(?:黒|青|水|緑|紫|赤|白|黄|色\d{1,2})\]/g;

/** Formats that a Japanese Excel shows in its own order, although they are stored in the American one. */
const REGIONAL: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
  "[$-F800]dddd, mmmm dd, yyyy": 'yyyy"年"m"月"d"日"',
};

/**
 * The text that a cell shows for a value under a number format, as Japanese Excel does. Column width plays
 * no part: "###" never comes out. A value that the format cannot show is shown as it is.
 */
export function cellText(value: CellScalar | undefined, numberFormat: string): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@"))
    return value;
  const format = REGIONAL[numberFormat] ?? numberFormat.replace(COLOR_NAMES, "");
  const pattern = typeof value === "number" ? withEra(format, value) : format;
  try {
    return numfmt.format(pattern, value, { locale: "ja", nbsp: false });
  } catch {
    // An invalid format (written by another program) must not hide the value.
    return numfmt.format("General", value);
  }
}

/** Whether a format shows something else in Japanese Excel than in the library's plain reading of it. */
export function hasRegionalText(numberFormat: string): boolean {
  let regional = regionalFormats.get(numberFormat);
  if (regional === undefined) {
    const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|[eE][+-]/g, "");
    regional =
      numberFormat in REGIONAL ||
      numberFormat.search(COLOR_NAMES) >= 0 ||
      (/[ge]/.test(codes) && isDateFormat(numberFormat));
    regionalFormats.set(numberFormat, regional);
  }
  return regional;
}

/** Whether a format shows something beside a text, as `"× "@` does; the library draws texts as they are. */
export function hasTextSection(numberFormat: string): boolean {
  return numberFormat !== "@" && numberFormat.replace(/"[^"]*"|\\./g, "").includes("@");
}

const regionalFormats = new Map<string, boolean>();

/** Whether a format shows a number as a date or time. */
export function isDateFormat(numberFormat: string): boolean {
  const codes = numberFormat
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|General/g, "")
    .replace(/[eE][+-]/g, "");
  return /[ymdhsge]/i.test(codes);
}

/** Replaces era tokens (g, gg, ggg, e, ee) by what they show for a date; the library knows none. */
function withEra(format: string, serial: number): string {
  if (!/[ge]/.test(format)) return format;
  const found = serial >= 0 ? eraOfSerial(serial) : null;
  if (!found || !isDateFormat(format)) return format;
  const { era, year } = found;
  const first = format.includes("x-gannen") && year === 1;
  return format.replace(
    /("[^"]*"|\\.|\[[^\]]*\])|g+|e+(?![+-])/g,
    (token, literal: string | undefined) => {
      if (literal !== undefined) return literal;
      if (token.startsWith("g"))
        return quote([era.letter, era.short, era.name][token.length - 1] ?? era.name);
      return quote(first ? "元" : String(year).padStart(Math.min(token.length, 2), "0"));
    },
  );
}

function quote(text: string): string {
  return `"${text}"`;
}
