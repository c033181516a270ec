import { createContext, useContext } from "react";

import type { Language } from "../../domain/text/localizedText";

import { ja } from "./ja";
import type { Messages } from "./ja";

/** The chosen language and its texts. */
export interface Localization {
  readonly language: Language;
  readonly messages: Messages;
}

const LocalizationContext = createContext<Localization>({ language: "ja", messages: ja });

export const LocalizationProvider = LocalizationContext.Provider;

/** The texts of the chosen language. */
export function useMessages(): Messages {
  return useContext(LocalizationContext).messages;
}

/** The chosen language, for texts that come in every language from below. */
export function useLanguage(): Language {
  return useContext(LocalizationContext).language;
}
