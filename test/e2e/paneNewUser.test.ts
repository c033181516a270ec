import type { Locator } from "playwright-core";

import { ja } from "../../src/taskpane/i18n/ja";
import { type Session, startSession } from "./support/session";

const INDICATOR = "令和元年度収納率";
const REASON = "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成";
/** What a new user is promised. */
const LIMIT_MILLISECONDS = 60_000;

let session: Session;

beforeAll(async () => {
  session = await startSession();
});

afterAll(() => session.close());

test("who never saw the pane learns in two clicks why the collection rate is not achieved", async () => {
  const start = Date.now();
  const workbench = await session.open();
  const { page, pane } = workbench;
  let clicks = 0;
  const click = async (place: Locator): Promise<void> => {
    clicks += 1;
    await place.click();
  };

  // Everything on the way is said by the pane itself: what it does, and the one button that stands out.
  await pane.getByText(ja.start.lead).waitFor();
  await click(workbench.paneButton(ja.start.judge));
  const row = pane.getByRole("listitem").filter({ hasText: INDICATOR });
  await row.getByText(REASON).waitFor();
  // The unachieved ones come first: it is among them, with the reason beside it and no further click.
  expect(Number(await row.getAttribute("aria-posinset"))).toBeLessThanOrEqual(3);
  await row.getByText("未達成", { exact: true }).waitFor();

  // The second click goes to the cell in the sheet.
  await click(row.getByRole("button").first());
  await page.waitForFunction(() => {
    const { model } = window.workbench;
    const { sheetId, rect } = model.selection();
    return model.sheetById(sheetId)?.texts(rect)[0]?.[0] === "86.20%";
  });
  await workbench.settle();
  await workbench.screenshot("new-user");
  expect(clicks).toBe(2);
  expect(Date.now() - start).toBeLessThan(LIMIT_MILLISECONDS);

  // What was understood, part by part, is one more click.
  await click(row.getByRole("button", { name: ja.row.showDetails(INDICATOR) }));
  const details = row.locator("dl");
  expect(await details.innerText()).toMatch(/86\.2%以上[\s\S]*85\.96%/);
  expect(workbench.errors).toEqual([]);
});
