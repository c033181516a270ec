import type { Page } from "playwright-core";

import { ja } from "../../src/taskpane/i18n/ja";
import { shownTexts } from "./support/gridCells";
import { openPlan } from "./support/openPlan";
import { smallWorkbook } from "./support/sampleFiles";
import { startSession, type Session } from "./support/session";
import { dumpWorkbook } from "./support/workbookDump";
import type { WorkbenchPage } from "./support/workbenchPage";

const HEADER = ["判定", "達成率", "差", "判定理由"];

let session: Session;
let workbench: WorkbenchPage;

/** How the sheets look: formats, widths and heights, of more cells than are used. */
function looks(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    window.workbench.model.sheets().map((sheet) => {
      const rect = { row: 0, column: 0, rowCount: 40, columnCount: 30 };
      return {
        name: sheet.name,
        styles: sheet.styles(rect),
        widths: Array.from({ length: 30 }, (_, column) => sheet.columnWidth(column)),
        heights: Array.from({ length: 40 }, (_, row) => sheet.rowHeight(row)),
      };
    }),
  );
}

beforeAll(async () => {
  session = await startSession();
  workbench = await session.open({ width: 1600, height: 1200 });
  await openPlan(workbench, await smallWorkbook("参考"), "Sheet1");
  await workbench.paneButton(ja.insert.sample).click();
  const sample = ja.insert.samples["chuo-r1-youshiki3"];
  await workbench.pane.getByRole("menuitem", { name: sample, exact: true }).click();
  await workbench.pane
    .getByText(/のシートを追加しました。$/)
    .first()
    .waitFor();
});

afterAll(() => session.close());

test("the status stands beside 自己評価 in the form, and removing takes exactly it away", async () => {
  const { page, pane } = workbench;
  const before = await dumpWorkbook(page);
  const looked = await looks(page);
  const forms = before.map(({ name }) => name).filter((name) => name !== "Sheet1");
  const form = forms.find((name) => name.includes("4")) ?? "";

  await workbench.paneButton(ja.start.judge).click();
  await workbench.paneButton(ja.actions.judgeAgain).waitFor();
  const texts = await shownTexts(page, form);
  const header = texts.findIndex((row) =>
    HEADER.every((word, index) => row[row.indexOf("判定") + index] === word),
  );
  const beside = texts.find((row) => row.includes("× 未達成"));
  // The row of the self-evaluation itself: what it says of the results stands to the left.
  expect(beside?.join("")).toContain("(目標の達成状況)");
  expect(beside?.join("")).toContain("実績85.96%");

  // It is in view beside the form, right of everything that the form holds.
  const column = texts[header]?.indexOf("判定") ?? -1;
  const old = before.find(({ name }) => name === form);
  expect(column).toBeGreaterThanOrEqual(old?.texts[0]?.length ?? 0);
  await page.evaluate(
    ({ name, place }) => {
      const { model } = window.workbench;
      const sheet = model.sheetByName(name);
      if (!sheet) return;
      model.activateSheet(sheet.id);
      model.select(sheet.id, { ...place, rowCount: 1, columnCount: 1 });
    },
    { name: form, place: { row: texts.findIndex((row) => row === beside), column: column + 3 } },
  );
  await workbench.settle();
  await workbench.screenshot("form-status-block");

  await workbench.paneButton(ja.actions.remove).click();
  const dialog = pane.getByRole("alertdialog");
  await dialog.getByRole("button", { name: ja.removal.confirm }).click();
  await pane
    .getByText(/を取り除きました。/)
    .first()
    .waitFor();
  expect(await dumpWorkbook(page)).toEqual(before);
  expect(await looks(page)).toEqual(looked);
  expect(workbench.errors).toEqual([]);
});
