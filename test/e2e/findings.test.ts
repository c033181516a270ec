import { Workbook } from "@cj-tech-master/excelts";

import { ja } from "../../src/taskpane/i18n/ja";
import { type Session, startSession } from "./support/session";
import { cellText, dumpWorkbook, type SheetDump } from "./support/workbookDump";
import type { WorkbenchPage } from "./support/workbenchPage";

const LIST = "目標一覧";
const MIXED = "窓口サービスの満足度";
const RATE = "国民健康保険料の収納率";

let session: Session;
let workbench: WorkbenchPage;

/** A list with a number of both widths in a target, and a rate that misses its target. */
async function planFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(LIST);
  sheet.addRow(["取組", "担当", "指標", "目標", "実績", "課題と改善策"]);
  sheet.addRow(["取組1", "保険年金課", RATE, "86.20%以上", "85.96%", "電話催告を強化する。"]);
  sheet.addRow(["取組2", "総務課", MIXED, "満足度 ７2%以上", "75%", ""]);
  sheet.addRow(["取組2", "総務課", "広報紙の発行回数", "12回", "10回", ""]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

beforeAll(async () => {
  session = await startSession();
  workbench = await session.open();
  const bytes = [...(await planFile())];
  await workbench.page.locator("#file").setInputFiles({
    name: "計画.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
  await workbench.page.waitForFunction(
    (words) =>
      window.workbench.model
        .sheets()
        .some(
          (sheet) =>
            sheet.texts({ row: 2, column: 2, rowCount: 1, columnCount: 1 })[0]?.[0] === words,
        ),
    MIXED,
  );
});

afterAll(() => session.close());

async function list(): Promise<SheetDump> {
  const sheet = (await dumpWorkbook(workbench.page)).find(({ name }) => name === LIST);
  if (!sheet) throw new Error(`The workbook has no sheet ${LIST}.`);
  return sheet;
}

async function tab(name: RegExp): Promise<void> {
  await workbench.pane.getByRole("tab", { name }).click();
}

test("reading shows what was found, grouped by initiative", async () => {
  await workbench.paneButton(ja.start.preview).click();
  await tab(/^確認事項/);
  await workbench.pane.getByRole("heading", { level: 1, name: "確認事項" }).waitFor();
  await workbench.pane.getByText(/全角と半角の数字が混ざっています/).waitFor();
  await workbench.pane
    .getByText(/課題と改善策/)
    .first()
    .waitFor();
  await workbench.settle();
  await workbench.screenshot("findings");
});

test("a click on a finding selects its cell", async () => {
  await workbench.pane
    .getByRole("button", { name: /全角と半角の数字が混ざっています/ })
    .first()
    .click();
  await workbench.page.waitForFunction(() => {
    const { model } = window.workbench;
    const { sheetId, rect } = model.selection();
    return model.sheetById(sheetId)?.texts(rect)[0]?.[0] === "満足度 ７2%以上";
  });
});

test("a correction stands in the sheet, and is taken back", async () => {
  await workbench.paneButton("「７2」を「72」に直す").click();
  await workbench.paneButton(ja.actions.undo).waitFor();
  expect(cellText(await list(), MIXED, "目標")).toBe("満足度 72%以上");
  await workbench.pane.getByText(/全角と半角の数字が混ざっています/).waitFor({ state: "detached" });
  await workbench.screenshot("findings-fixed");

  await workbench.paneButton(ja.actions.undo).click();
  await workbench.pane.getByText(/全角と半角の数字が混ざっています/).waitFor();
  expect(cellText(await list(), MIXED, "目標")).toBe("満足度 ７2%以上");
});

test("a rule that is switched off stays so for the workbook, until it is switched on again", async () => {
  await workbench.pane.getByRole("button", { name: /^その他の操作：.*全角と半角/ }).click();
  await workbench.pane.getByRole("menuitem", { name: /の確認をしない$/ }).click();
  await workbench.pane.getByText("しない確認：1種類").waitFor();
  await workbench.pane.getByText(/全角と半角の数字が混ざっています/).waitFor({ state: "detached" });
  await workbench.paneButton(ja.actions.undo).click();
  await workbench.pane.getByText(/全角と半角の数字が混ざっています/).waitFor();
});

test("a status that a person sets is written with its reason", async () => {
  await tab(/^結果/);
  const item = workbench.pane.getByRole("listitem").filter({ hasText: RATE });
  await item.getByRole("button", { expanded: false }).last().click();
  await workbench.paneButton(ja.details.override).click();
  const dialog = workbench.pane.getByRole("dialog");
  await dialog.getByRole("combobox").selectOption("achieved");
  await dialog.getByRole("textbox").first().fill("督促分を含めて達成とする区長判断");
  await workbench.settle();
  await workbench.screenshot("override");
  await dialog.getByRole("button", { name: "変更する", exact: true }).click();
  await item.getByText(ja.row.manual, { exact: true }).waitFor();
  await workbench.paneButton(ja.actions.judgeAgain).click();
  await workbench.pane
    .getByText(/に判定の列を/)
    .first()
    .waitFor();
  const judged = await list();
  expect(cellText(judged, RATE, "判定")).toMatch(/(^| )達成$/);
  expect(cellText(judged, RATE, "判定理由")).toContain("督促分を含めて達成とする区長判断");
  expect(cellText(judged, RATE, "判定理由")).toContain("85.96%");
  await workbench.settle();
  await workbench.screenshot("override-written");
});

test("with the keyboard alone: from the tabs to a finding's cell", async () => {
  await tab(/^結果/);
  await workbench.page.keyboard.press("ArrowRight");
  await workbench.page.keyboard.press("Enter");
  await workbench.pane.getByRole("heading", { level: 1, name: "確認事項" }).waitFor();
  const search = workbench.pane.getByRole("searchbox");
  await search.waitFor();
  await search.focus();
  await workbench.page.keyboard.press("Tab");
  await workbench.page.keyboard.press("Tab");
  await workbench.page.keyboard.press("ArrowDown");
  await workbench.page.keyboard.press("Enter");
  await workbench.pane.locator("[aria-current=true]").waitFor();
});

test("all the while nothing failed", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
