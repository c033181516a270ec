import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER, STATUS_WORDS } from "../../domain/judgement/status";
import type { Language } from "../../domain/text/localizedText";

/** The status words of one language, as they also stand in the cells. */
export function wordsIn(language: Language): Record<Status, string> {
  const entries = STATUS_ORDER.map((status) => [status, STATUS_WORDS[status][language]]);
  return Object.fromEntries(entries) as Record<Status, string>;
}
