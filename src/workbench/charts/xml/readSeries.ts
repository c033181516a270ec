import type { ChartPointModel, ChartReference, ChartSeriesModel } from "../../model/chartModel";
import { rectOfReference, referencesOf } from "../../references/formulaReferences";
import type { ColorResolver } from "../../xlsx/styles/colors";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { chartKind } from "../chartKind";
import { deepEqual } from "../../references/deepEqual";
import { newPoint } from "../emptyFormats";
import { chartTypeOf } from "./chartTypeNames";
import { readLabels } from "./labelFormat";
import { readMarker } from "./markerFormat";
import { readBox } from "./shapeFormat";

/** What reading a chart needs of its workbook. */
export interface ChartReadContext {
  readonly colors: ColorResolver;
  /** The formula behind a defined name, `null` where there is none. */
  nameFormula(name: string): string | null;
  /** The id under which references are to name a sheet. */
  sheetId(sheetName: string): string;
}

/** Source of the values of a series, whatever the chart kind calls it. */
export function valuesOf(series: XmlElement): XmlElement | undefined {
  return childOf(series, "val") ?? childOf(series, "yVal");
}

/** One series of a chart element. Type and axis group are relative to the chart's first element. */
export function readSeries(
  element: XmlElement,
  kind: XmlElement,
  place: {
    readonly origin: number;
    readonly mainType: string;
    readonly axisGroup: ChartSeriesModel["axisGroup"];
  },
  context: ChartReadContext,
): ChartSeriesModel {
  const { colors } = context;
  const chartType = chartTypeOf(kind, element);
  const own = readBox(element, colors);
  const marker = readMarker(element, own.line, colors);
  // A line chart without markers is a type of its own.
  if (marker.style === "None" && chartKind(chartType)?.markers === false) marker.style = null;
  const number = (name: string): number | null =>
    numberAttribute(childOf(kind, name), "val") ?? null;
  return {
    origin: place.origin,
    name: readName(element, context),
    values: readReference(valuesOf(element), context),
    categories: readReference(childOf(element, "cat") ?? childOf(element, "xVal"), context),
    ...own,
    marker,
    points: readPoints(element, own.line, colors),
    chartType: chartType === place.mainType ? null : chartType,
    axisGroup: place.axisGroup,
    labels: readLabels(childOf(element, "dLbls") ?? childOf(kind, "dLbls"), colors),
    gapWidth: number("gapWidth"),
    overlap: number("overlap"),
    doughnutHoleSize: number("holeSize"),
    firstSliceAngle: number("firstSliceAng"),
    smooth:
      ["lineChart", "scatterChart"].includes(localName(kind.name)) &&
      isOn(childOf(element, "smooth")),
  };
}

function readPoints(
  element: XmlElement,
  line: ChartSeriesModel["line"],
  colors: ColorResolver,
): ChartPointModel[] {
  const points = new Map<number, ChartPointModel>();
  const pointAt = (owner: XmlElement): ChartPointModel | undefined => {
    const index = numberAttribute(childOf(owner, "idx"), "val");
    if (index === undefined) return undefined;
    const known = points.get(index) ?? newPoint(index);
    points.set(index, known);
    return known;
  };
  for (const owner of childrenOf(element, "dPt")) {
    const marker = readMarker(owner, line, colors);
    const point = pointAt(owner);
    if (point) Object.assign(point, readBox(owner, colors), { marker });
  }
  for (const owner of childrenOf(childOf(element, "dLbls"), "dLbl")) {
    const point = pointAt(owner);
    if (point) point.label = readLabels(owner, colors) ?? "None";
  }
  return [...points.values()]
    .filter((point) => !deepEqual(point, newPoint(point.index)))
    .sort((first, second) => first.index - second.index);
}

function readName(series: XmlElement, context: ChartReadContext): ChartSeriesModel["name"] {
  const text = childOf(series, "tx");
  const reference = readReference(text, context);
  return reference ?? (textOf(childOf(text, "v")) || savedName(series));
}

/** Name as it was when the file was saved. */
export function savedName(series: XmlElement | undefined): string {
  const cache = childOf(childOf(childOf(series, "tx"), "strRef"), "strCache");
  return textOf(childOf(childOf(cache, "pt"), "v"));
}

/** Cells that a `val`, `cat` or `tx` element points at; `null` for literals and what is no single range. */
export function readReference(
  element: XmlElement | undefined,
  context: ChartReadContext,
): ChartReference | null {
  const source =
    childOf(element, "numRef") ?? childOf(element, "strRef") ?? childOf(element, "multiLvlStrRef");
  const formula = textOf(childOf(source, "f")).trim();
  if (formula === "") return null;
  return (
    referenceOf(formula, context) ??
    referenceOf(context.nameFormula(nameIn(formula)) ?? "", context)
  );
}

function referenceOf(formula: string, context: ChartReadContext): ChartReference | null {
  const [reference, ...more] = referencesOf(formula);
  if (!reference || reference.sheet === null || more.length > 0) return null;
  return { sheetId: context.sheetId(reference.sheet), rect: rectOfReference(reference) };
}

/** "[0]!目標一覧" and "Book1!目標一覧" name a name of the workbook. */
function nameIn(formula: string): string {
  return formula.slice(formula.lastIndexOf("!") + 1);
}

/** An `xsd:boolean` element: present without value means true. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && booleanAttribute(element, "val", true);
}

/** Ids of the axes that a chart element is drawn on. */
export function axisIdsOf(kind: XmlElement | undefined): string[] {
  return childrenOf(kind, "axId").map((axis) => attributeOf(axis, "val") ?? "");
}
