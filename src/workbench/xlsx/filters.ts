import type { ColumnFilter, FilterCriterion } from "../model/filterModel";
import { decodeCellText, encodeCellText } from "./read/cellText";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  createElement,
  elementsOf,
  localName,
  numberAttribute,
  prefixOf,
  type XmlElement,
} from "./xml/xmlTree";

/** The criteria of an `autoFilter` element, of a sheet or of a table. */
export function readColumnFilters(filter: XmlElement | undefined): readonly ColumnFilter[] {
  return childrenOf(filter, "filterColumn").map((element) => {
    const column = numberAttribute(element, "colId") ?? 0;
    return { column, criterion: readCriterion(element) ?? { kind: "kept", source: column } };
  });
}

/** A plain list of texts; `null` for everything else that a column may be filtered by. */
function readCriterion(element: XmlElement): FilterCriterion | null {
  const parts = elementsOf(element);
  const list = childOf(element, "filters");
  const isPlain =
    parts.length === 1 &&
    list !== undefined &&
    Object.keys(element.attributes).every((name) => localName(name) === "colId") &&
    Object.keys(list.attributes).every((name) => localName(name) === "blank") &&
    elementsOf(list).every(({ name }) => localName(name) === "filter");
  if (!isPlain) return null;
  const values = childrenOf(list, "filter").map((value) =>
    decodeCellText(attributeOf(value, "val") ?? ""),
  );
  return { kind: "values", values: booleanAttribute(list, "blank") ? [...values, ""] : values };
}

/** Brings the criteria of an `autoFilter` element in line; those that are kept move with their columns. */
export function writeColumnFilters(filter: XmlElement, columns: readonly ColumnFilter[]): void {
  const prefix = prefixOf(filter);
  const known = new Map(
    childrenOf(filter, "filterColumn").map((element) => [
      numberAttribute(element, "colId") ?? 0,
      element,
    ]),
  );
  const elements = [...columns]
    .sort((a, b) => a.column - b.column)
    .flatMap(({ column, criterion }) => {
      if (criterion.kind === "values") return valuesElement(prefix, column, criterion.values);
      const element = known.get(criterion.source);
      return element
        ? { ...element, attributes: { ...element.attributes, colId: String(column) } }
        : [];
    });
  const others = filter.children.filter(
    (node) => typeof node === "string" || localName(node.name) !== "filterColumn",
  );
  filter.children = [...elements, ...others];
}

function valuesElement(prefix: string, colId: number, values: readonly string[]): XmlElement {
  const texts = values.filter((value) => value !== "");
  const blank = texts.length < values.length ? { blank: 1 } : {};
  const list = texts.map((value) =>
    createElement(`${prefix}filter`, { val: encodeCellText(value) }),
  );
  return createElement(`${prefix}filterColumn`, { colId }, [
    createElement(`${prefix}filters`, blank, list),
  ]);
}
