import type { Browser } from "playwright-core";

import { loadCertificate } from "../../src/workbench/server/certificate";
import { startServer } from "../../src/workbench/server/startServer";
import type { RunningServer } from "../../src/workbench/server/startServer";
import { ja } from "../../src/taskpane/i18n/ja";
import { launchBrowser } from "./support/browser";
import { builds } from "./support/builds";
import { WorkbenchPage } from "./support/workbenchPage";

const INDICATOR = "令和元年度収納率";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ port: 0, certificate: await loadCertificate(false), builds });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test("results without writing: Enter on an indicator selects its cell and nothing is written", async () => {
  const workbench = await WorkbenchPage.open(browser, server.origin);
  await workbench.paneButton(ja.start.preview).click();
  await workbench.pane.getByText(ja.notice.notWritten).waitFor();
  expect(await workbench.page.evaluate(() => window.workbench.unsaved)).toBe(false);

  await workbench.pane.getByRole("searchbox").fill(INDICATOR);
  const item = workbench.pane.getByRole("listitem").filter({ hasText: INDICATOR });
  await item.getByRole("button").first().press("Enter");
  const row = Number((await item.getByText(/!E\d+$/).innerText()).split("!E")[1]);
  // 0-based, as the model counts: column E is 4.
  await workbench.page.waitForFunction((wanted) => {
    const { rect } = window.workbench.model.selection();
    return rect.row === wanted - 1 && rect.column === 4;
  }, row);
  expect(await item.getByRole("button").first().getAttribute("aria-current")).toBe("true");
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});
