import type { ColumnContent } from "../content";
import {
  booleanAttribute,
  childOf,
  childrenOf,
  numberAttribute,
  type XmlElement,
} from "../xml/xmlTree";
import { baseWidthToPoints, widthToPoints } from "./columnWidths";

/** `defaultColWidth` or `baseColWidth` in points. */
export function readDefaultColumnWidth(sheet: XmlElement, digitWidth: number): number {
  const format = childOf(sheet, "sheetFormatPr");
  const width = numberAttribute(format, "defaultColWidth");
  if (width !== undefined) return widthToPoints(width, digitWidth);
  return baseWidthToPoints(numberAttribute(format, "baseColWidth") ?? 8, digitWidth);
}

/** `defaultRowHeight` in points. */
export function readDefaultRowHeight(sheet: XmlElement): number {
  return numberAttribute(childOf(sheet, "sheetFormatPr"), "defaultRowHeight") ?? 15;
}

/** Columns that differ from the default, up to `limit`; `<col>` elements may reach to the end of the grid. */
export function readColumns(
  sheet: XmlElement,
  digitWidth: number,
  limit: number,
): Map<number, ColumnContent> {
  const columns = new Map<number, ColumnContent>();
  for (const element of childrenOf(childOf(sheet, "cols"), "col")) {
    const min = (numberAttribute(element, "min") ?? 1) - 1;
    const max = Math.min((numberAttribute(element, "max") ?? min + 1) - 1, limit - 1);
    const width = numberAttribute(element, "width");
    const format = numberAttribute(element, "style");
    for (let column = min; column <= max; column += 1)
      columns.set(column, {
        hidden: booleanAttribute(element, "hidden"),
        source: column,
        ...(width === undefined ? {} : { width: widthToPoints(width, digitWidth) }),
        ...(format === undefined ? {} : { format }),
      });
  }
  return columns;
}

/** The `<col>` element that describes a column. */
export function columnElementAt(sheet: XmlElement, column: number): XmlElement | undefined {
  return childrenOf(childOf(sheet, "cols"), "col").find(
    (element) =>
      (numberAttribute(element, "min") ?? 0) <= column + 1 &&
      (numberAttribute(element, "max") ?? 0) >= column + 1,
  );
}
