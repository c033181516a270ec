import type { Language } from "../domain/text/localizedText";

/** Japanese for a Japanese Excel, English for everyone else. */
export function commandLanguage(): Language {
  return /^ja(-|$)/i.test(Office.context.displayLanguage) ? "ja" : "en";
}
