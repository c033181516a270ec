import { deepEqual } from "../../references/deepEqual";
import type { CellStyle } from "../../model/cellStyle";
import type { Rect } from "../../model/rect";
import type { CellScalar } from "../../model/workbookModel";
import type { SheetChanges, SheetContent, WorkbookContent } from "../content";
import type { OpcPackage } from "../package/opcPackage";
import { StyleWriter } from "../styles/styleWriter";
import type { WorkbookFile } from "../workbookFile";
import { createElement, type XmlElement } from "../xml/xmlTree";
import { writeCharts, type ChartsContext } from "./charts";
import { SharedStringWriter } from "./sharedStringWriter";
import { moveParts } from "./movedParts";
import type { ReferenceMoves } from "./rawReferences";
import { moveReferences } from "./rawReferences";
import { removeSheetPart } from "./removedSheet";
import { writeSettings } from "./settings";
import { writeSheet, type SheetWriteContext } from "./sheet";
import { writeWorkbookPart } from "./workbookPart";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Writes a workbook back into the parts of the file that it was read from. Parts that nothing happened to
 * leave as they came in, byte for byte; in the others only what the content says is replaced.
 *
 * @param changes by sheet of `content`
 * @param sheetIds ids of the sheets, as chart references name them
 */
export function saveWorkbookFile(
  file: WorkbookFile,
  content: WorkbookContent,
  changes: readonly SheetChanges[],
  sheetIds: readonly string[],
): Uint8Array {
  const archive = file.archive.copy();
  const workbookPart = file.parts.workbook;
  const moves = movesOf(file, content, changes);
  const styles = new FileStyles(file, archive, content);
  const strings = new SharedStringWriter(archive, workbookPart, file.parts.sharedStrings);
  const context: SheetWriteContext = {
    archive,
    digitWidth: file.digitWidth,
    formatOf: (format) => styles.cellFormat(format),
    stringOf: (text) => strings.indexOf(text),
    differentialFormat: (style) => styles.differentialFormat(style),
  };

  const charts = chartContexts(file, content, sheetIds);
  const deleted = deleteSheets(file, content, archive);
  const parts = content.sheets.map((sheet) => sheet.part ?? addSheetPart(archive, workbookPart));
  const anyTouched = changes.some((change) => change.touched);
  const activeMoved = content.sheets[content.activeSheet]?.part !== activePart(file.content);
  content.sheets.forEach((sheet, index) => {
    const part = parts[index] ?? "";
    const change = changes[index] ?? { touched: true, structural: [] };
    const selected = index === content.activeSheet;
    const before = readSheet(file, sheet.part);
    const tabChanged = activeMoved && (selected || sheet.part === activePart(file.content));
    if (before && !change.touched && !tabChanged) return;
    const decorate = (root: XmlElement): void => {
      writeCharts(archive, root, part, sheet, {
        moves,
        structural: change.structural,
        home: before?.content.name ?? sheet.name,
        ...charts,
      });
      if (before) moveReferences(root, before.content.name, moves);
    };
    const shown = activeMoved || !before ? selected : null;
    archive.setBytes(part, writeSheet(context, part, sheet, change, before, shown, decorate));
  });
  moveParts(file, archive, parts, content, changes, moves);
  styles.finish(anyTouched);
  strings.finish();

  if (anyTouched) removeCalculationChain(archive, workbookPart);
  if (needsWorkbookPart(file.content, content) || anyTouched) {
    const root = archive.xml(workbookPart);
    const ids = new Map(archive.relationships(workbookPart).map(({ id, target }) => [target, id]));
    writeWorkbookPart(root, {
      content,
      sheetIds: parts.map((part) => ids.get(part) ?? ""),
      deleted,
      moves,
      recalculate: anyTouched && hasFormulas(content),
    });
    archive.setXml(workbookPart, root);
  }
  if (!deepEqual([...content.settings], [...file.content.settings]))
    writeSettings(archive, workbookPart, content.settings);
  return archive.toZip();
}

/** Cell formats of the content as numbers of the file; new ones are added on demand. */
class FileStyles {
  private writer: StyleWriter | null = null;
  private readonly numbers = new Map<number, number>();

  constructor(
    private readonly file: WorkbookFile,
    private readonly archive: OpcPackage,
    private readonly content: WorkbookContent,
  ) {}

  cellFormat(format: number): number {
    if (format < this.file.content.formats.length) return format;
    let number = this.numbers.get(format);
    if (number === undefined) {
      const wanted = this.content.formats[format];
      number = wanted ? this.load().cellFormat(wanted) : 0;
      this.numbers.set(format, number);
    }
    return number;
  }

  differentialFormat(style: CellStyle): number {
    return this.load().differentialFormat(style);
  }

  /** @param tidy also puts the fonts of the file in order; an untouched workbook stays as it is */
  finish(tidy: boolean): void {
    const part = this.file.parts.styles;
    if (part === undefined || (!tidy && !this.writer)) return;
    const writer = this.load();
    const sorted = writer.sortFonts();
    if (sorted || writer.changed) this.archive.setXml(part, writer.root);
  }

