import { type Browser, chromium } from "playwright-core";

import { ensureChromium } from "../../runner/ensureChromium";

/** Starts the browser without anything that talks to the network by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
