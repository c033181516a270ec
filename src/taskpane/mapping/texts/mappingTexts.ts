import type { Language } from "../../../domain/text/localizedText";
import { useTexts } from "../../i18n/MessagesContext";

import { en } from "./en";
import { ja } from "./ja";
import type { MappingTexts } from "./ja";

const TEXTS: Readonly<Record<Language, MappingTexts>> = { ja, en };

/** The texts of the mapping in the chosen language. */
export function useMappingTexts(): MappingTexts {
  return useTexts(TEXTS);
}
