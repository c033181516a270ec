import type { Language } from "../../../domain/text/localizedText";
import { useTexts } from "../../i18n/MessagesContext";

import { en } from "./en";
import { ja } from "./ja";
import type { PreviewTexts } from "./ja";

const TEXTS: Readonly<Record<Language, PreviewTexts>> = { ja, en };

/** The texts of the preview in the chosen language. */
export function usePreviewTexts(): PreviewTexts {
  return useTexts(TEXTS);
}
