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

const FINDINGS = /^(確認事項|Findings)/;

async function tab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

async function findings(page: Page): Promise<void> {
  await results(page);
  await dismiss(page);
  await tab(page, FINDINGS);
  await page.getByRole("searchbox", { name: /^(確認事項を検索|Search findings)$/ }).waitFor();
}

async function settings(page: Page): Promise<void> {
  await tab(page, /^(設定|Settings)$/);
  await page.getByRole("combobox").first().waitFor();
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
    name: "results-by-status",
    open: async (page) => {
      await results(page);
      await dismiss(page);
      await page.getByRole("combobox").selectOption("groupedStatus");
    },
  },
  {
    name: "findings",
    open: findings,
  },
  {
    name: "findings-by-rule",
    open: async (page) => {
      await findings(page);
      await page.getByRole("combobox").selectOption("rule");
    },
  },
  {
    name: "findings-filtered",
    open: async (page) => {
      await findings(page);
      await page.locator("button[aria-pressed]").first().click();
    },
  },
  {
    name: "findings-menu",
    open: async (page) => {
      await findings(page);
      await page
        .getByRole("button", { name: /^(その他の操作|More actions)：?:?.*(回答者の割合)/ })
        .first()
        .click();
      await page.getByRole("menuitem").first().waitFor();
    },
  },
  {
    name: "findings-fixed",
    open: async (page) => {
      await findings(page);
      await page
        .getByRole("button", { name: /回答者の割合”?」?(に直す)?$/ })
        .last()
        .click();
      await page.getByRole("button", { name: /^(元に戻す|Undo)$/ }).waitFor();
    },
  },
  {
    name: "findings-none",
    open: async (page) => {
      await judge(page);
      await page.evaluate(() => {
        window.harness.judgedClean();
      });
      await page.getByRole("searchbox").waitFor();
      await dismiss(page);
      await tab(page, FINDINGS);
      await page.getByRole("heading", { level: 2 }).waitFor();
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
      await dismiss(page);
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
  {
    name: "settings",
    open: async (page) => {
      await results(page);
      await dismiss(page);
      await settings(page);
    },
  },
  {
    name: "settings-scale",
    open: async (page) => {
      await settings(page);
      const box = page.getByRole("combobox", { name: /^(尺度の名前|Search by name)/ });
      await box.fill("様式");
      await box.press("ArrowDown");
      await page.getByRole("listbox").getByRole("option").first().waitFor();
    },
  },
  {
    name: "settings-scale-chosen",
    open: async (page) => {
      await page.evaluate(() => {
        const { service } = window.harness;
        service.settings = { ...service.settings, scaleId: "osaka-form2-year-end" };
      });
      await settings(page);
      await page.getByText(/^(③)$/).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "settings-checks",
    open: async (page) => {
      await settings(page);
      await page.getByRole("button", { name: /^(確認事項（|Findings \()/ }).click();
      await page.getByRole("checkbox").nth(3).scrollIntoViewIfNeeded();
      await page.getByRole("checkbox").nth(1).click();
    },
  },
  {
    name: "settings-improvement",
    open: async (page) => {
      await settings(page);
      await page.getByRole("button", { name: /^(「課題と改善策」|When issues)/ }).click();
      await page.getByRole("checkbox").last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "settings-session",
    open: async (page) => {
      await page.evaluate(() => {
        window.harness.service.keepsSettings = false;
      });
      await settings(page);
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
    name: "mapping",
    open: async (page) => {
      await page.evaluate(() => {
        window.harness.unreadTable();
      });
      await settings(page);
      await page
        .getByRole("button", { name: /^(読み取りの対応を確認|Check how columns were read)$/ })
        .click();
      await page.getByRole("region", { name: "令和6年度!A3:D3" }).waitFor();
    },
  },
  {
    name: "mapping-empty",
    open: async (page) => {
      await settings(page);
      await page
        .getByRole("button", { name: /^(読み取りの対応を確認|Check how columns were read)$/ })
        .click();
      await page
        .getByRole("button", { name: /^(選択した行を見出しにする|Use the selected row)/ })
        .click();
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
  { name: "outside-office", query: "problem=noOffice" },
  { name: "slow", query: "problem=slow" },
  { name: "no-library", query: "problem=scriptFailed" },
  { name: "old-excel", query: "problem=oldExcel" },
];
