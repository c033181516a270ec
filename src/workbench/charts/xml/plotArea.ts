import { createElement, type XmlElement } from "../../xlsx/xml/xmlTree";
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "./chartSchema";
import { drawing } from "./chartColors";
import type { SeriesGroup } from "./seriesGroups";

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
      createElement("c:txPr", {}, [
        drawing("bodyPr"),
        drawing("p", {}, [
          drawing("pPr", {}, [
            drawing("defRPr", {}, [
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

/** Ids of the category and the value axis of each group. */
const AXES = {
  Primary: [500000001, 500000002],
  Secondary: [500000003, 500000004],
} as const;

/** A plot area without series: one chart element for each group, and the axes that they need. */
export function plotArea(prefix: string, groups: readonly SeriesGroup[]): XmlElement {
  const first = groups[0];
  const second = groups.find(({ axisGroup }) => axisGroup === "Secondary");
  const edgeToEdge = groups.every(({ element }) => element.element === "areaChart");
  return createElement(`${prefix}plotArea`, {}, [
    createElement(`${prefix}layout`),
    ...groups.map((group) => kindXml(prefix, group)),
    ...(first ? axesXml(prefix, first, edgeToEdge) : []),
    ...(second && second !== first ? axesXml(prefix, second, edgeToEdge) : []),
  ]);
}

function kindXml(prefix: string, { element, axisGroup }: SeriesGroup): XmlElement {
  const c = (name: string, val: string | number): XmlElement =>
    createElement(prefix + name, { val });
  const axes = AXES[axisGroup].map((id) => c("axId", id));
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
        c("marker", 1),
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

function axesXml(
  prefix: string,
  { element, axisGroup: group }: SeriesGroup,
  edgeToEdge: boolean,
): XmlElement[] {
  if (element.element === "pieChart" || element.element === "doughnutChart") return [];
  const c = (name: string, val: string | number): XmlElement =>
    createElement(prefix + name, { val });
  const sideways = element.direction === "bar";
  const scatter = element.element === "scatterChart";
  const common = (
    id: number,
    crosses: number,
    position: string,
    format: string,
    extra: readonly XmlElement[],
  ): XmlElement[] => [
    c("axId", id),
    createElement(`${prefix}scaling`, {}, [c("orientation", "minMax")]),
    c("delete", 0),
    c("axPos", position),
    createElement(`${prefix}numFmt`, { formatCode: format, sourceLinked: 1 }),
    c("majorTickMark", "none"),
    c("minorTickMark", "none"),
    c("tickLblPos", "nextTo"),
    c("crossAx", crosses),
    c("crosses", "autoZero"),
    ...extra,
  ];
  const [categoryId, valueId] = AXES[group];
  const second = group === "Secondary";
  const category = common(
    categoryId,
    valueId,
    sideways ? "l" : "b",
    "General",
    scatter
      ? [c("crossBetween", "midCat")]
      : [c("auto", 1), c("lblAlgn", "ctr"), c("lblOffset", 100), c("noMultiLvlLbl", 0)],
  );
  const valuePlace = sideways ? (second ? "t" : "b") : second ? "r" : "l";
  const value = common(
    valueId,
    categoryId,
    valuePlace,
    element.grouping === "percentStacked" ? "0%" : "General",
    [
      // Areas reach from edge to edge; bars need room at both ends.
      c("crossBetween", scatter || edgeToEdge ? "midCat" : "between"),
    ],
  );
  return [
    createElement(`${prefix}${scatter ? "valAx" : "catAx"}`, {}, category),
    createElement(`${prefix}valAx`, {}, value),
  ];
}
