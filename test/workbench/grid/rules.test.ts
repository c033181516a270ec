import type { DataValidationRule } from "../../../src/workbench/model/workbookModel";
import { partsOf } from "../xlsx/support/parts";
import { firstSheet, OpenWorkbooks, rect, write } from "./support";

const workbooks = new OpenWorkbooks();
const red = { fontColor: "#9C0006", fillColor: "#FFC7CE" };

describe("conditional formats", () => {
  it("come back from the file as they were set, in their order", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    const specs = [
      {
        ranges: [rect("B2:B9")],
        rule: { type: "cellValue", operator: "EqualTo", formula1: '="未達成"', format: red },
        stopIfTrue: false,
      },
      {
        ranges: [rect("C2:C9"), rect("E2:E9")],
        rule: {
          type: "cellValue",
          operator: "Between",
          formula1: "=1",
          formula2: "=$A$1",
          format: { bold: true },
        },
        stopIfTrue: true,
      },
      {
        ranges: [rect("A2:D9")],
        rule: { type: "custom", formula: '=$B2="要確認"', format: { fillColor: "#FFEB9C" } },
        stopIfTrue: false,
      },
      {
        ranges: [rect("F2:F9")],
        rule: { type: "containsText", operator: "BeginsWith", text: '"達', format: red },
        stopIfTrue: false,
      },
    ] as const;
    for (const spec of specs) sheet.addConditionalFormat(spec);
    const back = firstSheet(await workbooks.reopened(model));
    expect(
      back.conditionalFormats().map(({ ranges, rule, stopIfTrue, priority }) => ({
        ranges,
        rule,
        stopIfTrue,
        priority,
      })),
    ).toEqual(specs.map((spec, priority) => ({ ...spec, priority })));
  });

  it("can be put first, changed and deleted", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    const add = (text: string, priority?: number) =>
      sheet.addConditionalFormat({
        ranges: [rect("A1:A5")],
        rule: { type: "custom", formula: `="${text}"`, format: red },
        stopIfTrue: false,
        ...(priority === undefined ? {} : { priority }),
      });
    const formulas = () =>
      sheet
        .conditionalFormats()
        .map(({ rule }) => (rule.type === "custom" ? rule.formula : rule.type));
    add("a");
    add("b");
    const first = add("c", 0);
    expect(formulas()).toEqual(['="c"', '="a"', '="b"']);
    first.update({ rule: { type: "custom", formula: '="d"', format: red }, priority: 1 });
    expect(formulas()).toEqual(['="a"', '="d"', '="b"']);
    sheet.deleteConditionalFormat(first.id);
    expect(formulas()).toEqual(['="a"', '="b"']);
  });

  it("follow inserted and deleted rows, formulas included", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    sheet.addConditionalFormat({
      ranges: [rect("B5:B9")],
      rule: { type: "custom", formula: "=$B5>$C$1", format: red },
      stopIfTrue: false,
    });
    sheet.insertCells(rect("1:2"), "Down");
    const [format] = sheet.conditionalFormats();
    expect(format?.ranges).toEqual([rect("B7:B11")]);
    expect(format?.rule).toMatchObject({ formula: "=$B7>$C$3" });
    sheet.deleteCells(rect("8:9"), "Up");
    expect(sheet.conditionalFormats()[0]?.ranges).toEqual([rect("B7:B9")]);
  });

  it("share one differential format among equal rules", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    for (const column of ["A", "B", "C"])
      sheet.addConditionalFormat({
        ranges: [rect(`${column}1:${column}5`)],
        rule: { type: "cellValue", operator: "GreaterThan", formula1: "=1", format: red },
        stopIfTrue: false,
      });
    const styles = partsOf(await model.save())["xl/styles.xml"];
    expect(styles).toContain('<dxfs count="1">');
  });
});

describe("data validation", () => {
  const list: DataValidationRule = {
    type: "list",
    formula1: "達成,未達成,要確認",
    ignoreBlanks: true,
    inCellDropDown: true,
    errorAlert: { show: true, style: "Stop", title: "入力エラー", message: "一覧から選択" },
    prompt: { show: true, title: "判定", message: "一覧から" },
  };
  const number: DataValidationRule = {
    type: "decimal",
    operator: "Between",
    formula1: "0",
    formula2: "=$A$1",
    ignoreBlanks: false,
    errorAlert: { show: true, style: "Warning", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  };

  it("comes back from the file", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    sheet.setDataValidation(rect("B2:B9"), list);
    sheet.setDataValidation(rect("C2:C9"), number);
    const back = firstSheet(await workbooks.reopened(model));
    expect(back.dataValidation(rect("B2:B9"))).toEqual(list);
    expect(back.dataValidation(rect("C5"))).toEqual(number);
    expect(back.dataValidation(rect("B2:C2"))).toBeNull();
    expect(back.dataValidation(rect("D2"))).toBeNull();
  });

  it("is replaced and cleared cell by cell", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    sheet.setDataValidation(rect("B2:B9"), list);
    sheet.setDataValidation(rect("B4:B5"), number);
    sheet.setDataValidation(rect("B9"), null);
    expect(sheet.dataValidation(rect("B2:B3"))).toEqual(list);
    expect(sheet.dataValidation(rect("B4:B5"))).toEqual(number);
    expect(sheet.dataValidation(rect("B6:B8"))).toEqual(list);
    expect(sheet.dataValidation(rect("B9"))).toBeNull();
    const xml = partsOf(await model.save())["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('<dataValidations count="2">');
  });

  it("follows its cells and the sheet that its list lies on", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    const master = model.addSheet("設定");
    write(master, "A1:A2", [["a"], ["b"]]);
    sheet.setDataValidation(rect("B2"), { ...list, formula1: "=設定!$A$1:$A$2" });
    sheet.insertCells(rect("1:1"), "Down");
    master.rename("選択肢");
    master.insertCells(rect("1:3"), "Down");
    expect(sheet.dataValidation(rect("B3"))?.formula1).toBe("=選択肢!$A$4:$A$5");
  });
});
