import { ja } from "../../src/taskpane/i18n/ja";
import { SAMPLE_IDS } from "../../src/workbook/samples/sampleIds";
import { type Session, startSession } from "./support/session";
import type { WorkbenchPage } from "./support/workbenchPage";

let session: Session;
let workbench: WorkbenchPage;

beforeAll(async () => {
  session = await startSession();
});

afterAll(() => session.close());

const sheetNames = (): Promise<string[]> =>
  workbench.page.evaluate(() => window.workbench.model.sheets().map(({ name }) => name));

async function choose(menu: string, choice: string): Promise<void> {
  await workbench.paneButton(menu).click();
  await workbench.pane.getByRole("menuitem", { name: choice, exact: true }).click();
}

test.each(SAMPLE_IDS)("%s is put into the open workbook from the pane and shown", async (id) => {
  workbench = await session.open();
  await workbench.paneButton(ja.start.judge).waitFor();
  const before = await sheetNames();
  await choose(ja.insert.sample, ja.insert.samples[id]);
  await workbench.pane
    .getByText(/のシートを追加しました。$/)
    .first()
    .waitFor();
  const added = (await sheetNames()).slice(before.length);
  expect(added).toHaveLength(id === "chuo-r1-youshiki3" ? 5 : 1);
  await workbench.pane.getByText(ja.notice.inserted(added), { exact: true }).first().waitFor();
  const active = await workbench.page.evaluate(() => window.workbench.model.activeSheet().name);
  expect(active).toBe(added[0]);
  await workbench.settle();
  await workbench.screenshot(`sample-${id}`);
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
  await workbench.page.close();
});

test("the standard forms are inserted from the results as well", async () => {
  workbench = await session.open();
  await workbench.paneButton(ja.start.judge).click();
  await workbench.paneButton(ja.actions.judgeAgain).waitFor();
  const before = await sheetNames();
  for (const choice of Object.values(ja.insert.templates)) {
    const count = (await sheetNames()).length;
    await choose(ja.insert.more, choice);
    await workbench.page.waitForFunction(
      (known) => window.workbench.model.sheets().length > known,
      count,
    );
    await workbench.pane
      .getByText(/のシートを追加しました。$/)
      .first()
      .waitFor();
  }
  expect((await sheetNames()).slice(before.length)).toEqual([
    ...["指標一覧", "記入要領", "取組項目1"],
  ]);
  await workbench.settle();
  await workbench.screenshot("template-form");
  expect(workbench.errors).toEqual([]);
});
