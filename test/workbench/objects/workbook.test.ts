import { closeClients, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

test("worksheets: add, list, find by name and id, order, visibility, delete", async () => {
  const read = await session.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("ダッシュボード");
    added.load("id,name,position,visibility");
    worksheets.load("items/name,items/id");
    const count = worksheets.getCount();
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const byId = worksheets.getItem(added.id);
    byId.load("name");
    added.position = 0;
    added.visibility = "Hidden";
    const firstVisible = worksheets.getFirst(true);
    firstVisible.load("name");
    const visible = worksheets.getCount(true);
    const next = firstVisible.getNextOrNullObject();
    next.load("name");
    await context.sync();
    added.delete();
    const gone = worksheets.getItemOrNullObject("ダッシュボード");
    await context.sync();
    return [
      names,
      count.value,
      byId.name,
      firstVisible.name,
      visible.value,
      next.name,
      gone.isNullObject,
    ];
  });
  expect(read).toEqual([
    ["目標一覧", "集計", "ダッシュボード"],
    3,
    "ダッシュボード",
    "目標一覧",
    2,
    "集計",
    true,
  ]);
});

test("collections honour top and skip and nested properties", async () => {
  const read = await session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: "name,tabColor", top: 1, skip: 1 });
    await context.sync();
    return worksheets.items.map(({ name, tabColor }) => [name, tabColor]);
  });
  expect(read).toEqual([["集計", ""]]);
});

test("sheet properties, freeze panes and page layout", async () => {
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("集計");
    sheet.name = "まとめ";
    sheet.tabColor = "#ff8800";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:F20");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintMargins("Inches", { top: 1 });
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    frozen.load("address");
    area.load("address");
    sheet.pageLayout.load("zoom,topMargin,orientation");
    await context.sync();
    expect(frozen.address).toBe("まとめ!A1:B3");
    expect(area.address).toBe("まとめ!A1:F20");
    expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
    expect(sheet.pageLayout.topMargin).toBe(72);
  });
  const sheet = session.workbook.sheet(1);
  expect([sheet.name, sheet.tabColor, sheet.showGridlines, sheet.freeze()]).toEqual([
    "まとめ",
    "#FF8800",
    false,
    { rows: 3, columns: 2 },
  ]);
  expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", printTitleRows: "$1:$2" });
});

test("names: of the workbook and of a sheet, references and constants", async () => {
  const read = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.names.add("収納率", sheet.getRange("B2:C3"), "目標");
    sheet.names.add("_mark", "版1").visible = false;
    const range = context.workbook.names.getItem("収納率").getRange();
    range.load("address");
    const mark = sheet.names.getItemOrNullObject("_MARK");
    mark.load("name,value,type,visible,scope,formula,comment");
    const notThere = context.workbook.names.getItemOrNullObject("_mark");
    const viaName = sheet.getRange("収納率");
    viaName.load("address");
    context.workbook.names.load("items/name,items/comment,items/value");
    await context.sync();
    const listed = context.workbook.names.items.map(({ name, comment, value }) => [
      name,
      comment,
      value as string,
    ]);
    return {
      range: range.address,
      via: viaName.address,
      mark: mark.toJSON(),
      no: notThere.isNullObject,
      listed,
    };
  });
  expect(read).toEqual({
    range: "目標一覧!B2:C3",
    via: "目標一覧!B2:C3",
    mark: {
      name: "_mark",
      value: "版1",
      type: "String",
      visible: false,
      scope: "Worksheet",
      formula: '="版1"',
      comment: "",
    },
    no: true,
    listed: [["収納率", "目標", "目標一覧!$B$2:$C$3"]],
  });
  await session.run(async (context) => {
    context.workbook.names.getItem("収納率").delete();
    await context.sync();
  });
  expect(session.workbook.names().map(({ name }) => name)).toEqual(["_mark"]);
});

test("settings are JSON in the file", async () => {
  const read = await session.run(async (context) => {
    context.workbook.settings.add("kpi", { 版: 1, 列: ["判定"] });
    const setting = context.workbook.settings.getItem("kpi");
    setting.load("key,value");
    await context.sync();
    return [setting.key, setting.value as unknown];
  });
  expect(read).toEqual(["kpi", { 版: 1, 列: ["判定"] }]);
  expect([...session.workbook.settings]).toEqual([["kpi", '{"版":1,"列":["判定"]}']]);
  await session.run(async (context) => {
    context.workbook.settings.getItem("kpi").delete();
    await context.sync();
  });
  expect(session.workbook.settings.size).toBe(0);
});

test("selection, activation and application", async () => {
  const read = await session.run(async (context) => {
    context.workbook.worksheets.getItem("集計").getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    const { application } = context.workbook;
    selected.load("address");
    active.load("address");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.load("calculationMode");
    application.cultureInfo.load("name");
    application.cultureInfo.datetimeFormat.load("shortDatePattern");
    context.workbook.load("name");
    await context.sync();
    return [
      selected.address,
      active.address,
      application.calculationMode,
      application.cultureInfo.name,
      application.cultureInfo.datetimeFormat.shortDatePattern,
      context.workbook.name,
    ];
  });
  expect(read).toEqual(["集計!C3:D4", "集計!C3", "Automatic", "ja-JP", "yyyy/MM/dd", "計画.xlsx"]);
  expect(session.workbook.activeSheet().name).toBe("集計");
});
