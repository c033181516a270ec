import { writeFileSync } from "node:fs";
import path from "node:path";

import { unzipSync } from "fflate";

import { ja } from "../../src/taskpane/i18n/ja";
import { validate } from "../support/validateWorkbook";
import { screenshotFolder } from "./support/builds";
import { type Session, startSession } from "./support/session";
import { cellText, dumpWorkbook, type SheetDump } from "./support/workbookDump";
import type { WorkbenchPage } from "./support/workbenchPage";

/** The row that must always work: target 86.20 %, actual 85.96 %. */
const INITIATIVE = "国民健康保険料";
const INDICATOR = "令和元年度収納率";
const LIST = "目標一覧";
const DASHBOARD = "ダッシュボード";

let session: Session;
let workbench: WorkbenchPage;
let untouched: SheetDump[];
let judged: SheetDump[];

beforeAll(async () => {
  session = await startSession();
  workbench = await session.open();
});

afterAll(() => session.close());

const listOf = (sheets: readonly SheetDump[]): SheetDump => {
  const sheet = sheets.find(({ name }) => name === LIST);
  if (!sheet) throw new Error(`The workbook has no sheet ${LIST}.`);
  return sheet;
};

test("the workbench opens with the plan of 中央区 and the pane beside it", async () => {
  await workbench.paneButton(ja.start.judge).waitFor();
  untouched = await dumpWorkbook(workbench.page);
  expect(untouched.map(({ name }) => name)).toEqual([LIST]);
  expect(cellText(listOf(untouched), INDICATOR, "目標")).toBe("86.20%");
  expect(cellText(listOf(untouched), INDICATOR, "実績")).toBe("85.96%");
  expect(listOf(untouched).texts.flat().join()).toContain(INITIATIVE);
  expect(await workbench.page.title()).toContain("中央区");
  await workbench.screenshot("1-opened");
});

test("one press judges: the collection rate is 未達成 in the sheet and in the pane", async () => {
  await workbench.page.evaluate(() => {
    window.workbench.traffic.reset();
  });
  await workbench.paneButton(ja.start.judge).click();
  const item = workbench.pane.getByRole("listitem").filter({ hasText: INDICATOR });
  await item.getByText("未達成", { exact: true }).waitFor();
  await expect(item.innerText()).resolves.toContain("85.96%");

  judged = await dumpWorkbook(workbench.page);
  const list = listOf(judged);
  // The word is the value; its icon is part of the number format.
  expect(cellText(list, INDICATOR, "判定")).toMatch(/(^| )未達成$/);
  expect(cellText(list, INDICATOR, "差")).toContain("0.24");
  expect(cellText(list, INDICATOR, "判定理由")).toContain("86.20%");
  expect(list.conditionalFormats).toBeGreaterThan(0);
  // Two to read, one to make sure that nothing changed meanwhile, one to write; three to follow edits from now on.
  expect(await workbench.page.evaluate(() => window.workbench.traffic.syncs)).toBeLessThanOrEqual(
    4 + 3,
  );
});

test("a click in the pane selects the target's cell in the sheet", async () => {
  const item = workbench.pane.getByRole("listitem").filter({ hasText: INDICATOR });
  await item.getByRole("button", { name: INDICATOR }).first().click();
  const selected = () =>
    workbench.page.evaluate(() => {
      const { model } = window.workbench;
      const { sheetId, rect } = model.selection();
      return model.sheetById(sheetId)?.texts(rect);
    });
  for (const end = Date.now() + 5_000; Date.now() < end;) {
    if ((await selected())?.[0]?.[0] === "86.20%") break;
  }
  expect(await selected()).toEqual([["86.20%"]]);
  await workbench.page.waitForFunction(() => {
    const { rect } = window.workbench.model.selection();
    const visible = window.workbench.visibleCells();
    // Wholly visible: the last row on the screen may be cut off.
    return visible && rect.row >= visible.row && rect.row < visible.row + visible.rowCount - 1;
  });
  await workbench.settle();
  await workbench.screenshot("2-selected");
  // The status columns lie to the right of what fits the window.
  await workbench.page.evaluate(() => {
    const { model } = window.workbench;
    const { sheetId, rect } = model.selection();
    model.select(sheetId, { ...rect, column: rect.column + 7 });
  });
  await workbench.settle();
  await workbench.screenshot("2-status-columns");
});

test("what the user had written is as it was", () => {
  const before = listOf(untouched).formulas;
  const after = listOf(judged).formulas;
  expect(after).toHaveLength(before.length);
  expect(after.map((row, index) => row.slice(0, before[index]?.length))).toEqual(before);
});

test("a dashboard sheet with a chart has appeared", async () => {
  const dashboard = judged.find(({ name }) => name === DASHBOARD);
  expect(dashboard?.charts.length).toBeGreaterThanOrEqual(4);
  const [missed, total] = ["未達成", "合計"].map((word) =>
    dashboard?.texts
      .find((row) => row.some((text) => text.endsWith(word)) && row.some(Number))
      ?.find(Number),
  );
  expect(total).toBe(String(listOf(untouched).texts.filter(([number]) => Number(number)).length));
  expect(Number(missed)).toBeGreaterThan(0);
  await workbench.page.evaluate((name) => {
    const { model } = window.workbench;
    model.activateSheet(model.sheetByName(name)?.id ?? "");
  }, DASHBOARD);
  await workbench.settle();
  await workbench.screenshot("3-dashboard");
});

test("the file that is saved is valid and holds the charts", async () => {
  const bytes = await workbench.page.evaluate(() => window.workbench.save());
  const file = path.join(screenshotFolder, "judged.xlsx");
  writeFileSync(file, bytes);
  expect(await validate(file)).toEqual([]);
  const parts = Object.keys(unzipSync(bytes));
  const charts = judged.flatMap((sheet) => sheet.charts);
  expect(parts.filter((part) => /^xl\/charts\/chart[^/]*\.xml$/.test(part))).toHaveLength(
    charts.length,
  );
});

test("judging again changes nothing", async () => {
  await workbench.paneButton(ja.actions.judgeAgain).click();
  await workbench.pane.getByText(ja.notice.unchanged).waitFor();
  expect(await dumpWorkbook(workbench.page)).toEqual(judged);
});

test("one button takes it all away again", async () => {
  await workbench.paneButton(ja.actions.remove).click();
  await workbench.paneButton(ja.removal.confirm).click();
  await workbench.pane.getByText(ja.notice.removedDashboard(DASHBOARD)).waitFor();
  expect(await dumpWorkbook(workbench.page)).toEqual(untouched);
  await workbench.screenshot("4-removed");
});

test("all the while nothing failed and no request left the origin", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
