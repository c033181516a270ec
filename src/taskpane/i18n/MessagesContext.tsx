import { createContext, useContext } from "react";

import type { Language } from "../../domain/text/localizedText";

import { ja } from "./ja";
import type { Messages } from "./ja";

/** The chosen language and its texts. */
export interface Localization {
  readonly language: Language;
  readonly messages: Messages;
  /** What becomes of the texts that a screen brings with it. Absent: they are shown as they are. */
  readonly screenTexts?: <Texts extends object>(texts: Texts) => Texts;
}

const LocalizationContext = createContext<Localization>({ language: "ja", messages: ja });

export const LocalizationProvider = LocalizationContext.Provider;

/** The texts of the chosen language. */
export function useMessages(): Messages {
  return useContext(LocalizationContext).messages;
}

/** The texts of a screen that brings its own, in the chosen language. */
export function useTexts<Texts extends object>(texts: Readonly<Record<Language, Texts>>): Texts {
  const { language, screenTexts } = useContext(LocalizationContext);
  return screenTexts === undefined ? texts[language] : screenTexts(texts[language]);
}

/** The chosen language, for texts that come in every language from below. */
export function useLanguage(): Language {
  return useContext(LocalizationContext).language;
}
