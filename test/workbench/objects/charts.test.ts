import { closeClients, errorOf, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
  session.workbook.sheet(0).write({ row: 0, column: 0, rowCount: 3, columnCount: 3 }, [
    ["区分", "目標", "実績"],
    ["達成", 10, 8],
    ["未達成", 5, 7],
  ]);
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

test("a chart: added, dressed, placed, read back", async () => {
  const read = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "KPI要約";
    chart.title.text = "判定の内訳";
    chart.title.format.font.size = 12;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.title.text = "件";
    chart.axes.getItem("Category").reversePlotOrder = true;
    chart.setPosition("E2", "H10");
    chart.load("id,name,left,top,width,height,chartType");
    chart.series.load("count,items/name");
    await context.sync();
    return { ...chart.toJSON(), series: chart.series.items.map(({ name }) => name) };
  });
  expect(read).toMatchObject({
    name: "KPI要約",
    chartType: "ColumnClustered",
    left: 4 * 54,
    top: 18.75,
    width: 4 * 54,
    height: 9 * 18.75,
    series: ["目標", "実績"],
  });
  expect(session.workbook.sheet(0).charted[0]?.state).toMatchObject({
    title: { text: "判定の内訳", font: { size: 12 } },
    legend: { position: "Bottom" },
    valueAxis: { minimum: 0, majorGridlines: { visible: false }, title: "件" },
    categoryAxis: { reversed: true },
  });
});

test("series and points", async () => {
  const read = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B3"));
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.format.fill.setSolidColor("#0078D4");
    series.points.getItemAt(1).format.fill.setSolidColor("#D13438");
    series.setValues(sheet.getRange("C2:C3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    const point = series.points.getItemAt(0);
    point.load("value");
    series.load("name,hasDataLabels,axisGroup");
    const count = series.points.getCount();
    await context.sync();
    return [point.value as unknown, series.name, series.hasDataLabels, count.value];
  });
  expect(read).toEqual([8, "目標", true, 2]);
  const series = session.workbook.sheet(0).charted[0]?.state.series[0];
  expect(series).toMatchObject({ fill: "#0078D4", points: [{ index: 1, fill: "#D13438" }] });
});

test("a chart is found again by name in a later batch, and deleted", async () => {
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
    chart.name = "線";
    await context.sync();
    chart.title.text = "次の同期でも同じもの";
    await context.sync();
  });
  expect(session.workbook.sheet(0).charted[0]?.state.title.text).toBe("次の同期でも同じもの");
  await session.run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItem("線");
    chart.setData(context.workbook.worksheets.getFirst().getRange("A1:C3"));
    chart.series.load("count");
    await context.sync();
    expect(chart.series.count).toBe(2);
    chart.delete();
    await context.sync();
  });
  expect(session.workbook.sheet(0).charted).toEqual([]);
});

test("chart types and parts that cannot be drawn are refused by name", async () => {
  const attempts: [(chart: Excel.Chart, sheet: Excel.Worksheet) => unknown, string][] = [
    [(_, sheet) => sheet.charts.add("Sunburst", sheet.getRange("A1:B3")), "Chart type Sunburst"],
    [(chart) => chart.getImage(), "Chart.getImage"],
    [
      (chart) => (chart.series.getItemAt(0).format.line.lineStyle = "Grey25"),
      "Chart line style Grey25",
    ],
    [(chart) => (chart.series.getItemAt(0).explosion = 20), "Setting ChartSeries.explosion"],
  ];
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "線";
    await context.sync();
  });
  for (const [attempt, name] of attempts) {
    const error = await errorOf(
      session.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        attempt(sheet.charts.getItem("線"), sheet);
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: "ApiNotFound",
      message: `${name} is not implemented by this host.`,
    });
  }
});
