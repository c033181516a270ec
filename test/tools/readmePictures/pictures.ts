import { FINANCE_TEXTS } from "../../../src/taskpane/finance/texts/financeTexts";
import { ja as history } from "../../../src/taskpane/history/texts/ja";
import { ja } from "../../../src/taskpane/i18n/ja";
import type { WorkbenchPage } from "../../e2e/support/workbenchPage";
import type { Camera } from "./camera";
import { printedPage } from "./printedSheet";

/** One picture of README.md and how the workbench gets there. */
interface Picture {
  /** Its file name, without the ending. */
  readonly name: string;
  readonly take: (camera: Camera) => Promise<void>;
}

const LIST = "目標一覧";
const FORM = "取組項目4";
const INDICATOR = "令和元年度収納率";
const finance = FINANCE_TEXTS.ja;
/** A month as the collection system exports it. */
const EXPORT = [
  "年月\t区分\t調定額（累計）\t収納額（累計）",
  "令和2年5月\t現年度分\t1,950,000,000\t1,681,000,000",
].join("\n");

async function judge(workbench: WorkbenchPage): Promise<void> {
  await workbench.paneButton(ja.start.judge).click();
  await workbench.pane.getByRole("searchbox").waitFor();
}

/** Closes the messages above the results. */
async function dismiss(workbench: WorkbenchPage): Promise<void> {
  const close = workbench.paneButton(ja.actions.dismiss);
  for (let left = await close.count(); left > 0; left -= 1) await close.first().click();
  await workbench.pane.getByRole("searchbox").waitFor();
}

async function tab({ pane }: WorkbenchPage, name: string): Promise<void> {
  await pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
  await pane.getByRole("heading", { level: 1, name }).waitFor();
}

/** Selects a cell and brings it into view. */
function select(
  { page }: WorkbenchPage,
  sheet: string,
  row: number,
  column: number,
): Promise<void> {
  return page.evaluate(
    ([name, at, to]) => {
      const { model } = window.workbench;
      const found = model.sheetByName(name);
      if (!found) throw new Error(`There is no sheet ${name}.`);
      model.activateSheet(found.id);
      model.select(found.id, { row: at, column: to, rowCount: 1, columnCount: 1 });
    },
    [sheet, row, column] as const,
  );
}

/** The row that holds a text, and the column under a header. */
function find(
  { page }: WorkbenchPage,
  sheet: string,
  text: string,
): Promise<{ row: number; column: number }> {
  return page.evaluate(
    ([name, wanted]) => {
      const found = window.workbench.model.sheetByName(name);
      const used = found?.usedRect(true);
      const rows = found && used ? found.texts(used) : [];
      const row = rows.findIndex((cells) => cells.some((cell) => cell.endsWith(wanted)));
      if (row < 0) throw new Error(`${name} has no cell ${wanted}.`);
      return {
        row: row + (used?.row ?? 0),
        column: (rows[row] ?? []).findIndex((cell) => cell.endsWith(wanted)),
      };
    },
    [sheet, text] as const,
  );
}

async function insertLedger(workbench: WorkbenchPage): Promise<void> {
  await workbench.pane.getByRole("tab", { name: ja.views.finance }).click();
  await workbench.paneButton(finance.insertMenu).click();
  const sample = finance.sampleNames["chuo-r1-collection"];
  await workbench.pane.getByRole("menuitem", { name: sample, exact: true }).click();
}

