import { existsSync } from "node:fs";
import path from "node:path";

import { chromium } from "playwright-core";

/** Where browsers of the Chromium family usually are; the first that exists is taken. */
function usualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    const programs = [
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : programs.map((program) => path.join(folder, program)),
    );
  }
  if (platform === "darwin") {
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
  }
  return [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ].map((program) => path.join("/usr/bin", program));
}

/**
 * The browser for the end-to-end tests: the one that `CHROMIUM_PATH` names, else an installed one, else
 * Playwright's own.
 *
 * @returns `undefined` where there is none
 * @throws when `CHROMIUM_PATH` names a file that does not exist
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH=${named}: そのファイルはありません。(no such file)`);
  }
  return [...usualPlaces(), chromium.executablePath()].find((file) => existsSync(file));
}
