import type { ChartAxisName, ChartSeriesModel, ChartState } from "../../model/chartModel";
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
import { axesOf, writeAxis } from "./axisFormat";
import { writeTextProperties } from "./chartFonts";
import {
  CHART_ORDER,
  KIND_ORDER,
  LEGEND_ORDER,
  PLOT_ORDER,
  SERIES_ORDER,
  SPACE_ORDER,
  TITLE_ORDER,
} from "./chartSchema";
import { writeTitle } from "./chartText";
import { chartElementOf } from "./chartTypeNames";
import { plotArea } from "./plotArea";
import { chartElementsOf, type ChartContents, type ChartKinds } from "./readChart";
import { seriesGroups, typeOfSeries } from "./seriesGroups";
import { writeBox } from "./shapeFormat";
import { writeSeries, type ChartWriteContext } from "./writeSeries";

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
  writeBox(chartSpace, before?.area ?? null, after.area, SPACE_ORDER);
  writeTextProperties(chartSpace, before?.area.font ?? null, after.area.font, SPACE_ORDER);
  writeTitleOf(chart, before, after);
  if (!before || !deepEqual(before.legend, after.legend))
    writeLegend(chart, before?.legend ?? null, after.legend);

  const rebuilt = writePlot(chart, before, after, found, context);
  const plot = childOf(chart, "plotArea");
  const kinds = plot ? chartElementsOf(plot) : [];
  if (plot) writeBox(plot, rebuilt ? null : (before?.plotArea ?? null), after.plotArea, PLOT_ORDER);
  const axes = axesOf(plot, kinds);
  for (const [name, crossing] of CROSSINGS)
    writeAxis(axes[name], axes[crossing], rebuilt ? null : (before?.[name] ?? null), after[name]);
}

/** Each axis with the one that crosses it. */
const CROSSINGS: readonly (readonly [ChartAxisName, ChartAxisName])[] = [
  ["categoryAxis", "valueAxis"],
  ["valueAxis", "categoryAxis"],
  ["secondaryCategoryAxis", "secondaryValueAxis"],
  ["secondaryValueAxis", "secondaryCategoryAxis"],
];

/**
 * Writes series and chart elements. Where series change their type or axes, or an element is left without
 * series, the plot area is built anew from the model; its layout stays.
 *
 * @returns whether it was built anew
 */
function writePlot(
  chart: XmlElement,
  before: ChartContents | null,
  after: ChartState,
  found: ChartKinds,
  context: ChartWriteContext,
): boolean {
  const drawable = chartElementOf(after.chartType) !== undefined;
  if (before && (!drawable || sameStructure(before, after))) {
    writeChangedSeries(before, after, found, context);
    return false;
  }
  if (!drawable) return false;
  const groups = seriesGroups(after);
  const plot = plotArea(prefixOf(chart), groups);
  const layout = childOf(childOf(chart, "plotArea"), "layout");
  if (layout) plot.children.splice(0, 1, layout);
  placeChild(chart, plot, CHART_ORDER);
  const kinds = chartElementsOf(plot);
  groups.forEach(({ series }, at) => {
    const kind = kinds[at];
    if (!kind) return;
    for (const one of series) addSeries(kind, one, after.series.indexOf(one), after, context);
  });
  return true;
}

/** Whether every series that was there is drawn by the same element as before. */
function sameStructure(before: ChartContents, after: ChartState): boolean {
  if (after.series.length === 0) return true;
  const keyed = (state: ChartContents): Map<number | null, string> =>
    new Map(
      seriesGroups(state).flatMap(({ key, series }) =>
        series.map(({ origin }) => [origin, key] as const),
      ),
    );
  const old = keyed(before);
  const keys = (state: ChartContents): string =>
    seriesGroups(state)
      .map(({ key }) => key)
      .join();
  return (
    keys(before) === keys(after) &&
    [...keyed(after)].every(([origin, key]) => origin === null || old.get(origin) === key)
  );
}

function writeTitleOf(chart: XmlElement, before: ChartContents | null, after: ChartState): void {
  const { visible, overlay } = after.title;
  if (before && deepEqual(before.title, after.title)) return;
  const deleted = ensureChild(chart, "autoTitleDeleted", CHART_ORDER);
  deleted.attributes.val = visible ? "0" : "1";
  if (!visible) {
    removeChildren(chart, "title");
    return;
  }
  const old = childOf(chart, "title") ? (before?.title ?? null) : null;
  writeTitle(chart, old, after.title, CHART_ORDER);
  const title = childOf(chart, "title");
  if (title && old?.overlay !== overlay)
    placeChild(
      title,
      createElement(`${prefixOf(title)}overlay`, { val: overlay ? 1 : 0 }),
      TITLE_ORDER,
    );
}

