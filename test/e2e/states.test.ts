import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FrameLocator } from "playwright-core";

import { ja as texts } from "../../src/taskpane/findings/texts/ja";
import { en } from "../../src/taskpane/i18n/en";
import { ja } from "../../src/taskpane/i18n/ja";
import { ja as live } from "../../src/taskpane/live/texts/ja";
import { ja as settings } from "../../src/taskpane/settings/texts/ja";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/errors";
import { errorSentence } from "../../src/workbook/texts/errorSentences";
import { indicatorPlace, typeActual, waitForStatus } from "./support/indicatorPlace";
import { openPlan } from "./support/openPlan";
import { type Session, startSession } from "./support/session";
import { dumpWorkbook } from "./support/workbookDump";
import type { WorkbenchPage } from "./support/workbenchPage";

const INDICATOR = "令和元年度収納率";
const LIST = "年度目標";

let session: Session;
let workbench: WorkbenchPage;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  workbench = await session.open();
});
afterEach(async () => {
  await workbench.close();
});
afterAll(() => session.close());

function sentence(code: WorkbookErrorCode, detail = ""): string {
  return errorSentence(new WorkbookError(code, detail)).ja;
}

/** What the pane complains about. */
function alert(): ReturnType<FrameLocator["getByText"]> {
  return workbench.pane.getByRole("alert");
}

async function judge(): Promise<void> {
  await workbench.paneButton(ja.start.judge).click();
  await workbench.pane.getByRole("searchbox").waitFor();
}

