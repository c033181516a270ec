import type { Page } from "playwright-core";

/** A state of the pane worth looking at, and how a user gets there. */
export interface Screen {
  readonly name: string;
  readonly query?: string;
  readonly open?: (page: Page) => Promise<void>;
}

const JUDGE = /^(判定する|Judge)$/;

async function judge(page: Page): Promise<void> {
  await page.getByRole("button", { name: JUDGE }).click();
}

async function results(page: Page): Promise<void> {
  await judge(page);
  await page.evaluate(() => {
    window.harness.judged();
  });
  await page.getByRole("searchbox").waitFor();
}

async function dismiss(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(閉じる|Dismiss)$/ }).click();
}

/** Every screen of the pane. */
export const SCREENS: readonly Screen[] = [
  { name: "start" },
  { name: "running", open: judge },
  { name: "results-written", open: results },
  {
    name: "results",
    open: async (page) => {
      await results(page);
      await dismiss(page);
    },
  },
  {
    name: "results-details",
    open: async (page) => {
      await results(page);
      await dismiss(page);
      const row = page.getByRole("listitem").filter({ hasText: "収納率" });
      await row.getByRole("button").last().click();
      await row.getByRole("button").first().click();
      await row.evaluate((element) => {
        element.scrollIntoView({ block: "end" });
      });
    },
  },
  {
    name: "results-filtered",
    open: async (page) => {
      await results(page);
      await dismiss(page);
      await page.getByRole("button", { name: /^(要確認|Needs review) \d/ }).click();
    },
  },
  {
    name: "results-grouped",
    open: async (page) => {
      await results(page);
      await dismiss(page);
      await page.getByRole("combobox").selectOption("path");
    },
  },
  {
    name: "results-none",
    open: async (page) => {
      await results(page);
      await dismiss(page);
      await page.getByRole("searchbox").fill("図書館");
    },
  },
  {
    name: "results-large",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.judgedLarge(10_000);
      });
      await page.getByRole("searchbox").waitFor();
    },
  },
  {
    name: "unread",
    open: async (page) => {
      await results(page);
      await dismiss(page);
      await page.getByRole("button", { name: /^(読み取れなかった|\d+ cells)/ }).click();
    },
  },
  {
    name: "failed-protected",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.failed("sheetProtected", "目標一覧");
      });
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "rerun",
    open: async (page) => {
      await results(page);
      await page.getByRole("button", { name: /^(再判定する|Judge again)$/ }).click();
    },
  },
  {
    name: "remove",
    open: async (page) => {
      await results(page);
      await dismiss(page);
      await page
        .getByRole("button", { name: /^(書き込んだ結果を取り除く|Remove written)/ })
        .click();
      await page.getByRole("alertdialog").waitFor();
    },
  },
  { name: "outside-office", query: "problem=noOffice" },
  { name: "slow", query: "problem=slow" },
  { name: "no-library", query: "problem=scriptFailed" },
  { name: "old-excel", query: "problem=oldExcel" },
];