const LEGEND_NAMES = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

function writeLegend(
  chart: XmlElement,
  before: ChartState["legend"] | null,
  after: ChartState["legend"],
): void {
  if (!after.visible) {
    removeChildren(chart, "legend");
    return;
  }
  const prefix = prefixOf(chart);
  const known = childOf(chart, "legend");
  const legend = known ?? placeChild(chart, createElement(`${prefix}legend`), CHART_ORDER);
  const old = known ? before : null;
  const put = (name: string, value: string | number): void => {
    placeChild(legend, createElement(prefix + name, { val: value }), LEGEND_ORDER);
  };
  if (old?.position !== after.position) put("legendPos", LEGEND_NAMES[after.position]);
  if (old?.overlay !== after.overlay) put("overlay", after.overlay ? 1 : 0);
  writeBox(legend, old, after, LEGEND_ORDER);
  writeTextProperties(legend, old?.font ?? null, after.font, LEGEND_ORDER);
}

function writeChangedSeries(
  before: ChartContents,
  after: ChartState,
  found: ChartKinds,
  context: ChartWriteContext,
): void {
  const groups = seriesGroups(after);
  /** A new series joins the element that draws its group. */
  const kindFor = (series: ChartSeriesModel): XmlElement | undefined => {
    const group = groups.find(({ series: members }) => members.includes(series));
    const neighbour = group?.series.find(({ origin }) => origin !== null)?.origin ?? null;
    return neighbour === null ? found.kinds[0] : found.series[neighbour]?.kind;
  };
  const kept = new Set<XmlElement>();
  for (const series of after.series) {
    const existing = series.origin === null ? undefined : found.series[series.origin];
    const old = before.series.find(({ origin }) => origin === series.origin) ?? null;
    if (existing) {
      kept.add(existing.element);
      const change = { before: old, after: series, chartType: typeOfSeries(series, after) };
      writeSeries(existing.element, existing.kind, change, context);
      writeGroup(existing.kind, old, series);
      continue;
    }
    const kind = kindFor(series);
    if (kind) kept.add(addSeries(kind, series, nextIndex(found), after, context));
  }
  for (const { kind, element } of found.series)
    if (!kept.has(element)) kind.children = kind.children.filter((node) => node !== element);
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
  state: ChartState,
  context: ChartWriteContext,
): XmlElement {
  const prefix = prefixOf(kind);
  const local = localName(kind.name);
  const element = createElement(`${prefix}ser`, {}, [
    createElement(`${prefix}idx`, { val: index }),
    createElement(`${prefix}order`, { val: index }),
  ]);
  if (local === "barChart")
    placeChild(element, createElement(`${prefix}invertIfNegative`, { val: 0 }), SERIES_ORDER);
  kind.children.splice(insertPosition(kind, "ser", KIND_ORDER), 0, element);
  const change = { before: null, after: series, chartType: typeOfSeries(series, state) };
  writeSeries(element, kind, change, context);
  writeGroup(kind, null, series);
  return element;
}

/** Settings that a series shares with those drawn by the same element. */
const GROUP_SETTINGS = [
  ["gapWidth", "gapWidth", ["barChart"]],
  ["overlap", "overlap", ["barChart"]],
  ["holeSize", "doughnutHoleSize", ["doughnutChart"]],
  ["firstSliceAng", "firstSliceAngle", ["pieChart", "doughnutChart"]],
] as const;

function writeGroup(
  kind: XmlElement,
  before: ChartSeriesModel | null,
  after: ChartSeriesModel,
): void {
  const element = localName(kind.name);
  for (const [drawn, name, elements] of GROUP_SETTINGS) {
    const value = after[name];
    if (!elements.some((one) => one === element) || (before?.[name] ?? null) === value) continue;
    if (value === null) removeChildren(kind, drawn);
    else
      placeChild(
        kind,
        createElement(prefixOf(kind) + drawn, { val: Math.round(value) }),
        KIND_ORDER,
      );
  }
}
