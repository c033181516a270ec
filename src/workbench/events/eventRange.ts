import type { Rect } from "../model/rect";
import { formatRect, parseRect } from "../references/a1";

/** Cells that an event speaks of, as the text that the client hands back to ask for their range. */
export function encodeEventRange(sheetId: string, rect: Rect): string {
  return `${sheetId}!${formatRect(rect)}`;
}

/** @returns `null` for text that is no such reference */
export function decodeEventRange(
  text: string,
): { readonly sheetId: string; readonly rect: Rect } | null {
  const at = text.lastIndexOf("!");
  const rect = at < 0 ? null : parseRect(text.slice(at + 1));
  return rect && { sheetId: text.slice(0, at), rect };
}
