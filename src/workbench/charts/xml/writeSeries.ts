import type { ChartReference, ChartSeriesModel } from "../../model/chartModel";
import { formatRect } from "../../references/a1";
import { deepEqual } from "../../references/deepEqual";
import { quoteSheetName } from "../../references/formulaReferences";
import type { CellScalar } from "../../model/workbookModel";
import {
  childOf,
  childrenOf,
  createElement,
  insertPosition,
  localName,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { drawing, ensureLine, setSolidFill } from "./chartColors";
import { POINT_ORDER, SERIES_ORDER } from "./chartSchema";

/** What writing references needs of the workbook. */
export interface ChartWriteContext {
  /** Sheet name for the id in a reference. */
  sheetName(sheetId: string): string;
  /** Values of the cells, for the copy that a chart keeps of them. */
  read(reference: ChartReference): readonly CellScalar[];
}

/** Brings a series in line with the model; what did not change keeps its XML. */
export function writeSeries(
  element: XmlElement,
  kind: XmlElement,
  before: ChartSeriesModel | null,
  after: ChartSeriesModel,
  context: ChartWriteContext,
): void {
  if (!before || !deepEqual(before.name, after.name)) writeName(element, after.name, context);
  if (!before || !deepEqual(before.categories, after.categories))
    writeCategories(element, kind, after.categories, context);
  if (!before || !deepEqual(before.values, after.values))
    placeChild(
      element,
      createElement(prefixOf(element) + (isScatter(kind) ? "yVal" : "val"), {}, [
        numberReference(element, after.values, context),
      ]),
      SERIES_ORDER,
    );
  if (before?.color !== after.color) writeColor(element, kind, after.color);
  const points = [...after.pointColors];
  if (!deepEqual([...(before?.pointColors ?? [])], points)) writePoints(element, kind, points);
  if ((before?.hasDataLabels ?? false) !== after.hasDataLabels)
    writeLabels(element, kind, after.hasDataLabels);
}

function isScatter(kind: XmlElement): boolean {
  return localName(kind.name) === "scatterChart";
}

function writeName(
  element: XmlElement,
  name: ChartSeriesModel["name"],
  context: ChartWriteContext,
): void {
  const prefix = prefixOf(element);
  const content =
    typeof name === "string"
      ? createElement(`${prefix}v`, {}, [name])
      : stringReference(element, name, context);
  placeChild(element, createElement(`${prefix}tx`, {}, [content]), SERIES_ORDER);
}

function writeCategories(
  element: XmlElement,
  kind: XmlElement,
  categories: ChartReference | null,
  context: ChartWriteContext,
): void {
  const local = isScatter(kind) ? "xVal" : "cat";
  removeChildren(element, local);
  if (!categories) return;
  const numeric = context.read(categories).every((value) => typeof value === "number");
  const reference = numeric
    ? numberReference(element, categories, context)
    : stringReference(element, categories, context);
  placeChild(element, createElement(prefixOf(element) + local, {}, [reference]), SERIES_ORDER);
}

function formulaOf({ sheetId, rect }: ChartReference, context: ChartWriteContext): string {
  return `${quoteSheetName(context.sheetName(sheetId))}!${formatRect(rect, true)}`;
}

function stringReference(
  parent: XmlElement,
  reference: ChartReference,
  context: ChartWriteContext,
): XmlElement {
  const prefix = prefixOf(parent);
  const values = context.read(reference);
  return createElement(`${prefix}strRef`, {}, [
    createElement(`${prefix}f`, {}, [formulaOf(reference, context)]),
    createElement(`${prefix}strCache`, {}, [
      createElement(`${prefix}ptCount`, { val: values.length }),
      ...values.flatMap((value, index) =>
        value === "" ? [] : [cachedPoint(prefix, index, String(value))],
      ),
    ]),
  ]);
}

function numberReference(
  parent: XmlElement,
  reference: ChartReference,
  context: ChartWriteContext,
): XmlElement {
  const prefix = prefixOf(parent);
  const values = context.read(reference);
  return createElement(`${prefix}numRef`, {}, [
    createElement(`${prefix}f`, {}, [formulaOf(reference, context)]),
    createElement(`${prefix}numCache`, {}, [
      createElement(`${prefix}formatCode`, {}, ["General"]),
      createElement(`${prefix}ptCount`, { val: values.length }),
      ...values.flatMap((value, index) =>
        typeof value === "number" ? [cachedPoint(prefix, index, String(value))] : [],
      ),
    ]),
  ]);
}

function cachedPoint(prefix: string, index: number, value: string): XmlElement {
  return createElement(`${prefix}pt`, { idx: index }, [createElement(`${prefix}v`, {}, [value])]);
}

function writeColor(element: XmlElement, kind: XmlElement, color: string | null): void {
  const shape =
    childOf(element, "spPr") ??
    placeChild(element, createElement(`${prefixOf(element)}spPr`), SERIES_ORDER);
  const local = localName(kind.name);
  if (local === "lineChart") {
    const line = ensureLine(shape);
    setSolidFill(line, color);
    if (color !== null) writeMarkerColor(element, color);
  } else if (local === "scatterChart") {
    if (color !== null) writeMarkerColor(element, color);
  } else setSolidFill(shape, color);
  if (shape.children.length === 0) removeChildren(element, "spPr");
}

/** Markers do not follow their line by themselves. */
function writeMarkerColor(element: XmlElement, color: string): void {
  const marker = childOf(element, "marker");
  if (!marker || childOf(marker, "symbol")?.attributes.val === "none") return;
  const prefix = prefixOf(element);
  const order = ["symbol", "size", "spPr", "extLst"];
  const shape =
    childOf(marker, "spPr") ?? placeChild(marker, createElement(`${prefix}spPr`), order);
  setSolidFill(shape, color);
  setSolidFill(ensureLine(shape), color);
}

function writePoints(
  element: XmlElement,
  kind: XmlElement,
  colors: readonly (readonly [number, string])[],
): void {
  const prefix = prefixOf(element);
  const wanted = new Map(colors);
  const existing = new Map(
    childrenOf(element, "dPt").map((point) => [
      numberAttribute(childOf(point, "idx"), "val") ?? -1,
      point,
    ]),
  );
  // Points whose colour was taken away go back to the automatic look.
  const kept = [...existing].filter(([index, point]) => wanted.has(index) || !colorOf(point));
  const points = new Map(kept);
  for (const [index, color] of wanted) {
    const point =
      points.get(index) ??
      createElement(`${prefix}dPt`, {}, [
        createElement(`${prefix}idx`, { val: index }),
        ...(localName(kind.name) === "barChart"
          ? [createElement(`${prefix}invertIfNegative`, { val: 0 })]
          : []),
        createElement(`${prefix}bubble3D`, { val: 0 }),
      ]);
    const shape =
      childOf(point, "spPr") ?? placeChild(point, createElement(`${prefix}spPr`), POINT_ORDER);
    setSolidFill(shape, color);
    points.set(index, point);
  }
  removeChildren(element, "dPt");
  const sorted = [...points].sort(([first], [second]) => first - second).map(([, point]) => point);
  element.children.splice(insertPosition(element, "dPt", SERIES_ORDER), 0, ...sorted);
}

function colorOf(point: XmlElement): boolean {
  return childOf(childOf(point, "spPr"), "solidFill") !== undefined;
}

function writeLabels(element: XmlElement, kind: XmlElement, shown: boolean): void {
  const prefix = prefixOf(element);
  removeChildren(element, "dLbls");
  if (!shown) return;
  const local = localName(kind.name);
  const flags = [
    "showLegendKey",
    "showVal",
    "showCatName",
    "showSerName",
    "showPercent",
    "showBubbleSize",
  ];
  placeChild(
    element,
    createElement(`${prefix}dLbls`, {}, [
      createElement(`${prefix}spPr`, {}, [
        drawing("noFill"),
        drawing("ln", {}, [drawing("noFill")]),
      ]),
      ...flags.map((name) => createElement(prefix + name, { val: name === "showVal" ? 1 : 0 })),
      ...(local === "pieChart" ? [createElement(`${prefix}showLeaderLines`, { val: 1 })] : []),
    ]),
    SERIES_ORDER,
  );
}
