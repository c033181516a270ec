import { firstSheet, OpenWorkbooks, rect, recordEvents, refusal, valueAt, write } from "./support";

const workbooks = new OpenWorkbooks();

describe("sheets", () => {
  it("are added, renamed, moved, hidden and deleted", async () => {
    const model = await workbooks.empty();
    const added = model.addSheet("ダッシュボード");
    model.addSheet();
    added.move(0);
    expect(model.sheets().map((sheet) => sheet.name)).toEqual([
      "ダッシュボード",
      "Sheet1",
      "Sheet2",
    ]);
    expect(model.activeSheet().name).toBe("Sheet1");
    expect(model.sheetByName("SHEET2")?.name).toBe("Sheet2");
    model.sheetByName("Sheet2")?.setVisibility("VeryHidden");
    model.sheetByName("Sheet1")?.rename("目標一覧");
    added.setTabColor("#00B050");
    added.setShowGridlines(false);
    added.setFreeze(3, 1);

    const back = await workbooks.reopened(model);
    expect(back.sheets().map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["ダッシュボード", "Visible"],
      ["目標一覧", "Visible"],
      ["Sheet2", "VeryHidden"],
    ]);
    const dashboard = back.sheetByName("ダッシュボード");
    expect(dashboard?.tabColor).toBe("#00B050");
    expect(dashboard?.showGridlines).toBe(false);
    expect(dashboard?.freeze()).toEqual({ rows: 3, columns: 1 });
    expect(back.activeSheet().name).toBe("目標一覧");

    back.deleteSheet(back.sheetByName("目標一覧")?.id ?? "");
    expect(back.activeSheet().name).toBe("ダッシュボード");
    expect(
      refusal(() => {
        back.deleteSheet(back.sheetByName("ダッシュボード")?.id ?? "");
      }),
    ).toBe("InvalidOperation");
  });

  it.each(["", "a".repeat(32), "a/b", "'x'", "[1]"])("refuse the name %j", async (name) => {
    const model = await workbooks.empty();
    expect(refusal(() => model.addSheet(name))).toBe("InvalidArgument");
  });

  it("refuse a name that is taken, in whatever case", async () => {
    const model = await workbooks.empty();
    expect(refusal(() => model.addSheet("sheet1"))).toBe("ItemAlreadyExists");
  });

  it("rename themselves in formulas of other sheets", async () => {
    const model = await workbooks.empty();
    const other = model.addSheet("集計");
    write(firstSheet(model), "A1", [[7]]);
    write(other, "A1", [["=Sheet1!A1*2"]]);
    firstSheet(model).rename("令和 元年度");
    await model.settled();
    expect(other.formulas(rect("A1"))).toEqual([["='令和 元年度'!A1*2"]]);
    expect(valueAt(other, "A1")).toBe(14);
  });
});

describe("names", () => {
  it("point at cells, follow them, and come back from the file", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    write(sheet, "A1:A3", [[1], [2], [3]]);
    const mark = model.addName({
      name: "KPI_MARK",
      scope: null,
      formula: "=Sheet1!$A$2:$A$3",
      visible: false,
      comment: "目印",
    });
    model.addName({ name: "率", scope: sheet.id, formula: "=0.5", visible: true, comment: "" });
    expect(mark.target()).toEqual({ sheetId: sheet.id, rect: rect("A2:A3") });
    sheet.insertCells(rect("1:1"), "Down");
    sheet.rename("目標 一覧");
    expect(model.names()[0]?.formula).toBe("='目標 一覧'!$A$3:$A$4");

    const back = await workbooks.reopened(model);
    expect(
      back.names().map(({ name, scope, formula, visible, comment }) => ({
        name,
        scoped: scope !== null,
        formula,
        visible,
        comment,
      })),
    ).toEqual([
      {
        name: "KPI_MARK",
        scoped: false,
        formula: "='目標 一覧'!$A$3:$A$4",
        visible: false,
        comment: "目印",
      },
      { name: "率", scoped: true, formula: "=0.5", visible: true, comment: "" },
    ]);
    const [first, second] = back.names();
    expect(first?.target()?.rect).toEqual(rect("A3:A4"));
    expect(second?.target()).toBeNull();
    back.updateName(first?.id ?? "", { visible: true, formula: "='目標 一覧'!$A$1" });
    back.deleteName(second?.id ?? "");
    expect(back.names().map(({ name, visible }) => [name, visible])).toEqual([["KPI_MARK", true]]);
  });

  it("can be used in formulas", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    write(sheet, "A1:B1", [[21, ""]]);
    model.addName({
      name: "実績",
      scope: null,
      formula: "=Sheet1!$A$1",
      visible: true,
      comment: "",
    });
    write(sheet, "B1", [["=実績*2"]]);
    await model.settled();
    expect(valueAt(sheet, "B1")).toBe(42);
  });

  it("lose their target when its cells are deleted", async () => {
    const model = await workbooks.empty();
    const name = model.addName({
      name: "x_y",
      scope: null,
      formula: "=Sheet1!$B$2",
      visible: true,
      comment: "",
    });
    firstSheet(model).deleteCells(rect("2:2"), "Up");
    expect(model.names()[0]?.formula).toContain("#REF!");
    expect(name.target()).toBeNull();
  });

  it.each(["A1", "R1C1", "1x", "a b", ""])("refuse %j", async (name) => {
    const model = await workbooks.empty();
    const add = (): unknown =>
      model.addName({ name, scope: null, formula: "=1", visible: true, comment: "" });
    expect(refusal(add)).toBe("InvalidArgument");
  });
});