  private load(): StyleWriter {
    const part = this.file.parts.styles;
    // A file without styles is possible, though no program writes one: formats are lost there.
    const root = part === undefined ? createElement("styleSheet") : this.archive.xml(part);
    this.writer ??= new StyleWriter(root, this.file.styles);
    return this.writer;
  }
}

/** How charts read and write references: by name in the file, by id in the content. */
function chartContexts(
  file: WorkbookFile,
  content: WorkbookContent,
  sheetIds: readonly string[],
): Pick<ChartsContext, "reading" | "writing"> {
  const byId = new Map(sheetIds.map((id, index) => [id, content.sheets[index]]));
  const ids = new Map(
    content.sheets.map((sheet, index) => [sheet.name.toLowerCase(), sheetIds[index] ?? ""]),
  );
  return {
    reading: {
      colors: file.colors,
      nameFormula: (name) =>
        content.names.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.formula ??
        null,
      sheetId: (name) => ids.get(name.toLowerCase()) ?? name,
    },
    writing: {
      sheetName: (id) => byId.get(id)?.name ?? id,
      read: ({ sheetId, rect }) => readCells(byId.get(sheetId), rect),
    },
  };
}

/** Values of a rectangle, row by row. */
function readCells(sheet: SheetContent | undefined, rect: Rect): CellScalar[] {
  const values: CellScalar[] = [];
  for (let row = rect.row; row < rect.row + rect.rowCount; row += 1)
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1)
      values.push(sheet?.cells.get(row)?.get(column)?.value ?? "");
  return values;
}

function readSheet(
  file: WorkbookFile,
  part: string | null,
): { content: SheetContent; file: NonNullable<ReturnType<WorkbookFile["sheets"]["get"]>> } | null {
  const content = file.content.sheets.find((sheet) => sheet.part === part);
  const sheetFile = part === null ? undefined : file.sheets.get(part);
  return content && sheetFile ? { content, file: sheetFile } : null;
}

function movesOf(
  file: WorkbookFile,
  content: WorkbookContent,
  changes: readonly SheetChanges[],
): ReferenceMoves {
  const renamed = new Map<string, string>();
  const structural = new Map<string, SheetChanges["structural"]>();
  content.sheets.forEach((sheet, index) => {
    const before = file.content.sheets.find((other) => other.part === sheet.part);
    if (!before) return;
    structural.set(before.name.toLowerCase(), changes[index]?.structural ?? []);
    if (before.name !== sheet.name) renamed.set(before.name, sheet.name);
  });
  return { renamed, changesOf: (sheet) => structural.get(sheet.toLowerCase()) ?? [] };
}

/** Removes the parts of deleted sheets; returns the relationship ids they had. */
function deleteSheets(
  file: WorkbookFile,
  content: WorkbookContent,
  archive: OpcPackage,
): Set<string> {
  const kept = new Set(content.sheets.map((sheet) => sheet.part));
  const deleted = new Set<string>();
  const relationships = archive.relationships(file.parts.workbook);
  for (const { part } of file.content.sheets) {
    if (part === null || kept.has(part)) continue;
    for (const { id, target } of relationships) if (target === part) deleted.add(id);
    removeSheetPart(archive, file.parts.workbook, part);
  }
  return deleted;
}

function addSheetPart(archive: OpcPackage, workbookPart: string): string {
  const part = archive.freeName("xl/worksheets/sheet", ".xml");
  archive.add(part, createElement("worksheet"), SHEET_TYPE);
  archive.addRelationship(workbookPart, `${RELATIONSHIPS}/worksheet`, part);
  return part;
}

function activePart(content: WorkbookContent): string | null {
  return content.sheets[content.activeSheet]?.part ?? null;
}

function hasFormulas(content: WorkbookContent): boolean {
  return content.sheets.some((sheet) =>
    [...sheet.cells.values()].some((row) =>
      [...row.values()].some((cell) => cell.formula !== undefined),
    ),
  );
}

/** The order in which formulas were calculated last; Excel builds it anew. */
function removeCalculationChain(archive: OpcPackage, workbookPart: string): void {
  for (const { id, target } of archive.relationshipsOfKind(workbookPart, "calcChain")) {
    archive.removeRelationship(workbookPart, id);
    archive.remove(target);
  }
}

function needsWorkbookPart(before: WorkbookContent, after: WorkbookContent): boolean {
  const summary = (content: WorkbookContent): unknown => [
    content.names,
    content.sheets.map(({ part, name, visibility, pageLayout, autoFilter }) => [
      part,
      name,
      visibility,
      pageLayout.printArea,
      pageLayout.printTitleRows,
      autoFilter,
    ]),
    activePart(content),
  ];
  return !deepEqual(summary(before), summary(after));
}
