import { formatRect } from "../../references/a1";
import type { SheetContent, TableContent } from "../content";
import { writeColumnFilters } from "../filters";
import type { OpcPackage } from "../package/opcPackage";
import { encodeCellText } from "../read/cellText";
import {
  childOf,
  childrenOf,
  createElement,
  ensureChild,
  numberAttribute,
  placeChild,
  prefixOf,
  relationshipIdOf,
  removeChildren,
  type XmlElement,
} from "../xml/xmlTree";
import { SHEET_ORDER } from "./sheetOrder";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Writes the tables of a sheet: new parts for new ones, changed attributes in those of the file. */
export function writeTables(
  archive: OpcPackage,
  root: XmlElement,
  part: string,
  sheet: SheetContent,
): void {
  const kept = new Set(sheet.tables.map((table) => table.part));
  const list = childOf(root, "tableParts");
  for (const { id, target } of archive.relationshipsOfKind(part, "table")) {
    if (kept.has(target)) continue;
    archive.removeRelationship(part, id);
    archive.remove(target);
    if (list)
      list.children = list.children.filter(
        (node) => typeof node === "string" || relationshipIdOf(node) !== id,
      );
  }
  for (const table of sheet.tables) {
    if (table.part !== null && archive.has(table.part)) {
      const tree = archive.xml(table.part);
      if (updateTable(tree, table)) archive.setXml(table.part, tree);
    } else addTable(archive, root, part, table);
  }
  const remaining = childOf(root, "tableParts");
  const count = childrenOf(remaining, "tablePart").length;
  if (!remaining) return;
  if (count === 0) removeChildren(root, "tableParts");
  else remaining.attributes.count = String(count);
}

function addTable(
  archive: OpcPackage,
  root: XmlElement,
  sheetPart: string,
  table: TableContent,
): void {
  const part = archive.freeName("xl/tables/table", ".xml");
  const tree = createElement("table", {
    xmlns: NAMESPACE,
    id: nextTableId(archive),
    name: table.name,
    displayName: table.name,
    ref: formatRect(table.rect),
    totalsRowShown: 0,
  });
  updateTable(tree, table);
  archive.add(part, tree, CONTENT_TYPE);
  const id = archive.addRelationship(sheetPart, `${RELATIONSHIPS}/table`, part);
  const prefix = prefixOf(root);
  const list = ensureChild(root, "tableParts", SHEET_ORDER);
  list.children.push(createElement(`${prefix}tablePart`, { "xmlns:r": RELATIONSHIPS, "r:id": id }));
}

/** Table ids are unique in the workbook. */
function nextTableId(archive: OpcPackage): number {
  const ids = archive
    .partNames()
    .filter((name) => /\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => numberAttribute(archive.xml(name), "id") ?? 0);
  return Math.max(0, ...ids) + 1;
}

/** Brings a table's XML in line with the content; says whether anything had to change. */
function updateTable(tree: XmlElement, table: TableContent): boolean {
  const before = JSON.stringify(tree);
  const prefix = prefixOf(tree);
  tree.attributes.ref = formatRect(table.rect);
  if (tree.attributes.displayName !== table.name) {
    tree.attributes.name = table.name;
    tree.attributes.displayName = table.name;
  }
  writeTotals(tree, table);
  writeFilter(tree, table);
  writeColumns(tree, table);
  const style = childOf(tree, "tableStyleInfo");
  if ((style?.attributes.name ?? "") !== table.style) {
    if (table.style === "") removeChildren(tree, "tableStyleInfo");
    else
      placeChild(
        tree,
        createElement(`${prefix}tableStyleInfo`, {
          name: table.style,
          showFirstColumn: style?.attributes.showFirstColumn ?? 0,
          showLastColumn: style?.attributes.showLastColumn ?? 0,
          showRowStripes: style?.attributes.showRowStripes ?? 1,
          showColumnStripes: style?.attributes.showColumnStripes ?? 0,
        }),
        TABLE_ORDER,
      );
  }
  return JSON.stringify(tree) !== before;
}

function writeTotals(tree: XmlElement, table: TableContent): void {
  const shown = (numberAttribute(tree, "totalsRowCount") ?? 0) > 0;
  if (shown === table.showTotals) return;
  if (table.showTotals) {
    tree.attributes.totalsRowCount = "1";
    delete tree.attributes.totalsRowShown;
  } else {
    delete tree.attributes.totalsRowCount;
    tree.attributes.totalsRowShown = "0";
  }
}

/** The filter covers header and body; without a header there is none. */
function writeFilter(tree: XmlElement, table: TableContent): void {
  const filter = childOf(tree, "autoFilter");
  if (!table.showHeaders) return;
  const rows = table.rect.rowCount - (table.showTotals ? 1 : 0);
  const ref = formatRect({ ...table.rect, rowCount: rows });
  const columns = table.columns.flatMap(({ filter: criterion }, column) =>
    criterion ? [{ column, criterion }] : [],
  );
  if (filter) {
    filter.attributes.ref = ref;
    writeColumnFilters(filter, columns);
  } else if (table.part === null || columns.length > 0) {
    const added = createElement(`${prefixOf(tree)}autoFilter`, { ref });
    writeColumnFilters(added, columns);
    placeChild(tree, added, TABLE_ORDER);
  }
}

function writeColumns(tree: XmlElement, table: TableContent): void {
  const prefix = prefixOf(tree);
  const list = childOf(tree, "tableColumns");
  const known = new Map(
    childrenOf(list, "tableColumn").map((column) => [numberAttribute(column, "id") ?? 0, column]),
  );
  const columns = table.columns.map(({ id, name }) => {
    const column = known.get(id) ?? createElement(`${prefix}tableColumn`, { id, name: "" });
    column.attributes.name = encodeCellName(name);
    return column;
  });
  placeChild(
    tree,
    createElement(`${prefix}tableColumns`, { ...list?.attributes, count: columns.length }, columns),
    TABLE_ORDER,
  );
}

/** Line breaks in column names are escaped, unlike those in cells. */
function encodeCellName(name: string): string {
  return encodeCellText(name).replace(/\n/g, "_x000a_");
}
