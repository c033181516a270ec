import { IUndoRedoService, UndoCommand, ICommandService, RedoCommand } from "@univerjs/core";

import { startHeadlessHost } from "../../../src/workbench/grid/headlessHost";
import { createEmptyWorkbook } from "../../../src/workbench/openWorkbook";
import type { WorkbookModel } from "../../../src/workbench/model/workbookModel";
import { firstSheet, formulaAt, rect, valueAt, write } from "./support";

/** A workbook in a host that the test holds, to press Ctrl+Z in it. */
async function inHost() {
  const host = startHeadlessHost();
  const model = await createEmptyWorkbook({ name: "x", grid: host });
  const injector = host.univer.__getInjector();
  const commands = injector.get(ICommandService);
  return {
    model,
    undo: () => commands.executeCommand(UndoCommand.id),
    redo: () => commands.executeCommand(RedoCommand.id),
    steps: () => injector.get(IUndoRedoService).pitchTopUndoElement() !== null,
  };
}

let open: WorkbookModel | null = null;
afterEach(() => {
  open?.dispose();
  open = null;
});

describe("undo", () => {
  it("takes back one sync as a whole, whatever it did", async () => {
    const { model, undo, redo, steps } = await inHost();
    open = model;
    const sheet = firstSheet(model);
    write(sheet, "A1:C3", [
      ["指標", "目標", "実績"],
      ["収納率", 86.2, 85.96],
      ["件数", 10, "=B3+2"],
    ]);
    model.beginUndoGroup();
    const table = await sheet.addTable(rect("A1:C3"), true, "KPI");
    table.addColumn(-1, "判定");
    write(sheet, "D2:D3", [["未達成"], ["達成"]]);
    sheet.applyStyle(rect("A2:D3"), { fillColor: "#FFC7CE" });
    sheet.insertCells(rect("1:1"), "Down");
    sheet.addConditionalFormat({
      ranges: [rect("D3:D4")],
      rule: { type: "custom", formula: "=TRUE", format: { bold: true } },
      stopIfTrue: false,
    });
    sheet.addChart({
      chartType: "ColumnClustered",
      source: { sheetId: sheet.id, rect: rect("A2:C4") },
      seriesBy: "Auto",
    });
    sheet.protect({});
    model.endUndoGroup();
    await model.settled();
    expect(sheet.tables()[0]?.rect()).toEqual(rect("A2:D4"));

    await undo();
    await model.settled();
    expect(sheet.tables()).toHaveLength(0);
    expect(sheet.conditionalFormats()).toHaveLength(0);
    expect(sheet.charts()).toHaveLength(0);
    expect(sheet.protection.protected).toBe(false);
    expect(sheet.values(rect("A1:D1"))).toEqual([["指標", "目標", "実績", ""]]);
    expect(sheet.styles(rect("A2"))[0]?.[0]).not.toHaveProperty("fillColor");
    expect(formulaAt(sheet, "C3")).toBe("=B3+2");
    expect(valueAt(sheet, "C3")).toBe(12);

    await redo();
    await model.settled();
    expect(sheet.tables()[0]?.rect()).toEqual(rect("A2:D4"));
    expect(sheet.charts()).toHaveLength(1);
    expect(sheet.styles(rect("A3"))[0]?.[0]).toMatchObject({ fillColor: "#FFC7CE" });
    expect(formulaAt(sheet, "C4")).toBe("=B4+2");
    expect(valueAt(sheet, "C4")).toBe(12);

    await undo();
    await undo();
    expect(sheet.usedRect(true)).toBeNull();
    expect(steps()).toBe(false);
  });
});
