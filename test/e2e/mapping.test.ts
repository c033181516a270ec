import { Workbook } from "@cj-tech-master/excelts";

import { ja } from "../../src/taskpane/i18n/ja";
import { ja as mapping } from "../../src/taskpane/mapping/texts/ja";
import { openPlan } from "./support/openPlan";
import { type Session, startSession } from "./support/session";
import type { WorkbenchPage } from "./support/workbenchPage";

const LIST = "令和6年度";

let session: Session;
let workbench: WorkbenchPage;

/** A list whose column of targets has a header that nobody knows. */
async function planFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(LIST);
  sheet.addRow(["指標", "到達ライン（件）", "実績（件）", "備考"]);
  sheet.addRow(["相談件数", 30, 31, ""]);
  sheet.addRow(["苦情件数", "3以下", 5, ""]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

beforeAll(async () => {
  session = await startSession();
  workbench = await session.open();
  await openPlan(workbench, await planFile(), LIST);
});

afterAll(() => session.close());

test("a workbook without a known plan is read once the user says what a column holds", async () => {
  const { pane } = workbench;
  await workbench.paneButton(ja.start.judge).click();
  await pane.getByRole("alert").getByRole("button", { name: ja.unread.mapping }).click();
  await pane.getByRole("heading", { level: 1, name: mapping.title }).waitFor();
  await pane.getByRole("combobox", { name: /^到達ライン/ }).selectOption("target");
  await workbench.settle();
  await workbench.screenshot("mapping");
  await workbench.paneButton(mapping.apply).click();
  await pane.getByText(mapping.saved).waitFor();
  await pane.getByText(mapping.read, { exact: true }).waitFor();
  await workbench.paneButton(mapping.back).click();
  await pane.getByText("苦情件数").first().waitFor();
  const names = await workbench.page.evaluate(() =>
    window.workbench.model.names().map(({ name, comment }) => [name, comment]),
  );
  expect(names).toEqual([["_KPI_map_1", "target"]]);
  expect(workbench.errors).toEqual([]);
});

test("what was said is forgotten on request", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: ja.views.settings }).click();
  await workbench.paneButton("読み取りの対応を確認").click();
  await workbench.paneButton(mapping.reset).click();
  await pane.getByText(mapping.unread, { exact: true }).waitFor();
  const names = await workbench.page.evaluate(() => window.workbench.model.names().length);
  expect(names).toBe(0);
});
