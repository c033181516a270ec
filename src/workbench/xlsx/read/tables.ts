import { parseRect } from "../../references/a1";
import type { TableContent } from "../content";
import type { OpcPackage } from "../package/opcPackage";
import { attributeOf, childOf, childrenOf, numberAttribute, type XmlElement } from "../xml/xmlTree";
import { readColumnFilters } from "../filters";
import { decodeCellText } from "./cellText";

/** Tables of a sheet, in the order of its `tableParts`. */
export function readTables(archive: OpcPackage, sheetPart: string): TableContent[] {
  return archive
    .relationshipsOfKind(sheetPart, "table")
    .filter(({ target }) => archive.has(target))
    .flatMap(({ target }) => readTable(archive.xml(target), target) ?? []);
}

function readTable(table: XmlElement, part: string): TableContent | null {
  const rect = parseRect(attributeOf(table, "ref") ?? "");
  if (!rect) return null;
  const filters = new Map(
    readColumnFilters(childOf(table, "autoFilter")).map(({ column, criterion }) => [
      column,
      criterion,
    ]),
  );
  return {
    part,
    name: attributeOf(table, "displayName") ?? attributeOf(table, "name") ?? "",
    rect,
    showHeaders: (numberAttribute(table, "headerRowCount") ?? 1) > 0,
    showTotals: (numberAttribute(table, "totalsRowCount") ?? 0) > 0,
    style: attributeOf(childOf(table, "tableStyleInfo"), "name") ?? "",
    columns: childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column, index) => {
      const filter = filters.get(index);
      return {
        name: decodeCellText(attributeOf(column, "name") ?? ""),
        id: numberAttribute(column, "id") ?? index + 1,
        ...(filter ? { filter } : {}),
      };
    }),
  };
}
