import type { Page } from "playwright-core";

import type { SampleLedger } from "../harness";
import { press, tab } from "../screen";
import type { Screen } from "../screen";

const REVENUE = /^(歳入|Revenue)$/;
const EXPORT = [
  "年月\t区分\t調定額（累計）\t収納額（累計）",
  "令和元年6月\t現年度分\t1,234,567,000\t210,345,600",
  "令和元年7月\t現年度分\t1,240,118,300\t398,220,150",
  "令和元年7月\t滞納繰越分\t312,045,700\t41,220,980",
  "合計\t現年度分\t2,474,685,300\t608,565,750",
].join("\n");

async function finance(page: Page, ledgers: readonly SampleLedger[]): Promise<void> {
  await page.evaluate((names) => {
    window.harness.ledgers(names);
  }, ledgers);
  await tab(page, REVENUE);
  await page.getByRole("heading", { level: 1, name: REVENUE }).waitFor();
  await page.getByRole("button", { name: /^(台帳を挿入|Insert ledger)/ }).waitFor();
}

async function importing(page: Page, text?: string): Promise<void> {
  await finance(page, ["collection", "revenue"]);
  await press(page, /^(CSV などを取り込む|Import CSV or workbook)$/);
  const paste = page.getByRole("textbox", { name: /^(貼り付け|Paste)$/ });
  await paste.waitFor();
  if (text !== undefined) await paste.fill(text);
}

async function scrollTo(
  page: Page,
  name: RegExp,
  role: "group" | "region" = "group",
): Promise<void> {
  await page.getByRole(role, { name }).evaluate((part) => {
    part.scrollIntoView({ block: "start" });
  });
}

/** The ledgers of the workbook, and every step of taking an export over. */
export const FINANCE_SCREENS: readonly Screen[] = [
  { name: "finance-empty", open: (page) => finance(page, []) },
  {
    name: "finance-insert",
    open: async (page) => {
      await finance(page, []);
      await press(page, /^(台帳を挿入|Insert ledger)/);
      await page.getByRole("menuitem").first().waitFor();
    },
  },
  { name: "finance-collection", open: (page) => finance(page, ["collection"]) },
  {
    name: "finance-forecast",
    open: async (page) => {
      await finance(page, ["collection"]);
      await press(page, /^(見込みの計算方法|How it is estimated)$/);
      await scrollTo(page, /^(現年度分|Current-year levy)$/);
    },
  },
  {
    name: "finance-links",
    open: async (page) => {
      await finance(page, ["collection"]);
      await scrollTo(page, /^(計画とのつながり|Link to the plan)$/);
    },
  },
  { name: "finance-revenue", open: (page) => finance(page, ["revenue"]) },
  {
    name: "finance-failed",
    open: async (page) => {
      await page.evaluate(() => {
        window.harness.financeFails("cellBeingEdited");
      });
      await tab(page, REVENUE);
      await page.getByRole("button", { name: /^(もう一度試す|Try again)$/ }).waitFor();
    },
  },
  { name: "import", open: (page) => importing(page) },
  {
    name: "import-refused",
    open: async (page) => {
      await importing(page, "お知らせ");
      await page.getByText(/^(表が見つかりません|No table was found)/).waitFor();
    },
  },
  { name: "import-columns", open: (page) => importing(page, EXPORT) },
  {
    name: "import-preview",
    open: async (page) => {
      await importing(page, EXPORT);
      await scrollTo(page, /^(書き込む内容|What will be written)$/, "region");
    },
  },
  {
    name: "import-no-header",
    open: (page) => importing(page, "一般会計\t2019\n国保\t100\n介護\t200"),
  },
  {
    name: "import-written",
    open: async (page) => {
      await importing(page, EXPORT);
      await press(page, /^(台帳に書き込む|Write to the ledger)$/);
      await page.getByRole("button", { name: /^(取り込みを元に戻す|Undo the import)$/ }).waitFor();
    },
  },
];
