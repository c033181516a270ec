import { Workbook } from "@cj-tech-master/excelts";

import { ja } from "../../src/taskpane/i18n/ja";
import { ja as preview } from "../../src/taskpane/preview/texts/ja";
import { ja as settings } from "../../src/taskpane/settings/texts/ja";
import { openPlan } from "./support/openPlan";
import { type Session, startSession } from "./support/session";
import { dumpWorkbook, type SheetDump } from "./support/workbookDump";
import type { WorkbenchPage } from "./support/workbenchPage";

const LIST = "年度目標";
const SETTINGS = "KPI設定";

let session: Session;
let workbench: WorkbenchPage;

async function planFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(LIST);
  sheet.addRow(["取組", "指標", "目標", "実績", "課題と改善策"]);
  sheet.addRow(["取組1", "国民健康保険料の収納率", "86.20%以上", "85.96%", "電話催告を強化する。"]);
  sheet.addRow(["取組2", "広報紙の発行回数", "12回", "12回", ""]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

beforeAll(async () => {
  session = await startSession();
  workbench = await session.open();
  await openPlan(workbench, await planFile(), LIST);
});

afterAll(() => session.close());

async function sheet(name: string): Promise<SheetDump | undefined> {
  return (await dumpWorkbook(workbench.page)).find((candidate) => candidate.name === name);
}

test("what will be written is shown first, and cancelling writes nothing", async () => {
  const before = await dumpWorkbook(workbench.page);
  await workbench.paneButton(ja.start.confirm).click();
  const dialog = workbench.pane.getByRole("dialog");
  await dialog.getByText(preview.newSheet).waitFor();
  expect(await dialog.getByRole("listitem").first().textContent()).toContain(LIST);
  await workbench.settle();
  await workbench.screenshot("preview");
  await dialog.getByRole("button", { name: preview.cancel }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await dumpWorkbook(workbench.page)).toEqual(before);
});

test("agreeing writes what was announced", async () => {
  await workbench.paneButton(ja.start.confirm).click();
  const dialog = workbench.pane.getByRole("dialog");
  await dialog.getByRole("button", { name: preview.write }).click();
  await workbench.pane.getByRole("searchbox").waitFor();
  expect((await sheet(LIST))?.formulas.flat()).toContain("未達成");
});

test("the stage of the year changes what is shown at once, and is kept in the workbook", async () => {
  await workbench.pane.getByRole("tab", { name: ja.views.settings }).click();
  await workbench.pane.getByRole("combobox", { name: settings.phase }).selectOption("midYear");
  await workbench.pane.getByText(settings.saved).waitFor();
  await workbench.settle();
  await workbench.screenshot("settings");
  const stored = await sheet(SETTINGS);
  expect(stored?.formulas).toContainEqual(["phase", 1, '"midYear"']);
  await workbench.pane.getByRole("tab", { name: ja.views.results }).click();
  await workbench.pane
    .getByText(/未達成見込/)
    .first()
    .waitFor();
  // The sheet itself changes with the next run only.
  expect((await sheet(LIST))?.formulas.flat()).toContain("未達成");
  await workbench.paneButton(ja.actions.judgeAgain).click();
  await workbench.pane.getByText(/書き込みました/).waitFor();
  expect((await sheet(LIST))?.formulas.flat()).toContain("未達成見込");
});

test("the language changes the pane at once and what is written with the next run", async () => {
  await workbench.pane.getByRole("tab", { name: ja.views.settings }).click();
  await workbench.pane.getByRole("combobox", { name: settings.language }).selectOption("en");
  await workbench.pane.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await workbench.pane.getByRole("tab", { name: "Results" }).click();
  await workbench.paneButton("Judge again").click();
  await workbench.pane
    .getByText(/written|Wrote/i)
    .first()
    .waitFor();
  expect((await sheet(LIST))?.formulas.flat()).toContain("At risk");
  expect(workbench.errors).toEqual([]);
});
