import type { SheetModel, WorkbookModel } from "../../../src/workbench/model/workbookModel";
import { partsOf } from "../xlsx/support/parts";
import {
  firstSheet,
  formulaAt,
  OpenWorkbooks,
  rect,
  recordEvents,
  valueAt,
  write,
} from "./support";

const workbooks = new OpenWorkbooks();

async function withTable(): Promise<{ model: WorkbookModel; sheet: SheetModel }> {
  const model = await workbooks.empty();
  const sheet = firstSheet(model);
  write(sheet, "B2:D5", [
    ["指標", "目標", "実績"],
    ["収納率", 86.2, 85.96],
    ["件数", 10, 12],
    ["割合", 40, 28.9],
  ]);
  await sheet.addTable(rect("B2:D5"), true, "KPI");
  return { model, sheet };
}

const table = (sheet: SheetModel) => {
  const found = sheet.tables()[0];
  if (!found) throw new Error("no table");
  return found;
};
const columnNames = (sheet: SheetModel) =>
  table(sheet)
    .columns()
    .map((column) => column.name);

describe("a new table", () => {
  it("names its columns after the header and comes back from the file", async () => {
    const { model, sheet } = await withTable();
    expect(columnNames(sheet)).toEqual(["指標", "目標", "実績"]);
    const saved = await model.save();
    expect(partsOf(saved)["xl/tables/table1.xml"]).toContain('<autoFilter ref="B2:D5"/>');
    const back = firstSheet(await workbooks.opened(saved));
    expect(table(back).name).toBe("KPI");
    expect(table(back).rect()).toEqual(rect("B2:D5"));
    expect(table(back).style).toBe("TableStyleMedium2");
    expect(columnNames(back)).toEqual(["指標", "目標", "実績"]);
  });

  it("gets a header where the block has none", async () => {
    const sheet = firstSheet(await workbooks.empty());
    write(sheet, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await sheet.addTable(rect("A1:B2"), false);
    expect(sheet.values(rect("A1:B3"))).toEqual([
      ["列1", "列2"],
      [1, 2],
      [3, 4],
    ]);
    expect(table(sheet).rect()).toEqual(rect("A1:B3"));
  });

  it("makes blank and repeated headers unique", async () => {
    const sheet = firstSheet(await workbooks.empty());
    write(sheet, "A1:C2", [
      ["値", "", "値"],
      [1, 2, 3],
    ]);
    await sheet.addTable(rect("A1:C2"), true);
    expect(sheet.values(rect("A1:C1"))).toEqual([["値", "列2", "値2"]]);
  });

  it("may not lie on another one nor take a name that is used", async () => {
    const { model, sheet } = await withTable();
    const code = async (action: () => Promise<unknown>): Promise<string> => {
      try {
        await action();
        return "none";
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(await code(async () => sheet.addTable(rect("D5:E9"), true))).toBe("InvalidArgument");
    expect(await code(async () => sheet.addTable(rect("G1:H3"), true, "kpi"))).toBe(
      "ItemAlreadyExists",
    );
    expect(model.tables()).toHaveLength(1);
  });
});

describe("structured references", () => {
  it("are shown short, stored long, and calculated", async () => {
    const { model, sheet } = await withTable();
    table(sheet).addColumn(-1, "差");
    write(sheet, "E3", [["=[@実績]-[@目標]"]]);
    write(sheet, "G1", [["=SUM(KPI[実績])"]]);
    await model.settled();
    expect(formulaAt(sheet, "E3")).toBe("=[@実績]-[@目標]");
    expect(valueAt(sheet, "E3")).toBeCloseTo(-0.24, 10);
    expect(valueAt(sheet, "G1")).toBeCloseTo(126.86, 10);
    const xml = partsOf(await model.save())["xl/worksheets/sheet1.xml"];
    expect(xml).toContain("<f>KPI[[#This Row],[実績]]-KPI[[#This Row],[目標]]</f>");
  });

  it("calculate in a column that was added later and in rows that were", async () => {
    const { model, sheet } = await withTable();
    table(sheet).addColumn(1, "基準値");
    write(sheet, "C3:C5", [[80], [9], [30]]);
    table(sheet).resize(rect("B2:E6"));
    write(sheet, "B6:E6", [["追加", 1, 2, 3]]);
    write(sheet, "G1:G2", [["=SUM(KPI[基準値])"], ["=SUM(KPI[実績])"]]);
    await model.settled();
    expect(valueAt(sheet, "G1")).toBe(120);
    expect(valueAt(sheet, "G2")).toBeCloseTo(129.86, 10);
  });

  it("follow a column that is renamed by typing into its header", async () => {
    const { model, sheet } = await withTable();
    write(sheet, "G1", [["=SUM(KPI[実績])"]]);
    await model.settled();
    write(sheet, "D2", [["令和元年度実績"]]);
    await model.settled();
    expect(columnNames(sheet)).toEqual(["指標", "目標", "令和元年度実績"]);
    expect(formulaAt(sheet, "G1")).toBe("=SUM(KPI[令和元年度実績])");
    expect(valueAt(sheet, "G1")).toBeCloseTo(126.86, 10);
  });
});

describe("changing a table", () => {
  it("adds columns at the end and in between, and deletes them", async () => {
    const { model, sheet } = await withTable();
    write(sheet, "E3", [["隣"]]);
    table(sheet).addColumn(-1, "判定");
    expect(table(sheet).rect()).toEqual(rect("B2:E5"));
    expect(valueAt(sheet, "E2")).toBe("判定");
    expect(valueAt(sheet, "F3")).toBe("隣");
    table(sheet).addColumn(1, "基準値");
    expect(columnNames(sheet)).toEqual(["指標", "基準値", "目標", "実績", "判定"]);
    expect(sheet.values(rect("B2:F3"))).toEqual([
      ["指標", "基準値", "目標", "実績", "判定"],
      ["収納率", "", 86.2, 85.96, ""],
    ]);
    const ids = table(sheet)
      .columns()
      .map((column) => column.id);
    expect(new Set(ids).size).toBe(5);
    table(sheet).deleteColumn(1);
    expect(sheet.values(rect("B2:E2"))).toEqual([["指標", "目標", "実績", "判定"]]);
    const back = firstSheet(await workbooks.reopened(model));
    expect(columnNames(back)).toEqual(["指標", "目標", "実績", "判定"]);
  });

  it("shows and hides a totals row", async () => {
    const { model, sheet } = await withTable();
    write(sheet, "B6", [["下の行"]]);
    table(sheet).setShowTotals(true);
    expect(table(sheet).rect()).toEqual(rect("B2:D6"));
    expect(sheet.values(rect("B6:B7"))).toEqual([["集計"], ["下の行"]]);
    const xml = partsOf(await model.save())["xl/tables/table1.xml"];
    expect(xml).toContain('totalsRowCount="1"');
    expect(xml).toContain('<autoFilter ref="B2:D5"/>');
    table(sheet).setShowTotals(false);
    expect(table(sheet).rect()).toEqual(rect("B2:D5"));
  });

  it("renames, restyles and turns into plain cells", async () => {
    const { model, sheet } = await withTable();
    table(sheet).rename("一覧表");
    table(sheet).setStyle("TableStyleLight9");
    write(sheet, "G1", [["=ROWS(一覧表)"]]);
    await model.settled();
    expect(valueAt(sheet, "G1")).toBe(3);
    expect(partsOf(await model.save())["xl/tables/table1.xml"]).toContain(
      'name="TableStyleLight9"',
    );
    table(sheet).convertToRange();
    expect(sheet.tables()).toHaveLength(0);
    expect(valueAt(sheet, "B3")).toBe("収納率");
    expect(Object.keys(partsOf(await model.save())).some((name) => name.includes("table"))).toBe(
      false,
    );
  });

  it("tells of tables that come and go", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    write(sheet, "A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    const events = recordEvents(model);
    const added = await sheet.addTable(rect("A1:B2"), true);
    added.delete();
    const kinds = events.map((event) => event.kind).filter((kind) => kind.startsWith("table"));
    expect(kinds).toEqual(["tableAdded", "tableDeleted"]);
    expect(sheet.usedRect(true)).toBeNull();
  });
});

describe("a table and its sheet", () => {
  it("moves and stretches when rows and columns are inserted", async () => {
    const { model, sheet } = await withTable();
    sheet.insertCells(rect("1:2"), "Down");
    sheet.insertCells(rect("A:A"), "Right");
    expect(table(sheet).rect()).toEqual(rect("C4:E7"));
    sheet.insertCells(rect("6:6"), "Down");
    sheet.insertCells(rect("D:D"), "Right");
    expect(table(sheet).rect()).toEqual(rect("C4:F8"));
    await model.settled();
    expect(columnNames(sheet)).toEqual(["指標", "列4", "目標", "実績"]);
    expect(sheet.values(rect("C4:F4"))).toEqual([["指標", "列4", "目標", "実績"]]);
    sheet.deleteCells(rect("D:D"), "Left");
    sheet.deleteCells(rect("5:5"), "Up");
    expect(table(sheet).rect()).toEqual(rect("C4:E7"));
    expect(columnNames(sheet)).toEqual(["指標", "目標", "実績"]);
    const back = firstSheet(await workbooks.reopened(model));
    expect(table(back).rect()).toEqual(rect("C4:E7"));
    write(back, "H1", [["=SUM(KPI[実績])"]]);
    const reopened = back;
    await (await Promise.resolve(model)).settled();
    expect(formulaAt(reopened, "H1")).toBe("=SUM(KPI[実績])");
  });
});
