import type { PlanSettings } from "../../domain/settings/planSettings";
import type { Language } from "../../domain/text/localizedText";
import { BLANK, textContent, wordContent, type CellContent } from "../compose/cellContent";
import type { CellValue } from "../read/snapshot";
import { sheetTexts } from "../texts/sheetTexts";

/** Characters of one cell; Excel allows 32,767. */
const PIECE = 30_000;
/** Title and header. */
const HEAD_ROWS = 2;
const ITEM = 0;
const PIECE_NUMBER = 1;
const CONTENT = 2;
export const SETTINGS_COLUMNS = 3;

/** Whole settings as rows: item, number of the piece, JSON. Long items go over several rows. */
export function settingsCells(
  settings: PlanSettings,
  language: Language,
): readonly (readonly CellContent[])[] {
  const { title, columns } = sheetTexts(language).settings;
  return [
    [wordContent(title), BLANK, BLANK],
    columns.map(wordContent),
    ...Object.entries(settings).flatMap(([item, value]) =>
      pieces(JSON.stringify(value)).map((piece, index) => [
        wordContent(item),
        { value: index + 1, numberFormat: "General" },
        textContent(piece),
      ]),
    ),
  ];
}

/**
 * What stands in the rows of the sheet, by item.
 *
 * @param rows cells of the sheet from its first row on
 * @returns items whose JSON is whole; others are left out, as if nobody had decided
 */
export function storedSettings(
  rows: readonly (readonly CellValue[])[],
): Readonly<Record<string, unknown>> {
  const items = new Map<string, Map<number, string>>();
  for (const row of rows.slice(HEAD_ROWS)) {
    const item = String(row[ITEM] ?? "");
    const number = Number(row[PIECE_NUMBER]);
    if (item === "" || !Number.isInteger(number) || number < 1) continue;
    const parts = items.get(item) ?? new Map<number, string>();
    parts.set(number, String(row[CONTENT] ?? ""));
    items.set(item, parts);
  }
  const entries = [...items].flatMap(([item, parts]) => {
    const value = parsed(whole(parts) ?? "");
    return value === undefined ? [] : [[item, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The pieces in their order; `null` where one is missing. */
function whole(parts: ReadonlyMap<number, string>): string | null {
  const texts = Array.from({ length: parts.size }, (_, index) => parts.get(index + 1));
  return texts.includes(undefined) ? null : texts.join("");
}

function pieces(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
}

/** Somebody may have typed into the sheet: what is no JSON counts as not stored. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
