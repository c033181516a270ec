import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";

import type {
  BorderSide,
  CellBorder,
  CellStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from "../model/cellStyle";

/** Univer draws an indent as padding; Excel's level is about three spaces wide. */
const INDENT_PIXELS = 9;
const DEFAULT_PADDING = 2;

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

type Line = `${CellBorder["style"]}/${CellBorder["weight"]}`;

const LINES: readonly (readonly [Line, BorderStyleTypes])[] = [
  ["Continuous/Thin", BorderStyleTypes.THIN],
  ["Continuous/Hairline", BorderStyleTypes.HAIR],
  ["Dot/Thin", BorderStyleTypes.DOTTED],
  ["Dash/Thin", BorderStyleTypes.DASHED],
  ["DashDot/Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot/Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Double/Thick", BorderStyleTypes.DOUBLE],
  ["Continuous/Medium", BorderStyleTypes.MEDIUM],
  ["Dash/Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot/Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot/Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot/Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Continuous/Thick", BorderStyleTypes.THICK],
];

const SIDES: readonly (readonly [BorderSide, "t" | "b" | "l" | "r"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];

/** A cell style as Univer draws it; what Univer cannot draw is approximated. */
export function toUniverStyle(style: CellStyle, numberFormat = "General"): IStyleData {
  const result: IStyleData = {};
  if (style.fontName !== undefined) result.ff = style.fontName;
  if (style.fontSize !== undefined) result.fs = style.fontSize;
  if (style.bold) result.bl = BooleanNumber.TRUE;
  if (style.italic) result.it = BooleanNumber.TRUE;
  if (style.underline && style.underline !== "None")
    result.ul = {
      s: BooleanNumber.TRUE,
      ...(style.underline === "Double" ? { t: TextDecoration.DOUBLE } : {}),
    };
  if (style.strikethrough) result.st = { s: BooleanNumber.TRUE };
  if (style.fontColor !== undefined) result.cl = { rgb: style.fontColor };
  if (style.fillColor !== undefined) result.bg = { rgb: style.fillColor };
  if (style.horizontalAlignment && style.horizontalAlignment !== "General")
    result.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment) result.vt = VERTICAL[style.verticalAlignment];
  if (style.wrapText) result.tb = WrapStrategy.WRAP;
  if (style.indentLevel)
    result.pd = { l: DEFAULT_PADDING + style.indentLevel * INDENT_PIXELS, r: DEFAULT_PADDING };
  if (style.textOrientation)
    result.tr =
      style.textOrientation === 180
        ? { a: 0, v: BooleanNumber.TRUE }
        : { a: -style.textOrientation };
  if (numberFormat !== "General") result.n = { pattern: numberFormat };
  const borders = bordersToUniver(style);
  if (borders) result.bd = borders;
  return result;
}

/** The properties of a cell style that Univer's style holds. */
export function fromUniverStyle(style: IStyleData): CellStyle {
  const result: CellStyle = {};
  if (style.ff) result.fontName = style.ff;
  if (style.fs) result.fontSize = style.fs;
  if (style.bl) result.bold = true;
  if (style.it) result.italic = true;
  if (style.ul?.s) result.underline = style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
  if (style.st?.s) result.strikethrough = true;
  const color = hexColor(style.cl?.rgb);
  if (color !== undefined) result.fontColor = color;
  const fill = hexColor(style.bg?.rgb);
  if (fill !== undefined) result.fillColor = fill;
  const horizontal = nameFor(HORIZONTAL, style.ht);
  if (horizontal && horizontal !== "General") result.horizontalAlignment = horizontal;
  const vertical = nameFor(VERTICAL, style.vt);
  if (vertical) result.verticalAlignment = vertical;
  if (style.tb === WrapStrategy.WRAP) result.wrapText = true;
  if (style.pd?.l !== undefined && style.pd.l > DEFAULT_PADDING)
    result.indentLevel = Math.round((style.pd.l - DEFAULT_PADDING) / INDENT_PIXELS);
  if (style.tr?.v) result.textOrientation = 180;
  else if (style.tr?.a) result.textOrientation = -style.tr.a;
  const borders = bordersFromUniver(style);
  if (borders) result.borders = borders;
  return result;
}

/** `#RRGGBB` of what Univer stores; its colour picker writes `rgb(…)`. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (parts)
    return `#${[1, 2, 3]
      .map((at) => Number(parts[at]).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${[1, 2, 3].map((at) => (short[at] ?? "").repeat(2)).join("")}`.toUpperCase();
  return /^#[0-9a-f]{6}/i.test(color) ? color.slice(0, 7).toUpperCase() : undefined;
}

function bordersToUniver(style: CellStyle): IStyleData["bd"] {
  const borders: NonNullable<IStyleData["bd"]> = {};
  for (const [side, key] of SIDES) {
    const border = style.borders?.[side];
    if (!border || border.style === "None") continue;
    const line = `${border.style}/${border.weight}` as const;
    const type =
      LINES.find(([name]) => name === line) ??
      LINES.find(([name]) => name.startsWith(`${border.style}/`));
    borders[key] = { s: type?.[1] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  }
  return Object.keys(borders).length > 0 ? borders : null;
}

function bordersFromUniver(style: IStyleData): CellStyle["borders"] | undefined {
  const borders: NonNullable<CellStyle["borders"]> = {};
  for (const [side, key] of SIDES) {
    const border = style.bd?.[key];
    const converted = border && borderFromUniver(border);
    if (converted) borders[side] = converted;
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function borderFromUniver(border: IBorderStyleData): CellBorder | null {
  const line = LINES.find(([, type]) => type === border.s)?.[0];
  if (!line) return null;
  const [style, weight] = line.split("/") as [CellBorder["style"], CellBorder["weight"]];
  return { style, weight, color: hexColor(border.cl.rgb) ?? "#000000" };
}

function nameFor<Name extends string, Value>(
  table: Readonly<Record<Name, Value>>,
  value: Value | null | undefined,
): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name] === value);
}
