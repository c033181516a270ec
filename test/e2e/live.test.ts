import { ja } from "../../src/taskpane/i18n/ja";
import { ja as live } from "../../src/taskpane/live/texts/ja";
import { startSession, type Session } from "./support/session";

/** Half a second is what users are promised; a loaded test machine gets four times that. */
const PROMISED = 500;
const ALLOWED = 2000;
const INDICATOR = "令和元年度収納率";

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(async () => {
  await session.close();
});

test("an actual typed into the grid turns the status in its row and in the pane within half a second", async () => {
  const workbench = await session.open();
  const { page, pane } = workbench;
  await workbench.paneButton(ja.start.judge).click();
  await pane.getByText(live.following).waitFor();
  await pane.getByRole("searchbox").fill(INDICATOR);
  const item = pane.getByRole("listitem").filter({ hasText: INDICATOR }).first();
  await item.getByText("未達成", { exact: true }).waitFor();

  const place = await page.evaluate((name) => {
    for (const sheet of window.workbench.model.sheets()) {
      const used = sheet.usedRect(true);
      if (!used) continue;
      const values = sheet.values(used);
      const header = values.findIndex((line) => line.includes("実績") && line.includes("判定"));
      const row = values.findIndex((line) => line.some((value) => String(value).includes(name)));
      if (header < 0 || row < 0) continue;
      const at = (word: string): number => used.column + (values[header]?.indexOf(word) ?? -1);
      return { sheetId: sheet.id, row: used.row + row, actual: at("実績"), status: at("判定") };
    }
    return null;
  }, INDICATOR);
  if (!place) throw new Error("The list with the indicator is not there.");
  await page.evaluate(({ sheetId, row, actual }) => {
    const { model } = window.workbench;
    model.activateSheet(sheetId);
    model.select(sheetId, { row, column: actual, rowCount: 1, columnCount: 1 });
  }, place);

  const statusText = (): Promise<string | undefined> =>
    page.evaluate(({ sheetId, row, status }) => {
      const sheet = window.workbench.model.sheetById(sheetId);
      return sheet?.texts({ row, column: status, rowCount: 1, columnCount: 1 })[0]?.[0];
    }, place);
  expect(await statusText()).toContain("未達成");

  await page
    .locator("canvas")
    .first()
    .focus()
    .catch(() => undefined);
  await page.keyboard.type("86.3%");
  const start = Date.now();
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    ({ sheetId, row, status }) => {
      const sheet = window.workbench.model.sheetById(sheetId);
      return (
        sheet?.texts({ row, column: status, rowCount: 1, columnCount: 1 })[0]?.[0] === "◎ 達成"
      );
    },
    place,
    { polling: 20 },
  );
  const inSheet = Date.now() - start;
  await item.getByText("達成", { exact: true }).waitFor();
  const inPane = Date.now() - start;
  console.log(
    `Status in the sheet after ${inSheet} ms, in the pane after ${inPane} ms (promised: ${PROMISED} ms).`,
  );
  expect(inPane).toBeLessThan(ALLOWED);
  await workbench.screenshot("live-update");
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});
