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
  const card = pane.getByRole("region", { name: texts.levy.currentYear });
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

  const links = pane.getByRole("region", { name: texts.links });
  await links.getByRole("button", { name: texts.link }).first().click();
  await pane.getByText(texts.done.linked).waitFor();
  await links.getByText(texts.linked).waitFor();
  await links.getByRole("button", { name: texts.unlink }).first().click();
  await pane.getByText(texts.done.unlinked).waitFor();
  await workbench.screenshot("finance-links");
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
