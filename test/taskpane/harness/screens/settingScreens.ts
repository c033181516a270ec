import { results, settings } from "../screen";
import type { Screen } from "../screen";

/** The settings, and the screen that says what columns hold. */
export const SETTING_SCREENS: readonly Screen[] = [
  {
    name: "settings",
    open: async (page) => {
      await results(page);
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
];
