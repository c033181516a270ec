import type {
  ChartAxisModel,
  ChartReference,
  ChartSeriesModel,
  ChartState,
} from "../../model/chartModel";
import { rectOfReference, referencesOf } from "../../references/formulaReferences";
import type { ColorResolver } from "../../xlsx/styles/colors";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  elementsOf,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { newAxis } from "../newChart";
import { lineColor, solidColor } from "./chartColors";
import { titleSize, titleText } from "./chartText";
import { chartTypeOf } from "./chartTypeNames";

/** What reading a chart needs of its workbook. */
export interface ChartReadContext {
  readonly colors: ColorResolver;
  /** The formula behind a defined name, `null` where there is none. */
  nameFormula(name: string): string | null;
  /** The id under which references are to name a sheet. */
  sheetId(sheetName: string): string;
}

/** A chart without its frame. */
export type ChartContents = Omit<ChartState, "name" | "left" | "top" | "width" | "height">;

/** The elements of a chart that draw data, with the series that can be read. */
export interface ChartKinds {
  readonly kinds: readonly XmlElement[];
  readonly series: readonly { readonly kind: XmlElement; readonly element: XmlElement }[];
}

/** Chart elements and readable series in drawing order; the writer finds them again the same way. */
export function chartKinds(chartSpace: XmlElement, context: ChartReadContext): ChartKinds {
  const plot = childOf(childOf(chartSpace, "chart"), "plotArea");
  const kinds = plot
    ? elementsOf(plot).filter((node) => localName(node.name).endsWith("Chart"))
    : [];
  const series = kinds
    .flatMap((kind) => childrenOf(kind, "ser").map((element) => ({ kind, element })))
    .filter(({ element }) => readReference(valuesOf(element), context) !== null)
    .sort((first, second) => orderOf(first.element) - orderOf(second.element));
  return { kinds, series };
}

/** Reads what an add-in can know of a chart; everything else stays in its XML. */
export function readChart(chartSpace: XmlElement, context: ChartReadContext): ChartContents {
  const chart = childOf(chartSpace, "chart");
  const plot = childOf(chart, "plotArea");
  const { kinds, series } = chartKinds(chartSpace, context);
  const first = kinds[0];
  const title = childOf(chart, "title");
  const deleted = isOn(childOf(chart, "autoTitleDeleted"));
  const legend = childOf(chart, "legend");
  const text = titleText(title);
  return {
    chartType: first ? chartTypeOf(first) : "Invalid",
    title: {
      text: text === "" && series.length === 1 ? firstName(series[0]?.element) : text,
      visible: title !== undefined && !deleted,
      fontSize: titleSize(title),
    },
    legend: { visible: legend !== undefined, position: legendPosition(legend) },
    series: series.map(({ kind, element }) =>
      readSeries(element, kind, first ?? kind, secondaryAxes(plot, kinds), context),
    ),
    categoryAxis: readAxis(categoryAxisOf(plot), false),
    valueAxis: readAxis(valueAxisOf(plot), true),
  };
}

export function categoryAxisOf(plot: XmlElement | undefined): XmlElement | undefined {
  return childOf(plot, "catAx") ?? childOf(plot, "dateAx") ?? childrenOf(plot, "valAx")[0];
}

export function valueAxisOf(plot: XmlElement | undefined): XmlElement | undefined {
  const axes = childrenOf(plot, "valAx");
  // A scatter chart has two value axes; the first one is horizontal.
  return childOf(plot, "catAx") || childOf(plot, "dateAx") ? axes[0] : axes[1];
}

/** Source of the values of a series, whatever the chart kind calls it. */
export function valuesOf(series: XmlElement): XmlElement | undefined {
  return childOf(series, "val") ?? childOf(series, "yVal");
}

export function categoriesOf(series: XmlElement): XmlElement | undefined {
  return childOf(series, "cat") ?? childOf(series, "xVal");
}

