import type { ChartState } from "../../model/chartModel";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  localName,
  numberAttribute,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { newSecondaryAxes } from "../emptyFormats";
import { axesOf, readAxis } from "./axisFormat";
import { readFont } from "./chartFonts";
import { titleBody, titleText } from "./chartText";
import { chartTypeOf } from "./chartTypeNames";
import {
  axisIdsOf,
  isOn,
  readReference,
  readSeries,
  savedName,
  valuesOf,
  type ChartReadContext,
} from "./readSeries";
import { readBox } from "./shapeFormat";

/** A chart without its frame. */
export type ChartContents = Omit<ChartState, "name" | "left" | "top" | "width" | "height">;

/** The elements of a chart that draw data, with the series that can be read. */
export interface ChartKinds {
  readonly kinds: readonly XmlElement[];
  readonly series: readonly { readonly kind: XmlElement; readonly element: XmlElement }[];
}

/** The elements of a plot area that draw series. */
export function chartElementsOf(plot: XmlElement): XmlElement[] {
  return elementsOf(plot).filter(({ name }) => localName(name).endsWith("Chart"));
}

/** Chart elements and readable series in drawing order; the writer finds them again the same way. */
export function chartKinds(chartSpace: XmlElement, context: ChartReadContext): ChartKinds {
  const plot = childOf(childOf(chartSpace, "chart"), "plotArea");
  const kinds = plot ? chartElementsOf(plot) : [];
  const series = kinds
    .flatMap((kind) => childrenOf(kind, "ser").map((element) => ({ kind, element })))
    .filter(({ element }) => readReference(valuesOf(element), context) !== null)
    .sort((first, second) => orderOf(first.element) - orderOf(second.element));
  return { kinds, series };
}

/** Reads what an add-in can know of a chart; everything else stays in its XML. */
export function readChart(chartSpace: XmlElement, context: ChartReadContext): ChartContents {
  const { colors } = context;
  const chart = childOf(chartSpace, "chart");
  const plot = childOf(chart, "plotArea");
  const { kinds, series } = chartKinds(chartSpace, context);
  const title = childOf(chart, "title");
  const deleted = isOn(childOf(chart, "autoTitleDeleted"));
  const legend = childOf(chart, "legend");
  const text = titleText(title);
  const axes = axesOf(plot, kinds);
  const mainType = kinds[0] ? chartTypeOf(kinds[0]) : "Invalid";
  const primary = new Set(axisIdsOf(kinds[0]));
  return {
    chartType: mainType,
    title: {
      text: text === "" && series.length === 1 ? savedName(series[0]?.element) : text,
      visible: title !== undefined && !deleted,
      overlay: isOn(childOf(title, "overlay")),
      font: readFont(titleBody(title), colors),
    },
    legend: {
      visible: legend !== undefined,
      position: legendPosition(legend),
      overlay: isOn(childOf(legend, "overlay")),
      font: readFont(childOf(legend, "txPr"), colors),
      ...readBox(legend, colors),
    },
    area: {
      ...readBox(chartSpace, colors),
      font: readFont(childOf(chartSpace, "txPr"), colors),
    },
    plotArea: readBox(plot, colors),
    series: series.map(({ kind, element }, origin) => {
      const second = axisIdsOf(kind).some((id) => !primary.has(id));
      const place = { origin, mainType, axisGroup: second ? "Secondary" : "Primary" } as const;
      return readSeries(element, kind, place, context);
    }),
    categoryAxis: readAxis(axes.categoryAxis, axes.valueAxis, colors),
    valueAxis: readAxis(axes.valueAxis, axes.categoryAxis, colors),
    // Axes that are not there yet begin as those of a new chart.
    ...newSecondaryAxes(),
    ...(axes.secondaryCategoryAxis && {
      secondaryCategoryAxis: readAxis(axes.secondaryCategoryAxis, axes.secondaryValueAxis, colors),
    }),
    ...(axes.secondaryValueAxis && {
      secondaryValueAxis: readAxis(axes.secondaryValueAxis, axes.secondaryCategoryAxis, colors),
    }),
  };
}

function orderOf(series: XmlElement): number {
  return numberAttribute(childOf(series, "order"), "val") ?? 0;
}

const LEGEND_POSITIONS: Readonly<Record<string, ChartState["legend"]["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

function legendPosition(legend: XmlElement | undefined): ChartState["legend"]["position"] {
  return LEGEND_POSITIONS[attributeOf(childOf(legend, "legendPos"), "val") ?? "r"] ?? "Right";
}
