import type { Page } from "playwright-core";

import { dismiss, judge, press, results, tab } from "../screen";
import type { Screen } from "../screen";

async function history(page: Page): Promise<void> {
  await tab(page, /^(履歴|History)$/);
  await page.getByRole("heading", { level: 1, name: /^(履歴|History)$/ }).waitFor();
}

async function recorded(page: Page, isLocked: boolean): Promise<void> {
  await judge(page);
  await page.evaluate((locked) => {
    window.harness.judgedRecorded(locked);
  }, isLocked);
  await page.getByRole("searchbox").waitFor();
  await dismiss(page);
  await history(page);
  await page.getByRole("combobox").first().waitFor();
}

async function showLocks(page: Page): Promise<void> {
  await page.getByRole("region", { name: /^(数値の確定|Closed figures)$/ }).evaluate((section) => {
    section.scrollIntoView({ block: "end" });
  });
}

/** What was recorded before, what changed since, and which figures are closed. */
export const HISTORY_SCREENS: readonly Screen[] = [
  {
    name: "history-off",
    open: async (page) => {
      await results(page);
      await history(page);
      await page.getByRole("button", { name: /^(記録を残す|Keep)/ }).waitFor();
    },
  },
  {
    name: "history-first",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.service.history = [];
        window.harness.judgedRecorded(false, []);
      });
      await page.getByRole("searchbox").waitFor();
      await dismiss(page);
      await history(page);
    },
  },
  { name: "history", open: (page) => recorded(page, false) },
  {
    name: "history-runs",
    open: async (page) => {
      await recorded(page, false);
      await showLocks(page);
    },
  },
  {
    name: "history-locked",
    open: async (page) => {
      await recorded(page, true);
      await showLocks(page);
    },
  },
  {
    name: "history-unlock",
    open: async (page) => {
      await recorded(page, true);
      await press(page, /^(確定を解除|Open)/);
      await page.getByRole("group", { name: /？$|\?$/ }).waitFor();
      await showLocks(page);
    },
  },
  {
    name: "history-failed",
    open: async (page) => {
      await results(page);
      await page.evaluate(() => {
        window.harness.historyFails();
      });
      await history(page);
      await page.getByRole("alert").waitFor();
    },
  },
];
