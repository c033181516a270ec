import { MAX_COLUMNS } from "../../model/rect";
import { shiftRectThrough, type StructuralChange } from "../../references/structuralChange";
import type { ColumnContent, SheetContent } from "../content";
import { columnElementAt } from "../read/columns";
import { pointsToWidth, widthToPoints } from "../read/columnWidths";
import {
  childOf,
  childrenOf,
  createElement,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../xml/xmlTree";
import { SHEET_ORDER } from "./sheetOrder";

export interface ColumnsContext {
  /** The part as it was read, `null` for a new sheet. */
  readonly original: XmlElement | null;
  /** Columns below this number were read one by one. */
  readonly limit: number;
  readonly digitWidth: number;
  readonly structural: readonly StructuralChange[];
  formatOf(format: number): number;
}

/** Writes `<cols>`. A column that is as it was read keeps its attributes to the letter. */
export function writeColumns(root: XmlElement, sheet: SheetContent, context: ColumnsContext): void {
  const entries: { min: number; max: number; attributes: Record<string, string> }[] = [];
  for (const column of [...sheet.columns.keys()].sort((first, second) => first - second)) {
    const content = sheet.columns.get(column);
    const attributes = content && attributesOf(content, context);
    if (!attributes) continue;
    const last = entries.at(-1);
    if (last?.max === column - 1 && sameAttributes(last.attributes, attributes)) last.max = column;
    else entries.push({ min: column, max: column, attributes });
  }
  entries.push(...tailEntries(context, Math.max(-1, ...entries.map((entry) => entry.max))));

  if (entries.length === 0) {
    removeChildren(root, "cols");
    return;
  }
  const prefix = prefixOf(root);
  placeChild(
    root,
    createElement(
      `${prefix}cols`,
      {},
      entries.map(({ min, max, attributes }) =>
        createElement(`${prefix}col`, { min: min + 1, max: max + 1, ...attributes }),
      ),
    ),
    SHEET_ORDER,
  );
}

function attributesOf(
  content: ColumnContent,
  context: ColumnsContext,
): Record<string, string> | null {
  const element =
    content.source === undefined || !context.original
      ? undefined
      : columnElementAt(context.original, content.source);
  const { min: _min, max: _max, ...attributes } = element?.attributes ?? {};
  if (content.width !== undefined) {
    const old = numberAttribute(element, "width");
    const unchanged =
      old !== undefined && Math.abs(widthToPoints(old, context.digitWidth) - content.width) < 0.01;
    if (!unchanged) {
      attributes.width = String(pointsToWidth(content.width, context.digitWidth));
      attributes.customWidth = "1";
    }
  } else {
    // The column was given back the standard width.
    delete attributes.width;
    delete attributes.customWidth;
    delete attributes.bestFit;
  }
  if (content.hidden) attributes.hidden = "1";
  else delete attributes.hidden;
  if (content.format !== undefined && content.format !== 0)
    attributes.style = String(context.formatOf(content.format));
  else if (content.format === undefined) delete attributes.style;
  return Object.keys(attributes).length > 0 ? attributes : null;
}

/** Definitions that reach beyond the columns that were read one by one. */
function tailEntries(
  context: ColumnsContext,
  last: number,
): { min: number; max: number; attributes: Record<string, string> }[] {
  if (!context.original) return [];
  return childrenOf(childOf(context.original, "cols"), "col").flatMap((element) => {
    const { min: _min, max: _max, ...attributes } = element.attributes;
    const max = (numberAttribute(element, "max") ?? 0) - 1;
    const min = Math.max((numberAttribute(element, "min") ?? 1) - 1, context.limit);
    if (max < min) return [];
    const moved = shiftRectThrough(
      { row: 0, rowCount: 1, column: min, columnCount: max - min + 1 },
      context.structural,
    );
    if (!moved) return [];
    const from = Math.max(moved.column, last + 1);
    const to = Math.min(moved.column + moved.columnCount, MAX_COLUMNS) - 1;
    return to < from ? [] : [{ min: from, max: to, attributes }];
  });
}

function sameAttributes(first: Record<string, string>, second: Record<string, string>): boolean {
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length && keys.every((key) => first[key] === second[key])
  );
}
