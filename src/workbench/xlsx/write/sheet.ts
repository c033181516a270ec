import { formatRect } from "../../references/a1";
import type { CellStyle } from "../../model/cellStyle";
import type { SheetFilter } from "../../model/filterModel";
import type { Rect } from "../../model/rect";
import type { CellContent, SheetChanges, SheetContent } from "../content";
import { writeColumnFilters } from "../filters";
import type { OpcPackage } from "../package/opcPackage";
import type { SheetFile } from "../workbookFile";
import { documentWithSection } from "../xml/writeXml";
import {
  childOf,
  cloneElement,
  createElement,
  ensureChild,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../xml/xmlTree";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditionalFormats";
import { writePageLayout } from "./pageLayout";
import { writeProtection } from "./protection";
import { sheetDataXml } from "./sheetData";
import { SHEET_ORDER } from "./sheetOrder";
import { writeSheetProperties, writeTabSelected } from "./sheetProperties";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What writing a sheet needs of the workbook around it. */
export interface SheetWriteContext {
  readonly archive: OpcPackage;
  readonly digitWidth: number;
  formatOf(format: number): number;
  stringOf(text: string): number;
  differentialFormat(style: CellStyle): number;
}

/** A sheet without anything, for sheets that were added. */
export function newSheetRoot(sheet: SheetContent): XmlElement {
  return createElement("worksheet", { xmlns: NAMESPACE }, [
    createElement("sheetViews", {}, [createElement("sheetView", { workbookViewId: 0 })]),
    createElement("sheetFormatPr", { defaultRowHeight: sheet.defaultRowHeight }),
    createElement("sheetData"),
    createElement("pageMargins", {
      left: 0.7,
      right: 0.7,
      top: 0.75,
      bottom: 0.75,
      header: 0.3,
      footer: 0.3,
    }),
  ]);
}

/**
 * Writes a sheet into its part: everything that the content says, everything else as the file has it.
 *
 * @param before the sheet as it was read, `null` for a new one
 * @param selected whether the sheet is the one shown; `null` leaves what the file says
 * @param decorate writes what lies beside the cells (charts) and moves what only the file knows
 */
export function writeSheet(
  context: SheetWriteContext,
  part: string,
  sheet: SheetContent,
  changes: SheetChanges,
  before: { readonly content: SheetContent; readonly file: SheetFile } | null,
  selected: boolean | null,
  decorate: (root: XmlElement) => void,
): Uint8Array {
  const original = before?.file.root ?? null;
  const root = original ? cloneElement(original) : newSheetRoot(sheet);
  const { structural } = changes;

  writeSheetProperties(root, sheet, before?.content ?? null);
  if (selected !== null) writeTabSelected(root, selected);
  writeColumns(root, sheet, {
    original,
    limit: before?.file.columnLimit ?? 0,
    digitWidth: context.digitWidth,
    structural,
    formatOf: (format) => context.formatOf(format),
  });
  writeProtection(root, sheet.protection);
  writeMerges(root, sheet.merges);
  writeConditionalFormats(root, sheet, {
    original,
    read: before?.content.conditionalFormats ?? [],
    differentialFormat: (style) => context.differentialFormat(style),
  });
  writeValidations(root, sheet, {
    original,
    read: before?.content.validations ?? [],
    structural,
  });
  writePageLayout(root, sheet.pageLayout, before?.content.pageLayout ?? null);
  writeFilter(root, sheet.autoFilter);
  writeTables(context.archive, root, part, sheet);
  writeDimension(root, sheet);
  decorate(root);

  const data = ensureChild(root, "sheetData", SHEET_ORDER);
  const contents = sheetDataXml(sheet, {
    rows: before?.file.rows ?? new Map(),
    cells: before?.file.cells ?? [],
    before: structural.length === 0 ? (before?.content.cells ?? null) : null,
    formatOf: (format) => context.formatOf(format),
    stringOf: (text) => context.stringOf(text),
    prefix: prefixOf(root),
  });
  return documentWithSection(root, data, contents);
}

function writeMerges(root: XmlElement, merges: readonly Rect[]): void {
  if (merges.length === 0) {
    removeChildren(root, "mergeCells");
    return;
  }
  const prefix = prefixOf(root);
  const cells = merges.map((merge) =>
    createElement(`${prefix}mergeCell`, { ref: formatRect(merge) }),
  );
  placeChild(
    root,
    createElement(`${prefix}mergeCells`, { count: merges.length }, cells),
    SHEET_ORDER,
  );
}

/** The sheet's own filter. */
function writeFilter(root: XmlElement, content: SheetFilter | null): void {
  if (!content) {
    removeChildren(root, "autoFilter");
    return;
  }
  const known = childOf(root, "autoFilter");
  const filter = known ?? createElement(`${prefixOf(root)}autoFilter`, {});
  filter.attributes.ref = formatRect(content.rect);
  writeColumnFilters(filter, content.columns);
  if (!known) placeChild(root, filter, SHEET_ORDER);
}

function writeDimension(root: XmlElement, sheet: SheetContent): void {
  let bottom = -1;
  let right = -1;
  let top = Infinity;
  let left = Infinity;
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of cells) {
      if (!isWritten(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  const rect =
    bottom < 0
      ? { row: 0, column: 0, rowCount: 1, columnCount: 1 }
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  placeChild(
    root,
    createElement(`${prefixOf(root)}dimension`, { ref: formatRect(rect) }),
    SHEET_ORDER,
  );
}

/** Cells without contents and format leave no trace in a file. */
function isWritten({ value, formula, format, source }: CellContent): boolean {
  return value !== undefined || formula !== undefined || format !== 0 || source !== undefined;
}
