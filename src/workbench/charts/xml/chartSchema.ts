/** Namespaces and the order of children in chart parts (ECMA-376 part 1, 21.2). */
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

export const CHART_ORDER = [
  "title",
  "autoTitleDeleted",
  "pivotFmts",
  "view3D",
  "floor",
  "sideWall",
  "backWall",
  "plotArea",
  "legend",
  "plotVisOnly",
  "dispBlanksAs",
  "extLst",
];

/** Children of the whole chart part. */
export const SPACE_ORDER = [
  "date1904",
  "lang",
  "roundedCorners",
  "AlternateContent",
  "style",
  "clrMapOvr",
  "pivotSource",
  "protection",
  "chart",
  "spPr",
  "txPr",
  "externalData",
  "printSettings",
  "userShapes",
  "extLst",
];

export const PLOT_ORDER = [
  "layout",
  "areaChart",
  "barChart",
  "lineChart",
  "scatterChart",
  "pieChart",
  "doughnutChart",
  "catAx",
  "valAx",
  "dateAx",
  "serAx",
  "dTable",
  "spPr",
  "extLst",
];

export const TITLE_ORDER = ["tx", "layout", "overlay", "spPr", "txPr", "extLst"];

export const LEGEND_ORDER = [
  "legendPos",
  "legendEntry",
  "layout",
  "overlay",
  "spPr",
  "txPr",
  "extLst",
];

/** Children of all chart kinds together; no kind has them in another order. */
export const KIND_ORDER = [
  "barDir",
  "scatterStyle",
  "grouping",
  "varyColors",
  "ser",
  "dLbls",
  "dropLines",
  "hiLowLines",
  "upDownBars",
  "gapWidth",
  "overlap",
  "serLines",
  "marker",
  "smooth",
  "firstSliceAng",
  "holeSize",
  "axId",
  "extLst",
];

/** Children of the series of all chart kinds together. */
export const SERIES_ORDER = [
  "idx",
  "order",
  "tx",
  "spPr",
  "invertIfNegative",
  "pictureOptions",
  "marker",
  "explosion",
  "dPt",
  "dLbls",
  "trendline",
  "errBars",
  "cat",
  "val",
  "xVal",
  "yVal",
  "bubbleSize",
  "smooth",
  "shape",
  "extLst",
];

export const POINT_ORDER = [
  "idx",
  "invertIfNegative",
  "marker",
  "bubble3D",
  "explosion",
  "spPr",
  "pictureOptions",
  "extLst",
];

export const MARKER_ORDER = ["symbol", "size", "spPr", "extLst"];

/** Children of the labels of a series and of a single label together. */
export const LABELS_ORDER = [
  "idx",
  "dLbl",
  "delete",
  "layout",
  "tx",
  "numFmt",
  "spPr",
  "txPr",
  "dLblPos",
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
  "separator",
  "showLeaderLines",
  "leaderLines",
  "extLst",
];

export const AXIS_ORDER = [
  "axId",
  "scaling",
  "delete",
  "axPos",
  "majorGridlines",
  "minorGridlines",
  "title",
  "numFmt",
  "majorTickMark",
  "minorTickMark",
  "tickLblPos",
  "spPr",
  "txPr",
  "crossAx",
  "crosses",
  "crossesAt",
  "auto",
  "lblAlgn",
  "lblOffset",
  "tickLblSkip",
  "tickMarkSkip",
  "noMultiLvlLbl",
  "crossBetween",
  "majorUnit",
  "minorUnit",
  "dispUnits",
  "extLst",
];

export const SCALING_ORDER = ["logBase", "orientation", "max", "min", "extLst"];
