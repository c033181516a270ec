import { createContext, useContext } from "react";

import type { Language } from "../../domain/text/localizedText";

/** Chooses the language of the pane; `null` follows the host. */
export type ChooseLanguage = (language: Language | null) => void;

const LanguageChoiceContext = createContext<ChooseLanguage>(() => undefined);

export const LanguageChoiceProvider = LanguageChoiceContext.Provider;

/** What changes the language of the whole pane at once. */
export function useChooseLanguage(): ChooseLanguage {
  return useContext(LanguageChoiceContext);
}
