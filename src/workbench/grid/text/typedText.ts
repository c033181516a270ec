import { numfmt } from "@univerjs/core";

import type { CellScalar } from "../../model/workbookModel";
import { serialOfDate, yearOfEra } from "./japaneseEra";

export interface TypedValue {
  readonly value: CellScalar;
  /** The number format that Excel gives a cell without one. */
  readonly numberFormat?: string;
}

export const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
]);

/** What Excel makes of a text that is typed into a cell whose format is not "@". */
export function parseTypedText(text: string): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  // Only what holds a digit or spells a boolean can become anything else.
  if (!/\d/.test(trimmed)) {
    const upper = trimmed.toUpperCase();
    return upper === "TRUE" || upper === "FALSE" ? { value: upper === "TRUE" } : { value: text };
  }
  return percent(trimmed) ?? japaneseDate(trimmed) ?? general(trimmed) ?? { value: text };
}

function percent(text: string): TypedValue | null {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?\s*%$/.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const number = Number(`${match[1] ?? ""}${(match[2] ?? "0").replace(/,/g, "")}${match[3] ?? ""}`);
  // Excel keeps 15 digits; 86.2/100 would leave a trace of binary arithmetic.
  return {
    value: Number((number / 100).toPrecision(15)),
    numberFormat: match[3] === undefined ? "0%" : "0.00%",
  };
}

function japaneseDate(text: string): TypedValue | null {
  const western = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (western) return dated(Number(western[1]), western[2], western[3], 'yyyy"年"m"月"d"日"');
  const era = /^(令和|平成|昭和|大正|明治)(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (era) return dated(eraYear(era), era[3], era[4], '[$-411]ggge"年"m"月"d"日"');
  const short = /^([RHSTM])(\d{1,2})[./](\d{1,2})[./](\d{1,2})$/i.exec(text);
  if (short) return dated(eraYear(short), short[3], short[4], "[$-411]ge.m.d");
  return null;
}

function eraYear(match: RegExpExecArray): number | null {
  return yearOfEra(match[1] ?? "", match[2] === "元" ? 1 : Number(match[2]));
}

function dated(
  year: number | null,
  month: string | undefined,
  date: string | undefined,
  numberFormat: string,
): TypedValue | null {
  const serial = year === null ? null : serialOfDate(year, Number(month), Number(date));
  return serial === null ? null : { value: serial, numberFormat };
}

function general(text: string): TypedValue | null {
  const parsed = numfmt.parseValue(text);
  if (!parsed) return null;
  return parsed.z === undefined ? { value: parsed.v } : { value: parsed.v, numberFormat: parsed.z };
}
