import { ja } from "../../../src/taskpane/i18n/ja";
import type { Messages } from "../../../src/taskpane/i18n/ja";

const OPEN = "⟦";
const CLOSE = "⟧";

/** Whether a text came out of the pseudo-locale as a whole. */
export function isPseudo(text: string): boolean {
  return text.startsWith(OPEN) && text.endsWith(CLOSE);
}

/** Every text marked, however deep; what a text function makes of other texts is marked once more. */
function marked(value: unknown, padding: string): unknown {
  const mark = (text: string): string => `${OPEN}${text}${padding}${CLOSE}`;
  if (typeof value === "string") {
    return mark(value);
  }
  if (typeof value === "function") {
    const text = value as (...values: unknown[]) => string;
    return (...values: unknown[]) => mark(text(...values));
  }
  if (Array.isArray(value)) {
    return value.map((part) => marked(part, padding));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, part]) => [key, marked(part, padding)]),
  );
}

const markedTexts = new WeakMap<object, object>();

/** The texts of a screen as {@link pseudoMessages} are; the same object every time, as real texts are. */
export function pseudoTexts<Texts extends object>(texts: Texts): Texts {
  const known = markedTexts.get(texts) ?? (marked(texts, "") as object);
  markedTexts.set(texts, known);
  return known as Texts;
}

/**
 * Texts of a language that does not exist: each stands between brackets, so that one which comes from
 * elsewhere is seen, and may be longer than any real one.
 */
export function pseudoMessages(padding = ""): Messages {
  return marked(ja, padding) as Messages;
}
