import type { Language } from "../../domain/text/localizedText";

import { en } from "./en";
import { ja } from "./ja";
import type { Messages } from "./ja";

const MESSAGES: Readonly<Record<Language, Messages>> = { ja, en };

/**
 * The product's language for a BCP 47 tag such as `Office.context.displayLanguage` ("ja-JP"): Japanese for
 * Japanese, English for everyone else.
 */
export function languageOf(tag: string): Language {
  return /^ja(-|$)/i.test(tag) ? "ja" : "en";
}

/** The texts of a language. */
export function messagesOf(language: Language): Messages {
  return MESSAGES[language];
}
