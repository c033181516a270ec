import { STYLE_KEYS, type IStyleData, type Nullable } from "@univerjs/core";

import type { CellStyle } from "../model/cellStyle";
import type { FormatContent } from "../xlsx/content";
import { fromUniverStyle, toUniverStyle } from "./univerStyle";

/**
 * Ties Univer's styles to the cell formats of the file. Univer's style record has no room for everything a
 * format says (locked cells, theme colours, patterns …), but it does have a text direction, which the grid
 * never reads and every operation (copy, sort, undo) carries along: it holds the number of the format.
 */
export class FormatRegistry {
  private readonly formats: FormatContent[];
  private readonly byKey = new Map<string, number>();
  private readonly univerStyles: IStyleData[] = [];
  private readonly resolved = new WeakMap<object, FormatContent>();

  constructor(formats: readonly FormatContent[]) {
    this.formats = [...formats];
    this.formats.forEach((format, index) => {
      const key = keyOf(format);
      if (!this.byKey.has(key)) this.byKey.set(key, index);
    });
  }

  /** Id under which format `index` stands in the workbook's style table. */
  static styleId(index: number): string {
    return `f${index}`;
  }

  /** The style table for a new workbook. Format 0 is the default of all cells. */
  styleTable(): Record<string, IStyleData> {
    return Object.fromEntries(
      this.formats.map((_, index) => [FormatRegistry.styleId(index), this.univerStyle(index)]),
    );
  }

  get count(): number {
    return this.formats.length;
  }

  format(index: number): FormatContent {
    return this.formats[index] ?? { style: {}, numberFormat: "General", base: 0 };
  }

  all(): readonly FormatContent[] {
    return this.formats;
  }

  /** Number of a format, which is added where it is new. */
  indexOf(format: FormatContent): number {
    const key = keyOf(format);
    let index = this.byKey.get(key);
    if (index === undefined) {
      index = this.formats.length;
      this.formats.push(format);
      this.byKey.set(key, index);
    }
    return index;
  }

  univerStyle(index: number): IStyleData {
    let style = this.univerStyles[index];
    if (!style) {
      const { style: cellStyle, numberFormat } = this.format(index);
      style = Object.assign(toUniverStyle(cellStyle, numberFormat), { td: index + 1 });
      this.univerStyles[index] = style;
    }
    return style;
  }

  /** A style that replaces whatever a cell had: what it does not say is reset. */
  replacement(index: number): IStyleData {
    const style = this.univerStyle(index);
    const complete: Record<string, unknown> = {};
    for (const key of STYLE_KEYS) complete[key] = style[key] ?? null;
    if (complete.bd === null) complete.bd = NO_BORDERS;
    else complete.bd = { ...NO_BORDERS, ...style.bd };
    return complete;
  }

  /** The format that a style of Univer stands for, edits made in the grid included. */
  resolve(style: Nullable<IStyleData>): FormatContent {
    if (!style) return this.format(0);
    const known = this.resolved.get(style);
    if (known) return known;
    const base = this.format((style.td ?? 1) - 1);
    const format = this.combine(style, base);
    this.resolved.set(style, format);
    return format;
  }

  indexOfStyle(style: Nullable<IStyleData>): number {
    if (!style) return 0;
    return this.indexOf(this.resolve(style));
  }

  /** Takes from the base what Univer's style agrees with or cannot say. */
  private combine(style: IStyleData, base: FormatContent): FormatContent {
    const drawn = fromUniverStyle(toUniverStyle(base.style, base.numberFormat));
    const current = fromUniverStyle(style);
    const merged: CellStyle = {};
    const target = merged as Record<string, unknown>;
    for (const name of PROPERTIES) {
      const same = JSON.stringify(current[name]) === JSON.stringify(drawn[name]);
      const value = same || UNDRAWN.has(name) ? base.style[name] : current[name];
      if (value !== undefined) target[name] = value;
    }
    // A cell without own font shows the default font of the workbook.
    const standard = this.format(0).style;
    if (merged.fontName === undefined && standard.fontName !== undefined)
      merged.fontName = standard.fontName;
    if (merged.fontSize === undefined && standard.fontSize !== undefined)
      merged.fontSize = standard.fontSize;
    return { style: merged, numberFormat: style.n?.pattern ?? "General", base: base.base };
  }
}

const NO_BORDERS = { t: null, b: null, l: null, r: null };

const PROPERTIES: readonly (keyof CellStyle)[] = [
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "fontColor",
  "fillColor",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "shrinkToFit",
  "textOrientation",
  "borders",
  "locked",
];

const UNDRAWN: ReadonlySet<keyof CellStyle> = new Set(["shrinkToFit", "locked"]);

/** Equal formats have equal keys, in whatever order their properties were set. */
function keyOf(format: FormatContent): string {
  const { style } = format;
  const sides = style.borders ?? {};
  return JSON.stringify([
    format.base,
    format.numberFormat,
    ...PROPERTIES.map((name) =>
      name === "borders"
        ? [sides.EdgeTop, sides.EdgeBottom, sides.EdgeLeft, sides.EdgeRight].map(
            (border) => border && [border.style, border.weight, border.color],
          )
        : (style[name] ?? null),
    ),
  ]);
}
