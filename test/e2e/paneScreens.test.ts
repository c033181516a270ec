import { readFileSync } from "node:fs";

import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";

import type { Screen } from "../taskpane/harness/screen";
import { SCREENS } from "../taskpane/harness/screens";
import { servePane } from "../taskpane/harness/servePane";
import type { ServedPane } from "../taskpane/harness/servePane";
import { launchBrowser } from "./support/browser";

/** The narrowest pane that Excel shows. */
const NARROW = { width: 320, height: 640 };
/** How often what is timed is done. */
const ROUNDS = 4;
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let pane: ServedPane;
let browser: Browser;

beforeAll(async () => {
  [pane, browser] = await Promise.all([servePane(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await pane.close();
});

/** Opens a screen of the pane on the service double; `complaints` collects what the browser complains about. */
async function open(
  screen: Screen,
  language: string,
  colorScheme: "light" | "dark",
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: NARROW, colorScheme, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(`${pane.address}/?language=${language}&${screen.query ?? ""}`);
  await page.locator("main").waitFor();
  await screen.open?.(page);
  return { page, complaints };
}

/**
 * What does not fit the width of the pane: elements and texts that reach beyond it, and parts that scroll sideways. What
 * is cut off with an ellipsis or is there for screen readers only may be wider.
 */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = window.innerWidth + 0.5;
    const isCut = (element: Element | null): boolean => {
      if (element === null) return false;
      const { clipPath, textOverflow, webkitLineClamp } = getComputedStyle(element);
      return (
        clipPath !== "none" ||
        textOverflow === "ellipsis" ||
        webkitLineClamp !== "none" ||
        ["SELECT", "TEXTAREA"].includes(element.tagName) ||
        isCut(element.parentElement)
      );
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll("body *")) {
      const reaches = element.getBoundingClientRect().right > limit;
      const scrolls =
        ["auto", "scroll"].includes(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1;
      if ((reaches || scrolls) && !isCut(element)) found.push(element.outerHTML.slice(0, 200));
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().right > limit && !isCut(node.parentElement)) {
        found.push(node.textContent ?? "");
      }
    }
    return found;
  });
}

/** Makes every text wider by half, as a longer language or a user's own spacing does (WCAG 1.4.12). */
async function widenTexts(page: Page): Promise<void> {
  await page.addStyleTag({
    content: "* { letter-spacing: 0.3em !important; line-height: 1.5 !important; }",
  });
}

function screenNamed(name: string): Screen {
  const screen = SCREENS.find((candidate) => candidate.name === name);
  if (screen === undefined) {
    throw new Error(`There is no screen ${name}.`);
  }
  return screen;
}

const VARIANTS = SCREENS.flatMap((screen) => [
  { screen, name: screen.name, language: "ja-JP", scheme: "light" as const },
  { screen, name: screen.name, language: "en-US", scheme: "dark" as const },
]);

