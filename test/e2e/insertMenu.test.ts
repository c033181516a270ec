import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";

import { servePane, type ServedPane } from "../taskpane/harness/servePane";
import { launchBrowser } from "./support/browser";
import { screenshotFolder } from "./support/builds";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Focus guards of Fluent's keyboard library: it moves the focus on as soon as they receive it. */
const FOCUS_GUARDS = "[data-tabster-dummy]";

let pane: ServedPane;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [pane, browser] = await Promise.all([servePane(), launchBrowser()]);
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${pane.address}/?language=ja-JP`);
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  await pane.close();
});

const button = () => page.getByRole("button", { name: "標準様式を挿入" });
const focused = (): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

test("the menu is used by keyboard alone, the first time as any other time", async () => {
  for (const time of [1, 2]) {
    await button().press("Enter");
    await page.getByRole("menu").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
    expect([time, await focused()]).toEqual([time, "指標一覧（1行に1指標）"]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("様式3（取組項目ごとに1シート）");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await focused()).toBe("標準様式を挿入");
  }
  expect(await page.evaluate(() => window.harness.service.calls)).toEqual([]);
});

test("Enter on an entry inserts it, and the focus stays in the pane", async () => {
  await button().press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await page.keyboard.press("Enter");
  await page.getByText("シートを追加しています…").first().waitFor();
  expect(await page.evaluate(() => window.harness.service.calls)).toEqual(["template:list"]);
  expect(await focused()).toBe("標準様式を挿入");
});

test.each([
  { name: "first-screen", light: "light" as const, label: "サンプルの計画で試す", judged: false },
  { name: "results", light: "dark" as const, label: "その他の操作", judged: true },
])(
  "the open menu of the $name is accessible and fits 320 px",
  async ({ name, light, label, judged }) => {
    await page.emulateMedia({ colorScheme: light, reducedMotion: "reduce" });
    if (judged) {
      await page.getByRole("button", { name: "判定する" }).click();
      await page.evaluate(() => {
        window.harness.judged();
      });
      await page.getByRole("searchbox").waitFor();
    }
    await page.getByRole("button", { name: label }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
    mkdirSync(screenshotFolder, { recursive: true });
    await page.screenshot({ path: path.join(screenshotFolder, `insert-menu-${name}.png`) });

    await page.evaluate(AXE);
    const { violations } = await page.evaluate(
      (exclude) =>
        (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({
          exclude: [[exclude]],
        }),
      FOCUS_GUARDS,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll("[role=menu], [role=menuitem]")].filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
        }).length,
    );
    expect(outside).toBe(0);
  },
);
