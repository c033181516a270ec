import { dismiss, findings, judge, tab } from "../screen";
import type { Screen } from "../screen";

/** The findings. */
export const FINDING_SCREENS: readonly Screen[] = [
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
      await tab(page, /^(確認事項|Findings)/);
      await page.getByRole("heading", { level: 2 }).waitFor();
    },
  },
];
