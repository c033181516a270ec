import { dismiss, judge, press, results, writtenResults } from "../screen";
import type { Screen } from "../screen";

/** The results and what is opened from them. */
export const RESULT_SCREENS: readonly Screen[] = [
  { name: "results-written", open: writtenResults },
  {
    name: "results",
    open: results,
  },
  {
    name: "results-details",
    open: async (page) => {
      await results(page);
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
      await page.getByRole("button", { name: /^(要確認|Needs review) \d/ }).click();
    },
  },
  {
    name: "results-grouped",
    open: async (page) => {
      await results(page);
      await page.getByRole("combobox").selectOption("path");
    },
  },
  {
    name: "results-by-status",
    open: async (page) => {
      await results(page);
      await page.getByRole("combobox").selectOption("groupedStatus");
    },
  },
  {
    name: "results-manual",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.judgedByHand();
      });
      await page.getByRole("searchbox").waitFor();
      await dismiss(page);
      const isJapanese = (await page.locator("html").getAttribute("lang")) === "ja";
      await page.getByRole("searchbox").fill(isJapanese ? "手で変更" : "set by hand");
      const row = page.getByRole("listitem").first();
      await row.getByRole("button").last().click();
      await row.evaluate((element) => {
        element.scrollIntoView({ block: "end" });
      });
    },
  },
  {
    name: "override",
    open: async (page) => {
      await results(page);
      const row = page.getByRole("listitem").filter({ hasText: "収納率" });
      await row.getByRole("button").last().click();
      await page.getByRole("button", { name: /^(判定を手で変更|Set by hand)…$/ }).click();
      await page.getByRole("dialog").waitFor();
      await page.getByRole("button", { name: /^(変更する|Set status)$/ }).click();
    },
  },
  {
    name: "results-none",
    open: async (page) => {
      await results(page);
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
      await page.getByRole("button", { name: /^(読み取れなかった|\d+ cells)/ }).click();
    },
  },
  {
    name: "results-recorded",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.judgedRecorded();
      });
      await page.getByRole("searchbox").waitFor();
      await dismiss(page);
    },
  },
  {
    name: "results-past",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.judgedRecorded();
      });
      await page.getByRole("searchbox").waitFor();
      await dismiss(page);
      const row = page.getByRole("listitem").filter({ hasText: "収納率" });
      await row.getByRole("button").last().click();
      await row.getByText(/2019/).waitFor();
      await row.evaluate((element) => {
        element.scrollIntoView({ block: "end" });
      });
    },
  },
  {
    name: "sorted",
    open: async (page) => {
      await results(page);
      await press(page, /^(シートを判定順に並べ替える|Sort sheet by status)$/);
      await page.getByRole("button", { name: /^(元に戻す|Undo)$/ }).waitFor();
    },
  },
  {
    name: "sort-refused",
    open: async (page) => {
      await results(page);
      await page.evaluate(() => {
        window.harness.service.sorting = {
          sorted: ["目標一覧"],
          refused: [
            { sheet: "様式3（取組項目4）", why: "merged" },
            { sheet: "歳入の確保", why: "rows" },
          ],
        };
      });
      await press(page, /^(シートを判定順に並べ替える|Sort sheet by status)$/);
      await page.getByRole("button", { name: /^(元に戻す|Undo)$/ }).waitFor();
    },
  },
  {
    name: "sheet-filtered",
    open: async (page) => {
      await results(page);
      await press(page, /^(シートを未達成に絞り込む|Filter the sheet by missed)$/);
      await page.getByRole("button", { name: /^(元に戻す|Undo)$/ }).waitFor();
    },
  },
  {
    name: "filter-refused",
    open: async (page) => {
      await results(page);
      await page.evaluate(() => {
        window.harness.service.filtering = {
          ...{ filtered: ["判定一覧"], without: ["歳入の確保"], shown: "判定一覧" },
          refused: [
            { sheet: "目標一覧", why: "ownFilter" },
            { sheet: "重点目標", why: "hidden" },
          ],
        };
      });
      await press(page, /^(シートを未達成に絞り込む|Filter the sheet by missed)$/);
      await page.getByRole("button", { name: /^(元に戻す|Undo)$/ }).waitFor();
    },
  },
  {
    name: "live-updated",
    open: async (page) => {
      await results(page);
      await page.evaluate(() => {
        window.harness.updated();
      });
    },
  },
  {
    name: "live-stale",
    open: async (page) => {
      await results(page);
      await page.evaluate(() => {
        window.harness.service.live?.stale();
      });
      await page
        .getByText(/^(ブック|The workbook)/)
        .first()
        .waitFor();
    },
  },
];
