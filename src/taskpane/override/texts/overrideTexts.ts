import type { Language } from "../../../domain/text/localizedText";
import { useTexts } from "../../i18n/MessagesContext";

import { en } from "./en";
import { ja } from "./ja";
import type { OverrideTexts } from "./ja";

const TEXTS: Readonly<Record<Language, OverrideTexts>> = { ja, en };

/** The texts of overriding a judgement in the chosen language. */
export function useOverrideTexts(): OverrideTexts {
  return useTexts(TEXTS);
}