/** What the README shows. */
export const PICTURES: readonly Picture[] = [
  {
    name: "judged",
    take: async (camera) => {
      const { workbench } = camera;
      await judge(workbench);
      await dismiss(workbench);
      const row = workbench.pane.getByRole("listitem").filter({ hasText: INDICATOR });
      await row.getByRole("button", { name: INDICATOR }).first().click();
      await workbench.paneButton(ja.row.showDetails(INDICATOR)).click();
      const { column } = await find(workbench, LIST, "判定");
      const { row: at } = await find(workbench, LIST, INDICATOR);
      await select(workbench, LIST, at, column + 3);
      await camera.page();
    },
  },
  {
    name: "preview",
    take: async (camera) => {
      const { workbench } = camera;
      await workbench.paneButton(ja.start.confirm).click();
      await workbench.pane.getByRole("dialog").getByText(LIST).first().waitFor();
      await camera.pane();
    },
  },
  {
    name: "findings",
    take: async (camera) => {
      const { workbench } = camera;
      await judge(workbench);
      await dismiss(workbench);
      await tab(workbench, ja.views.findings);
      await camera.pane();
    },
  },
  {
    name: "override",
    take: async (camera) => {
      const { workbench } = camera;
      await judge(workbench);
      await dismiss(workbench);
      await workbench.paneButton(ja.row.showDetails(INDICATOR)).click();
      await workbench.paneButton(ja.details.override).first().click();
      await workbench.pane.getByRole("dialog").waitFor();
      await camera.pane();
    },
  },
  {
    name: "history",
    take: async (camera) => {
      const { workbench } = camera;
      await judge(workbench);
      await tab(workbench, ja.views.history);
      await workbench.paneButton(history.keep).click();
      await tab(workbench, ja.views.history);
      const judgeAgain = async (): Promise<void> => {
        await workbench.pane.getByRole("tab", { name: ja.views.results }).click();
        await workbench.paneButton(ja.actions.judgeAgain).click();
        await workbench.pane.getByRole("searchbox").waitFor();
        await workbench.settle();
      };
      await judgeAgain();
      const { row } = await find(workbench, LIST, INDICATOR);
      const { column } = await find(workbench, LIST, "実績");
      await workbench.page.evaluate(
        ([name, at, to]) => {
          window.workbench.model
            .sheetByName(name)
            ?.write({ row: at, column: to, rowCount: 1, columnCount: 1 }, [["86.31%"]]);
        },
        [LIST, row, column] as const,
      );
      await judgeAgain();
      await tab(workbench, ja.views.history);
      await camera.pane();
    },
  },
  {
    name: "settings",
    take: async (camera) => {
      const { workbench } = camera;
      await judge(workbench);
      await dismiss(workbench);
      await tab(workbench, ja.views.settings);
      await camera.pane();
    },
  },
  {
    name: "mapping",
    take: async (camera) => {
      const { workbench } = camera;
      await judge(workbench);
      await dismiss(workbench);
      await tab(workbench, ja.views.settings);
      await workbench.paneButton(ja.unread.mapping).click();
      await workbench.pane.getByRole("heading", { level: 1, name: ja.views.mapping }).waitFor();
      await camera.pane();
    },
  },
  {
    name: "form",
    take: async (camera) => {
      const { workbench } = camera;
      await workbench.paneButton(ja.insert.sample).click();
      const sample = ja.insert.samples["chuo-r1-youshiki3"];
      await workbench.pane.getByRole("menuitem", { name: sample, exact: true }).click();
      await workbench.paneButton(ja.start.judge).click();
      await workbench.pane.getByRole("searchbox").waitFor();
      await dismiss(workbench);
      const { row, column } = await find(workbench, FORM, "未達成");
      await select(workbench, FORM, row, column);
      await camera.page();
    },
  },
  {
    name: "ledger",
    take: async (camera) => {
      const { workbench } = camera;
      await insertLedger(workbench);
      const card = workbench.pane.getByRole("group", { name: finance.levy.currentYear });
      await card.getByText("85.96%").first().waitFor();
      await camera.page();
    },
  },
  {
    name: "import",
    take: async (camera) => {
      const { workbench } = camera;
      await insertLedger(workbench);
      await workbench.paneButton(finance.import).click();
      await workbench.pane.getByLabel(finance.importing.paste).fill(EXPORT);
      const preview = workbench.pane.getByText(finance.importing.preview, { exact: true });
      await preview.scrollIntoViewIfNeeded();
      await camera.pane();
    },
  },
  {
    name: "dashboard",
    take: async (camera) => {
      const { workbench } = camera;
      await judge(workbench);
      const bytes = await workbench.page.evaluate(async () => [...(await window.workbench.save())]);
      await camera.image(printedPage(Uint8Array.from(bytes), "目標の達成状況"));
    },
  },
];
