import type { Language } from "../../../domain/text/localizedText";
import { useTexts } from "../../i18n/MessagesContext";

import { en } from "./en";
import { ja } from "./ja";
import type { FindingsTexts } from "./ja";

const TEXTS: Readonly<Record<Language, FindingsTexts>> = { ja, en };

/** The texts of the findings in the chosen language. */
export function useFindingsTexts(): FindingsTexts {
  return useTexts(TEXTS);
}
