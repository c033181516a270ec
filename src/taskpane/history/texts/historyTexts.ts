import type { Language } from "../../../domain/text/localizedText";
import { useTexts } from "../../i18n/MessagesContext";

import { en } from "./en";
import { ja } from "./ja";
import type { HistoryTexts } from "./ja";

const TEXTS: Readonly<Record<Language, HistoryTexts>> = { ja, en };

/** The texts of the history in the chosen language. */
export function useHistoryTexts(): HistoryTexts {
  return useTexts(TEXTS);
}
