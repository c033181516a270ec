/**
 * First paint and first screen of the pane in Chromium, over several fresh loads:
 * `npx tsx test/bench/firstPaintBench.ts [loads]`. It loads the production build of `npm run build:workbench` or of the
 * end-to-end tests from a local server, outside Office, so that only the pane itself is measured. To compare with another
 * build, run both in turns on the same quiet machine and compare medians.
 */
import { existsSync } from "node:fs";
import path from "node:path";

import type { Browser } from "playwright-core";

import { loadCertificate } from "../../src/workbench/server/certificate";
import { startServer } from "../../src/workbench/server/startServer";
import { launchBrowser } from "../e2e/support/browser";
import { builds } from "../e2e/support/builds";

const DEFAULT_LOADS = 15;
const VIEWPORT = { width: 350, height: 800 };

interface Load {
  /** Milliseconds from the start of the navigation to the first paint with contents. */
  readonly paint: number;
  /** To the moment at which React has replaced the page's own skeleton. */
  readonly screen: number;
}

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector(".first-paint") === null);
    return await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
      screen: performance.now(),
    }));
  } finally {
    await context.close();
  }
}

function summary(name: string, values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(0);
  return `${name}: median ${at(0.5)} ms (10 % ${at(0.1)}, 90 % ${at(0.9)})`;
}

async function main(loads: number): Promise<void> {
  if (!existsSync(path.join(builds.addin, "taskpane.html"))) {
    throw new Error(`There is no build in ${builds.addin}: run the end-to-end tests once.`);
  }
  const server = await startServer({ port: 0, certificate: await loadCertificate(false), builds });
  const browser = await launchBrowser();
  try {
    const address = `${server.origin}/taskpane.html`;
    await load(browser, address);
    const found: Load[] = [];
    for (let index = 0; index < loads; index++) found.push(await load(browser, address));
    console.log(`${String(loads)} loads, ${String(VIEWPORT.width)} px`);
    console.log(
      summary(
        "first contentful paint",
        found.map(({ paint }) => paint),
      ),
    );
    console.log(
      summary(
        "first screen by React",
        found.map(({ screen }) => screen),
      ),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

void main(Number(process.argv[2] ?? DEFAULT_LOADS));
