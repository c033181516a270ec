import path from "node:path";

import type { Browser, FrameLocator, Locator, Page } from "playwright-core";

import { screenshotFolder } from "./builds";

/** The workbench in a browser tab, with a record of what went wrong in it. */
export class WorkbenchPage {
  /** Errors of the page and the pane: exceptions, console errors, requests that failed. */
  readonly errors: string[] = [];
  /** Requests that would have left the origin; they are refused. */
  readonly foreignRequests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {}

  /** Opens the workbench and waits until the start workbook and the pane are there. */
  static async open(
    browser: Browser,
    origin: string,
    viewport = { width: 1440, height: 900 },
  ): Promise<WorkbenchPage> {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      locale: "ja-JP",
      viewport,
    });
    const workbench = new WorkbenchPage(page, origin);
    page.setDefaultTimeout(20_000);
    await workbench.record();
    await page.goto(`${origin}/workbench/`);
    await page.evaluate(() => window.workbench.ready);
    return workbench;
  }

  /** The add-in's own page. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#pane-frame iframe");
  }

  /** A button of the pane by its name. */
  paneButton(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  /** Gives scrolling and charts time to come to rest, for a picture; no test depends on it. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(800);
  }

  /** Keeps a picture for people to look at. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(screenshotFolder, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async record(): Promise<void> {
    this.page.on("pageerror", (error) => this.errors.push(error.stack ?? error.message));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    this.page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // What a pane was loading when it was replaced is no failure.
      if (reason === "net::ERR_ABORTED") return;
      this.errors.push(`${request.url()} ${reason}`);
    });
    await this.page.route(
      (url) => url.origin !== this.origin,
      async (route) => {
        this.foreignRequests.push(route.request().url());
        await route.abort();
      },
    );
  }
}
