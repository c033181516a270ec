import type { ChartCells } from "../../../src/workbench/charts/echarts/chartCells";
import {
  chartFont,
  newAxis,
  newLabels,
  newPoint,
  newSeries,
} from "../../../src/workbench/charts/emptyFormats";
import { toEChartsOption } from "../../../src/workbench/charts/toEChartsOption";
import { newChart } from "../../../src/workbench/charts/newChart";
import type {
  ChartReference,
  ChartSeriesModel,
  ChartState,
} from "../../../src/workbench/model/chartModel";
import type { CellScalar } from "../../../src/workbench/model/workbookModel";

/* Cells of the test sheet, one row each: names in row 0, then a row for each series. */
const CELLS: readonly (readonly CellScalar[])[] = [
  ["達成", "未達成", "要確認"],
  [3, 1, 0],
  [1, "", 4],
];
const row = (index: number): ChartReference => ({
  sheetId: "s",
  rect: { row: index, column: 0, rowCount: 1, columnCount: 3 },
});
const cells: ChartCells = {
  values: ({ rect }) => CELLS[rect.row] ?? [],
  texts: ({ rect }) => (CELLS[rect.row] ?? []).map(String),
  numberFormat: () => "General",
  format: (value, format) => (format === "General" ? String(value) : `${value} ${format}`),
};

const series = (change: Partial<ChartSeriesModel> = {}): ChartSeriesModel => ({
  ...newSeries("件数", row(1)),
  categories: row(0),
  ...change,
});

const chart = (change: Partial<ChartState>): ChartState => {
  const state = newChart(
    { chartType: "ColumnClustered", source: row(0), seriesBy: "Auto" },
    "グラフ 1",
    () => CELLS,
  );
  state.title.text = "判定の内訳";
  return { ...state, series: [series()], ...change };
};

/** Labels of a drawn series, as they will read. */
function labelTexts(option: ReturnType<typeof toEChartsOption>, at = 0): (string | null)[] {
  const all = option.series as {
    data: { label?: { show?: boolean; formatter?: () => string } }[];
  }[];
  return (all[at]?.data ?? []).map(({ label }) =>
    label?.show === true ? (label.formatter?.() ?? null) : null,
  );
}

