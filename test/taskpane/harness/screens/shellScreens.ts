import { judge, press, results, writtenResults } from "../screen";
import type { Screen } from "../screen";

/** The first screen, what is going on, what went wrong, and the dialogs about the whole workbook. */
export const SHELL_SCREENS: readonly Screen[] = [
  { name: "start" },
  { name: "start-again", query: "reopened=1" },
  {
    name: "start-template",
    open: async (page) => {
      await press(page, /^(標準様式を挿入|Insert the standard form)/);
      await page.getByRole("menuitem").first().waitFor();
    },
  },
  {
    name: "start-sample",
    open: async (page) => {
      await press(page, /^(サンプルの計画で試す|Try a sample plan)/);
      await page.getByRole("menuitem").first().waitFor();
    },
  },
  {
    name: "more-menu",
    open: async (page) => {
      await results(page);
      await press(page, /^(その他の操作|More actions)$/);
      await page.getByRole("menuitem").first().waitFor();
    },
  },
  { name: "running", open: judge },
  {
    name: "running-long",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.service.control.onProgress?.(0.6, "checking");
      });
      await page.getByRole("button", { name: /^(中止|Cancel)$/ }).waitFor();
    },
  },
  {
    name: "rerun",
    open: async (page) => {
      await writtenResults(page);
      await page.getByRole("button", { name: /^(再判定する|Judge again)$/ }).click();
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
    name: "failed-read-only",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.failed("readOnly");
      });
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "failed-host",
    open: async (page) => {
      await results(page);
      await press(page, /^(再判定する|Judge again)$/);
      await page.evaluate(() => {
        window.harness.failed("hostFailed", "GeneralException: 内部エラーが発生しました。");
      });
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "no-plan",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.failed("noPlanFound");
      });
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "remove",
    open: async (page) => {
      await results(page);
      await page
        .getByRole("button", { name: /^(書き込んだ結果を取り除く|Remove written)/ })
        .click();
      await page.getByRole("alertdialog").waitFor();
    },
  },
  {
    name: "preview-reading",
    open: async (page) => {
      await press(page, /^(書き込む内容を確認|See what will be written)$/);
      await page.getByRole("dialog").getByRole("progressbar").waitFor();
    },
  },
  {
    name: "preview-failed",
    open: async (page) => {
      await press(page, /^(書き込む内容を確認|See what will be written)$/);
      await page.getByRole("dialog").waitFor();
      await page.evaluate(() => {
        window.harness.previewFailed("noPlanFound");
      });
      await page.getByRole("dialog").getByText(/./).first().waitFor();
    },
  },
  {
    name: "preview",
    open: async (page) => {
      await page
        .getByRole("button", { name: /^(書き込む内容を確認|See what will be written)$/ })
        .click();
      await page.getByRole("dialog").waitFor();
      await page.evaluate(() => {
        window.harness.previewed();
      });
      await page.getByRole("dialog").getByRole("listitem").first().waitFor();
    },
  },
  { name: "outside-office", query: "problem=noOffice" },
  { name: "slow", query: "problem=slow" },
  { name: "no-library", query: "problem=scriptFailed" },
  { name: "old-excel", query: "problem=oldExcel" },
];
