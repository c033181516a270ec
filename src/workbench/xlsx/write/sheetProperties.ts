import { cellAddress } from "../../references/a1";
import type { SheetContent } from "../content";
import {
  booleanAttribute,
  childOf,
  createElement,
  ensureChild,
  insertPosition,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../xml/xmlTree";
import { SHEET_ORDER } from "./sheetOrder";

const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

/** Writes tab colour, gridlines and frozen panes where they differ from what was read. */
export function writeSheetProperties(
  root: XmlElement,
  sheet: SheetContent,
  before: SheetContent | null,
): void {
  if (sheet.tabColor !== (before?.tabColor ?? "")) writeTabColor(root, sheet.tabColor);
  if (sheet.showGridlines !== (before?.showGridlines ?? true)) {
    const view = sheetView(root);
    if (sheet.showGridlines) delete view.attributes.showGridLines;
    else view.attributes.showGridLines = "0";
  }
  const freeze = before?.freeze ?? { rows: 0, columns: 0 };
  if (sheet.freeze.rows !== freeze.rows || sheet.freeze.columns !== freeze.columns)
    writeFreeze(root, sheet.freeze);
}

/** Says which sheet is the selected one; Excel shows several as a group otherwise. */
export function writeTabSelected(root: XmlElement, selected: boolean): void {
  const view = sheetView(root);
  if (booleanAttribute(view, "tabSelected") === selected) return;
  if (selected) view.attributes.tabSelected = "1";
  else delete view.attributes.tabSelected;
}

export function ensureSheetPr(root: XmlElement): XmlElement {
  return ensureChild(root, "sheetPr", SHEET_ORDER);
}

/** The element that says whether the page is fitted. */
export function ensurePageSetUpPr(root: XmlElement): XmlElement {
  return ensureChild(ensureSheetPr(root), "pageSetUpPr", SHEET_PR_ORDER);
}

function writeTabColor(root: XmlElement, color: string): void {
  const properties = ensureSheetPr(root);
  if (color === "") removeChildren(properties, "tabColor");
  else
    placeChild(
      properties,
      createElement(`${prefixOf(root)}tabColor`, { rgb: `FF${color.slice(1).toUpperCase()}` }),
      SHEET_PR_ORDER,
    );
}

function sheetView(root: XmlElement): XmlElement {
  const views = ensureChild(root, "sheetViews", SHEET_ORDER);
  const view = childOf(views, "sheetView");
  if (view) return view;
  const created = createElement(`${prefixOf(root)}sheetView`, { workbookViewId: 0 });
  views.children.push(created);
  return created;
}

function writeFreeze(root: XmlElement, freeze: SheetContent["freeze"]): void {
  const view = sheetView(root);
  const { rows, columns } = freeze;
  removeChildren(view, "pane");
  // Selections belong to panes; without the right pane they would be invalid.
  removeChildren(view, "selection");
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const element = createElement(`${prefixOf(root)}pane`, {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: pane,
    state: "frozen",
  });
  view.children.splice(insertPosition(view, "pane", VIEW_ORDER), 0, element);
  view.children.splice(
    insertPosition(view, "selection", VIEW_ORDER),
    0,
    createElement(`${prefixOf(root)}selection`, { pane }),
  );
}
