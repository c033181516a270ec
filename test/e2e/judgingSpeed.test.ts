import { ja } from "../../src/taskpane/i18n/ja";
import { indicatorList } from "./support/sampleFiles";
import { type Session, startSession } from "./support/session";
import type { WorkbenchPage } from "./support/workbenchPage";

const ROWS = 250;
const LIMIT_MILLISECONDS = 1_000;

let session: Session;
let workbench: WorkbenchPage;

beforeAll(async () => {
  session = await startSession();
  workbench = await session.open();
});

afterAll(() => session.close());

/** From the press of the button to the list of results in the pane, measured inside the pane. */
async function judge(bytes: number[]): Promise<number> {
  await workbench.page.evaluate(
    (file) => window.workbench.open(new Uint8Array(file), "一覧.xlsx"),
    bytes,
  );
  await workbench.paneButton(ja.start.judge).waitFor();
  return workbench.paneButton(ja.start.judge).evaluate(async (button) => {
    const start = performance.now();
    (button as HTMLButtonElement).click();
    // The entries of the list: the first screen may show lists of its own.
    while (document.querySelector("li[aria-posinset]") === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - start;
  });
}

test(`${String(ROWS)} rows are judged and written within a second`, async () => {
  const bytes = [...(await indicatorList(ROWS))];
  const times: number[] = [];
  // The best of some: other programs on the machine only ever make it slower.
  for (let run = 0; run < 4; run += 1) times.push(await judge(bytes));
  expect(Math.min(...times)).toBeLessThan(LIMIT_MILLISECONDS);

  const judged = await workbench.page.evaluate(() => {
    const [list] = window.workbench.model.sheets();
    const used = list?.usedRect(true);
    return list && used ? list.values(used).flat() : [];
  });
  expect(judged.filter((value) => value === "未達成")).toHaveLength(ROWS);
  expect(workbench.errors).toEqual([]);
});
