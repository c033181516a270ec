import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { en as mappingEn } from "../../../src/taskpane/mapping/texts/en";
import { ja as mappingJa } from "../../../src/taskpane/mapping/texts/ja";
import { en as previewEn } from "../../../src/taskpane/preview/texts/en";
import { ja as previewJa } from "../../../src/taskpane/preview/texts/ja";
import { en as settingsEn } from "../../../src/taskpane/settings/texts/en";
import { ja as settingsJa } from "../../../src/taskpane/settings/texts/ja";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** A language is named in itself. */
const NAMES_OF_LANGUAGES = new Set(["languages.ja", "languages.en"]);

/** Screens that are fetched when they are opened, and bring their own texts. */
const SCREENS = [
  ["settings", settingsJa, settingsEn],
  ["mapping", mappingJa, mappingEn],
  ["preview", previewJa, previewEn],
] as const;

/** Paths such as "phases.midYear" of every text, with the value. */
function texts(value: unknown, at = ""): [string, unknown][] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => texts(part, at ? `${at}.${key}` : key));
  }
  return [[at, value]];
}

/** What the program of a screen says, without its texts. */
function program(screen: string): string {
  const folder = path.resolve(__dirname, "../../../src/taskpane", screen);
  return readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}

describe.each(SCREENS)("the texts of %s", (screen, ja, en) => {
  test("have the same keys in both languages, and none is empty", () => {
    const keys = (resource: object): string[] => texts(resource).map(([key]) => key);
    expect(keys(en).sort()).toEqual(keys(ja).sort());
    expect([...texts(ja), ...texts(en)].filter(([, text]) => text === "")).toEqual([]);
  });

  test("hold no Japanese in English", () => {
    const found = texts(en).filter(
      ([key, text]) =>
        typeof text === "string" && JAPANESE.test(text) && !NAMES_OF_LANGUAGES.has(key),
    );
    expect(found).toEqual([]);
  });

  test("are all used by the screen", () => {
    const used = program(screen);
    const unused = Object.keys(ja).filter((key) => !new RegExp(`\\bt\\.${key}\\b`).test(used));
    expect(unused).toEqual([]);
  });
});
