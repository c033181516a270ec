import type { ChartReference, ChartSeriesModel } from "../../model/chartModel";
import { formatRect } from "../../references/a1";
import { deepEqual } from "../../references/deepEqual";
import { quoteSheetName } from "../../references/formulaReferences";
import type { CellScalar } from "../../model/workbookModel";
import {
  createElement,
  localName,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { automaticLine } from "../emptyFormats";
import { SERIES_ORDER } from "./chartSchema";
import { writeBox } from "./shapeFormat";
import { writePoints, writeSeriesMarker } from "./writePoints";
import { writeSeriesLabels } from "./writeSeriesLabels";

/** What writing references needs of the workbook. */
export interface ChartWriteContext {
  /** Sheet name for the id in a reference. */
  sheetName(sheetId: string): string;
  /** Values of the cells, for the copy that a chart keeps of them. */
  read(reference: ChartReference): readonly CellScalar[];
}

/** A series before and after a change. */
export interface SeriesChange {
  readonly before: ChartSeriesModel | null;
  readonly after: ChartSeriesModel;
  /** Chart type of the series, its own or that of the chart. */
  readonly chartType: string;
}

/** Brings a series in line with the model; what did not change keeps its XML. */
export function writeSeries(
  element: XmlElement,
  kind: XmlElement,
  change: SeriesChange,
  context: ChartWriteContext,
): void {
  const { before, after } = change;
  if (!before || !deepEqual(before.name, after.name)) writeName(element, after.name, context);
  if (!before || !deepEqual(before.categories, after.categories))
    writeCategories(element, kind, after.categories, context);
  if (!before || !deepEqual(before.values, after.values))
    writeValues(element, kind, after.values, context);
  writeBox(element, before, after, SERIES_ORDER);
  if (!before) hideScatterLine(element, kind, after);
  writeSeriesMarker(element, kind, change);
  writePoints(element, kind, change);
  writeSeriesLabels(element, kind, change);
  if (
    before?.smooth !== after.smooth &&
    ["lineChart", "scatterChart"].includes(localName(kind.name))
  )
    placeChild(
      element,
      createElement(`${prefixOf(element)}smooth`, { val: after.smooth ? 1 : 0 }),
      SERIES_ORDER,
    );
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

function writeValues(
  element: XmlElement,
  kind: XmlElement,
  values: ChartReference | null,
  context: ChartWriteContext,
): void {
  const local = isScatter(kind) ? "yVal" : "val";
  removeChildren(element, local);
  if (!values) return;
  const reference = numberReference(element, values, context);
  placeChild(element, createElement(prefixOf(element) + local, {}, [reference]), SERIES_ORDER);
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

/** The plain scatter chart shows points only, unless its line was given a look. */
function hideScatterLine(element: XmlElement, kind: XmlElement, series: ChartSeriesModel): void {
  if (!isScatter(kind) || !deepEqual(series.line, automaticLine())) return;
  const hidden = { fill: series.fill, line: { ...series.line, style: "None" } };
  writeBox(element, series, hidden, SERIES_ORDER);
}
