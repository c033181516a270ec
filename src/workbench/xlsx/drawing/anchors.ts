import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import { shiftRect, type StructuralChange } from "../../references/structuralChange";
import {
  childOf,
  createElement,
  numberAttribute,
  prefixOf,
  textOf,
  type XmlElement,
} from "../xml/xmlTree";

/** English metric units in a point. */
const EMU = 12_700;

/** Sizes of a sheet in points, as they are seen (hidden rows and columns have none). */
export interface SheetGeometry {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

/** Points from the sheet's top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const ANCHORS: ReadonlySet<string> = new Set([
  "twoCellAnchor",
  "oneCellAnchor",
  "absoluteAnchor",
]);

/** Where an anchored object lies. */
export function frameOfAnchor(anchor: XmlElement, geometry: SheetGeometry): Frame {
  const from = childOf(anchor, "from");
  const position = childOf(anchor, "pos");
  const left = from ? markerX(from, geometry) : emu(position, "x");
  const top = from ? markerY(from, geometry) : emu(position, "y");
  const to = childOf(anchor, "to");
  const extent = childOf(anchor, "ext");
  return {
    left,
    top,
    width: Math.max(0, to ? markerX(to, geometry) - left : emu(extent, "cx")),
    height: Math.max(0, to ? markerY(to, geometry) - top : emu(extent, "cy")),
  };
}

/** Moves an anchored object; the kind of anchor stays. */
export function setAnchorFrame(anchor: XmlElement, frame: Frame, geometry: SheetGeometry): void {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  const position = childOf(anchor, "pos");
  const extent = childOf(anchor, "ext");
  if (from) setMarker(from, frame.left, frame.top, geometry);
  if (to) setMarker(to, frame.left + frame.width, frame.top + frame.height, geometry);
  if (position) {
    position.attributes.x = String(Math.round(frame.left * EMU));
    position.attributes.y = String(Math.round(frame.top * EMU));
  }
  if (extent && !to) {
    extent.attributes.cx = String(Math.round(frame.width * EMU));
    extent.attributes.cy = String(Math.round(frame.height * EMU));
  }
}

/** An anchor that moves and stretches with its cells, as Excel makes them. */
export function newAnchor(prefix: string, frame: Frame, geometry: SheetGeometry): XmlElement {
  const marker = (name: string): XmlElement =>
    createElement(
      prefix + name,
      {},
      ["col", "colOff", "row", "rowOff"].map((part) => createElement(prefix + part, {}, ["0"])),
    );
  const anchor = createElement(`${prefix}twoCellAnchor`, {}, [marker("from"), marker("to")]);
  setAnchorFrame(anchor, frame, geometry);
  return anchor;
}

/** Moves an anchor along with rows and columns that came or went. */
export function shiftAnchor(anchor: XmlElement, changes: readonly StructuralChange[]): void {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  if (!from || anchor.attributes.editAs === "absolute") return;
  for (const change of changes) {
    if (change.kind === "move") continue;
    shiftMarker(from, change, true);
    // An object that only moves keeps its size: the distance between its corners in cells.
    if (to) shiftMarker(to, change, false);
  }
}

function shiftMarker(
  marker: XmlElement,
  change: Exclude<StructuralChange, { kind: "move" }>,
  isStart: boolean,
): void {
  const rows = change.axis === "rows";
  const name = rows ? "row" : "col";
  const at = Number(textOf(childOf(marker, name)));
  const offset = Number(textOf(childOf(marker, rows ? "rowOff" : "colOff")));
  // The lower right corner at the very edge of a row belongs to the row before it.
  const cell = !isStart && offset === 0 ? at - 1 : at;
  const rect = rows
    ? { row: cell, rowCount: 1, column: 0, columnCount: 1 }
    : { row: 0, rowCount: 1, column: cell, columnCount: 1 };
  if (cell < 0) return;
  const moved = shiftRect(rect, change);
  if (!moved) {
    setPart(marker, name, change.index);
    setPart(marker, rows ? "rowOff" : "colOff", 0);
    return;
  }
  setPart(marker, name, at + (rows ? moved.row : moved.column) - cell);
}

function markerX(marker: XmlElement, geometry: SheetGeometry): number {
  const column = Number(textOf(childOf(marker, "col")));
  const offset = Number(textOf(childOf(marker, "colOff"))) / EMU;
  let left = 0;
  for (let at = 0; at < column; at += 1) left += geometry.columnWidth(at);
  return left + Math.min(offset, geometry.columnWidth(column));
}

function markerY(marker: XmlElement, geometry: SheetGeometry): number {
  const row = Number(textOf(childOf(marker, "row")));
  const offset = Number(textOf(childOf(marker, "rowOff"))) / EMU;
  let top = 0;
  for (let at = 0; at < row; at += 1) top += geometry.rowHeight(at);
  return top + Math.min(offset, geometry.rowHeight(row));
}

function setMarker(marker: XmlElement, left: number, top: number, geometry: SheetGeometry): void {
  const [column, columnRest] = locate(left, MAX_COLUMNS, (at) => geometry.columnWidth(at));
  const [row, rowRest] = locate(top, MAX_ROWS, (at) => geometry.rowHeight(at));
  setPart(marker, "col", column);
  setPart(marker, "colOff", Math.round(columnRest * EMU));
  setPart(marker, "row", row);
  setPart(marker, "rowOff", Math.round(rowRest * EMU));
}

/** The row or column that a distance ends in, and what is left of the distance there. */
function locate(distance: number, limit: number, size: (at: number) => number): [number, number] {
  let rest = Math.max(0, distance);
  for (let at = 0; at < limit; at += 1) {
    const length = size(at);
    if (rest < length) return [at, rest];
    rest -= length;
  }
  return [limit - 1, 0];
}

function setPart(marker: XmlElement, name: string, value: number): void {
  const element = childOf(marker, name);
  if (element) element.children = [String(value)];
  else marker.children.push(createElement(prefixOf(marker) + name, {}, [String(value)]));
}

function emu(element: XmlElement | undefined, name: string): number {
  return (numberAttribute(element, name) ?? 0) / EMU;
}
