import { toEChartsOption } from "../../../src/workbench/charts/toEChartsOption";
import type { ChartSeriesModel, ChartState } from "../../../src/workbench/model/chartModel";
import type { CellScalar } from "../../../src/workbench/model/workbookModel";

/* Cells of the test sheet, one row each: names in row 0, then a row for each series. */
const CELLS: readonly (readonly CellScalar[])[] = [
  ["達成", "未達成", "要確認"],
  [3, 1, 0],
  [1, "", 4],
];
const row = (index: number): ChartSeriesModel["values"] => ({
  sheetId: "s",
  rect: { row: index, column: 0, rowCount: 1, columnCount: 3 },
});
const read = ({ rect }: ChartSeriesModel["values"]): readonly CellScalar[] => CELLS[rect.row] ?? [];

const series = (change: Partial<ChartSeriesModel> = {}): ChartSeriesModel => ({
  name: "件数",
  values: row(1),
  categories: row(0),
  color: null,
  pointColors: new Map(),
  chartType: null,
  axisGroup: "Primary",
  hasDataLabels: false,
  gapWidth: null,
  ...change,
});

const AXIS = {
  visible: true,
  title: null,
  minimum: null,
  maximum: null,
  majorGridlines: true,
  reversed: false,
  numberFormat: null,
};

const chart = (change: Partial<ChartState>): ChartState => ({
  name: "グラフ 1",
  chartType: "ColumnClustered",
  title: { text: "判定の内訳", visible: true, fontSize: null },
  legend: { visible: true, position: "Bottom" },
  series: [series()],
  categoryAxis: { ...AXIS },
  valueAxis: { ...AXIS },
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  ...change,
});

describe("toEChartsOption", () => {
  it("draws columns over the categories that stand in the cells", () => {
    expect(toEChartsOption(chart({}), read)).toMatchObject({
      title: { show: true, text: "判定の内訳" },
      xAxis: { type: "category", data: ["達成", "未達成", "要確認"] },
      yAxis: { type: "value" },
      series: [{ type: "bar", name: "件数", data: [3, 1, 0] }],
    });
  });

  it("turns the axes for bars and keeps the reversed order of categories", () => {
    const option = toEChartsOption(
      chart({ chartType: "BarClustered", categoryAxis: { ...AXIS, reversed: true } }),
      read,
    );
    expect(option).toMatchObject({
      xAxis: { type: "value" },
      yAxis: { type: "category", inverse: true },
    });
  });

  it("stacks, and computes shares for 100 % charts without dividing by zero", () => {
    const both = [series(), series({ name: "前年度", values: row(2) })];
    expect(toEChartsOption(chart({ chartType: "BarStacked", series: both }), read)).toMatchObject({
      series: [{ stack: "all" }, { stack: "all", data: [1, null, 4] }],
    });
    expect(
      toEChartsOption(chart({ chartType: "BarStacked100", series: both }), read),
    ).toMatchObject({ series: [{ data: [75, 100, 0] }, { data: [25, null, 100] }] });
  });

  it("colours single points and hides the labels of empty slices", () => {
    const option = toEChartsOption(
      chart({
        chartType: "Doughnut",
        series: [series({ hasDataLabels: true, pointColors: new Map([[1, "#C00000"]]) })],
      }),
      read,
    );
    expect(option).toMatchObject({
      series: [
        {
          type: "pie",
          radius: ["42%", "68%"],
          data: [
            { name: "達成", value: 3 },
            { name: "未達成", value: 1, itemStyle: { color: "#C00000" } },
            { name: "要確認", value: 0, label: { show: false } },
          ],
        },
      ],
    });
  });

  it("reads a series name from its cell and lets a series have its own type", () => {
    const line = series({ name: row(0), chartType: "LineMarkers", color: "#C00000" });
    expect(toEChartsOption(chart({ series: [series(), line] }), read)).toMatchObject({
      series: [
        { type: "bar" },
        {
          type: "line",
          name: "達成 未達成 要確認",
          showSymbol: true,
          lineStyle: { color: "#C00000" },
        },
      ],
    });
  });

  it("says so where it cannot draw a type", () => {
    const option = toEChartsOption(chart({ chartType: "Sunburst" }), read);
    expect(option.title).toMatchObject({
      show: true,
      text: expect.stringContaining("Sunburst") as string,
    });
    expect(option.series).toBeUndefined();
  });
});
