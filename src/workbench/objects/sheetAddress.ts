import type { Rect } from "../model/rect";
import { quoteSheetName } from "../references/formulaReferences";
import { formatRect, parseRect } from "../references/a1";

/** An address as typed: a rectangle, and the sheet it names if it names one. */
export interface SheetAddress {
  readonly sheetName: string | null;
  readonly rect: Rect;
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u;

/**
 * Reads `B2`, `$A$1:C3`, `A:C`, `2:5`, each optionally with `Sheet!` or `'Sheet name'!` in front.
 *
 * @returns `null` where the text is no address on the grid (it may be a name)
 */
export function parseSheetAddress(text: string): SheetAddress | null {
  const source = text.trim();
  const prefix = SHEET_PREFIX.exec(source);
  const rect = parseRect(prefix?.[3] ?? source);
  if (!rect) return null;
  return { sheetName: prefix?.[1]?.replaceAll("''", "'") ?? prefix?.[2] ?? null, rect };
}

/** `Sheet1!A1` or `'Sheet 1'!A1`: the form of `Range.address`; with `absolute` that of a name's formula. */
export function formatSheetAddress(sheetName: string, rect: Rect, absolute = false): string {
  return `${quoteSheetName(sheetName)}!${formatRect(rect, absolute)}`;
}
