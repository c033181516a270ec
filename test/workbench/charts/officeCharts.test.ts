import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  startHeadlessClient,
  type HeadlessClient,
} from "../../../src/workbench/headless/headlessClient";
import type { ChartModel } from "../../../src/workbench/model/chartModel";
import type { WorkbookModel } from "../../../src/workbench/model/workbookModel";
import { validate } from "../../support/validateWorkbook";
import { firstSheet, OpenWorkbooks, write } from "../grid/support";
import { partsOf } from "../xlsx/support/parts";

/* Charts as an add-in makes them: the genuine library, the real workbook model, the file that comes out. */

const workbooks = new OpenWorkbooks();
const folder = mkdtempSync(join(tmpdir(), "charts-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let model: WorkbookModel;
let client: HeadlessClient;
beforeEach(async () => {
  model = await workbooks.empty();
  write(firstSheet(model), "A1:E5", [
    ["経営課題", "達成", "未達成", "要確認", "達成率"],
    ["子育て", 8, 2, 1, 0.73],
    ["防災", 5, 4, 0, 0.55],
    ["地域づくり", 9, 0, 2, 0.82],
    ["窓口", 3, 3, 1, 0.43],
  ]);
  client = await startHeadlessClient(model);
});
afterEach(() => {
  client.dispose();
});

const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Doughnut",
  "Pie",
  "Area",
  "AreaStacked",
] as const;

type Dress = (chart: Excel.Chart, sheet: Excel.Worksheet) => void;

/** Makes one chart over the figures and gives it its looks. */
async function addChart(type: Excel.ChartType | `${Excel.ChartType}`, dress: Dress): Promise<void> {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    dress(sheet.charts.add(type, sheet.getRange("A1:D5"), "Columns"), sheet);
    await context.sync();
  });
}

function onlyChart(book: WorkbookModel): ChartModel {
  const [chart] = book.sheets().flatMap((sheet) => sheet.charts());
  if (!chart) throw new Error("no chart");
  return chart;
}

/** Saves, checks the file with Excel's own schema, and opens it again. */
async function throughTheFile(name: string): Promise<{ book: WorkbookModel; xml: string }> {
  const bytes = await model.save();
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, bytes);
  expect(await validate(path)).toEqual([]);
  const book = await workbooks.opened(bytes);
  const xml = partsOf(bytes)["xl/charts/chart1.xml"] ?? "";
  // A change and its opposite mark the chart as edited; nothing of it may be written differently.
  const chart = onlyChart(book);
  const { text } = chart.state.title;
  for (const title of ["別の題", text]) chart.update((state) => (state.title.text = title));
  expect(partsOf(await book.save())["xl/charts/chart1.xml"]).toBe(xml);
  return { book, xml };
}

const ON_AXES = TYPES.filter((type) => type !== "Pie" && type !== "Doughnut");

test.each(TYPES)("a %s in full dress comes back from a valid file as it was", async (type) => {
  await addChart(type, (chart) => {
    chart.title.text = "経営課題別の達成状況";
    Object.assign(chart.title.format.font, { size: 12, bold: true, color: "#1F4E79" });
    chart.title.format.font.name = "Yu Gothic";
    chart.legend.position = "Right";
    chart.legend.format.font.size = 10;
    chart.format.fill.setSolidColor("#FAFAFA");
    chart.format.border.color = "#BFBFBF";
    chart.format.font.color = "#333333";
    chart.plotArea.format.fill.setSolidColor("#FFFFFF");
    const series = chart.series.getItemAt(0);
    series.format.line.color = "#0072B2";
    series.format.line.weight = 1.5;
    series.format.line.lineStyle = "Dash";
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = '0"件"';
    Object.assign(series.dataLabels.format.font, { size: 8, color: "#111111" });
    series.points.getItemAt(1).format.fill.setSolidColor("#D55E00");
    series.points.getItemAt(2).hasDataLabel = false;
    series.points.getItemAt(3).dataLabel.showSeriesName = true;
  });
  const state = onlyChart(model).state;
  const { book } = await throughTheFile(type);
  const back = onlyChart(book).state;
  expect(back).toMatchObject({
    chartType: type,
    title: state.title,
    area: state.area,
    plotArea: state.plotArea,
    legend: { position: "Right", font: { size: 10 } },
  });
  const [mine, its] = [state.series[0], back.series[0]];
  expect(its).toMatchObject({ line: mine?.line, labels: mine?.labels, name: mine?.name });
  expect(its?.points.map(({ index, label }) => [index, label])).toEqual(
    mine?.points.map(({ index, label }) => [index, label]),
  );
  expect(its?.points[0]).toMatchObject(
    type.startsWith("Line") ? { marker: { fill: "#D55E00" } } : { fill: "#D55E00" },
  );
});

test.each(ON_AXES)("the axes of a %s keep what was set on them", async (type) => {
  await addChart(type, (chart) => {
    const { categoryAxis, valueAxis } = chart.axes;
    Object.assign(valueAxis, { minimum: 0, maximum: 20, majorUnit: 5, numberFormat: "0.0" });
    valueAxis.majorGridlines.format.line.color = "#E0E0E0";
    valueAxis.title.text = "件数";
    valueAxis.title.format.font.size = 9;
    valueAxis.majorTickMark = "Outside";
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
    categoryAxis.tickLabelPosition = "Low";
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.font.bold = true;
    categoryAxis.format.line.color = "#666666";
    categoryAxis.majorGridlines.visible = true;
  });
  const { categoryAxis, valueAxis } = onlyChart(model).state;
  const { book } = await throughTheFile(`${type}-axes`);
  expect(onlyChart(book).state).toMatchObject({ categoryAxis, valueAxis });
  expect(categoryAxis).toMatchObject({ position: "Maximum", reversed: true });
  expect(valueAxis).toMatchObject({ majorUnit: 5, title: "件数", majorTickMark: "Outside" });
});

