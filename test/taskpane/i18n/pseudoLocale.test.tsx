/** @jest-environment jsdom */
import { errorSentence } from "../../../src/workbook/texts/errorSentences";
import { WorkbookError } from "../../../src/workbook/errors";
import { PANE_STATES } from "../support/paneStates";
import { isPseudo, pseudoMessages } from "../support/pseudoMessages";
import { samplePlan } from "../support/samplePlan";

/** Texts that come from below in the chosen language and are shown as they are. */
const FROM_BELOW = new Set([
  ...samplePlan().results.map((item) => item.judgement.reason.ja),
  ...samplePlan().findings.map((finding) => finding.message.ja),
  errorSentence(new WorkbookError("sheetProtected", "目標一覧")).ja,
  errorSentence(new WorkbookError("hostFailed", "GeneralException: …")).ja,
]);

/** Texts on the page that come neither from the resources nor from the workbook. */
function hardCodedTexts(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const fromWorkbook = node.parentElement?.closest("body [lang=ja]") !== null;
    if (text !== "" && !fromWorkbook && !isPseudo(text) && !FROM_BELOW.has(text)) {
      found.push(text);
    }
  }
  for (const name of ["aria-label", "placeholder", "title", "alt"]) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name) ?? "";
      if (!isPseudo(text)) {
        found.push(`${name}=${text}`);
      }
    }
  }
  return found;
}

test.each(Object.entries(PANE_STATES))(
  "no hard-coded text in the state: %s",
  async (_name, open) => {
    await open({ messages: pseudoMessages() });
    expect(hardCodedTexts()).toEqual([]);
  },
);