describe("protection", () => {
  it("locks cells unless they are unlocked, and travels in the file", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    sheet.applyStyle(rect("B2:B3"), { locked: false });
    expect(sheet.isLocked(rect("A1"))).toBe(false);
    sheet.protect({ allowAutoFilter: true, allowSort: true });
    expect(sheet.isLocked(rect("B2:B3"))).toBe(false);
    expect(sheet.isLocked(rect("B2:B4"))).toBe(true);
    expect(sheet.isLocked(rect("ZZ9000"))).toBe(true);

    const back = firstSheet(await workbooks.reopened(model));
    expect(back.protection.protected).toBe(true);
    expect(back.protection.options).toMatchObject({
      allowAutoFilter: true,
      allowSort: true,
      allowFormatCells: false,
    });
    expect(back.isLocked(rect("B2"))).toBe(false);
    back.unprotect();
    expect(back.isLocked(rect("A1"))).toBe(false);
  });

  it("with a password is lifted by that password only", async () => {
    const model = await workbooks.empty();
    firstSheet(model).protect({}, "ひみつ1");
    const sheet = firstSheet(await workbooks.reopened(model));
    expect(
      refusal(() => {
        sheet.unprotect();
      }),
    ).toBe("AccessDenied");
    expect(
      refusal(() => {
        sheet.unprotect("ちがう");
      }),
    ).toBe("AccessDenied");
    sheet.unprotect("ひみつ1");
    expect(sheet.protection.protected).toBe(false);
  });
});

describe("page layout", () => {
  it("comes back from the file", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    const layout = {
      orientation: "Landscape",
      paperSize: "A3",
      fitToWidth: 1,
      fitToHeight: null,
      centerHorizontally: true,
      printArea: "A1:D20",
      printTitleRows: "$1:$2",
      margins: { top: 36, bottom: 36, left: 18, right: 18 },
    } as const;
    sheet.pageLayout = { ...layout };
    const back = firstSheet(await workbooks.reopened(model));
    expect(back.pageLayout).toEqual(layout);
    back.insertCells(rect("1:1"), "Down");
    expect(back.pageLayout.printArea).toBe("A2:D21");
    expect(back.pageLayout.printTitleRows).toBe("$2:$3");
  });
});

describe("events", () => {
  it("tell who edited what, and nothing of recalculation", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    write(sheet, "A1:B1", [[1, "=A1*2"]]);
    await model.settled();
    const events = recordEvents(model);
    model.runAs("addin", () => {
      write(sheet, "A1", [[5]]);
    });
    write(sheet, "C1:D2", [
      [1, 2],
      [3, 4],
    ]);
    await model.settled();
    expect(events.filter((event) => event.kind === "cellsChanged")).toEqual([
      {
        kind: "cellsChanged",
        sheetId: sheet.id,
        rect: rect("A1"),
        changeType: "RangeEdited",
        origin: "addin",
        before: 1,
        after: 5,
      },
      {
        kind: "cellsChanged",
        sheetId: sheet.id,
        rect: rect("C1:D2"),
        changeType: "RangeEdited",
        origin: "user",
      },
    ]);
    expect(events).toContainEqual({ kind: "calculated", sheetId: sheet.id });
  });

  it("do not count formats as edits", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    write(sheet, "A1:A2", [[1], ["=A1"]]);
    const events = recordEvents(model);
    sheet.applyStyle(rect("A1:A2"), { bold: true });
    sheet.setNumberFormats(rect("A1"), [["0.0"]]);
    expect(events).toEqual([]);
  });

  it("tell of rows, columns and cells that came or went, once each", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    write(sheet, "A1:C3", [
      [1, 2, "=A1+B1"],
      [3, 4, "=A2+B2"],
      [5, 6, "=A3+B3"],
    ]);
    await model.settled();
    const events = recordEvents(model);
    model.runAs("addin", () => {
      sheet.insertCells(rect("2:2"), "Down");
      sheet.deleteCells(rect("B:B"), "Left");
      sheet.insertCells(rect("A1:A2"), "Down");
    });
    expect(
      events.map((event) => (event.kind === "cellsChanged" ? event.changeType : event.kind)),
    ).toEqual(["RowInserted", "ColumnDeleted", "CellInserted"]);
    expect(events[2]).toMatchObject({ rect: rect("A1:A2"), shift: "Down", origin: "addin" });
  });

  it("tell of sheets and selections, and adding a sheet selects nothing", async () => {
    const model = await workbooks.empty();
    const first = firstSheet(model);
    const events = recordEvents(model);
    const second = model.addSheet("次");
    model.select(second.id, rect("B2:C3"));
    second.rename("後");
    model.deleteSheet(second.id);
    expect(events).toEqual([
      { kind: "sheetAdded", sheetId: second.id, origin: "user" },
      { kind: "sheetActivated", sheetId: second.id, previousSheetId: first.id },
      { kind: "selectionChanged", sheetId: second.id, rect: rect("B2:C3") },
      { kind: "sheetRenamed", sheetId: second.id, before: "次", after: "後", origin: "user" },
      { kind: "sheetActivated", sheetId: first.id, previousSheetId: second.id },
      { kind: "sheetDeleted", sheetId: second.id, origin: "user" },
    ]);
  });

  it("leave the selection where it was when rows are inserted by the program", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    model.select(sheet.id, rect("C3"));
    sheet.insertCells(rect("10:12"), "Down");
    expect(model.selection()).toEqual({ sheetId: sheet.id, rect: rect("C3") });
  });
});
