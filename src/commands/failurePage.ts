import type { Language } from "../domain/text/localizedText";
import { WorkbookError, type WorkbookErrorCode } from "../workbook/errors";
import { errorSentence } from "../workbook/texts/errorSentences";

/** Causes that the window can name. The page shows no other text, whatever its address says. */
const CODES: readonly WorkbookErrorCode[] = [
  "structureProtected",
  "cellBeingEdited",
  "readOnly",
  "payloadTooLarge",
  "changedMeanwhile",
  "hostFailed",
];

/**
 * Address of the window that says why a command did nothing.
 *
 * @param base address of the page that runs the commands
 */
export function failureAddress(base: string, error: unknown, language: Language): string {
  const address = new URL("failure.html", base);
  const code = error instanceof WorkbookError ? error.code : "hostFailed";
  address.search = new URLSearchParams({ code, language }).toString();
  return address.href;
}

/** What the window says, from its own address. */
export function failureSentence(address: string): { text: string; language: Language } {
  const { searchParams } = new URL(address);
  const code = CODES.find((known) => known === searchParams.get("code")) ?? "hostFailed";
  const language = searchParams.get("language") === "en" ? "en" : "ja";
  const detail = code === "hostFailed" ? "ExecuteFunction" : "";
  return { text: errorSentence(new WorkbookError(code, detail))[language], language };
}