function readSeries(
  element: XmlElement,
  kind: XmlElement,
  main: XmlElement,
  secondary: ReadonlySet<string>,
  context: ChartReadContext,
): ChartSeriesModel {
  const shape = childOf(element, "spPr");
  const { colors } = context;
  const lines = ["lineChart", "scatterChart"].includes(localName(kind.name));
  const labels = childOf(element, "dLbls") ?? childOf(kind, "dLbls");
  const group = attributeOf(childrenOf(kind, "axId").at(-1), "val") ?? "";
  return {
    name: readName(element, context),
    values: readReference(valuesOf(element), context) ?? NOWHERE,
    categories: readReference(categoriesOf(element), context),
    color: lines
      ? (lineColor(shape, colors) ?? solidColor(shape, colors))
      : solidColor(shape, colors),
    pointColors: new Map(
      childrenOf(element, "dPt").flatMap((point) => {
        const color = solidColor(childOf(point, "spPr"), colors);
        const index = numberAttribute(childOf(point, "idx"), "val");
        return color === null || index === undefined ? [] : [[index, color] as const];
      }),
    ),
    chartType: kind === main ? null : chartTypeOf(kind),
    axisGroup: secondary.has(group) ? "Secondary" : "Primary",
    hasDataLabels:
      labels !== undefined &&
      ["showVal", "showPercent", "showCatName", "showSerName"].some((name) =>
        isOn(childOf(labels, name)),
      ),
    gapWidth: numberAttribute(childOf(kind, "gapWidth"), "val") ?? null,
  };
}

const NOWHERE: ChartReference = {
  sheetId: "",
  rect: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
};

function readName(series: XmlElement, context: ChartReadContext): ChartSeriesModel["name"] {
  const text = childOf(series, "tx");
  const reference = readReference(text, context);
  return reference ?? (textOf(childOf(text, "v")) || firstName(series));
}

/** Name as it was when the file was saved. */
function firstName(series: XmlElement | undefined): string {
  const cache = childOf(childOf(childOf(series, "tx"), "strRef"), "strCache");
  return textOf(childOf(childOf(cache, "pt"), "v"));
}

/** Cells that a `val`, `cat` or `tx` element points at; `null` for literals and what is no single range. */
function readReference(
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
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && booleanAttribute(element, "val", true);
}

function orderOf(series: XmlElement): number {
  return numberAttribute(childOf(series, "order"), "val") ?? 0;
}

const LEGEND_POSITIONS: Readonly<Record<string, ChartState["legend"]["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};

function legendPosition(legend: XmlElement | undefined): ChartState["legend"]["position"] {
  return LEGEND_POSITIONS[attributeOf(childOf(legend, "legendPos"), "val") ?? "r"] ?? "Right";
}

/** Ids of the axes at the right (or top): those of the second value axis. */
function secondaryAxes(plot: XmlElement | undefined, kinds: readonly XmlElement[]): Set<string> {
  const main = new Set(childrenOf(kinds[0], "axId").map((axis) => attributeOf(axis, "val") ?? ""));
  return new Set(
    childrenOf(plot, "valAx")
      .map((axis) => attributeOf(childOf(axis, "axId"), "val") ?? "")
      .filter((id) => !main.has(id)),
  );
}

function readAxis(axis: XmlElement | undefined, gridlines: boolean): ChartAxisModel {
  if (!axis) return { ...newAxis(gridlines), visible: false };
  const scaling = childOf(axis, "scaling");
  const format = childOf(axis, "numFmt");
  const title = childOf(axis, "title");
  return {
    visible: !isOn(childOf(axis, "delete")),
    title: title ? titleText(title) : null,
    minimum: numberAttribute(childOf(scaling, "min"), "val") ?? null,
    maximum: numberAttribute(childOf(scaling, "max"), "val") ?? null,
    majorGridlines: childOf(axis, "majorGridlines") !== undefined,
    reversed: attributeOf(childOf(scaling, "orientation"), "val") === "maxMin",
    // A format that follows the cells is none of the chart's own.
    numberFormat: booleanAttribute(format, "sourceLinked")
      ? null
      : (attributeOf(format, "formatCode") ?? null),
  };
}
