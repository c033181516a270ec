import { closeClients, errorOf, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

test("conditional formats of the three kinds", async () => {
  const read = await session.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("F2:F20");
    const text = range.conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "未達成" };
    text.textComparison.format.font.color = "#A4262C";
    text.textComparison.format.fill.color = "#FDE7E9";
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$F2="達成"';
    custom.custom.format.font.bold = true;
    custom.stopIfTrue = true;
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.rule = { operator: "Between", formula1: "1", formula2: "=5" };
    value.cellValue.format.fill.color = "#FFFFCC";
    range.conditionalFormats.load("items/type,items/id,items/stopIfTrue");
    await context.sync();
    const count = range.conditionalFormats.getCount();
    const [first] = range.conditionalFormats.items;
    const again = range.conditionalFormats.getItem(first?.id ?? "");
    again.textComparison.load("rule");
    again.textComparison.format.fill.load("color");
    const place = again.getRange();
    place.load("address");
    const wrong = again.customOrNullObject;
    wrong.load();
    await context.sync();
    return {
      types: range.conditionalFormats.items.map(({ type }) => type),
      count: count.value,
      rule: again.textComparison.rule,
      fill: again.textComparison.format.fill.color,
      place: place.address,
      wrong: wrong.isNullObject,
    };
  });
  expect(read).toEqual({
    types: ["ContainsText", "Custom", "CellValue"],
    count: 3,
    rule: { operator: "Contains", text: "未達成" },
    fill: "#FDE7E9",
    place: "目標一覧!F2:F20",
    wrong: true,
  });
  expect(session.workbook.sheet(0).formats.map(({ rule }) => rule)).toEqual([
    {
      type: "containsText",
      operator: "Contains",
      text: "未達成",
      format: { fontColor: "#A4262C", fillColor: "#FDE7E9" },
    },
    { type: "custom", formula: '=$F2="達成"', format: { bold: true } },
    {
      type: "cellValue",
      operator: "Between",
      formula1: "=1",
      formula2: "=5",
      format: { fillColor: "#FFFFCC" },
    },
  ]);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").conditionalFormats.clearAll();
    await context.sync();
    const count = sheet.getRange("F:F").conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(3);
    sheet.getRange("F3").conditionalFormats.clearAll();
    await context.sync();
    const inF3 = sheet.getRange("F3").conditionalFormats.getCount();
    const inF4 = sheet.getRange("F4").conditionalFormats.getCount();
    await context.sync();
    expect([inF3.value, inF4.value]).toEqual([0, 3]);
    sheet.getRange("F:F").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(session.workbook.sheet(0).formats).toEqual([]);
});

test("kinds that the host does not draw are refused when added", async () => {
  const error = await errorOf(
    session.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    }),
  );
  expect(error).toMatchObject({
    code: "ApiNotFound",
    message: "ConditionalFormatCollection.add(DataBar) is not implemented by this host.",
  });
});

test("data validation: list from a range, alert, prompt, validity", async () => {
  session.workbook
    .sheet(1)
    .write({ row: 0, column: 0, rowCount: 2, columnCount: 1 }, [["達成"], ["未達成"]]);
  session.workbook
    .sheet(0)
    .write({ row: 0, column: 0, rowCount: 2, columnCount: 1 }, [["達成"], ["?"]]);
  const read = await session.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
    const source = context.workbook.worksheets.getItem("集計").getRange("A1:A2");
    range.dataValidation.rule = {
      list: { inCellDropDown: true, source: source },
    };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "判定",
      message: "一覧から選んでください。",
    };
    range.dataValidation.prompt = { showPrompt: true, title: "判定", message: "選択" };
    range.dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks,valid");
    const first = context.workbook.worksheets.getFirst().getRange("A1").dataValidation;
    first.load("valid");
    await context.sync();
    return { ...range.dataValidation.toJSON(), firstValid: first.valid };
  });
  expect(read).toEqual({
    type: "List",
    rule: { list: { inCellDropDown: true, source: "=集計!$A$1:$A$2" } },
    errorAlert: {
      showAlert: true,
      style: "Stop",
      title: "判定",
      message: "一覧から選んでください。",
    },
    prompt: { showPrompt: true, title: "判定", message: "選択" },
    ignoreBlanks: true,
    valid: null,
    firstValid: true,
  });
  await session.run(async (context) => {
    const validation = context.workbook.worksheets.getFirst().getRange("A1:A3").dataValidation;
    validation.clear();
    validation.load("type");
    await context.sync();
    expect(validation.type).toBe("None");
  });
});

test("data validation: exactly one rule; limits of Excel", async () => {
  const rules: unknown[] = [
    {},
    { list: { source: "a" }, custom: { formula: "=TRUE" } },
    { list: { source: "x".repeat(256) } },
    { wholeNumber: { formula1: 1 } },
  ];
  for (const rule of rules) {
    const error = await errorOf(
      session.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").dataValidation.rule =
          rule as Excel.DataValidationRule;
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
  }
});
