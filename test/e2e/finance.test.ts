import { Workbook } from "@cj-tech-master/excelts";

import { ja } from "../../src/taskpane/i18n/ja";
import { FINANCE_TEXTS } from "../../src/taskpane/finance/texts/financeTexts";
import { type Session, startSession } from "./support/session";
import type { WorkbenchPage } from "./support/workbenchPage";

const texts = FINANCE_TEXTS.ja;
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

async function insertLedgerSample(id: keyof typeof texts.sampleNames): Promise<void> {
  await workbench.paneButton(texts.insertMenu).click();
  const name = texts.sampleNames[id];
  await workbench.pane.getByRole("menuitem", { name, exact: true }).click();
}

test("a finance user inserts the ledger, sees where the year closed, imports a month and links the plan", async () => {
  workbench = await session.open();
  const { pane } = workbench;
  await workbench.paneButton(ja.start.judge).waitFor();
  await pane.getByRole("tab", { name: ja.views.finance }).click();
  await pane.getByText(texts.emptyLead).waitFor();
  await workbench.screenshot("finance-empty");

  await insertLedgerSample("chuo-r1-collection");
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
  await insertLedgerSample("chuo-r1-collection");
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

/** A month as the collection system exports it as a workbook: a title, thousands of yen, a line of sums. */
async function exportedWorkbook(): Promise<Buffer> {
  const workbook = new Workbook();
  workbook
    .addWorksheet("収納状況")
    .addRows([
      ["国民健康保険料 収納状況（単位：千円）"],
      [],
      ["年月", "区分", "調定額（累計）", "収納額（累計）"],
      ["令和2年4月", "現年度分", 1_950_100, 1_664_000],
      ["合計", "", 1_950_100, 1_664_000],
    ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test("a workbook in thousands of yen is imported from its file, and the same month twice is written once", async () => {
  await workbench.close();
  workbench = await session.open();
  const { pane } = workbench;
  await workbench.paneButton(ja.start.judge).waitFor();
  await pane.getByRole("tab", { name: ja.views.finance }).click();
  await insertLedgerSample("chuo-r1-collection");
  await workbench.paneButton(texts.import).click();
  const buffer = await exportedWorkbook();
  const choose = (): Promise<void> =>
    pane.locator("input[type=file]").setInputFiles({
      name: "収納状況.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer,
    });
  await choose();
  await pane.getByText(texts.importing.chosen("収納状況.xlsx")).waitFor();
  await pane.getByText("新規 0件、変更 2件、同じ値 0件").waitFor();
  await workbench.paneButton(texts.importing.write).click();
  await pane.getByText(texts.done.written(2)).waitFor();
  // April of the closing period stands before May.
  expect(await cell("収納率台帳", 23, 1)).toBe("1,950,100,000");
  expect(await cell("収納率台帳", 23, 3)).toBe("1,664,000,000");

  await workbench.paneButton(texts.import).click();
  await choose();
  await pane.getByText("新規 0件、変更 0件、同じ値 2件").waitFor();
  expect(workbench.errors).toEqual([]);
});

test("a revenue ledger counts what is typed, and its sample names the breakdown that does not add up", async () => {
  await workbench.close();
  workbench = await session.open();
  const { pane, page } = workbench;
  await workbench.paneButton(ja.start.judge).waitFor();
  await pane.getByRole("tab", { name: ja.views.finance }).click();
  await insertLedgerSample("minato-r3-revenue");
  await pane
    .getByText(/15,468/)
    .first()
    .waitFor();
  const items = pane.getByRole("table").or(pane.getByRole("region", { name: texts.items }));
  await items.first().waitFor();
  const before = await items.first().innerText();
  const place = await page.evaluate(() => {
    const { model } = window.workbench;
    const sheet = model.activeSheet();
    const used = sheet.usedRect(true);
    const lines = used ? sheet.texts(used) : [];
    const row = lines.findIndex((line) => line.includes("目標額")) + 1;
    const column = (lines[row - 1] ?? []).indexOf("3月");
    const cellPlace = { row, column, rowCount: 1, columnCount: 1 };
    sheet.write(cellPlace, [[1_234_567]]);
    return { name: sheet.name, row, column };
  });
  expect(place.column).toBeGreaterThan(0);
  await page.waitForFunction(
    (text) =>
      document
        .querySelector<HTMLIFrameElement>("#pane-frame iframe")
        ?.contentDocument?.body.innerText.includes(text) === true,
    "1,234,567",
  );
  expect(await items.first().innerText()).not.toBe(before);
  await workbench.settle();
  await workbench.screenshot("finance-revenue");
  expect(workbench.errors).toEqual([]);
});
