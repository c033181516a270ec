import type { CellStyle } from "../../model/cellStyle";
import type { FormatContent } from "../content";
import { elementToXml } from "../xml/writeXml";
import {
  childOf,
  cloneElement,
  createElement,
  elementsOf,
  ensureChild,
  insertPosition,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../xml/xmlTree";
import { BORDER_SIDES, nameOfLine } from "./borderNames";
import { builtInFormat, builtInFormatId } from "./builtInFormats";
import { deepEqual } from "../../references/deepEqual";
import { alignmentNames, rotationOf, type StyleSheet } from "./styleSheet";

const STYLE_SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The order in which Excel writes (and the schema wants) the children of a font. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
];
const XF_ORDER = ["alignment", "protection", "extLst"];

const NOTHING: XmlElement = { name: "", attributes: {}, children: [] };

/** First number for formats of one's own. */
const FIRST_CUSTOM_FORMAT = 164;

/** Adds formats to a style sheet; what is there already is never changed. */
export class StyleWriter {
  /** Something was added. */
  changed = false;
  private readonly lists = new Map<string, { element: XmlElement; known: Map<string, number> }>();

  /**
   * @param root tree of the style sheet, changed in place
   * @param read the same style sheet as it was read
   */
  constructor(
    readonly root: XmlElement,
    private readonly read: StyleSheet,
  ) {}

  /**
   * Puts the children of all fonts into the order of the schema; other programs write them in any.
   *
   * @returns whether any font was out of order
   */
  sortFonts(): boolean {
    const dxfs = childOf(this.root, "dxfs");
    const fonts = [
      ...elementsOf(childOf(this.root, "fonts") ?? NOTHING),
      ...elementsOf(dxfs ?? NOTHING).flatMap((dxf) => childOf(dxf, "font") ?? []),
    ];
    let changed = false;
    for (const font of fonts) {
      const before = font.children;
      sortFont(font);
      if (elementsOf(font).some((child, index) => child !== before[index])) changed = true;
    }
    return changed;
  }

  /** Number of a cell format that looks as asked and shares everything else with its base. */
  cellFormat(format: FormatContent): number {
    const base = this.read.cellFormats[format.base] ?? this.read.cellFormats[0];
    const xf = this.clonedXf(format.base);
    const before = base?.style ?? {};
    const { style } = format;
    if (!deepEqual(fontOf(before), fontOf(style)))
      this.point(
        xf,
        "font",
        "fonts",
        this.fontXml(numberAttribute(xf, "fontId") ?? 0, before, style),
      );
    if (before.fillColor !== style.fillColor)
      this.point(xf, "fill", "fills", fillXml(this.prefix, style.fillColor));
    if (!deepEqual(before.borders ?? {}, style.borders ?? {})) {
      const border = this.borderXml(numberAttribute(xf, "borderId") ?? 0, before, style);
      this.point(xf, "border", "borders", border);
    }
    if ((base?.numberFormat ?? "General") !== format.numberFormat) {
      xf.attributes.numFmtId = String(this.numberFormatId(format.numberFormat));
      xf.attributes.applyNumberFormat = "1";
    }
    this.align(xf, before, style);
    if ((before.locked ?? true) !== (style.locked ?? true)) {
      const protection = ensureChild(xf, "protection", XF_ORDER);
      protection.attributes.locked = style.locked === false ? "0" : "1";
      xf.attributes.applyProtection = "1";
    }
    return this.add("cellXfs", xf);
  }

  /** Number of a format that a conditional rule adds to cells. */
  differentialFormat(style: CellStyle): number {
    const dxf = createElement(`${this.prefix}dxf`);
    const font = createElement(`${this.prefix}font`);
    setFont(font, {}, style);
    if (font.children.length > 0) dxf.children.push(font);
    if (style.fillColor !== undefined)
      dxf.children.push(
        createElement(`${this.prefix}fill`, {}, [
          createElement(`${this.prefix}patternFill`, { patternType: "solid" }, [
            createElement(`${this.prefix}fgColor`, { rgb: argb(style.fillColor) }),
            createElement(`${this.prefix}bgColor`, { rgb: argb(style.fillColor) }),
          ]),
        ]),
      );
    if (style.borders) {
      const border = createElement(`${this.prefix}border`);
      setBorders(border, style);
      dxf.children.push(border);
    }
    return this.add("dxfs", dxf);
  }

  private get prefix(): string {
    return prefixOf(this.root);
  }

  private clonedXf(index: number): XmlElement {
    const formats = childOf(this.root, "cellXfs");
    const xf = formats && elementsOf(formats)[index];
    if (xf) return cloneElement(xf);
    return createElement(`${this.prefix}xf`, {
      numFmtId: 0,
      fontId: 0,
      fillId: 0,
      borderId: 0,
      xfId: 0,
    });
  }

  private point(
    xf: XmlElement,
    kind: "font" | "fill" | "border",
    list: string,
    element: XmlElement,
  ): void {
    xf.attributes[`${kind}Id`] = String(this.add(list, element));
    xf.attributes[`apply${kind[0]?.toUpperCase() ?? ""}${kind.slice(1)}`] = "1";
  }

  private fontXml(index: number, before: CellStyle, after: CellStyle): XmlElement {
    const fonts = childOf(this.root, "fonts");
    const base = fonts && elementsOf(fonts)[index];
    const font = base ? cloneElement(base) : createElement(`${this.prefix}font`);
    setFont(font, before, after);
    return font;
  }

  private borderXml(index: number, before: CellStyle, after: CellStyle): XmlElement {
    const borders = childOf(this.root, "borders");
    const base = borders && elementsOf(borders)[index];
    const border = base ? cloneElement(base) : createElement(`${this.prefix}border`);
    setBorders(border, after, before);
    return border;
  }

