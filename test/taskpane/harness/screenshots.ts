/**
 * Pictures of every screen at 320 and 400 px, light and dark, Japanese and English, to be looked at:
 * `npx tsx test/taskpane/harness/screenshots.ts [name…]` writes them to build/pane-screenshots.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";

import { launchBrowser } from "../../e2e/support/browser";
import { SCREENS } from "./screens";
import { servePane } from "./servePane";

const OUT = path.resolve(__dirname, "../../../build/pane-screenshots");
const HEIGHT = 720;

interface Variant {
  readonly language: "ja-JP" | "en-US";
  readonly width: 320 | 400;
  readonly scheme: "light" | "dark";
  readonly forcedColors?: "active";
}

const VARIANTS: readonly Variant[] = [
  { language: "ja-JP", width: 320, scheme: "light" },
  { language: "ja-JP", width: 400, scheme: "dark" },
  { language: "ja-JP", width: 320, scheme: "light", forcedColors: "active" },
  { language: "en-US", width: 320, scheme: "dark" },
  { language: "en-US", width: 400, scheme: "light" },
];

async function main(names: readonly string[]): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const pane = await servePane();
  const browser = await launchBrowser();
  try {
    for (const { language, width, scheme, forcedColors } of VARIANTS) {
      const context = await browser.newContext({
        viewport: { width, height: HEIGHT },
        colorScheme: scheme,
        reducedMotion: "reduce",
        locale: language,
        ...(forcedColors === undefined ? {} : { forcedColors }),
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        console.log(`${message.type()}: ${message.text()}`);
      });
      for (const screen of SCREENS) {
        if (names.length > 0 && !names.includes(screen.name)) {
          continue;
        }
        await page.goto(`${pane.address}/?language=${language}&${screen.query ?? ""}`);
        await screen.open?.(page);
        await page.waitForTimeout(250);
        const look = forcedColors === undefined ? scheme : "contrast";
        const file = `${screen.name}-${language.slice(0, 2)}-${width}-${look}.png`;
        await page.screenshot({ path: path.join(OUT, file) });
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await pane.close();
  }
  console.log(OUT);
}

void main(process.argv.slice(2));
