import type { LiveTexts } from "./ja";

/** Texts of following edits in English. */
export const en: LiveTexts = {
  following: "Judged as you type",
  updated: (unachieved) => `Judged again (${unachieved} not achieved or at risk).`,
  stale: "The workbook was changed. These are the results from before.",
  judge: "Judge again",
};
