import type { ChartState } from "../../model/chartModel";
import { createElement, type XmlElement } from "../../xlsx/xml/xmlTree";
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "./chartSchema";
import { drawing } from "./chartColors";
import { chartElementOf, type ChartElement } from "./chartTypeNames";

const CATEGORY_AXIS = 500000001;
const VALUE_AXIS = 500000002;

/** The skeleton of a new chart part; titles, series and axes are written into it like a change. */
export function newChartSpace(): XmlElement {
  const c = (name: string, val: string | number): XmlElement => createElement(`c:${name}`, { val });
  return createElement(
    "c:chartSpace",
    { "xmlns:c": CHART_NAMESPACE, "xmlns:a": DRAWING_NAMESPACE },
    [
      c("roundedCorners", 0),
      createElement("c:chart", {}, [
        c("autoTitleDeleted", 0),
        createElement("c:plotArea", {}, [createElement("c:layout")]),
        c("plotVisOnly", 1),
        c("dispBlanksAs", "gap"),
      ]),
      createElement("c:spPr", {}, [grey("FFFFFF"), drawing("ln", { w: 9525 }, [grey("D9D9D9")])]),
      createElement("c:txPr", {}, [
        drawing("bodyPr"),
        drawing("p", {}, [
          drawing("pPr", {}, [
            drawing("defRPr", { sz: 900 }, [
              grey("595959"),
              drawing("latin", { typeface: "+mn-lt" }),
              drawing("ea", { typeface: "+mn-ea" }),
            ]),
          ]),
          drawing("endParaRPr", { lang: "ja-JP" }),
        ]),
      ]),
    ],
  );
}

function grey(value: string): XmlElement {
  return drawing("solidFill", {}, [drawing("srgbClr", { val: value })]);
}

/** Excel draws gridlines and axes of a new chart in light grey. */
export function lightLine(prefix: string): XmlElement {
  return createElement(`${prefix}spPr`, {}, [drawing("ln", { w: 9525 }, [grey("D9D9D9")])]);
}

/** A plot area without series for the chart types of a state. */
export function plotArea(prefix: string, state: ChartState): XmlElement {
  const types = new Set([
    state.chartType,
    ...state.series.flatMap((series) => series.chartType ?? []),
  ]);
  const elements = [...types].flatMap((type) => chartElementOf(type) ?? []);
  const first = elements[0];
  const kinds = elements.map((element) => kindXml(prefix, element));
  return createElement(`${prefix}plotArea`, {}, [
    createElement(`${prefix}layout`),
    ...kinds,
    ...(first ? axesXml(prefix, first) : []),
  ]);
}

function kindXml(prefix: string, element: ChartElement): XmlElement {
  const c = (name: string, val: string | number): XmlElement =>
    createElement(prefix + name, { val });
  const axes = [c("axId", CATEGORY_AXIS), c("axId", VALUE_AXIS)];
  const grouping = element.grouping ?? "standard";
  switch (element.element) {
    case "barChart":
      return createElement(`${prefix}barChart`, {}, [
        c("barDir", element.direction ?? "col"),
        c("grouping", grouping),
        c("varyColors", 0),
        c("gapWidth", 150),
        ...(grouping === "clustered" ? [] : [c("overlap", 100)]),
        ...axes,
      ]);
    case "lineChart":
      return createElement(`${prefix}lineChart`, {}, [
        c("grouping", grouping),
        c("varyColors", 0),
        c("marker", element.markers ? 1 : 0),
        ...axes,
      ]);
    case "areaChart":
      return createElement(`${prefix}areaChart`, {}, [
        c("grouping", grouping),
        c("varyColors", 0),
        ...axes,
      ]);
    case "scatterChart":
      return createElement(`${prefix}scatterChart`, {}, [
        c("scatterStyle", "lineMarker"),
        c("varyColors", 0),
        ...axes,
      ]);
    case "pieChart":
      return createElement(`${prefix}pieChart`, {}, [c("varyColors", 1), c("firstSliceAng", 0)]);
    case "doughnutChart":
      return createElement(`${prefix}doughnutChart`, {}, [
        c("varyColors", 1),
        c("firstSliceAng", 0),
        c("holeSize", 60),
      ]);
  }
}

function axesXml(prefix: string, element: ChartElement): XmlElement[] {
  if (element.element === "pieChart" || element.element === "doughnutChart") return [];
  const c = (name: string, val: string | number): XmlElement =>
    createElement(prefix + name, { val });
  const sideways = element.direction === "bar";
  const scatter = element.element === "scatterChart";
  const common = (
    id: number,
    crosses: number,
    position: string,
    extra: readonly XmlElement[],
  ): XmlElement[] => [
    c("axId", id),
    createElement(`${prefix}scaling`, {}, [c("orientation", "minMax")]),
    c("delete", 0),
    c("axPos", position),
    createElement(`${prefix}numFmt`, { formatCode: "General", sourceLinked: 1 }),
    c("majorTickMark", "none"),
    c("minorTickMark", "none"),
    c("tickLblPos", "nextTo"),
    lightLine(prefix),
    c("crossAx", crosses),
    c("crosses", "autoZero"),
    ...extra,
  ];
  const category = common(
    CATEGORY_AXIS,
    VALUE_AXIS,
    sideways ? "l" : "b",
    scatter
      ? [c("crossBetween", "midCat")]
      : [c("auto", 1), c("lblAlgn", "ctr"), c("lblOffset", 100), c("noMultiLvlLbl", 0)],
  );
  const value = common(VALUE_AXIS, CATEGORY_AXIS, sideways ? "b" : "l", [
    c("crossBetween", scatter ? "midCat" : "between"),
  ]);
  return [
    createElement(`${prefix}${scatter ? "valAx" : "catAx"}`, {}, category),
    createElement(`${prefix}valAx`, {}, value),
  ];
}
