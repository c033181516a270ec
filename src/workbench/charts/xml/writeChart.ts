import type { ChartAxisModel, ChartSeriesModel, ChartState } from "../../model/chartModel";
import { deepEqual } from "../../references/deepEqual";
import {
  attributeOf,
  childOf,
  childrenOf,
  createElement,
  ensureChild,
  insertPosition,
  localName,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { writeTitle } from "./chartText";
import {
  AXIS_ORDER,
  CHART_ORDER,
  KIND_ORDER,
  LEGEND_ORDER,
  SCALING_ORDER,
  SERIES_ORDER,
} from "./chartSchema";
import { chartElementOf } from "./chartTypeNames";
import { lightLine, plotArea } from "./plotArea";
import { categoryAxisOf, valueAxisOf, type ChartContents, type ChartKinds } from "./readChart";
import { writeSeries, type ChartWriteContext } from "./writeSeries";

/** Excel's sizes of new titles, in points. */
const CHART_TITLE_SIZE = 14;
const AXIS_TITLE_SIZE = 10;

/**
 * Brings a chart part in line with the model. Only what differs from `before` is touched, so that the looks
 * a person gave the chart survive; with `before` null (a new chart) everything is written.
 *
 * @param found the chart's elements and readable series as they are in the tree
 */
export function writeChart(
  chartSpace: XmlElement,
  before: ChartContents | null,
  after: ChartState,
  found: ChartKinds,
  context: ChartWriteContext,
): void {
  const chart = childOf(chartSpace, "chart");
  if (!chart) return;
  writeTitleOf(chart, before, after);
  if (!deepEqual(before?.legend, after.legend)) writeLegend(chart, after.legend);

  const rebuilt = !before || before.chartType !== after.chartType;
  if (rebuilt && chartElementOf(after.chartType)) {
    const plot = plotArea(prefixOf(chart), after);
    const layout = childOf(childOf(chart, "plotArea"), "layout");
    if (layout) plot.children.splice(0, 1, layout);
    placeChild(chart, plot, CHART_ORDER);
    writeAllSeries(plot, after, context);
  } else writeChangedSeries(before, after, found, context);

  const plot = childOf(chart, "plotArea");
  const old = rebuilt ? null : before;
  writeAxis(categoryAxisOf(plot), old?.categoryAxis ?? null, after.categoryAxis);
  writeAxis(valueAxisOf(plot), old?.valueAxis ?? null, after.valueAxis);
}

function writeTitleOf(chart: XmlElement, before: ChartContents | null, after: ChartState): void {
  const { text, visible, fontSize } = after.title;
  const deleted = (): XmlElement => ensureChild(chart, "autoTitleDeleted", CHART_ORDER);
  if (before && deepEqual(before.title, after.title)) return;
  if (!visible) {
    removeChildren(chart, "title");
    deleted().attributes.val = "1";
    return;
  }
  deleted().attributes.val = "0";
  // A title without text is the automatic one: the name of the only series.
  if (text !== "") writeTitle(chart, text, fontSize, CHART_ORDER, CHART_TITLE_SIZE);
  else if (!childOf(chart, "title"))
    placeChild(
      chart,
      createElement(`${prefixOf(chart)}title`, {}, [
        createElement(`${prefixOf(chart)}overlay`, { val: 0 }),
      ]),
      CHART_ORDER,
    );
}

const LEGEND_NAMES = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

function writeLegend(chart: XmlElement, legend: ChartState["legend"]): void {
  if (!legend.visible) {
    removeChildren(chart, "legend");
    return;
  }
  const prefix = prefixOf(chart);
  const element =
    childOf(chart, "legend") ??
    placeChild(
      chart,
      createElement(`${prefix}legend`, {}, [createElement(`${prefix}overlay`, { val: 0 })]),
      CHART_ORDER,
    );
  const position = createElement(`${prefix}legendPos`, { val: LEGEND_NAMES[legend.position] });
  placeChild(element, position, LEGEND_ORDER);
}

function writeAllSeries(plot: XmlElement, after: ChartState, context: ChartWriteContext): void {
  after.series.forEach((series, index) => {
    const kind = kindFor(plot, series, after);
    if (kind) addSeries(kind, series, index, context);
  });
}

/** The chart element that a series belongs to: a combination chart has several. */
function kindFor(
  plot: XmlElement,
  series: ChartSeriesModel,
  state: ChartState,
): XmlElement | undefined {
  const wanted = chartElementOf(series.chartType ?? state.chartType);
  if (!wanted) return undefined;
  return childrenOf(plot, wanted.element).find(
    (kind) =>
      wanted.direction === undefined ||
      attributeOf(childOf(kind, "barDir"), "val") === wanted.direction,
  );
}

function writeChangedSeries(
  before: ChartContents | null,
  after: ChartState,
  found: ChartKinds,
  context: ChartWriteContext,
): void {
  const first = found.kinds[0];
  after.series.forEach((series, index) => {
    const existing = found.series[index];
    const old = before?.series[index] ?? null;
    if (existing) {
      writeSeries(existing.element, existing.kind, old, series, context);
      if (old?.gapWidth !== series.gapWidth) writeGap(existing.kind, series.gapWidth);
    } else if (first) addSeries(first, series, nextIndex(found), context);
  });
  for (const { kind, element } of found.series.slice(after.series.length))
    kind.children = kind.children.filter((node) => node !== element);
}

function nextIndex(found: ChartKinds): number {
  const indexes = found.kinds.flatMap((kind) =>
    childrenOf(kind, "ser").map((series) =>
      Number(attributeOf(childOf(series, "idx"), "val") ?? 0),
    ),
  );
  return Math.max(-1, ...indexes) + 1;
}

function addSeries(
  kind: XmlElement,
  series: ChartSeriesModel,
  index: number,
  context: ChartWriteContext,
): void {
  const prefix = prefixOf(kind);
  const local = localName(kind.name);
  const element = createElement(`${prefix}ser`, {}, [
    createElement(`${prefix}idx`, { val: index }),
    createElement(`${prefix}order`, { val: index }),
  ]);
  const add = (name: string, value: number): void => {
    placeChild(element, createElement(prefix + name, { val: value }), SERIES_ORDER);
  };
  if (local === "barChart") add("invertIfNegative", 0);
  if (local === "lineChart") {
    const marked = attributeOf(childOf(kind, "marker"), "val") === "1";
    if (!marked)
      placeChild(
        element,
        createElement(`${prefix}marker`, {}, [createElement(`${prefix}symbol`, { val: "none" })]),
        SERIES_ORDER,
      );
    else
      placeChild(
        element,
        createElement(`${prefix}marker`, {}, [
          createElement(`${prefix}symbol`, { val: "circle" }),
          createElement(`${prefix}size`, { val: 6 }),
        ]),
        SERIES_ORDER,
      );
    add("smooth", 0);
  }
  if (local === "scatterChart") {
    placeChild(
      element,
      createElement(`${prefix}marker`, {}, [
        createElement(`${prefix}symbol`, { val: "circle" }),
        createElement(`${prefix}size`, { val: 6 }),
      ]),
      SERIES_ORDER,
    );
    add("smooth", 0);
  }
  kind.children.splice(insertPosition(kind, "ser", KIND_ORDER), 0, element);
  writeSeries(element, kind, null, series, context);
  if (local === "scatterChart") hideLine(element);
  if (series.gapWidth !== null) writeGap(kind, series.gapWidth);
}

/** The plain scatter chart shows points only. */
function hideLine(series: XmlElement): void {
  const prefix = prefixOf(series);
  const shape =
    childOf(series, "spPr") ?? placeChild(series, createElement(`${prefix}spPr`), SERIES_ORDER);
  const line = createElement("a:ln", {
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    w: 19050,
  });
  line.children.push(createElement("a:noFill"));
  removeChildren(shape, "ln");
  shape.children.push(line);
}

function writeGap(kind: XmlElement, gapWidth: number | null): void {
  if (localName(kind.name) !== "barChart") return;
  if (gapWidth === null) removeChildren(kind, "gapWidth");
  else
    placeChild(
      kind,
      createElement(`${prefixOf(kind)}gapWidth`, { val: Math.round(gapWidth) }),
      KIND_ORDER,
    );
}

function writeAxis(
  axis: XmlElement | undefined,
  before: ChartAxisModel | null,
  after: ChartAxisModel,
): void {
  if (!axis || (before && deepEqual(before, after))) return;
  const prefix = prefixOf(axis);
  const put = (name: string, value: string | number): void => {
    placeChild(axis, createElement(prefix + name, { val: value }), AXIS_ORDER);
  };
  if (before?.visible !== after.visible) put("delete", after.visible ? 0 : 1);
  writeScaling(axis, after);
  if (before?.majorGridlines !== after.majorGridlines) {
    if (!after.majorGridlines) removeChildren(axis, "majorGridlines");
    else if (!childOf(axis, "majorGridlines"))
      placeChild(
        axis,
        createElement(`${prefix}majorGridlines`, {}, [lightLine(prefix)]),
        AXIS_ORDER,
      );
  }
  if ((before?.title ?? null) !== after.title) {
    if (after.title === null) removeChildren(axis, "title");
    else writeTitle(axis, after.title, null, AXIS_ORDER, AXIS_TITLE_SIZE);
  }
  if ((before?.numberFormat ?? null) !== after.numberFormat)
    placeChild(
      axis,
      createElement(`${prefix}numFmt`, {
        formatCode: after.numberFormat ?? "General",
        sourceLinked: after.numberFormat === null ? 1 : 0,
      }),
      AXIS_ORDER,
    );
}

function writeScaling(axis: XmlElement, after: ChartAxisModel): void {
  const prefix = prefixOf(axis);
  const scaling = ensureChild(axis, "scaling", AXIS_ORDER);
  const put = (name: string, value: string | number | null): void => {
    removeChildren(scaling, name);
    if (value !== null)
      placeChild(scaling, createElement(prefix + name, { val: value }), SCALING_ORDER);
  };
  put("orientation", after.reversed ? "maxMin" : "minMax");
  put("max", after.maximum);
  put("min", after.minimum);
}
