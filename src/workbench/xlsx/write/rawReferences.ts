import { formatRect, parseRect } from "../../references/a1";
import { renameSheetInFormula } from "../../references/formulaReferences";
import {
  shiftFormula,
  shiftRectThrough,
  type StructuralChange,
} from "../../references/structuralChange";
import { elementToXml } from "../xml/writeXml";
import { childOf, elementsOf, localName, type XmlElement } from "../xml/xmlTree";

/** How references have to be rewritten since the file was read. */
export interface ReferenceMoves {
  /** By name of the sheet in the file. */
  changesOf(sheet: string): readonly StructuralChange[];
  /** Sheets that are called differently now: name in the file → new name. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Elements with addresses of the sheet's own cells that the model knows nothing of. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["ref"],
  protectedRange: ["sqref"],
  ignoredError: ["sqref"],
  cellWatch: ["r"],
  inputCells: ["r"],
  sortState: ["ref"],
  sortCondition: ["ref"],
  customSheetView: ["topLeftCell"],
  comment: ["ref"],
  threadedComment: ["ref"],
};

/** Elements that may not be empty. */
const LISTS = new Set(["hyperlinks", "protectedRanges", "ignoredErrors", "cellWatches"]);

/** Children of a sheet that have writers of their own. */
const SKIPPED = new Set(["sheetData", "conditionalFormatting", "dataValidations", "mergeCells"]);

/** Moves a formula along. `home` is the sheet that unqualified references mean. */
export function moveFormula(formula: string, home: string | null, moves: ReferenceMoves): string {
  let result = shiftFormula(formula, (sheet) => {
    const name = sheet ?? home;
    return name === null ? [] : moves.changesOf(name);
  });
  for (const [before, after] of moves.renamed) result = renameSheetInFormula(result, before, after);
  return result;
}

/**
 * Moves everything in a part that points at cells and that no other writer looks after: notes, links,
 * sparklines, conditional formats in extensions, page breaks. What pointed at deleted cells goes with them.
 *
 * @returns whether anything changed
 */
export function moveReferences(root: XmlElement, home: string, moves: ReferenceMoves): boolean {
  const before = elementToXml(root);
  const changes = moves.changesOf(home);
  const visit = (parent: XmlElement): void => {
    const children = elementsOf(parent);
    const place = localName(parent.name);
    for (const child of children) {
      const local = localName(child.name);
      if (parent === root && SKIPPED.has(local)) continue;
      // The ranges of validation rules come from the model, those in extensions too.
      if (place === "dataValidation" && local === "sqref") continue;
      if (changes.length > 0 && !moveElement(child, local, changes)) {
        parent.children = parent.children.filter((node) => node !== child);
        continue;
      }
      moveTexts(child, local, home, moves, changes);
      visit(child);
      // A list that lost its last entry would be invalid.
      if (LISTS.has(local) && elementsOf(child).length === 0)
        parent.children = parent.children.filter((node) => node !== child);
    }
  };
  visit(root);
  moveBreaks(root, "rowBreaks", "rows", changes);
  moveBreaks(root, "colBreaks", "columns", changes);
  return elementToXml(root) !== before;
}

/** Moves the addresses of an element; false where all its cells are gone. */
function moveElement(
  element: XmlElement,
  local: string,
  changes: readonly StructuralChange[],
): boolean {
  for (const name of ADDRESSES[local] ?? []) {
    const address = element.attributes[name];
    if (address === undefined) continue;
    const moved = moveAddresses(address, changes);
    if (moved === null) return false;
    element.attributes[name] = moved;
  }
  return true;
}

/** In extensions ranges and formulas are texts (`xm:sqref`, `xm:f`); links name their goal like a formula. */
function moveTexts(
  element: XmlElement,
  local: string,
  home: string,
  moves: ReferenceMoves,
  changes: readonly StructuralChange[],
): void {
  if (local === "hyperlink" && element.attributes.location !== undefined)
    element.attributes.location = moveFormula(element.attributes.location, home, moves);
  const text = element.children[0];
  if (element.children.length !== 1 || typeof text !== "string") return;
  if (local === "sqref") element.children = [moveAddresses(text, changes) ?? text];
  else if (local === "f") element.children = [moveFormula(text, home, moves)];
}

function moveAddresses(addresses: string, changes: readonly StructuralChange[]): string | null {
  const parts = addresses.split(/\s+/).filter(Boolean);
  const moved = parts.flatMap((address) => {
    const rect = parseRect(address);
    if (!rect) return [address];
    const after = shiftRectThrough(rect, changes);
    return after ? [formatRect(after)] : [];
  });
  return moved.length > 0 ? moved.join(" ") : null;
}

/** A break stands after a row (column), counted from 1. */
function moveBreaks(
  root: XmlElement,
  list: string,
  axis: "rows" | "columns",
  changes: readonly StructuralChange[],
): void {
  const lines = changes.filter((change) => change.kind !== "move" && change.axis === axis);
  const breaks = childOf(root, list);
  for (const element of breaks ? elementsOf(breaks) : []) {
    const before = Number(element.attributes.id);
    const rect =
      axis === "rows"
        ? { row: before, rowCount: 1, column: 0, columnCount: 1 }
        : { row: 0, rowCount: 1, column: before, columnCount: 1 };
    const moved = shiftRectThrough(rect, lines);
    if (moved) element.attributes.id = String(axis === "rows" ? moved.row : moved.column);
  }
}