  private align(xf: XmlElement, before: CellStyle, after: CellStyle): void {
    const old = alignmentOf(before);
    const next = alignmentOf(after);
    if (deepEqual(old, next)) return;
    const alignment = ensureChild(xf, "alignment", XF_ORDER);
    for (const key of Object.keys(old))
      if (old[key] !== next[key]) Reflect.deleteProperty(alignment.attributes, key);
    for (const [key, value] of Object.entries(next))
      if (value !== undefined && old[key] !== value) alignment.attributes[key] = value;
    xf.attributes.applyAlignment = "1";
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined && builtInFormat(builtIn) === code) return builtIn;
    const list = ensureChild(this.root, "numFmts", STYLE_SHEET_ORDER);
    let next = FIRST_CUSTOM_FORMAT;
    for (const entry of elementsOf(list)) {
      const id = numberAttribute(entry, "numFmtId") ?? 0;
      if (entry.attributes.formatCode === code) return id;
      next = Math.max(next, id + 1);
    }
    list.children.push(createElement(`${this.prefix}numFmt`, { numFmtId: next, formatCode: code }));
    list.attributes.count = String(elementsOf(list).length);
    this.changed = true;
    return next;
  }

  /** Index of an element in a list of the style sheet; equal ones are shared. */
  private add(listName: string, element: XmlElement): number {
    let list = this.lists.get(listName);
    if (!list) {
      const parent = ensureChild(this.root, listName, STYLE_SHEET_ORDER);
      const known = new Map<string, number>();
      elementsOf(parent).forEach((entry, index) => {
        const key = elementToXml(entry);
        if (!known.has(key)) known.set(key, index);
      });
      list = { element: parent, known };
      this.lists.set(listName, list);
    }
    const key = elementToXml(element);
    let index = list.known.get(key);
    if (index === undefined) {
      index = elementsOf(list.element).length;
      list.element.children.push(element);
      list.element.attributes.count = String(index + 1);
      list.known.set(key, index);
      this.changed = true;
    }
    return index;
  }
}

function fillXml(prefix: string, color: string | undefined): XmlElement {
  if (color === undefined)
    return createElement(`${prefix}fill`, {}, [
      createElement(`${prefix}patternFill`, { patternType: "none" }),
    ]);
  return createElement(`${prefix}fill`, {}, [
    createElement(`${prefix}patternFill`, { patternType: "solid" }, [
      createElement(`${prefix}fgColor`, { rgb: argb(color) }),
      createElement(`${prefix}bgColor`, { indexed: 64 }),
    ]),
  ]);
}

type FontStyle = Pick<
  CellStyle,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "fontColor"
>;

function fontOf(style: CellStyle): FontStyle {
  const { fontName, fontSize, bold, italic, underline, strikethrough, fontColor } = style;
  return {
    ...(fontName === undefined ? {} : { fontName }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline && underline !== "None" ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}

/** Writes what differs; what both styles agree on keeps its XML (theme colours, character sets …). */
function setFont(font: XmlElement, before: CellStyle, after: CellStyle): void {
  const old = fontOf(before);
  const next = fontOf(after);
  const put = (name: string, attributes: Record<string, string | number> | null): void => {
    if (attributes) placeChild(font, createElement(prefixOf(font) + name, attributes), FONT_ORDER);
    else removeChildren(font, name);
  };
  if (old.bold !== next.bold) put("b", next.bold ? {} : null);
  if (old.italic !== next.italic) put("i", next.italic ? {} : null);
  if (old.strikethrough !== next.strikethrough) put("strike", next.strikethrough ? {} : null);
  if (old.underline !== next.underline)
    put("u", next.underline ? (next.underline === "Double" ? { val: "double" } : {}) : null);
  if (old.fontSize !== next.fontSize)
    put("sz", next.fontSize === undefined ? null : { val: next.fontSize });
  if (old.fontColor !== next.fontColor)
    put("color", next.fontColor === undefined ? null : { rgb: argb(next.fontColor) });
  if (old.fontName !== next.fontName) {
    put("name", next.fontName === undefined ? null : { val: next.fontName });
    // Family and scheme belonged to the old font.
    put("family", null);
    put("scheme", null);
  }
  sortFont(font);
}

function sortFont(font: XmlElement): void {
  font.children = elementsOf(font).sort((first, second) => rank(first.name) - rank(second.name));
}

function rank(name: string): number {
  const local = name.slice(name.indexOf(":") + 1);
  const index = FONT_ORDER.indexOf(local);
  return index < 0 ? FONT_ORDER.length : index;
}

function setBorders(border: XmlElement, after: CellStyle, before: CellStyle = {}): void {
  for (const [name, side] of BORDER_SIDES) {
    const line = after.borders?.[side];
    if (deepEqual(before.borders?.[side] ?? {}, line ?? {}) && childOf(border, name)) continue;
    const edge = createElement(
      prefixOf(border) + name,
      line ? { style: nameOfLine(line) } : {},
      line ? [createElement(`${prefixOf(border)}color`, { rgb: argb(line.color) })] : [],
    );
    removeChildren(border, name);
    border.children.splice(insertPosition(border, name, BORDER_ORDER), 0, edge);
  }
}

function alignmentOf(style: CellStyle): Record<string, string | undefined> {
  const { horizontal, vertical } = alignmentNames(style);
  return {
    horizontal,
    vertical,
    wrapText: style.wrapText ? "1" : undefined,
    shrinkToFit: style.shrinkToFit ? "1" : undefined,
    indent: style.indentLevel ? String(style.indentLevel) : undefined,
    textRotation: style.textOrientation ? String(rotationOf(style.textOrientation)) : undefined,
  };
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
