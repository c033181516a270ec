import { readFileSync } from "node:fs";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

import { ja } from "../../src/taskpane/i18n/ja";
import {
  csvBytes,
  damagedWorkbook,
  passwordProtectedBytes,
  protectedWorkbook,
  smallWorkbook,
} from "./support/sampleFiles";
import { type Session, startSession } from "./support/session";
import type { WorkbenchPage } from "./support/workbenchPage";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Univer has further canvases for its editors. */
const SHEET_CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let session: Session;
let workbench: WorkbenchPage;
let page: Page;

beforeAll(async () => {
  session = await startSession();
});

afterAll(() => session.close());

beforeEach(async () => {
  workbench = await session.open();
  ({ page } = workbench);
  await workbench.paneButton(ja.start.judge).waitFor();
});

afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
  await workbench.close();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const fileName = (): Promise<string> => page.evaluate(() => window.workbench.fileName);

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await button("開く…").click();
  await (await chooser).setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

/** Selects a cell and types into it, by keyboard. */
async function type(address: { row: number; column: number }, text: string): Promise<void> {
  await select(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function select(address: { row: number; column: number }): Promise<void> {
  // A click gives the grid the keyboard; the cell is then chosen through the model, wherever it lies.
  await page.locator(SHEET_CANVAS).click({ position: { x: 300, y: 300 } });
  await page.evaluate((cell) => {
    const { model } = window.workbench;
    model.select(model.activeSheet().id, { ...cell, rowCount: 1, columnCount: 1 });
  }, address);
}

const cell = (row: number, column: number): Promise<unknown> =>
  page.evaluate(
    async (rect) => {
      await window.workbench.model.settled();
      return window.workbench.model.activeSheet().values(rect)[0]?.[0];
    },
    { row, column, rowCount: 1, columnCount: 1 },
  );

test.each([
  ["notAWorkbook", "実績.xlsx", csvBytes, "Excel ブック（.xlsx）ではないため開けません"],
  ["passwordProtected", "秘.xlsx", passwordProtectedBytes, "パスワードで保護されているため"],
  ["damaged", "途中まで.xlsx", damagedWorkbook, "壊れているため開けません"],
])("%s: one sentence, and the open workbook stays", async (code, name, make, words) => {
  const before = await fileName();
  await choose(name, await make());
  const notice = page.locator("#notice-text");
  await notice.filter({ hasText: words }).waitFor();
  expect(await notice.innerText()).toContain(`「${name}」`);
  expect(await page.getByRole("alert").innerText()).toContain(words);
  expect(await fileName()).toBe(before);
  expect(await cell(3, 4)).toBe("目標");
  await workbench.paneButton(ja.start.judge).waitFor();
  if (code === "damaged") await workbench.screenshot("workbench-damaged-file");
});

test("a file is opened with the button; a new workbook gets a new pane", async () => {
  const pane = await page.locator("#pane-frame iframe").elementHandle();
  await choose("小さいブック.xlsx", await smallWorkbook("こんにちは"));
  await page.waitForFunction(() => window.workbench.fileName === "小さいブック.xlsx");
  expect(await cell(0, 0)).toBe("こんにちは");
  expect(await page.title()).toBe("小さいブック.xlsx - ワークベンチ");
  expect(await pane.isVisible()).toBe(false);
  await workbench.paneButton(ja.start.judge).waitFor();
});

test("a file is dropped anywhere", async () => {
  const bytes = [...(await smallWorkbook("落とした"))];
  const transfer = await page.evaluateHandle((data) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([new Uint8Array(data)], "落とした.xlsx"));
    return dropped;
  }, bytes);
  await page.dispatchEvent("#grid", "dragenter", { dataTransfer: transfer });
  await page.getByText("ここに .xlsx ファイルをドロップすると開きます").waitFor();
  await workbench.screenshot("workbench-drop");
  await page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
  await page.waitForFunction(() => window.workbench.fileName === "落とした.xlsx");
  expect(await page.locator("#drop").isVisible()).toBe(false);
});

