import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { FINANCE_TEXTS } from "../../../src/taskpane/finance/texts/financeTexts";
import { en as findingsEn } from "../../../src/taskpane/findings/texts/en";
import { ja as findingsJa } from "../../../src/taskpane/findings/texts/ja";
import { en as historyEn } from "../../../src/taskpane/history/texts/en";
import { ja as historyJa } from "../../../src/taskpane/history/texts/ja";
import { en as liveEn } from "../../../src/taskpane/live/texts/en";
import { ja as liveJa } from "../../../src/taskpane/live/texts/ja";
import { en as mappingEn } from "../../../src/taskpane/mapping/texts/en";
import { ja as mappingJa } from "../../../src/taskpane/mapping/texts/ja";
import { en as overrideEn } from "../../../src/taskpane/override/texts/en";
import { ja as overrideJa } from "../../../src/taskpane/override/texts/ja";
import { en as previewEn } from "../../../src/taskpane/preview/texts/en";
import { ja as previewJa } from "../../../src/taskpane/preview/texts/ja";
import { en as settingsEn } from "../../../src/taskpane/settings/texts/en";
import { ja as settingsJa } from "../../../src/taskpane/settings/texts/ja";
import { en as sortingEn } from "../../../src/taskpane/sorting/texts/en";
import { ja as sortingJa } from "../../../src/taskpane/sorting/texts/ja";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** A language is named in itself. */
const NAMES_OF_LANGUAGES = new Set(["languages.ja", "languages.en"]);

/** Screens and parts of screens that bring their own texts. */
const SCREENS = [
  ["findings", findingsJa, findingsEn],
  ["history", historyJa, historyEn],
  ["finance", FINANCE_TEXTS.ja, FINANCE_TEXTS.en],
  ["settings", settingsJa, settingsEn],
  ["mapping", mappingJa, mappingEn],
  ["preview", previewJa, previewEn],
  ["override", overrideJa, overrideEn],
  ["sorting", sortingJa, sortingEn],
  ["live", liveJa, liveEn],
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
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("texts"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}

/** Whether a program reads a text by its name, or all of its group by an index. */
function reads(source: string, key: string): boolean {
  const names = key.split(".");
  const group = names.slice(0, -1).at(-1);
  const own = names.slice(-2).join("\\.");
  return (
    new RegExp(`\\b(?:t|texts)\\.${own}\\b`).test(source) ||
    (names.length > 1 && new RegExp(`\\.${own}\\b`).test(source)) ||
    (group !== undefined && new RegExp(`\\.${group}\\[`).test(source)) ||
    // What has a group of its own may be handed on as a whole, such as the texts of the import.
    (names.length > 2 && reads(source, names.slice(1).join("."))) ||
    (group === "importing" && new RegExp(`\\btexts\\.${names.at(-1) ?? ""}\\b`).test(source))
  );
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
    const source = program(screen);
    const unused = texts(ja).filter(([key]) => !reads(source, key));
    expect(unused.map(([key]) => key)).toEqual([]);
  });
});
