import type { ChartReadContext } from "../../charts/xml/readSeries";
import type { SheetContent, WorkbookContent } from "../content";
import { geometryOf } from "../drawing/geometry";
import { openPackage, workbookPartOf } from "../package/openPackage";
import { digitWidthOf } from "./columnWidths";
import { ColorResolver } from "../styles/colors";
import { StyleSheet } from "../styles/styleSheet";
import type { SheetFile, WorkbookFile } from "../workbookFile";
import { WorkbookFileError } from "../workbookFileError";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  numberAttribute,
  relationshipIdOf,
} from "../xml/xmlTree";
import { readCharts } from "./charts";
import { readNames } from "./names";
import { readSettings } from "./settings";
import { readSharedStrings } from "./sharedStrings";
import { readSheet, type SheetContext } from "./sheet";

/** Sheets are known by these ids as long as a workbook is open; they look like Excel's own. */
export function sheetIdAt(index: number): string {
  const number = index.toString(16).toUpperCase().padStart(2, "0");
  return `{00000000-0001-0000-${number}00-000000000000}`;
}

/** Id of a sheet by its name; a name that no sheet has stands for itself. */
function sheetIdOf(sheets: readonly SheetContent[]): (name: string) => string {
  const ids = new Map(sheets.map((sheet, index) => [sheet.name.toLowerCase(), sheetIdAt(index)]));
  return (name) => ids.get(name.toLowerCase()) ?? name;
}

/**
 * Reads an .xlsx file.
 *
 * @throws WorkbookFileError where the bytes are no workbook, encrypted, or damaged.
 */
export function readWorkbookFile(bytes: Uint8Array): WorkbookFile {
  const archive = openPackage(bytes);
  const part = workbookPartOf(archive);
  const workbook = archive.xml(part);
  const partOfKind = (kind: string): string | undefined =>
    archive.relationshipsOfKind(part, kind).find(({ target }) => archive.has(target))?.target;

  const stylesPart = partOfKind("styles");
  const themePart = partOfKind("theme");
  const stylesRoot = stylesPart === undefined ? undefined : archive.xml(stylesPart);
  const colors = new ColorResolver(
    themePart === undefined ? undefined : archive.xml(themePart),
    stylesRoot,
  );
  const styles = new StyleSheet(stylesRoot, colors);
  const standard = styles.cellFormats[0]?.style;
  const sharedStringsPart = partOfKind("sharedStrings");
  const context: SheetContext = {
    archive,
    workbook,
    strings: readSharedStrings(archive, sharedStringsPart),
    styles,
    colors,
    digitWidth: digitWidthOf(standard?.fontName, standard?.fontSize),
  };

  const targets = new Map(
    archive.relationships(part).map((relationship) => [relationship.id, relationship]),
  );
  const sheets: SheetContent[] = [];
  const tabs: number[] = [];
  const files = new Map<string, SheetFile>();
  const entries = childrenOf(childOf(workbook, "sheets"), "sheet");
  entries.forEach((entry, position) => {
    const target = targets.get(relationshipIdOf(entry) ?? "");
    // Chart sheets and macro sheets have no cells; they stay in the file and are not shown.
    if (!target?.type.endsWith("/worksheet")) return;
    const { content, file } = readSheet(context, entry, target.target, position);
    sheets.push(content);
    tabs.push(position);
    files.set(target.target, file);
  });
  const names = readNames(workbook, tabs);
  // Charts point at cells of any sheet, so they are read when all sheets are there.
  const reading: ChartReadContext = {
    colors,
    nameFormula: (name) =>
      names.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.formula ?? null,
    sheetId: sheetIdOf(sheets),
  };
  const complete = sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.part === null ? [] : readCharts(archive, sheet.part, geometryOf(sheet), reading),
  }));
  if (sheets.length === 0) throw new WorkbookFileError("damaged", "workbook without worksheets");

  const activeTab = numberAttribute(
    childOf(childOf(workbook, "bookViews"), "workbookView"),
    "activeTab",
  );
  const content: WorkbookContent = {
    sheets: complete,
    activeSheet: activeSheetOf(sheets, activeTab ?? 0),
    formats: styles.cellFormats.map((format, base) => ({ ...format, base })),
    names,
    structureProtected: booleanAttribute(childOf(workbook, "workbookProtection"), "lockStructure"),
    settings: readSettings(archive, part),
  };
  return {
    archive,
    parts: { workbook: part, styles: stylesPart, sharedStrings: sharedStringsPart },
    colors,
    styles,
    digitWidth: context.digitWidth,
    content,
    sheets: files,
    date1904: booleanAttribute(childOf(workbook, "workbookPr"), "date1904"),
  };

  function activeSheetOf(list: readonly SheetContent[], tab: number): number {
    const id = attributeOf(entries[tab], "name");
    const index = list.findIndex((sheet) => sheet.name === id);
    if (index >= 0 && list[index]?.visibility === "Visible") return index;
    return Math.max(
      0,
      list.findIndex((sheet) => sheet.visibility === "Visible"),
    );
  }
}