/** A small list of indicators; its sheet protected where wished. */
async function planFile(isProtected: boolean): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(LIST);
  sheet.addRow(["取組", "指標", "目標", "実績", "課題と改善策"]);
  sheet.addRow(["取組1", "国民健康保険料の収納率", "86.20%以上", "85.96%", "電話催告を強化する。"]);
  sheet.addRow(["取組2", "広報紙の発行回数", "12回", "12回", ""]);
  if (isProtected) await sheet.protect("", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same workbook with its structure protected: sheets can be neither added nor deleted. */
async function lockedStructure(): Promise<Uint8Array> {
  const parts = unzipSync(await planFile(false));
  const part = "xl/workbook.xml";
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  expect(xml).toContain("<sheets>");
  const locked = xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  return zipSync({ ...parts, [part]: strToU8(locked) });
}

test("opened in a plain browser the pane says what it is and where the manifest is", async () => {
  const page = await session.browser.newPage({ ignoreHTTPSErrors: true, locale: "en-US" });
  await page.goto(`${session.origin}/taskpane.html`);
  await page.getByText(en.startup.browserTitle).waitFor();
  for (const step of en.startup.browserSteps) await page.getByText(step).waitFor();
  const link = await page.getByRole("link", { name: en.startup.manifest }).getAttribute("href");
  const manifest = await page.request.get(new URL(link ?? "", page.url()).href);
  expect(await manifest.text()).toContain("<OfficeApp");
  await page.close();
});

test("an Excel that is too old is told so, and nothing else is offered", async () => {
  const { page, pane } = workbench;
  await page.locator("#excel-version").selectOption("1.1");
  await pane.getByText(ja.startup.oldTitle).waitFor();
  await pane.getByText(ja.startup.oldAdvice).waitFor();
  expect(await pane.getByRole("button").count()).toBe(0);
  await workbench.screenshot("state-old-excel");
  await page.locator("#excel-version").selectOption("1.7");
  await judge();
  expect(workbench.errors).toEqual([]);
});

test("a read-only workbook can be judged without writing, and its settings hold while the pane is open", async () => {
  const { page, pane } = workbench;
  const before = await dumpWorkbook(page);
  await page.evaluate(() => {
    window.workbench.setAccess("read");
  });
  await workbench.paneButton(ja.start.judge).click();
  await alert().getByText(sentence("readOnly")).waitFor();
  await workbench.screenshot("state-read-only");
  await alert().getByRole("button", { name: ja.start.preview }).click();
  await pane.getByText(ja.notice.notWritten).waitFor();

  await pane.getByRole("searchbox").fill(INDICATOR);
  const item = pane.getByRole("listitem").filter({ hasText: INDICATOR });
  await item.getByText("未達成", { exact: true }).waitFor();
  await item.getByRole("button").first().click();
  await page.waitForFunction(() => window.workbench.model.selection().rect.column === 4);

  await pane.getByRole("tab", { name: ja.views.settings }).click();
  await pane.getByRole("combobox", { name: settings.phase }).selectOption("midYear");
  await pane.getByText(settings.sessionOnly).waitFor();
  await pane.getByRole("tab", { name: ja.views.results }).click();
  await item.getByText("未達成見込", { exact: true }).waitFor();
  expect(await dumpWorkbook(page)).toEqual(before);
  expect(await page.evaluate(() => window.workbench.unsaved)).toBe(false);
});

test("a protected sheet is named, and nothing is written anywhere", async () => {
  await openPlan(workbench, await planFile(true), LIST);
  const before = await dumpWorkbook(workbench.page);
  await workbench.paneButton(ja.start.judge).click();
  await alert().getByText(sentence("sheetProtected", LIST)).waitFor();
  await alert().getByRole("button", { name: ja.start.preview }).click();
  await workbench.pane.getByText(ja.notice.notWritten).waitFor();
  expect(await dumpWorkbook(workbench.page)).toEqual(before);
});

test("a workbook whose structure is protected says that no sheet can be added", async () => {
  await openPlan(workbench, await lockedStructure(), LIST);
  const before = await dumpWorkbook(workbench.page);
  await workbench.paneButton(ja.start.judge).click();
  await alert().getByText(sentence("structureProtected")).waitFor();
  await alert().getByRole("button", { name: ja.start.preview }).click();
  await workbench.pane.getByText(ja.notice.notWritten).waitFor();
  expect(await dumpWorkbook(workbench.page)).toEqual(before);
});

test("a workbook that was closed under the pane: results stay, every command says so, and works again later", async () => {
  const { page, pane } = workbench;
  await judge();
  await page.evaluate(() => {
    window.workbench.setAccess("closed");
  });
  await pane.getByRole("listitem").first().getByRole("button").first().click();
  await alert().getByText(sentence("workbookClosed")).waitFor();
  await workbench.paneButton(ja.actions.judgeAgain).click();
  await alert().getByText(ja.failure.judge).waitFor();
  await alert().getByText(sentence("workbookClosed")).waitFor();
  await workbench.screenshot("state-closed");
  expect(await pane.getByRole("listitem").count()).toBeGreaterThan(0);

  await page.evaluate(() => {
    window.workbench.setAccess("edit");
  });
  await alert().getByRole("button", { name: ja.actions.retry }).click();
  await pane.getByText(ja.notice.unchanged).waitFor();
  expect(await alert().count()).toBe(0);
});

test("while a cell is edited a run waits and says for what, and a selection is refused with a sentence", async () => {
  const { page, pane } = workbench;
  await judge();
  await pane.getByText(live.following).waitFor();
  await pane.getByRole("searchbox").fill(INDICATOR);
  const item = pane.getByRole("listitem").filter({ hasText: INDICATOR }).first();
  await item.getByText("未達成", { exact: true }).waitFor();
  const place = await indicatorPlace(page, INDICATOR);
  await typeActual(page, place, "86.3%");
  const editor = await page.evaluateHandle(() => document.activeElement as HTMLElement);

  // In Excel the pane takes the focus and the cell stays open; a click would end the typing in the grid.
  const press = (button: ReturnType<FrameLocator["getByText"]>): Promise<void> =>
    button.evaluate((element) => {
      (element as HTMLButtonElement).click();
    });
  await press(item.getByRole("button").first());
  await alert().getByText(sentence("cellBeingEdited")).waitFor();
  await press(workbench.paneButton(ja.actions.judgeAgain));
  await pane.getByText(ja.running.waiting).waitFor();
  await workbench.screenshot("state-cell-editing");

  await editor.evaluate((element) => {
    element.focus();
  });
  await page.keyboard.press("Enter");
  await item.getByText("達成", { exact: true }).waitFor();
  await waitForStatus(page, place, "◎ 達成");
  expect(workbench.errors).toEqual([]);
});

test("two panes on one workbook agree, follow the same edit and do not disturb each other", async () => {
  const { page, pane } = workbench;
  await page.evaluate(() => {
    window.workbench.openAnotherPane();
  });
  const other = page.locator(".pane__frame iframe").nth(1).contentFrame();
  await judge();
  await other.getByRole("button", { name: ja.start.judge }).click();
  await other.getByText(ja.notice.unchanged).waitFor();
  for (const frame of [pane, other]) {
    await frame.getByText(live.following).waitFor();
    await frame.getByRole("searchbox").fill(INDICATOR);
  }
  const shown = (frame: FrameLocator, status: string): Promise<void> =>
    frame
      .getByRole("listitem")
      .filter({ hasText: INDICATOR })
      .first()
      .getByText(status, { exact: true })
      .waitFor();
  await Promise.all([shown(pane, "未達成"), shown(other, "未達成")]);

  const place = await indicatorPlace(page, INDICATOR);
  await typeActual(page, place, "86.3%");
  await page.keyboard.press("Enter");
  await Promise.all([shown(pane, "達成"), shown(other, "達成")]);
  await waitForStatus(page, place, "◎ 達成");
  await workbench.screenshot("state-two-panes");

  // Once both are done they are quiet: neither answers what the other wrote.
  await workbench.settle();
  const syncs = await page.evaluate(() => window.workbench.traffic.syncs);
  await workbench.settle();
  expect(await page.evaluate(() => window.workbench.traffic.syncs)).toBe(syncs);

  // What one takes away, the other does not miss: its next run writes it again.
  await other.getByRole("button", { name: ja.actions.remove }).click();
  await other.getByRole("button", { name: ja.removal.confirm, exact: true }).click();
  await other.getByText(/取り除きました/).waitFor();
  await workbench.paneButton(ja.actions.judgeAgain).click();
  await pane.getByText(/書き込みました/).waitFor();
  await waitForStatus(page, await indicatorPlace(page, INDICATOR), "◎ 達成");
  expect(await page.evaluate(() => window.workbench.faults)).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test("a pane that is opened again shows the numbers of last time and leads back to where the user was", async () => {
  const { page, pane } = workbench;
  await judge();
  await pane.getByRole("searchbox").fill("収納率");
  await pane.getByRole("combobox", { name: ja.results.orderLabel }).selectOption("path");
  const chip = pane.getByRole("button", { name: /^未達成 \d/ });
  await chip.click();
  await pane.getByRole("tab", { name: /^確認事項/ }).click();
  await pane.getByRole("searchbox", { name: texts.searchLabel }).fill("改善");

  await page.locator("#reload").click();
  const last = pane.getByRole("region", { name: /^前回（.+）の結果$/ });
  await last.waitFor();
  expect(await last.textContent()).toMatch(/指標 \d+件.*未達成 \d+件/s);
  await last.getByRole("button", { name: ja.start.goOn }).click();
  const search = pane.getByRole("searchbox", { name: texts.searchLabel });
  await search.waitFor();
  expect(await search.inputValue()).toBe("改善");

  await pane.getByRole("tab", { name: ja.views.results }).click();
  expect(await pane.getByRole("searchbox").inputValue()).toBe("収納率");
  expect(await pane.getByRole("combobox", { name: ja.results.orderLabel }).inputValue()).toBe(
    "path",
  );
  expect(await chip.getAttribute("aria-pressed")).toBe("true");
  expect(workbench.errors).toEqual([]);
});
