import type { Browser } from "playwright-core";

import { loadCertificate } from "../../../src/workbench/server/certificate";
import { startServer } from "../../../src/workbench/server/startServer";
import { launchBrowser } from "./browser";
import { builds } from "./builds";
import { WorkbenchPage } from "./workbenchPage";

/** A server with the built pages and a browser; one per test file. */
export interface Session {
  readonly browser: Browser;
  readonly origin: string;
  /** A tab with the workbench, ready to use. */
  open(viewport?: { width: number; height: number }): Promise<WorkbenchPage>;
  close(): Promise<void>;
}

export async function startSession(): Promise<Session> {
  const server = await startServer({ port: 0, certificate: await loadCertificate(false), builds });
  const browser = await launchBrowser();
  return {
    browser,
    origin: server.origin,
    open: (viewport) => WorkbenchPage.open(browser, server.origin, viewport),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
