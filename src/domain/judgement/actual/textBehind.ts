import { BLANKED, type ActualToken } from "./actualTokens";
import type { TextLayout } from "./textLayout";

/** What stands right behind a number. */
export interface TextBehind {
  /** Words up to the next mark or number. */
  readonly behind: string;
  /** What the bracket that follows says, where it holds no number. */
  readonly note: string;
}

/** Longer brackets are explanations of their own. */
const LONGEST_NOTE = 60;
const OPENING = "([【〔";
const CLOSING = ")]】〕";

/** Text with the dates, years and names in it blanked out. */
function blanked(text: string, tokens: readonly ActualToken[], from: number, to: number): string {
  let out = "";
  let at = from;
  for (const token of tokens) {
    if (token.to <= from) continue;
    if (token.from >= to) break;
    out += text.slice(at, Math.max(at, token.from)) + BLANKED;
    at = Math.max(at, Math.min(token.to, to));
  }
  return out + text.slice(at, to);
}

/**
 * The words behind a number: 「…人が参加」, and the bracket that explains it: 「…％（アンケート結果）」.
 *
 * @param position of the number among the tokens
 */
export function textBehind(
  text: string,
  { beginsAt }: TextLayout,
  tokens: readonly ActualToken[],
  position: number,
): TextBehind {
  const start = tokens[position]?.to ?? text.length;
  const following: ActualToken[] = [];
  let ceiling = text.length;
  for (let at = position + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "quantity") {
      ceiling = token.from;
      break;
    }
    following.push(token);
  }
  let end = start;
  while (end < ceiling && beginsAt[end] !== true) end++;
  // A bracket that opens right here belongs to the note.
  if (end > start && OPENING.includes(text.charAt(end - 1))) end--;
  const note = noteAt(text, end, ceiling);
  return {
    behind: blanked(text, following, start, end),
    note: note === null ? "" : blanked(text, following, note.from, note.to),
  };
}

/** The inside of the bracket that opens at `index`, where it closes before the next number. */
function noteAt(
  text: string,
  index: number,
  ceiling: number,
): { readonly from: number; readonly to: number } | null {
  if (index >= ceiling || !OPENING.includes(text.charAt(index))) return null;
  const last = Math.min(ceiling, index + LONGEST_NOTE);
  for (let at = index + 1; at < last; at++) {
    if (CLOSING.includes(text.charAt(at))) return { from: index + 1, to: at };
  }
  return null;
}
