import type {
  ChartAxisModel,
  ChartAxisName,
  ChartFontModel,
  ChartLabelsModel,
  ChartLineModel,
  ChartMarkerModel,
  ChartPointModel,
  ChartReference,
  ChartSeriesModel,
} from "../model/chartModel";

/** Grey of the lines and gridlines that Excel gives new charts. */
export const LIGHT_GREY = "#D9D9D9";

/** A line that Excel chooses wholly. */
export function automaticLine(): ChartLineModel {
  return { color: null, weight: null, style: null };
}

/** The thin grey line of frames, axes and gridlines in a new chart. */
export function lightLine(): ChartLineModel {
  return { color: LIGHT_GREY, weight: 0.75, style: null };
}

/** A font that follows the chart around it, but for what is given. */
export function chartFont(own: Partial<ChartFontModel> = {}): ChartFontModel {
  const follows = { name: null, size: null, color: null, bold: null, italic: null };
  return { ...follows, underline: null, ...own };
}

export function automaticMarker(): ChartMarkerModel {
  return { style: null, size: null, fill: null, border: null };
}

/** Labels as they appear when they are switched on: the value alone. */
export function newLabels(): ChartLabelsModel {
  return {
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
    showLegendKey: false,
    position: null,
    numberFormat: null,
    separator: null,
    fill: null,
    line: automaticLine(),
    font: chartFont(),
  };
}

/** Labels that say nothing yet: what setting a single part of them starts from. */
export function silentLabels(): ChartLabelsModel {
  return { ...newLabels(), showValue: false };
}

export function newPoint(index: number): ChartPointModel {
  return { index, fill: null, line: automaticLine(), marker: automaticMarker(), label: null };
}

export function newSeries(
  name: ChartSeriesModel["name"],
  values: ChartReference | null,
): ChartSeriesModel {
  return {
    origin: null,
    name,
    values,
    categories: null,
    fill: null,
    line: automaticLine(),
    marker: automaticMarker(),
    points: [],
    chartType: null,
    axisGroup: "Primary",
    labels: null,
    gapWidth: null,
    overlap: null,
    doughnutHoleSize: null,
    firstSliceAngle: null,
    smooth: false,
  };
}

/** An axis of a new chart. */
export function newAxis(own: Partial<ChartAxisModel> = {}): ChartAxisModel {
  return {
    visible: true,
    title: null,
    titleFont: chartFont(),
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    majorGridlines: { visible: false, line: automaticLine() },
    minorGridlines: { visible: false, line: automaticLine() },
    reversed: false,
    numberFormat: null,
    tickLabelPosition: "NextToAxis",
    tickLabelSpacing: null,
    majorTickMark: "None",
    minorTickMark: "None",
    position: "Automatic",
    positionAt: null,
    line: automaticLine(),
    font: chartFont(),
    ...own,
  };
}

/** The axes of a new chart as Excel makes them: grey lines, gridlines for the values alone. */
export function newAxes(): Record<ChartAxisName, ChartAxisModel> {
  return {
    categoryAxis: newAxis({ line: lightLine() }),
    valueAxis: newAxis({
      line: hiddenLine(),
      majorGridlines: { visible: true, line: lightLine() },
    }),
    ...newSecondaryAxes(),
  };
}

/** Excel hides the second category axis and lets the second value axis stand at its end. */
export function newSecondaryAxes() {
  return {
    secondaryCategoryAxis: newAxis({ visible: false, position: "Maximum" }),
    secondaryValueAxis: newAxis({ line: hiddenLine() }),
  };
}

function hiddenLine(): ChartLineModel {
  return { ...automaticLine(), style: "None" };
}
