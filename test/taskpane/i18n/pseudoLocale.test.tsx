/** @jest-environment jsdom */
import { errorSentence } from "../../../src/workbook/texts/errorSentences";
import { WorkbookError } from "../../../src/workbook/errors";
import { PANE_STATES } from "../support/paneStates";
import { isPseudo, pseudoMessages, pseudoTexts } from "../support/pseudoMessages";
import { SCREEN_STATES, SHOWN_DATA } from "../support/screenStates";

/** Every string of plain data, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Texts that come from the workbook, or from below in the chosen language, and are shown as they are. */
const FROM_BELOW = new Set([
  ...stringsIn(SHOWN_DATA),
  errorSentence(new WorkbookError("sheetProtected", "目標一覧")).ja,
  errorSentence(new WorkbookError("hostFailed", "GeneralException: …")).ja,
  // How Fluent marks what must be filled in.
  "*",
]);

/** Whether an element shows what stands in the workbook. */
function isFromWorkbook(element: Element | null): boolean {
  return element?.closest("body [lang=ja]") instanceof Element;
}

/** Texts on the page that come neither from the resources nor from the workbook. */
function hardCodedTexts(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const isKnown = isPseudo(text) || FROM_BELOW.has(text) || isFromWorkbook(node.parentElement);
    if (text !== "" && !isKnown) found.push(text);
  }
  for (const name of ["aria-label", "placeholder", "title", "alt"]) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name) ?? "";
      if (!isPseudo(text) && !FROM_BELOW.has(text) && !isFromWorkbook(element)) {
        found.push(`${name}=${text}`);
      }
    }
  }
  return found;
}

test.each(Object.entries({ ...PANE_STATES, ...SCREEN_STATES }))(
  "no hard-coded text in the state: %s",
  async (_name, open) => {
    await open({ messages: pseudoMessages(), screenTexts: pseudoTexts });
    expect(hardCodedTexts()).toEqual([]);
  },
);