test.each(VARIANTS)(
  "$name ($language, $scheme) is accessible and fits 320 px",
  async ({ screen, language, scheme }) => {
    const { page, complaints } = await open(screen, language, scheme);
    // By the debugger's way and not as a script element: the page's policy forbids foreign scripts.
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      // Fluent keeps the focus inside its menus with elements that nobody can see or stay on.
      (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({
        exclude: [["[data-tabster-dummy]"]],
      }),
    );
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`),
      ]),
    ).toEqual([]);

    expect(await tooWide(page)).toEqual([]);
    await widenTexts(page);
    expect(await tooWide(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test("texts longer than those of any language still fit", async () => {
  const { page, complaints } = await open({ name: "start" }, "pseudo", "light");
  expect(await tooWide(page)).toEqual([]);
  await page.getByRole("button").first().click();
  await page.evaluate(() => {
    window.harness.judged();
  });
  await page.getByRole("searchbox").waitFor();
  await page.getByRole("listitem").first().getByRole("button").last().click();
  expect(await tooWide(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("something is painted before the pane's script has arrived", async () => {
  const page = await browser.newPage({ viewport: NARROW });
  await page.route("**/harness.js", () => undefined);
  await page.goto(pane.address, { waitUntil: "commit" });
  await page.getByRole("heading", { name: "運営方針KPIトラッカー" }).waitFor();
  expect(await page.locator(".outdated").isVisible()).toBe(false);
  expect(await page.locator(".late").isVisible()).toBe(false);
  await page.close();
});

test("10,000 indicators are filtered within 100 ms, and End reaches the last", async () => {
  const { page } = await open(screenNamed("results-large"), "ja-JP", "light");
  // From the press of a key to the page that shows the new count, for each of several presses.
  const delays = await page.evaluate(async (rounds) => {
    const search = document.querySelector<HTMLInputElement>("input[type=search]");
    const shown = document.querySelector("[role=search] [role=status]");
    if (search === null) {
      throw new Error("There is no search box.");
    }
    const found: number[][] = [];
    const round = async (): Promise<void> => {
      const delays: number[] = [];
      for (const text of ["収", "収納", "収納率 その9", "区民", ""]) {
        delays.push(await filter(text));
      }
      found.push(delays);
    };
    const filter = async (text: string): Promise<number> => {
      const before = shown?.textContent;
      const start = performance.now();
      // React hears of it only if the element's own setter is passed over.
      Reflect.set(HTMLInputElement.prototype, "value", text, search);
      search.dispatchEvent(new Event("input", { bubbles: true }));
      while (shown?.textContent === before && performance.now() - start < 5_000) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      return performance.now() - start;
    };
    for (let times = 0; times < rounds; times += 1) await round();
    return found;
  }, ROUNDS);
  // The best of the rounds: other programs on the machine only ever make it slower.
  const medians = delays.map((round) => [...round].sort((a, b) => a - b)[2] ?? Infinity);
  expect(Math.min(...medians)).toBeLessThan(100);

  await page.getByRole("listitem").first().getByRole("button").first().focus();
  await page.keyboard.press("End");
  await page.waitForFunction(
    () => document.activeElement?.closest("li")?.getAttribute("aria-posinset") === "10000",
  );
  const visible = await page.evaluate(() => {
    const box = document.activeElement?.closest("li")?.getBoundingClientRect();
    return box !== undefined && box.bottom <= window.innerHeight && box.top >= 0;
  });
  expect(visible).toBe(true);
  expect(await page.getByRole("listitem").count()).toBeLessThan(40);
  await page.close();
});

test("the whole way by keyboard: judge, read, filter, select, remove", async () => {
  const { page } = await open(screenNamed("start"), "ja-JP", "light");
  const focused = (): Promise<string> =>
    page.evaluate(
      () =>
        document.activeElement?.getAttribute("aria-label") ??
        document.activeElement?.textContent ??
        "",
    );
  // First the tabs, which are one stop, then the first command of the screen.
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("はじめに");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("progressbar").waitFor();
  await page.evaluate(() => {
    window.harness.judged();
  });
  await page.getByRole("heading", { name: "中央区 令和元年度" }).waitFor();
  expect(await focused()).toBe("中央区 令和元年度");

  await page.keyboard.press("Tab");
  expect(await focused()).toBe("未達成 4件");
  await page.keyboard.press("Space");
  await page.getByText("13件中 4件を表示").waitFor();
  while (!(await focused()).startsWith("不適切な事務処理")) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => window.harness.service.selected)).toEqual([
    expect.objectContaining({ row: 11, column: 3 }),
  ]);

  for (const name of [
    "「市民サービス向上委員会の開催」の詳細を表示",
    "再判定する",
    "書き込んだ結果を取り除く",
  ]) {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  }
  await page.keyboard.press("Enter");
  await page.getByRole("alertdialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
  // The dialog fades before it gives the focus back.
  await page.waitForFunction(
    () => document.activeElement?.textContent === "書き込んだ結果を取り除く",
  );
  await page.close();
});

test("the focus can be seen on every control of the results", async () => {
  const { page } = await open(screenNamed("results"), "ja-JP", "light");
  await page.getByRole("heading", { level: 1 }).focus();
  const unseen: string[] = [];
  for (let stop = 0; stop < 16; stop += 1) {
    const before = await page.screenshot();
    await page.keyboard.press("Tab");
    const after = await page.screenshot();
    if (before.equals(after)) {
      unseen.push(await page.evaluate(() => document.activeElement?.outerHTML ?? ""));
    }
  }
  expect(unseen).toEqual([]);
  await page.close();
});
