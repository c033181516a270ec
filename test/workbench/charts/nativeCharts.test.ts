import { automaticLine, newLabels, newPoint } from "../../../src/workbench/charts/emptyFormats";
import type { ChartModel, ChartState } from "../../../src/workbench/model/chartModel";
import type { WorkbookModel } from "../../../src/workbench/model/workbookModel";
import { FileEditor, partsOf } from "../xlsx/support/parts";
import { kitchenSink } from "../xlsx/support/kitchenSink";
import { firstSheet, OpenWorkbooks, recordEvents, rect, write } from "../grid/support";

const workbooks = new OpenWorkbooks();

const TYPES = [
  ["ColumnClustered", /<c:barDir val="col"\/><c:grouping val="clustered"\/>/],
  ["ColumnStacked", /<c:barDir val="col"\/><c:grouping val="stacked"\/>/],
  ["ColumnStacked100", /<c:barDir val="col"\/><c:grouping val="percentStacked"\/>/],
  ["BarClustered", /<c:barDir val="bar"\/><c:grouping val="clustered"\/>/],
  ["BarStacked", /<c:barDir val="bar"\/><c:grouping val="stacked"\/>/],
  ["BarStacked100", /<c:barDir val="bar"\/><c:grouping val="percentStacked"\/>/],
  ["Line", /<c:lineChart>.*<c:symbol val="none"\/>/],
  ["LineMarkers", /<c:lineChart>.*<c:symbol val="circle"\/>/],
  ["Pie", /<c:pieChart>/],
  ["Doughnut", /<c:doughnutChart>.*<c:holeSize/],
  ["Area", /<c:areaChart><c:grouping val="standard"\/>/],
  ["XYScatter", /<c:scatterChart>.*<c:xVal>.*<c:yVal>/],
] as const;

/** A sheet with two years of three indicators. */
async function workbookWithFigures(): Promise<WorkbookModel> {
  const model = await workbooks.empty();
  write(firstSheet(model), "A1:C4", [
    ["指標", "令和元年度", "令和2年度"],
    ["待機児童数", 80, 60],
    ["健診受診率", 55, 57],
    ["公園面積", 210, 230],
  ]);
  return model;
}

function onlyChart(model: WorkbookModel): ChartModel {
  const [chart] = model.sheets().flatMap((sheet) => sheet.charts());
  if (!chart) throw new Error("no chart");
  return chart;
}

/** What a chart says, without its place (which is rounded) and where in the file its series stood. */
function described(chart: ChartModel): Omit<ChartState, "left" | "top" | "width" | "height"> {
  const { left: _left, top: _top, width: _width, height: _height, ...state } = chart.state;
  return { ...state, series: state.series.map((series) => ({ ...series, origin: null })) };
}

