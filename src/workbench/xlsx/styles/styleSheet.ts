import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "../../model/cellStyle";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  numberAttribute,
  type XmlElement,
} from "../xml/xmlTree";
import { BORDER_SIDES, lineOf } from "./borderNames";
import { builtInFormat } from "./builtInFormats";
import type { ColorResolver } from "./colors";
import { fillColorOf } from "./fills";

/** What a cell looks like, resolved: theme colours and built-in formats are spelt out. */
export interface CellFormat {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

/** Reads the formats of a workbook. Cell formats count from 0, as the `s` attribute of a cell does. */
export class StyleSheet {
  readonly cellFormats: readonly CellFormat[];
  private readonly customFormats = new Map<number, string>();
  private readonly differential: readonly XmlElement[];

  constructor(
    root: XmlElement | undefined,
    private readonly colors: ColorResolver,
  ) {
    for (const entry of childrenOf(root && childOf(root, "numFmts"), "numFmt")) {
      const id = numberAttribute(entry, "numFmtId");
      if (id !== undefined) this.customFormats.set(id, entry.attributes.formatCode ?? "General");
    }
    const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => this.fontStyle(font));
    const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) =>
      fillColorOf(fill, this.colors),
    );
    const borders = childrenOf(childOf(root, "borders"), "border").map((border) =>
      this.borderStyle(border),
    );
    const formats = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): CellFormat => {
      const fill = fills[numberAttribute(xf, "fillId") ?? 0];
      return {
        numberFormat: this.formatCode(numberAttribute(xf, "numFmtId") ?? 0),
        style: {
          ...fonts[numberAttribute(xf, "fontId") ?? 0],
          ...(fill === undefined ? {} : { fillColor: fill }),
          ...borders[numberAttribute(xf, "borderId") ?? 0],
          ...alignmentStyle(childOf(xf, "alignment")),
          ...(booleanAttribute(childOf(xf, "protection"), "locked", true) ? {} : { locked: false }),
        },
      };
    });
    this.cellFormats = formats.length > 0 ? formats : [{ style: {}, numberFormat: "General" }];
    this.differential = childrenOf(childOf(root, "dxfs"), "dxf");
  }

  /** The format that a conditional rule adds to a cell. */
  differentialStyle(id: number | undefined): CellStyle {
    const dxf = id === undefined ? undefined : this.differential[id];
    if (!dxf) return {};
    const font = childOf(dxf, "font");
    const fill = childOf(dxf, "fill");
    const border = childOf(dxf, "border");
    const color = fill && fillColorOf(fill, this.colors, true);
    return {
      ...(font ? this.fontStyle(font) : {}),
      ...(color === undefined ? {} : { fillColor: color }),
      ...(border ? this.borderStyle(border) : {}),
    };
  }

  private formatCode(id: number): string {
    return this.customFormats.get(id) ?? builtInFormat(id) ?? "General";
  }

  private fontStyle(font: XmlElement): CellStyle {
    const style: CellStyle = {};
    const name = childOf(font, "name")?.attributes.val;
    const size = numberAttribute(childOf(font, "sz"), "val");
    const color = this.colors.resolve(childOf(font, "color"));
    if (name !== undefined) style.fontName = name;
    if (size !== undefined) style.fontSize = size;
    if (flag(font, "b")) style.bold = true;
    if (flag(font, "i")) style.italic = true;
    if (flag(font, "strike")) style.strikethrough = true;
    const underline = childOf(font, "u");
    if (underline) {
      const kind = attributeOf(underline, "val") ?? "single";
      if (kind !== "none") style.underline = kind.startsWith("double") ? "Double" : "Single";
    }
    if (color !== undefined) style.fontColor = color;
    return style;
  }

  private borderStyle(border: XmlElement): CellStyle {
    const borders: NonNullable<CellStyle["borders"]> = {};
    for (const [name, side] of BORDER_SIDES) {
      const edge = childOf(border, name) ?? childOf(border, ALIASES[name] ?? "");
      const line = lineOf(attributeOf(edge, "style") ?? "none");
      if (line)
        borders[side] = {
          ...line,
          color: this.colors.resolve(childOf(edge, "color")) ?? "#000000",
        };
    }
    return Object.keys(borders).length > 0 ? { borders } : {};
  }
}

/** ISO 29500 strict writes `start` and `end`. */
const ALIASES: Readonly<Record<string, string>> = { left: "start", right: "end" };

function flag(font: XmlElement, name: string): boolean {
  const element = childOf(font, name);
  return element !== undefined && booleanAttribute(element, "val", true);
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function alignmentStyle(alignment: XmlElement | undefined): CellStyle {
  const style: CellStyle = {};
  if (!alignment) return style;
  const horizontal = HORIZONTAL[attributeOf(alignment, "horizontal") ?? ""];
  const vertical = VERTICAL[attributeOf(alignment, "vertical") ?? ""];
  const indent = numberAttribute(alignment, "indent") ?? 0;
  const rotation = numberAttribute(alignment, "textRotation") ?? 0;
  if (horizontal) style.horizontalAlignment = horizontal;
  if (vertical) style.verticalAlignment = vertical;
  if (booleanAttribute(alignment, "wrapText")) style.wrapText = true;
  if (booleanAttribute(alignment, "shrinkToFit")) style.shrinkToFit = true;
  if (indent > 0) style.indentLevel = indent;
  if (rotation !== 0) style.textOrientation = orientationOf(rotation);
  return style;
}

/** A file counts 91–180 for 1–90 degrees downwards and 255 for stacked; office.js says −90…90 and 180. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

export function alignmentNames(style: CellStyle): {
  horizontal: string | undefined;
  vertical: string | undefined;
} {
  const nameFor = (table: Readonly<Record<string, string>>, value: string | undefined) =>
    Object.keys(table).find((name) => table[name] === value);
  return {
    horizontal: nameFor(HORIZONTAL, style.horizontalAlignment),
    vertical: nameFor(VERTICAL, style.verticalAlignment),
  };
}