test("columns with a target line on a second axis", async () => {
  const read = await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"), "Columns");
    const line = chart.series.add("達成率");
    line.setValues(sheet.getRange("E2:E5"));
    line.setXAxisValues(sheet.getRange("A2:A5"));
    line.chartType = "LineMarkers";
    line.axisGroup = "Secondary";
    Object.assign(line, { markerStyle: "Diamond", markerSize: 8 });
    line.markerBackgroundColor = "#FFFFFF";
    line.markerForegroundColor = "#D55E00";
    line.format.line.color = "#D55E00";
    chart.series.getItemAt(0).gapWidth = 60;
    const axis = chart.axes.getItem("Value", "Secondary");
    Object.assign(axis, { minimum: 0, maximum: 1, numberFormat: "0%" });
    axis.load("axisGroup,maximum");
    line.load("name,chartType,axisGroup,markerStyle");
    await context.sync();
    return { ...axis.toJSON(), ...line.toJSON() };
  });
  expect(read).toMatchObject({
    axisGroup: "Secondary",
    maximum: 1,
    name: "達成率",
    chartType: "LineMarkers",
    markerStyle: "Diamond",
  });
  const { book, xml } = await throughTheFile("combination");
  expect(xml).toMatch(/<c:barChart>.*<c:lineChart>.*<c:crosses val="max"\/>/);
  expect(xml).toContain("<c:f>Sheet1!$E$2:$E$5</c:f>");
  expect(onlyChart(book).state).toMatchObject({
    chartType: "ColumnClustered",
    series: [
      { axisGroup: "Primary", gapWidth: 60 },
      {
        name: "達成率",
        chartType: "LineMarkers",
        axisGroup: "Secondary",
        line: { color: "#D55E00" },
        marker: { style: "Diamond", size: 8, fill: "#FFFFFF", border: null },
      },
    ],
    secondaryValueAxis: { visible: true, maximum: 1, numberFormat: "0%" },
    secondaryCategoryAxis: { visible: false, position: "Maximum" },
  });
});

test("a doughnut with its hole, labels of shares, and points without border", async () => {
  await addChart("Doughnut", (chart) => {
    const series = chart.series.getItemAt(0);
    series.doughnutHoleSize = 45;
    series.firstSliceAngle = 90;
    Object.assign(series.dataLabels, { showValue: false, showPercentage: true });
    series.points.getItemAt(0).format.border.clear();
    series.points.getItemAt(0).dataLabel.format.font.bold = true;
  });
  const { book, xml } = await throughTheFile("doughnut");
  expect(xml).toContain('<c:holeSize val="45"/>');
  expect(onlyChart(book).state.series[0]).toMatchObject({
    doughnutHoleSize: 45,
    firstSliceAngle: 90,
    labels: { showValue: false, showPercentage: true },
    points: [{ index: 0, line: { style: "None" }, label: { font: { bold: true } } }],
  });
});

test("series are named by a cell, deleted, and cleared of fill and line", async () => {
  await addChart("ColumnClustered", (chart) => {
    chart.series.getItemAt(0).name = "=Sheet1!$E$1";
    chart.series.getItemAt(1).delete();
    const last = chart.series.getItemAt(1);
    last.format.fill.clear();
    last.format.line.color = "#333333";
    Object.assign(last, { overlap: -10 });
    chart.legend.visible = false;
    chart.title.visible = false;
  });
  const names = await client.run(async (context) => {
    const { series } = context.workbook.worksheets.getFirst().charts.getItemAt(0);
    series.load("items/name,items/overlap");
    await context.sync();
    return series.items.map(({ name, overlap }) => [name, overlap]);
  });
  expect(names).toEqual([
    ["達成率", -10],
    ["要確認", -10],
  ]);
  const { book, xml } = await throughTheFile("cleared");
  expect(xml).toMatch(/<c:spPr><a:noFill\/><a:ln><a:solidFill>/);
  expect(onlyChart(book).state).toMatchObject({
    title: { visible: false },
    legend: { visible: false },
    series: [{ overlap: -10 }, { fill: "None", line: { color: "#333333" } }],
  });
});

test("labels go only where the chart type has a place for them", async () => {
  const refused = addChart("BarStacked", (chart) => {
    chart.series.getItemAt(0).dataLabels.position = "OutsideEnd";
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  await addChart("ColumnClustered", (chart) => {
    chart.name = "列";
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.position = "OutsideEnd";
    // The place is lost with the type; a file that kept it would count as damaged.
    chart.chartType = "ColumnStacked";
  });
  firstSheet(model).deleteChart(onlyChart(model).id);
  const { xml } = await throughTheFile("positions");
  expect(xml).toContain('<c:showVal val="1"/>');
  expect(xml).not.toContain("dLblPos");
});

test("a chart of a file keeps its other series' looks when one is deleted", async () => {
  await addChart("LineMarkers", (chart) => {
    chart.series.getItemAt(2).format.line.color = "#009E73";
  });
  const { book } = await throughTheFile("deleting");
  onlyChart(book).update((state) => state.series.splice(0, 1));
  const again = await workbooks.reopened(book);
  expect(onlyChart(again).state.series).toMatchObject([
    { line: { color: null } },
    { line: { color: "#009E73" } },
  ]);
});
