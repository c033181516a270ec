import type { Language } from "../../../domain/text/localizedText";
import { useTexts } from "../../i18n/MessagesContext";

import { en } from "./en";
import { ja } from "./ja";
import type { SettingsTexts } from "./ja";

const TEXTS: Readonly<Record<Language, SettingsTexts>> = { ja, en };

/** The texts of the settings in the chosen language. */
export function useSettingsTexts(): SettingsTexts {
  return useTexts(TEXTS);
}
