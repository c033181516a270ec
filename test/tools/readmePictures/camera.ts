import { writeFile } from "node:fs/promises";

import type { Locator, Page } from "playwright-core";

import type { WorkbenchPage } from "../../e2e/support/workbenchPage";

/** Percent. Text stays sharp, and a picture is a fourth of the same as PNG. */
const QUALITY = 88;

/** Takes one picture of the workbench. */
export class Camera {
  constructor(
    readonly workbench: WorkbenchPage,
    private readonly file: string,
  ) {}

  /** The whole page: the sheet, and the pane beside it. */
  page(): Promise<void> {
    return this.shoot(this.workbench.page);
  }

  /** Only the pane. */
  pane(): Promise<void> {
    return this.shoot(this.workbench.page, this.workbench.page.locator("#pane-frame"));
  }

  /** A picture that another program made. */
  async image(png: Buffer): Promise<void> {
    const { page } = this.workbench;
    await page.goto("about:blank");
    await page.setContent(
      `<body style="margin:0"><img src="data:image/png;base64,${png.toString("base64")}">`,
    );
    const image = page.locator("img");
    await image.evaluate((element: HTMLImageElement) => element.decode());
    await this.shoot(page, image);
  }

  private async shoot(page: Page, part?: Locator): Promise<void> {
    await page.mouse.move(0, 0);
    await this.workbench.settle();
    const box = await part?.boundingBox();
    const browser = await page.context().newCDPSession(page);
    // Playwright itself writes no WebP.
    const { data } = await browser.send("Page.captureScreenshot", {
      ...{ format: "webp", quality: QUALITY },
      ...(box ? { clip: { ...box, scale: 1 }, captureBeyondViewport: true } : {}),
    });
    await writeFile(this.file, Buffer.from(data, "base64"));
  }
}
