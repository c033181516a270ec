import { Workbook } from "@cj-tech-master/excelts";

import { ja as history } from "../../src/taskpane/history/texts/ja";
import { ja } from "../../src/taskpane/i18n/ja";
import { savedWorkbook, shownTexts, typeIntoCell } from "./support/gridCells";
import { openPlan } from "./support/openPlan";
import { startSession, type Session } from "./support/session";
import type { WorkbenchPage } from "./support/workbenchPage";

const LIST = "年度目標";
const HISTORY = "KPI履歴";
const RATE = "国民健康保険料の収納率";
/** The actual of the collection rate. */
const ACTUAL = { sheet: LIST, row: 1, column: 3 };
const INDICATOR = 5;
const STATUS = 8;

let session: Session;
let workbench: WorkbenchPage;

async function planFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(LIST);
  sheet.addRow(["取組", "指標", "目標", "実績", "課題と改善策"]);
  sheet.addRow(["取組1", RATE, "86.20%以上", "85.96%", "電話催告を強化する。"]);
  sheet.addRow(["取組2", "広報紙の発行回数", "12回", "12回", ""]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const tab = (name: string): Promise<void> =>
  workbench.pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
const said = (text: string | RegExp): Promise<void> =>
  workbench.pane.getByText(text).first().waitFor();

async function judgeAgain(): Promise<void> {
  await tab(ja.views.results);
  await workbench.paneButton(ja.actions.judgeAgain).click();
  await said(/書き込みました/);
}

beforeAll(async () => {
  session = await startSession();
  workbench = await session.open();
  await openPlan(workbench, await planFile(), LIST);
  await workbench.paneButton(ja.start.judge).click();
  await workbench.paneButton(ja.actions.judgeAgain).waitFor();
});

afterAll(() => session.close());

test("nothing is recorded until somebody wants it", async () => {
  expect(await shownTexts(workbench.page, HISTORY)).toEqual([]);
  await tab(ja.views.history);
  await workbench.paneButton(history.keep).click();
  await said(history.keeping);
  await judgeAgain();
  const rows = await shownTexts(workbench.page, HISTORY);
  expect(rows.slice(1).map((row) => row[STATUS])).toEqual(["× 未達成", "◎ 達成"]);
});

test("an actual that was changed in the grid stands in the history tab, and in the saved sheet", async () => {
  await typeIntoCell(workbench.page, ACTUAL, "86.5%");
  await judgeAgain();
  await tab(ja.views.history);
  const changes = workbench.pane.getByRole("list", { name: history.changes });
  const entry = changes.getByRole("listitem").filter({ hasText: RATE });
  await entry.getByText(history.kinds.newlyAchieved).waitFor();
  await entry.getByText(history.change(history.status, "未達成", "達成")).waitFor();
  expect(await entry.textContent()).toContain("85.96%");
  expect(await changes.getByRole("listitem").count()).toBe(1);
  await workbench.settle();
  await workbench.screenshot("history");

  const saved = (await savedWorkbook(workbench.page)).getWorksheet(HISTORY);
  const recorded = [2, 3, 4, 5].map((row) => [
    saved?.getCell(row, INDICATOR + 1).value,
    saved?.getCell(row, STATUS + 1).value,
  ]);
  expect(recorded).toEqual([
    [RATE, "未達成"],
    ["広報紙の発行回数", "達成"],
    [RATE, "達成"],
    ["広報紙の発行回数", "達成"],
  ]);
  expect(saved?.getCell(6, INDICATOR + 1).value ?? null).toBeNull();
});

test("a figure that changes after the period was closed is flagged, and stays flagged in the sheet", async () => {
  await tab(ja.views.history);
  await workbench.pane.getByRole("textbox", { name: history.lockedBy }).fill("総務課長");
  await workbench.pane.getByRole("button", { name: /の数値を確定する$/ }).click();
  await said(/の数値（2件）を確定しました。/);
  await typeIntoCell(workbench.page, ACTUAL, "87%");
  await judgeAgain();
  await tab(ja.views.findings);
  const finding = workbench.pane
    .getByText(/総務課長が確定した.*実績が.*変更されています。/)
    .first();
  await finding.waitFor();
  expect(await finding.textContent()).toContain("87");
  await workbench.settle();
  await workbench.screenshot("locked-changed");
  const list = await shownTexts(workbench.page, LIST);
  expect(list[1]?.at(-1)).toMatch(/確定した.*変更されています。/);
  expect(workbench.errors).toEqual([]);
});
