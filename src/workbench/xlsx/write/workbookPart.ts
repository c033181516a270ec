import type { SheetFilter } from "../../model/filterModel";
import { formatRect, parseRect } from "../../references/a1";
import {
  formatReference,
  mapFormulaReferences,
  quoteSheetName,
} from "../../references/formulaReferences";
import type { NameContent, SheetContent, WorkbookContent } from "../content";
import { toFileFormula } from "../formula/formulaDialect";
import { definedNameElements, isOrdinaryName } from "../read/names";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  cloneElement,
  createElement,
  ensureChild,
  numberAttribute,
  placeChild,
  prefixOf,
  relationshipIdOf,
  removeChildren,
  textOf,
  type XmlElement,
} from "../xml/xmlTree";
import { moveFormula, type ReferenceMoves } from "./rawReferences";

/** Excel keeps the range of a sheet's filter as a hidden name too. */
const FILTER_NAME = "_xlnm._FilterDatabase";

/** Children of `<workbook>` in the order of the schema (ECMA-376 part 1, 18.2.27). */
const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface WorkbookPartContext {
  readonly content: WorkbookContent;
  /** Relationship id of each sheet of the content. */
  readonly sheetIds: readonly string[];
  /** Relationship ids of sheets that were deleted. */
  readonly deleted: ReadonlySet<string>;
  readonly moves: ReferenceMoves;
  /** Cells were rewritten: Excel should calculate anew when it opens the file. */
  readonly recalculate: boolean;
}

/** Brings sheets, names and views of the workbook part in line with the content. */
export function writeWorkbookPart(root: XmlElement, context: WorkbookPartContext): void {
  const before = childrenOf(childOf(root, "sheets"), "sheet");
  const tabsBefore = before.map((entry) => relationshipIdOf(entry) ?? "");
  writeSheets(root, before, context);
  const after = childrenOf(childOf(root, "sheets"), "sheet");
  const tabs = after.map((entry) => relationshipIdOf(entry) ?? "");
  writeNames(root, tabsBefore, tabs, context);
  writeActiveTab(root, tabs, tabsBefore, context);
  if (context.recalculate) {
    const calculation = ensureChild(root, "calcPr", WORKBOOK_ORDER);
    calculation.attributes.fullCalcOnLoad = "1";
  }
}

function writeSheets(
  root: XmlElement,
  before: readonly XmlElement[],
  context: WorkbookPartContext,
): void {
  const list = ensureChild(root, "sheets", WORKBOOK_ORDER);
  const prefix = prefixOf(root);
  const known = new Map(before.map((entry) => [relationshipIdOf(entry) ?? "", entry]));
  let nextId = Math.max(0, ...before.map((entry) => numberAttribute(entry, "sheetId") ?? 0)) + 1;
  const entries = context.content.sheets.map((sheet, index) => {
    const id = context.sheetIds[index] ?? "";
    const entry =
      known.get(id) ??
      createElement(`${prefix}sheet`, {
        name: sheet.name,
        sheetId: nextId++,
        "xmlns:r": RELATIONSHIPS,
        "r:id": id,
      });
    entry.attributes.name = sheet.name;
    if (sheet.visibility === "Visible") {
      if (attributeOf(entry, "state") !== "visible") delete entry.attributes.state;
    } else entry.attributes.state = sheet.visibility === "VeryHidden" ? "veryHidden" : "hidden";
    return entry;
  });
  // Chart sheets and the like stay behind the sheet that they followed.
  const mine = new Set(context.sheetIds);
  before.forEach((entry, index) => {
    const id = relationshipIdOf(entry) ?? "";
    if (mine.has(id) || context.deleted.has(id)) return;
    const previous = before[index - 1];
    const at = previous ? entries.indexOf(previous) + 1 : 0;
    entries.splice(at, 0, entry);
  });
  list.children = entries;
}

function writeNames(
  root: XmlElement,
  tabsBefore: readonly string[],
  tabs: readonly string[],
  context: WorkbookPartContext,
): void {
  const prefix = prefixOf(root);
  const elements = definedNameElements(root);
  const { sheets, names } = context.content;
  const tabOfSheet = (index: number): number => tabs.indexOf(context.sheetIds[index] ?? "");
  const bySource = new Map(names.map((name) => [name.source, name]));
  const pages = sheets.map((sheet) => pageNames(sheet, elements, context));

  /** Sheets whose filter has its name already. */
  const filtered = new Set<number>();

  /** What becomes of a name of the file; its place among the names stays. */
  const kept = elements.flatMap((element, source): XmlElement[] => {
    if (isOrdinaryName(element)) {
      const name = bySource.get(source);
      if (!name) return [];
      return [
        nameElement(name, element, prefix, name.scope === null ? null : tabOfSheet(name.scope)),
      ];
    }
    const tab = numberAttribute(element, "localSheetId");
    const id = tab === undefined ? undefined : tabsBefore[tab];
    const sheetIndex = id === undefined ? -1 : context.sheetIds.indexOf(id);
    const sheet = sheets[sheetIndex];
    const copy = cloneElement(element);
    if (id !== undefined) {
      if (!tabs.includes(id)) return [];
      copy.attributes.localSheetId = String(tabs.indexOf(id));
    }
    const name = attributeOf(element, "name") ?? "";
    if (sheet && PAGE_NAMES.has(name)) {
      const page = pages[sheetIndex]?.get(name);
      pages[sheetIndex]?.delete(name);
      return page === undefined ? [] : [withFormula(copy, page)];
    }
    if (sheet && name === FILTER_NAME) {
      filtered.add(sheetIndex);
      return filterName(copy, sheet);
    }
    return [withFormula(copy, moveFormula(textOf(element), null, context.moves))];
  });
  const added = [
    ...pages.flatMap((page, index) =>
      [...page].map(([name, formula]) =>
        createElement(`${prefix}definedName`, { name, localSheetId: tabOfSheet(index) }, [formula]),
      ),
    ),
    ...sheets.flatMap((sheet, index) =>
      sheet.autoFilter && !filtered.has(index)
        ? createElement(
            `${prefix}definedName`,
            { name: FILTER_NAME, localSheetId: tabOfSheet(index), hidden: 1 },
            [filterFormula(sheet.name, sheet.autoFilter)],
          )
        : [],
    ),
    ...names
      .filter((name) => name.source === undefined || !elements[name.source])
      .map((name) =>
        nameElement(name, null, prefix, name.scope === null ? null : tabOfSheet(name.scope)),
      ),
  ];
  const all = [...kept, ...added];
  if (all.length === 0) removeChildren(root, "definedNames");
  else placeChild(root, createElement(`${prefix}definedNames`, {}, all), WORKBOOK_ORDER);
}

