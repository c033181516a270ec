import type { SheetFilter } from "../../model/filterModel";
import { parseRect } from "../../references/a1";
import type { SheetContent } from "../content";
import { readColumnFilters } from "../filters";
import type { OpcPackage } from "../package/opcPackage";
import type { ColorResolver } from "../styles/colors";
import type { StyleSheet } from "../styles/styleSheet";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  numberAttribute,
  type XmlElement,
} from "../xml/xmlTree";
import type { SheetFile } from "../workbookFile";
import { readColumns, readDefaultColumnWidth, readDefaultRowHeight } from "./columns";
import { readConditionalFormats } from "./conditionalFormats";
import { withFittedHeights } from "./fittedRows";
import { builtInName } from "./names";
import { readPageLayout } from "./pageLayout";
import { readProtection } from "./protection";
import type { SharedString } from "./sharedStrings";
import { SheetDataReader } from "./sheetData";
import { readTables } from "./tables";
import { readValidations } from "./validations";

/** Columns beyond the last used one whose widths are still shown. */
const SPARE_COLUMNS = 60;

/** What reading a sheet needs to know about its workbook. */
export interface SheetContext {
  readonly archive: OpcPackage;
  readonly workbook: XmlElement;
  readonly strings: readonly SharedString[];
  readonly styles: StyleSheet;
  readonly colors: ColorResolver;
  readonly digitWidth: number;
}

export function readSheet(
  context: SheetContext,
  entry: XmlElement,
  part: string,
  position: number,
): { content: SheetContent; file: SheetFile } {
  const data = new SheetDataReader(context.strings);
  const root = context.archive.xml(part, data);
  const { digitWidth, styles, colors, workbook, archive } = context;

  let lastColumn = 0;
  for (const row of data.cells.values())
    for (const column of row.keys()) lastColumn = Math.max(lastColumn, column);
  const columnLimit = lastColumn + 1 + SPARE_COLUMNS;
  const view = childOf(childOf(root, "sheetViews"), "sheetView");

  const merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(
    (merge) => parseRect(attributeOf(merge, "ref") ?? "") ?? [],
  );
  const sizes = {
    defaultColumnWidth: readDefaultColumnWidth(root, digitWidth),
    defaultRowHeight: readDefaultRowHeight(root),
    columns: readColumns(root, digitWidth, columnLimit),
  };

  const content: SheetContent = {
    part,
    name: attributeOf(entry, "name") ?? "",
    visibility: visibilityOf(entry),
    tabColor: colors.resolve(childOf(childOf(root, "sheetPr"), "tabColor")) ?? "",
    showGridlines: booleanAttribute(view, "showGridLines", true),
    freeze: readFreeze(view),
    ...sizes,
    rows: withFittedHeights(
      readRows(data),
      { ...sizes, cells: data.cells, merges },
      styles.cellFormats,
    ),
    cells: data.cells,
    merges,
    conditionalFormats: readConditionalFormats(root, styles, colors),
    validations: readValidations(root),
    tables: readTables(archive, part),
    charts: [],
    protection: readProtection(root),
    pageLayout: readPageLayout(
      root,
      builtInName(workbook, "Print_Area", position),
      builtInName(workbook, "Print_Titles", position),
    ),
    autoFilter: readSheetFilter(childOf(root, "autoFilter")),
  };
  return {
    content,
    file: { root, rows: data.rows, cells: data.sources, columnLimit },
  };
}

function readSheetFilter(filter: XmlElement | undefined): SheetFilter | null {
  const rect = parseRect(attributeOf(filter, "ref") ?? "");
  return rect && { rect, columns: readColumnFilters(filter) };
}

function visibilityOf(entry: XmlElement): SheetContent["visibility"] {
  const state = attributeOf(entry, "state");
  if (state === "veryHidden") return "VeryHidden";
  return state === "hidden" ? "Hidden" : "Visible";
}

function readFreeze(view: XmlElement | undefined): SheetContent["freeze"] {
  const pane = childOf(view, "pane");
  const state = attributeOf(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return {
    rows: numberAttribute(pane, "ySplit") ?? 0,
    columns: numberAttribute(pane, "xSplit") ?? 0,
  };
}

function readRows(data: SheetDataReader): SheetContent["rows"] {
  return new Map(
    [...data.rows].map(([row, { attributes }]) => {
      const height = attributes.ht === undefined ? undefined : Number(attributes.ht);
      const format = attributes.customFormat === "1" ? Number(attributes.s ?? 0) : undefined;
      return [
        row,
        {
          hidden: attributes.hidden === "1" || attributes.hidden === "true",
          source: row,
          ...(height === undefined ? {} : { height }),
          ...(format === undefined ? {} : { format }),
        },
      ];
    }),
  );
}