describe("toEChartsOption", () => {
  it("draws columns over the categories that stand in the cells", () => {
    expect(toEChartsOption(chart({}), cells)).toMatchObject({
      title: { show: true, text: "判定の内訳" },
      xAxis: [{ type: "category", data: ["達成", "未達成", "要確認"] }],
      yAxis: [{ type: "value", position: "left" }],
      series: [{ type: "bar", name: "件数", data: [{ value: 3 }, { value: 1 }, { value: 0 }] }],
    });
  });

  it("turns the axes for bars and keeps the reversed order of categories", () => {
    const option = toEChartsOption(
      chart({ chartType: "BarClustered", categoryAxis: newAxis({ reversed: true }) }),
      cells,
    );
    expect(option).toMatchObject({
      // As in Excel the values go to the other side, unless they are told to cross at the last category.
      xAxis: [{ type: "value", position: "top" }],
      yAxis: [{ type: "category", inverse: true }],
    });
  });

  it("stacks, and computes shares for 100 % charts without dividing by zero", () => {
    const both = [series(), series({ name: "前年度", values: row(2) })];
    expect(toEChartsOption(chart({ chartType: "BarStacked", series: both }), cells)).toMatchObject({
      series: [
        { stack: "bar 0" },
        { stack: "bar 0", data: [{ value: 1 }, { value: null }, { value: 4 }] },
      ],
    });
    expect(
      toEChartsOption(chart({ chartType: "BarStacked100", series: both }), cells),
    ).toMatchObject({
      xAxis: [{ max: 1 }],
      series: [
        { data: [{ value: 0.75 }, { value: 1 }, { value: 0 }] },
        { data: [{ value: 0.25 }, { value: null }, { value: 1 }] },
      ],
    });
  });

  it("colours single points and hides the labels of empty slices", () => {
    const points = [{ ...newPoint(1), fill: "#C00000" }];
    const labels = { ...newLabels(), showPercentage: true, showCategoryName: true };
    const option = toEChartsOption(
      chart({
        chartType: "Doughnut",
        series: [series({ labels, points, doughnutHoleSize: 50 })],
      }),
      cells,
    );
    expect(option).toMatchObject({
      series: [
        {
          type: "pie",
          data: [
            { name: "達成", value: 3, label: { position: "inside" } },
            { name: "未達成", value: 1, itemStyle: { color: "#C00000" } },
            { name: "要確認", value: 0 },
          ],
        },
      ],
    });
    const [{ radius }] = option.series as [{ radius: [number, number] }];
    expect(radius[0] / radius[1]).toBeCloseTo(0.5);
    expect(labelTexts(option)).toEqual(["達成, 3, 0.75 0%", "未達成, 1, 0.25 0%", null]);
  });

  it("reads a series name from its cell and lets a series have its own type and axes", () => {
    const line = series({
      name: row(0),
      chartType: "LineMarkers",
      axisGroup: "Secondary",
      line: { color: "#C00000", weight: 1.5, style: "Dash" },
    });
    expect(toEChartsOption(chart({ series: [series(), line] }), cells)).toMatchObject({
      yAxis: [{ position: "left" }, { position: "right", show: true }],
      xAxis: [{ show: true }, { show: false }],
      series: [
        { type: "bar", yAxisIndex: 0 },
        {
          type: "line",
          name: "達成 未達成 要確認",
          yAxisIndex: 1,
          lineStyle: { color: "#C00000", width: 2, type: "dashed" },
        },
      ],
    });
  });

  it("labels points as their series or they themselves say, in their number format", () => {
    const labels = { ...newLabels(), numberFormat: "0件" };
    const points = [
      { ...newPoint(0), label: "None" as const },
      { ...newPoint(1), label: { ...labels, showSeriesName: true, separator: " " } },
    ];
    const option = toEChartsOption(chart({ series: [series({ labels, points })] }), cells);
    expect(labelTexts(option)).toEqual([null, "件数 1 0件", "0 0件"]);
  });

  it("leaves Excel's gap between groups of bars and lets bars overlap", () => {
    const both = [series({ gapWidth: 50, overlap: 25 }), series({ gapWidth: 50, overlap: 25 })];
    // Two bars of 100 that share 25 and a gap of 50: 50 of 225.
    expect(toEChartsOption(chart({ series: both }), cells)).toMatchObject({
      series: [{ barCategoryGap: "22%", barGap: "-25%" }, { barGap: "-25%" }],
    });
  });

  it("takes bounds, steps, fonts and lines of axes as they are set", () => {
    const valueAxis = newAxis({
      minimum: 0,
      maximum: 120,
      majorUnit: 20,
      numberFormat: "0%",
      line: { color: "#333333", weight: 1.5, style: null },
      font: chartFont({ size: 12, bold: true, color: "#111111" }),
    });
    const option = toEChartsOption(chart({ valueAxis }), cells);
    expect(option).toMatchObject({
      yAxis: [
        {
          min: 0,
          max: 120,
          interval: 20,
          splitLine: { show: false },
          axisLine: { show: true, lineStyle: { color: "#333333", width: 2 } },
          axisLabel: { fontSize: 16, fontWeight: "bold", color: "#111111" },
        },
      ],
    });
    const [axis] = option.yAxis as [{ axisLabel: { formatter: (value: number) => string } }];
    expect(axis.axisLabel.formatter(20)).toBe("20 0%");
  });

  it("shows in the legend what a series looks like", () => {
    const dashed = { color: "#C00000", weight: 1, style: "Dash" };
    const all = [
      series({ name: "列" }),
      series({ name: "印", chartType: "LineMarkers" }),
      series({ name: "線", chartType: "Line" }),
      series({ name: "目標", chartType: "Line", line: dashed }),
    ];
    const { data } = toEChartsOption(chart({ series: all }), cells).legend as {
      data: { name: string; icon?: string }[];
    };
    expect(data.map(({ name }) => name)).toEqual(["列", "印", "線", "目標"]);
    const [box, marked, line, broken] = data.map(({ icon }) => icon);
    expect([box, marked]).toEqual(["rect", undefined]);
    expect(line).toMatch(/^path:/);
    expect(broken).toMatch(/^path:/);
    expect(broken).not.toBe(line);
  });

  it("says so where it cannot draw a type", () => {
    const option = toEChartsOption(chart({ chartType: "Sunburst" }), cells);
    expect(option.title).toMatchObject({
      show: true,
      text: expect.stringContaining("Sunburst") as string,
    });
    expect(option.series).toBeUndefined();
  });
});
