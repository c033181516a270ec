import { Workbook } from "@cj-tech-master/excelts";

import { ja } from "../../src/taskpane/i18n/ja";
import { ja as sorting } from "../../src/taskpane/sorting/texts/ja";
import { hiddenRows, savedWorkbook, shownTexts } from "./support/gridCells";
import { openPlan } from "./support/openPlan";
import { startSession, type Session } from "./support/session";
import type { WorkbenchPage } from "./support/workbenchPage";

const LIST = "年度目標";
const RESULTS = "判定一覧";
const FORM = "取組項目4";
const NAMES = ["広報紙の発行回数", "窓口の苦情件数", "国民健康保険料の収納率", "差押件数"];
const SORTED = ["差押件数", "国民健康保険料の収納率", "窓口の苦情件数", "広報紙の発行回数"];
const MISSED = [ja.status.notAchieved, ja.status.atRisk];

let session: Session;
let workbench: WorkbenchPage;

/** A list, and a form that cannot be sorted. */
async function planFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(LIST);
  sheet.addRow(["取組", "指標", "目標", "実績", "課題と改善策"]);
  sheet.addRow(["取組1", NAMES[0], "12回", "12回", ""]);
  sheet.addRow(["取組2", NAMES[1], "3件以内", "", ""]);
  sheet.addRow(["取組3", NAMES[2], "86.20%以上", "85.96%", "電話催告を強化する。"]);
  sheet.addRow(["取組4", NAMES[3], "100件", "50件", "体制を見直す。"]);
  const form = workbook.addWorksheet(FORM);
  const rows = [
    ["令和元年度", "", "", "", "", "", "（区名）　中央区"],
    ["取組項目　4", "", "", "【国民健康保険料の取組の強化】"],
    ["計画", "取組の方針・目標内容", "", "", "", "当年度の取組内容"],
    ["", "(目標)\n令和元年度収納率 86.20%", "", "", "", "(取組の内容)\n・会議の開催(12回)"],
    ["自己評価", "当年度の取組実績及び目標の達成状況", "", "", "", "課題と改善策"],
    ["", "(取組実績)\n・会議の開催(10回)\n(目標の達成状況)\n令和元年度収納率:86.50%"],
    ["", "目標の達成状況", "", "①", "①:目標達成\n②:目標未達成"],
  ];
  for (const row of rows) form.addRow(row);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const names = async (): Promise<(string | undefined)[]> =>
  (await shownTexts(workbench.page, LIST)).slice(1).map((row) => row[1]);
const listedStatuses = async (): Promise<(string | undefined)[]> =>
  (await shownTexts(workbench.page, RESULTS)).slice(1).map((row) => row[4]);
const said = (text: string): Promise<void> =>
  workbench.pane.getByText(text, { exact: true }).first().waitFor();
const show = (name: string): Promise<void> =>
  workbench.page.evaluate((wanted) => {
    const { model } = window.workbench;
    const sheet = model.sheetByName(wanted);
    if (sheet) model.activateSheet(sheet.id);
  }, name);

beforeAll(async () => {
  session = await startSession();
  workbench = await session.open();
  await openPlan(workbench, await planFile(), LIST);
  await workbench.paneButton(ja.start.judge).click();
  await workbench.paneButton(sorting.sort).waitFor();
});

afterAll(() => session.close());

test("the rows of the list, and of the list of results for forms, go by status", async () => {
  expect(await names()).toEqual(NAMES);
  expect(await listedStatuses()).toEqual(["◎ 達成", "× 未達成"]);
  await workbench.paneButton(sorting.sort).click();
  await said(sorting.sorted([LIST, RESULTS]));
  expect(await names()).toEqual(SORTED);
  expect(await listedStatuses()).toEqual(["× 未達成", "◎ 達成"]);
  await show(LIST);
  await workbench.settle();
  await workbench.screenshot("sorted-sheet");

  const saved = await savedWorkbook(workbench.page);
  const list = saved.getWorksheet(LIST);
  expect([2, 3, 4, 5].map((row) => list?.getCell(row, 2).value)).toEqual(SORTED);
  expect([2, 3, 4, 5].map((row) => list?.getCell(row, 6).value)).toEqual([
    ...["未達成", "未達成", "実績未入力", "達成"],
  ]);
});

test("judging again keeps the order, and a button brings the old one back", async () => {
  await workbench.paneButton(ja.actions.judgeAgain).click();
  await said(ja.notice.unchanged);
  expect(await names()).toEqual(SORTED);
  await workbench.paneButton(sorting.restore).click();
  await said(sorting.restored([LIST, RESULTS]));
  expect(await names()).toEqual(NAMES);
  expect(await listedStatuses()).toEqual(["◎ 達成", "× 未達成"]);
});

test("sorting is undone from its message", async () => {
  await workbench.paneButton(sorting.sort).click();
  await said(sorting.sorted([LIST, RESULTS]));
  await workbench.paneButton(ja.actions.undo).click();
  await said(sorting.restored([LIST, RESULTS]));
  expect(await names()).toEqual(NAMES);
});

test("the sheets show only what was missed, in the grid and in the file", async () => {
  await workbench.paneButton(sorting.filterMissed).click();
  await said(sorting.filtered([LIST, RESULTS], MISSED));
  expect(await hiddenRows(workbench.page, LIST)).toEqual([1, 2]);
  expect(await hiddenRows(workbench.page, RESULTS)).toEqual([1]);
  await show(LIST);
  await workbench.settle();
  await workbench.screenshot("filtered-sheet");

  const saved = await savedWorkbook(workbench.page);
  const list = saved.getWorksheet(LIST);
  expect([1, 2, 3, 4, 5].map((row) => list?.getRow(row).hidden ?? false)).toEqual([
    ...[false, true, true, false, false],
  ]);
  expect(list?.autoFilter).toBeTruthy();
});

test("the statuses that the pane shows are those of the sheet, until all rows are wanted again", async () => {
  const chips = workbench.pane.getByRole("group", { name: ja.results.filterLabel });
  await chips.getByRole("button", { name: new RegExp(`^${ja.status.noActual}`) }).click();
  await workbench.paneButton(sorting.filterSame).click();
  await said(
    sorting.join([
      sorting.filtered([LIST], [ja.status.noActual]),
      sorting.without([RESULTS], [ja.status.noActual]),
    ]),
  );
  expect(await hiddenRows(workbench.page, LIST)).toEqual([1, 3, 4]);
  expect(await hiddenRows(workbench.page, RESULTS)).toEqual([]);

  await workbench.paneButton(sorting.unfilter).click();
  await said(sorting.unfiltered([LIST]));
  expect(await hiddenRows(workbench.page, LIST)).toEqual([]);
  const saved = await savedWorkbook(workbench.page);
  expect(saved.getWorksheet(LIST)?.autoFilter ?? null).toBeNull();
  expect(workbench.errors).toEqual([]);
});
