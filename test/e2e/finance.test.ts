import { ja } from "../../src/taskpane/i18n/ja";
import { financeTexts } from "../../src/taskpane/finance/texts/financeTexts";
import { type Session, startSession } from "./support/session";
import type { WorkbenchPage } from "./support/workbenchPage";

const texts = financeTexts("ja");
const EXPORT = [
  "年月\t区分\t調定額（累計）\t収納額（累計）",
  "令和2年5月\t現年度分\t1,950,000,000\t1,681,000,000",
].join("\n");

let session: Session;
let workbench: WorkbenchPage;

beforeAll(async () => {
  session = await startSession();
});

afterAll(() => session.close());

const cell = (sheet: string, row: number, column: number): Promise<unknown> =>
  workbench.page.evaluate(
    ([name, at, to]) =>
      window.workbench.model
        .sheetByName(name)
        ?.texts({ row: at, column: to, rowCount: 1, columnCount: 1 })[0]?.[0],
    [sheet, row, column] as const,
  );

test("a finance user inserts the ledger, sees where the year closed, imports a month and links the plan", async () => {
  workbench = await session.open();
  const { pane } = workbench;
  await workbench.paneButton(ja.start.judge).waitFor();
  await pane.getByRole("tab", { name: ja.views.finance }).click();
  await pane.getByText(texts.emptyLead).waitFor();
  await workbench.screenshot("finance-empty");

  await workbench.paneButton(texts.insertMenu).click();
  await pane
    .getByRole("menuitem", { name: texts.sampleNames["chuo-r1-collection"], exact: true })
    .click();
  const card = pane.getByRole("group", { name: texts.levy.currentYear });
  await card.getByText("85.96%").first().waitFor();
  expect(await card.textContent()).toContain("未達成");
  await workbench.settle();
  await workbench.screenshot("finance-ledger");

  // The export says that more was collected until the end of May.
  await workbench.paneButton(texts.import).click();
  await pane.getByLabel(texts.importing.paste).fill(EXPORT);
  await pane.getByText("新規 0件、変更 1件、同じ値 1件").waitFor();
  await workbench.screenshot("finance-import");
  await workbench.paneButton(texts.importing.write).click();
  await pane.getByText(texts.done.written(1)).waitFor();
  expect(await cell("収納率台帳", 24, 3)).toBe("1,681,000,000");
  await card.getByText("86.21%").first().waitFor();
  expect(await card.textContent()).toContain("達成");

  await workbench.paneButton(texts.undo).click();
  await pane.getByText(texts.done.undone).waitFor();
  expect(await cell("収納率台帳", 24, 3)).toBe("1,676,220,000");

  const links = pane.getByRole("group", { name: texts.links });
  await links.getByRole("button", { name: texts.link }).first().click();
  await pane.getByText(texts.done.linked).waitFor();
  await links.getByText(texts.linked).waitFor();
  await links.getByRole("button", { name: texts.unlink }).first().click();
  await pane.getByText(texts.done.unlinked).waitFor();
  await workbench.screenshot("finance-links");
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});

test("what is typed into the ledger moves the forecast in the pane and the status in the plan", async () => {
  await workbench.close();
  workbench = await session.open();
  const { pane, page } = workbench;
  await workbench.paneButton(ja.start.judge).click();
  await pane.getByRole("searchbox").waitFor();
  await pane.getByRole("tab", { name: ja.views.finance }).click();
  await workbench.paneButton(texts.insertMenu).click();
  await pane
    .getByRole("menuitem", { name: texts.sampleNames["chuo-r1-collection"], exact: true })
    .click();
  const card = pane.getByRole("group", { name: texts.levy.currentYear });
  await card.getByText("85.96%").first().waitFor();
  const links = pane.getByRole("group", { name: texts.links });
  await links.getByRole("button", { name: texts.link }).first().click();
  await pane.getByText(texts.done.linked).waitFor();

  /** Waits until the plan's row of the collection rate has this status. */
  const statusBecomes = (word: string): Promise<unknown> =>
    page.waitForFunction((expected) => {
      const sheet = window.workbench.model.sheetByName("目標一覧");
      const used = sheet?.usedRect(true);
      if (!sheet || !used) return false;
      const lines = sheet.texts(used);
      const header = lines.find((line) => line.includes("判定") && line.includes("実績"));
      const row = lines.find((line) => line.some((text) => text.includes("令和元年度収納率")));
      return row?.[header?.indexOf("判定") ?? -1]?.endsWith(expected) === true;
    }, word);

  const select = async (row: number, column: number, columnCount = 1): Promise<void> => {
    await page.evaluate(
      (place) => {
        const { model } = window.workbench;
        const sheet = model.sheetByName("収納率台帳");
        if (!sheet) throw new Error("There is no ledger.");
        model.activateSheet(sheet.id);
        model.select(sheet.id, place);
      },
      { row, column, rowCount: 1, columnCount },
    );
    // The keyboard was in the pane.
    await page
      .locator("canvas")
      .first()
      .focus()
      .catch(() => undefined);
  };
  const typed = async (row: number, column: number, text: string): Promise<void> => {
    await select(row, column);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  // May of the closing period is not there yet: nobody knows how the year ends.
  await select(24, 1, 4);
  await page.keyboard.press("Delete");
  await card.getByText("85.31%").first().waitFor();
  await card.getByText(texts.forecast).first().waitFor();
  await workbench.settle();
  await workbench.screenshot("finance-forecast");
  await statusBecomes("未達成見込");

  await typed(24, 1, "1950000000");
  await typed(24, 3, "1690000000");
  await card.getByText("86.67%").first().waitFor();
  await statusBecomes("◎ 達成");
  expect(workbench.errors).toEqual([]);
});
