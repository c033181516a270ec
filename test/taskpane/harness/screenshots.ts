/**
 * Pictures of every screen at 320 and 400 px, light and dark, Japanese and English, and with high contrast, to be looked
 * at: `npx tsx test/taskpane/harness/screenshots.ts [name…] [variant…]` writes them to build/pane-screenshots. Names are
 * those of screens, variants are such as `ja-320-light`; without either all are made.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";

import type { Browser, BrowserContextOptions } from "playwright-core";

import { launchBrowser } from "../../e2e/support/browser";
import type { Screen } from "./screen";
import { SCREENS } from "./screens";
import { servePane } from "./servePane";

const OUT = path.resolve(__dirname, "../../../build/pane-screenshots");
const HEIGHT = 720;
/** Pages that are open at the same time. */
const AT_ONCE = 3;
const STEP_MS = 10_000;
/** For what still moves when the screen is there. */
const SETTLE_MS = 250;

type Look = "light" | "dark" | "contrast";

interface Variant {
  readonly name: string;
  readonly language: "ja-JP" | "en-US";
  readonly width: number;
  readonly look: Look;
}

const VARIANTS: readonly Variant[] = (["ja-JP", "en-US"] as const).flatMap((language) =>
  [320, 400].flatMap((width) =>
    (["light", "dark", "contrast"] as const).map((look) => ({
      ...{ language, width, look },
      name: `${language.slice(0, 2)}-${width}-${look}`,
    })),
  ),
);

function contextOf({ language, width, look }: Variant): BrowserContextOptions {
  return {
    viewport: { width, height: HEIGHT },
    colorScheme: look === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
    locale: language,
    ...(look === "contrast" ? { forcedColors: "active" } : {}),
  };
}

/** Takes one picture. A context for each: what the pane remembers of one screen must not lead to another. */
async function take(
  browser: Browser,
  address: string,
  screen: Screen,
  variant: Variant,
): Promise<void> {
  const context = await browser.newContext(contextOf(variant));
  const name = `${screen.name}-${variant.name}`;
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(STEP_MS);
    page.on("console", (message) => {
      console.log(`${name}: ${message.type()}: ${message.text()}`);
    });
    await page.goto(`${address}/?language=${variant.language}&${screen.query ?? ""}`);
    await screen.open?.(page);
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: path.join(OUT, `${name}.png`) });
  } catch (error) {
    console.error(`${name}: ${String(error)}`);
    process.exitCode = 1;
  } finally {
    await context.close();
  }
}

async function main(wanted: readonly string[]): Promise<void> {
  const chosen = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] => {
    const found = all.filter(({ name }) => wanted.includes(name));
    return found.length > 0 ? found : all;
  };
  const jobs = chosen(VARIANTS).flatMap((variant) =>
    chosen(SCREENS).map((screen) => ({ variant, screen })),
  );
  await mkdir(OUT, { recursive: true });
  const pane = await servePane();
  const browser = await launchBrowser();
  const worker = async (): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      await take(browser, pane.address, job.screen, job.variant);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await browser.close();
    await pane.close();
  }
  console.log(OUT);
}

void main(process.argv.slice(2));