/** Sets the formula of a name unless it says the same already; files quote sheet names as they like. */
function withFormula(element: XmlElement, formula: string): XmlElement {
  const before = textOf(element);
  const plain = (text: string): string =>
    mapFormulaReferences(text, (reference) => formatReference(reference));
  if (plain(before) !== plain(formula)) element.children = [formula];
  return element;
}

const PAGE_NAMES = new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]);

function nameElement(
  name: NameContent,
  source: XmlElement | null,
  prefix: string,
  tab: number | null,
): XmlElement {
  const element = source
    ? cloneElement(source)
    : createElement(`${prefix}definedName`, { name: name.name });
  element.attributes.name = name.name;
  if (tab === null) delete element.attributes.localSheetId;
  else element.attributes.localSheetId = String(tab);
  if (!name.hidden) delete element.attributes.hidden;
  else if (!booleanAttribute(element, "hidden")) element.attributes.hidden = "1";
  if (name.comment === "") delete element.attributes.comment;
  else element.attributes.comment = name.comment;
  return withFormula(element, toFileFormula(name.formula));
}

/** The hidden name that Excel keeps for the range of a sheet's filter. */
function filterName(element: XmlElement, sheet: SheetContent): XmlElement[] {
  if (!sheet.autoFilter) return [];
  return [withFormula(element, filterFormula(sheet.name, sheet.autoFilter))];
}

function filterFormula(sheetName: string, { rect }: SheetFilter): string {
  return `${quoteSheetName(sheetName)}!${formatRect(rect, true)}`;
}

/** Formulas of the built-in names that the page set-up of a sheet needs. */
function pageNames(
  sheet: SheetContent,
  elements: readonly XmlElement[],
  context: WorkbookPartContext,
): Map<string, string> {
  const { printArea, printTitleRows } = sheet.pageLayout;
  const own = `${quoteSheetName(sheet.name)}!`;
  const names = new Map<string, string>();
  if (printArea !== null) {
    const areas = printArea.split(",").flatMap((area) => parseRect(area) ?? []);
    names.set("_xlnm.Print_Area", areas.map((area) => own + formatRect(area, true)).join(","));
  }
  const columns = titleColumns(sheet, elements, context);
  const rows = printTitleRows === null ? null : own + printTitleRows;
  const titles = [columns, rows].filter((part) => part !== null);
  if (titles.length > 0) names.set("_xlnm.Print_Titles", titles.join(","));
  return names;
}

/** Columns to repeat at the left; the model only knows rows, so the file's own are kept. */
function titleColumns(
  sheet: SheetContent,
  elements: readonly XmlElement[],
  context: WorkbookPartContext,
): string | null {
  if (sheet.part === null) return null;
  const renamed = [...context.moves.renamed].find(([, after]) => after === sheet.name)?.[0];
  const original = renamed ?? sheet.name;
  const element = elements.find(
    (candidate) =>
      attributeOf(candidate, "name") === "_xlnm.Print_Titles" &&
      textOf(candidate).startsWith(`${quoteSheetName(original)}!$`),
  );
  const columns = element && /(?:^|,)([^,]*!\$[A-Z]+:\$[A-Z]+)/.exec(textOf(element))?.[1];
  return columns ? moveFormula(columns, original, context.moves) : null;
}

function writeActiveTab(
  root: XmlElement,
  tabs: readonly string[],
  tabsBefore: readonly string[],
  context: WorkbookPartContext,
): void {
  const active = tabs.indexOf(context.sheetIds[context.content.activeSheet] ?? "");
  const views = childOf(root, "bookViews");
  const view = childOf(views, "workbookView");
  const first = numberAttribute(view, "firstSheet") ?? 0;
  if ((numberAttribute(view, "activeTab") ?? 0) === active && tabs.length === tabsBefore.length)
    return;
  const target =
    view ??
    (() => {
      const list = ensureChild(root, "bookViews", WORKBOOK_ORDER);
      const created = createElement(`${prefixOf(root)}workbookView`);
      list.children.push(created);
      return created;
    })();
  target.attributes.activeTab = String(active);
  if (first >= tabs.length) delete target.attributes.firstSheet;
}