test("what is typed is saved into the file, and unsaved changes are not lost by mistake", async () => {
  expect(await page.evaluate(() => window.workbench.unsaved)).toBe(false);
  await type({ row: 4, column: 6 }, "41%");
  await page.getByText("未保存", { exact: true }).waitFor();
  expect(await page.title()).toMatch(/^● /);

  await button("最初の計画に戻す").click();
  const dialog = page.getByRole("dialog", { name: "保存していない変更があります" });
  await dialog.waitFor();
  await workbench.screenshot("workbench-unsaved");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(await cell(4, 6)).not.toBe("28.9%");

  const download = page.waitForEvent("download");
  await button("保存").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(await fileName());
  await page.getByText("未保存", { exact: true }).waitFor({ state: "hidden" });
  const saved = readFileSync(await file.path());
  const typed = await cell(4, 6);

  await button("最初の計画に戻す").click();
  await page.getByText("ブックを読み込んでいます…").waitFor();
  await page.getByText("ブックを読み込んでいます…").waitFor({ state: "hidden" });
  expect(await cell(4, 6)).toBe("28.9%");
  await choose("保存したもの.xlsx", saved);
  await page.waitForFunction(() => window.workbench.fileName === "保存したもの.xlsx");
  expect(await cell(4, 6)).toBe(typed);
});

test("discarding unsaved changes goes back to the bundled plan", async () => {
  await type({ row: 0, column: 0 }, "消えてよい");
  await button("最初の計画に戻す").click();
  await button("保存せずに続ける").click();
  await page.waitForFunction(() => !window.workbench.unsaved);
  expect(await cell(0, 0)).toContain("中央区");
});

test("a protected sheet takes typing only where it is unlocked, and says so", async () => {
  await choose("様式.xlsx", await protectedWorkbook());
  await page.waitForFunction(() => window.workbench.fileName === "様式.xlsx");
  const refusal = page.locator("#notice-text").filter({ hasText: "「様式」は保護されているため" });

  await type({ row: 0, column: 0 }, "書き換え");
  await refusal.waitFor();
  await workbench.screenshot("workbench-protected");
  expect(await cell(0, 0)).toBe("固定の見出し");

  await button("メッセージを閉じる").click();
  await select({ row: 0, column: 0 });
  await page.keyboard.press("Delete");
  await refusal.waitFor();
  expect(await cell(0, 0)).toBe("固定の見出し");

  await button("メッセージを閉じる").click();
  await select({ row: 0, column: 0 });
  await page.keyboard.press("Control+b");
  await refusal.waitFor();

  await button("メッセージを閉じる").click();
  await type({ row: 1, column: 1 }, "42");
  expect(await cell(1, 1)).toBe(42);
  expect(await refusal.isVisible()).toBe(false);
});

test("an older Excel can be chosen: the add-in starts anew and is told so", async () => {
  const supports = (version: string): Promise<boolean> =>
    workbench.pane
      .locator("body")
      .evaluate((_, set) => Office.context.requirements.isSetSupported("ExcelApi", set), version);
  expect(await supports("1.15")).toBe(true);
  await page.getByLabel("Excelのバージョン").selectOption({ label: "Excel 2019（ExcelApi 1.7）" });
  await page.waitForFunction(() => document.querySelectorAll("#pane-frame iframe").length === 1);
  await workbench.paneButton(ja.start.judge).waitFor();
  expect([await supports("1.7"), await supports("1.8")]).toEqual([true, false]);
});

test("while a cell is being edited the add-in waits, as in Excel", async () => {
  await select({ row: 60, column: 1 });
  await page.keyboard.type("途中");
  await workbench.paneButton(ja.start.judge).click();
  await workbench.pane.getByText(ja.running.waiting).waitFor();
  await workbench.screenshot("workbench-cell-editing");
  await page.locator(SHEET_CANVAS).click({ position: { x: 300, y: 300 } });
  await workbench.paneButton(ja.actions.judgeAgain).waitFor();
});

test("the pane is made wider and narrower with the keyboard", async () => {
  const width = async (): Promise<number> =>
    Math.round((await page.locator("#pane").boundingBox())?.width ?? 0);
  expect(await width()).toBe(360);
  await page.getByRole("separator", { name: "作業ウィンドウの幅" }).focus();
  await page.keyboard.press("End");
  expect(await width()).toBe(600);
  await page.keyboard.press("Home");
  expect(await width()).toBe(320);
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(340);
});

test("the page around the grid is accessible", async () => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (
      window as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      }
    ).axe.run({ exclude: ["#grid", "#pane-frame"] }, {}),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("a small screen still shows everything", async () => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await workbench.paneButton(ja.start.judge).waitFor();
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll("header.bar *, #pane, #splitter")]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(outside).toEqual([]);
  await workbench.screenshot("workbench-small");
});