describe("a chart made by the program", () => {
  it.each(TYPES)("of type %s is an ordinary chart of the file", async (chartType, xml) => {
    const model = await workbookWithFigures();
    const sheet = firstSheet(model);
    const source = { sheetId: sheet.id, rect: rect("A1:C4") };
    const chart = sheet.addChart({ chartType, source, seriesBy: "Columns" });
    chart.update((state) => {
      Object.assign(state.title, { text: "推移", visible: true });
      state.title.font.size = 12;
    });
    const saved = await model.save();
    expect(partsOf(saved)["xl/charts/chart1.xml"]).toMatch(xml);
    const back = onlyChart(await workbooks.opened(saved));
    expect(described(back)).toMatchObject({
      chartType,
      name: chart.state.name,
      title: { text: "推移", visible: true, font: { size: 12 } },
      series: [
        { name: { rect: rect("B1") }, values: { rect: rect("B2:B4") } },
        { name: { rect: rect("C1") }, categories: { rect: rect("A2:A4") } },
      ],
    });
    expect(back.state.width).toBeCloseTo(chart.state.width, 0);
    expect(back.state.height).toBeCloseTo(chart.state.height, 0);
  });

  it("keeps everything that can be set on it", async () => {
    const model = await workbookWithFigures();
    const sheet = firstSheet(model);
    const source = { sheetId: sheet.id, rect: rect("A1:C4") };
    const chart = sheet.addChart({ chartType: "BarClustered", source, seriesBy: "Auto" });
    chart.update((state) => {
      Object.assign(state, { name: "達成状況", left: 300, top: 90, width: 400, height: 250 });
      Object.assign(state.legend, { visible: true, position: "Right" });
      state.valueAxis = {
        ...state.valueAxis,
        minimum: 0,
        maximum: 100,
        numberFormat: '0"％"',
        title: "受診率",
        majorGridlines: { visible: false, line: automaticLine() },
      };
      state.categoryAxis = { ...state.categoryAxis, reversed: true };
      const [first, second] = state.series;
      if (!first || !second) throw new Error("two series were expected");
      Object.assign(first, { fill: "#1F4E79", labels: newLabels(), gapWidth: 60 });
      first.points.push({ ...newPoint(1), fill: "#C00000" });
      Object.assign(second, { name: "昨年度", gapWidth: 60 });
    });
    const back = onlyChart(await workbooks.reopened(model));
    expect(described(back)).toEqual(described(chart));
    const { left, top, width, height } = back.state;
    expect([left, top, width, height].map(Math.round)).toEqual([300, 90, 400, 250]);
  });

  it("carries the values of its cells, so that a viewer can draw it without calculating", async () => {
    const model = await workbookWithFigures();
    const sheet = firstSheet(model);
    const source = { sheetId: sheet.id, rect: rect("A1:B4") };
    sheet.addChart({ chartType: "Pie", source, seriesBy: "Auto" });
    const xml = partsOf(await model.save())["xl/charts/chart1.xml"] ?? "";
    expect(xml).toMatch(/<c:cat>.*<c:v>待機児童数<\/c:v>.*<c:val>.*<c:v>80<\/c:v>/);
  });

  it("can be pointed at other cells, and deleted with undo", async () => {
    const model = await workbookWithFigures();
    const sheet = firstSheet(model);
    const events = recordEvents(model);
    const source = { sheetId: sheet.id, rect: rect("A1:C4") };
    const chart = sheet.addChart({ chartType: "ColumnClustered", source, seriesBy: "Columns" });
    chart.setSource({ sheetId: sheet.id, rect: rect("A1:B3") }, "Columns");
    expect(chart.state.series).toHaveLength(1);
    expect(chart.state.series[0]?.values?.rect).toEqual(rect("B2:B3"));
    sheet.deleteChart(chart.id);
    expect(sheet.charts()).toHaveLength(0);
    expect(events.map(({ kind }) => kind)).toEqual(["chartAdded", "chartChanged", "chartDeleted"]);
    const names = Object.keys(partsOf(await model.save()));
    expect(names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });
});

describe("what a block of cells becomes", () => {
  it.each([
    // More indicators than years: the indicators are the categories.
    ["A1:C4", "Auto", 2, "B2:B4"],
    ["A1:C4", "Rows", 3, "B2:C2"],
    ["B2:C4", "Columns", 2, "B2:B4"],
    ["A2:C2", "Rows", 1, "B2:C2"],
    ["B1:B4", "Auto", 1, "B2:B4"],
  ] as const)("%s by %s gives %i series", async (address, seriesBy, count, values) => {
    const model = await workbookWithFigures();
    const sheet = firstSheet(model);
    const source = { sheetId: sheet.id, rect: rect(address) };
    const { series } = sheet.addChart({ chartType: "Line", source, seriesBy }).state;
    expect(series).toHaveLength(count);
    expect(series[0]?.values?.rect).toEqual(rect(values));
  });

  it("numbers the series where no cell names them", async () => {
    const model = await workbookWithFigures();
    const sheet = firstSheet(model);
    const source = { sheetId: sheet.id, rect: rect("B2:C4") };
    const { series } = sheet.addChart({ chartType: "Line", source, seriesBy: "Columns" }).state;
    expect(series.map(({ name, categories }) => [name, categories])).toEqual([
      ["系列1", null],
      ["系列2", null],
    ]);
  });
});

describe("a chart that came with the file", () => {
  it("is read", async () => {
    const model = await workbooks.opened(await kitchenSink());
    const summary = model.sheetByName("集計")?.id;
    expect(onlyChart(model).state).toMatchObject({
      chartType: "ColumnClustered",
      title: { text: "目標と実績", visible: true },
      series: [
        {
          name: { sheetId: summary, rect: rect("B3") },
          values: { sheetId: summary, rect: rect("B4:B6") },
          categories: { sheetId: summary, rect: rect("A4:A6") },
          fill: "#1F4E79",
        },
        { values: { rect: rect("C4:C6") }, fill: null },
      ],
    });
  });

  it("is read whatever prefix its elements carry", async () => {
    const bytes = await kitchenSink();
    const chart = partsOf(bytes)["xl/charts/chart1.xml"] ?? "";
    const plain = chart.replace(/(<\/?)c:/g, "$1").replace("xmlns:c=", "xmlns=");
    const model = await workbooks.opened(
      new FileEditor(bytes).add("xl/charts/chart1.xml", plain).bytes(),
    );
    onlyChart(model).update((state) => {
      state.title.text = "改題";
    });
    const saved = partsOf(await model.save())["xl/charts/chart1.xml"] ?? "";
    expect(saved).toContain("改題");
    expect(saved).not.toMatch(/<\/?c:/);
  });

  it("keeps its looks when only its title changes", async () => {
    const bytes = await kitchenSink();
    const model = await workbooks.opened(bytes);
    onlyChart(model).update((state) => {
      state.title.text = "改題";
    });
    const plotArea = (xml: string | undefined) =>
      /<c:plotArea>.*<\/c:plotArea>/s.exec(xml ?? "")?.[0];
    const saved = partsOf(await model.save());
    expect(saved["xl/charts/chart1.xml"]).toContain("改題");
    expect(plotArea(saved["xl/charts/chart1.xml"])).toBe(
      plotArea(partsOf(bytes)["xl/charts/chart1.xml"]),
    );
  });

  it("keeps its part when it is only moved", async () => {
    const bytes = await kitchenSink();
    const model = await workbooks.opened(bytes);
    onlyChart(model).update((state) => {
      state.left += 48;
      state.width += 100;
    });
    const before = partsOf(bytes);
    const saved = partsOf(await model.save());
    expect(saved["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
    expect(saved["xl/drawings/drawing1.xml"]).not.toBe(before["xl/drawings/drawing1.xml"]);
    expect(saved["xl/drawings/drawing1.xml"]).toContain('name="注記"');
  });

  it("leaves the other objects of its sheet when it is deleted", async () => {
    const model = await workbooks.opened(await kitchenSink());
    const sheet = model.sheetByName("図");
    sheet?.deleteChart(onlyChart(model).id);
    const saved = partsOf(await model.save());
    expect(Object.keys(saved)).not.toContain("xl/charts/chart1.xml");
    expect(saved["xl/drawings/drawing1.xml"]).toContain('name="注記"');
    expect(saved["xl/drawings/drawing1.xml"]).not.toContain("graphicFrame");
  });
});

describe("drawing a new chart beside old ones", () => {
  it("takes the next part name and lies in the same drawing", async () => {
    const model = await workbooks.opened(await kitchenSink());
    const sheet = model.sheetByName("図");
    const summary = model.sheetByName("集計");
    if (!sheet || !summary) throw new Error("sheets are missing");
    sheet.addChart({
      chartType: "Doughnut",
      source: { sheetId: summary.id, rect: rect("A3:B6") },
      seriesBy: "Columns",
    });
    const saved = partsOf(await model.save());
    expect(Object.keys(saved).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(
      2,
    );
    expect(saved["xl/drawings/drawing1.xml"]?.match(/<xdr:graphicFrame/g)).toHaveLength(2);
    expect(saved["[Content_Types].xml"]).toContain("/xl/charts/chart2.xml");
  });
});
