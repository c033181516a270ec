import type { ValidationBlock } from "../compose/writePlan";

/** A rule that every entry keeps: it carries the message that Excel shows at the cell. */
const ANYTHING = "=TRUE";

/** Gives cells a drop-down list, or only a message on how to fill them in. Needs ExcelApi 1.8. */
export function applyValidation(range: Excel.Range, block: ValidationBlock): void {
  const { choices, prompt, strict } = block;
  const { dataValidation } = range;
  dataValidation.rule =
    choices === null
      ? { custom: { formula: ANYTHING } }
      : { list: { inCellDropDown: true, source: choices.join(",") } };
  if (choices !== null) {
    dataValidation.errorAlert = {
      showAlert: true,
      style: strict ? "Stop" : "Warning",
      title: prompt.title,
      message: prompt.message,
    };
  }
  dataValidation.prompt = { showPrompt: true, ...prompt };
}
