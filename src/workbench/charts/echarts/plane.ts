import type { ChartSeriesModel, ChartState } from "../../model/chartModel";
import { chartKind, type ChartKind } from "../chartKind";
import { atStart, categoryAxis, reachesEdges, valueAxis } from "./axes";
import { categoriesOf, formatOf, numbersOf, type ChartCells } from "./chartCells";
import type { PlotFrame } from "./layout";
import { edgeLook, fillColor, pixels } from "./looks";
import { planeSeries, type DrawnSeries } from "./planeSeries";

/** A chart with axes: columns, bars, lines, areas, points, and combinations of them. */
export function plane(
  state: Readonly<ChartState>,
  kind: ChartKind,
  frame: PlotFrame,
  cells: ChartCells,
) {
  const sideways = kind.shape === "bar";
  const drawn = drawnSeries(state, kind, cells);
  const edgeToEdge = reachesEdges(drawn.map((one) => one.kind));
  const room = sideways
    ? pixels(state.height) - frame.top - frame.bottom - 24
    : pixels(state.width) - frame.left - frame.right - 40;
  const groups = drawn.some(({ axis }) => axis === 1) ? ([0, 1] as const) : ([0] as const);
  const axes = groups.map((group) => {
    const members = drawn.filter(({ axis }) => axis === group);
    const names = categoriesOf(
      members.map(({ series }) => series),
      cells,
    );
    const category = group === 0 ? state.categoryAxis : state.secondaryCategoryAxis;
    const value = group === 0 ? state.valueAxis : state.secondaryValueAxis;
    const shares = members.some((one) => one.kind.stacking === "percent");
    const own = formatOf(members[0]?.series, cells);
    const format = value.numberFormat ?? (shares ? "0%" : own);
    const text = (number: number): string => cells.format(number, format);
    const start = atStart(category);
    return {
      category: {
        ...categoryAxis(category, state, names, { sideways, room, edgeToEdge }),
        position: sideways ? ("left" as const) : ("bottom" as const),
      },
      value: {
        ...valueAxis(value, state, { shares, text, sideways }),
        position: sideways
          ? start
            ? ("bottom" as const)
            : ("top" as const)
          : start
            ? ("left" as const)
            : ("right" as const),
      },
    };
  });
  const categories = axes.map(({ category }) => category);
  const values = axes.map(({ value }) => value);
  const { plotArea } = state;
  return {
    grid: {
      ...frame,
      show: plotArea.fill !== null || plotArea.line.color !== null,
      backgroundColor: fillColor(plotArea.fill, "transparent"),
      borderWidth: 0,
      ...edgeLook(plotArea.line),
      outerBoundsMode: "same" as const,
      outerBoundsContain: "all" as const,
      outerBounds: frame,
    },
    xAxis: sideways ? values : categories,
    yAxis: sideways ? categories : values,
    series: drawn.map((one) => planeSeries(one, state, cells)),
  };
}

function drawnSeries(
  state: Readonly<ChartState>,
  main: ChartKind,
  cells: ChartCells,
): DrawnSeries[] {
  // A combination chart gives single series a type of their own.
  const kinds = state.series.map(({ chartType }) => (chartType && chartKind(chartType)) || main);
  const values = state.series.map((series) => numbersOf(series, cells));
  return state.series.map((series, index) => {
    const kind = kinds[index] ?? main;
    const together = (other: ChartSeriesModel, at: number): boolean =>
      kinds[at]?.shape === kind.shape && other.axisGroup === series.axisGroup;
    const own = values[index] ?? [];
    const stack = values.filter((_, at) => {
      const other = state.series[at];
      return other !== undefined && together(other, at);
    });
    return {
      series,
      kind,
      index,
      categories: categoriesOf([series], cells),
      values: own,
      drawn: kind.stacking === "percent" ? shares(own, stack) : own,
      neighbours: kind.stacking === "none" ? stack.length : 1,
      axis: series.axisGroup === "Secondary" ? 1 : 0,
    };
  });
}

/** Parts of the sum of all series in a category; nothing where the sum is nothing. */
function shares(
  own: readonly (number | null)[],
  stack: readonly (readonly (number | null)[])[],
): (number | null)[] {
  return own.map((value, at) => {
    const total = stack.reduce((sum, row) => sum + Math.abs(row[at] ?? 0), 0);
    return value === null || total === 0 ? null : value / total;
  });
}
