import { STANDARD_FORM, STANDARD_LIST } from "../../domain/plan/standardTemplate";
import type { InsertReport, WorkbookOptions } from "../report";
import { composeForm } from "./composeForm";
import { composeList } from "./composeList";
import { composeNotes } from "./composeNotes";
import { EMPTY_FORM } from "./formValues";
import { insertSheets } from "./insertSheets";
import { emptyList } from "./listContent";
import type { SheetDraft, WorkbookNames } from "./sheetDraft";
import type { TemplateForm } from "./templateForm";

/**
 * Inserts the standard plan template, empty, as new sheets: the list with its notes, or one sheet of 様式3.
 * The forms are official and Japanese in every language of the interface. Three round trips.
 *
 * @throws WorkbookError `structureProtected`: nothing was changed
 */
export async function insertTemplate(
  context: Excel.RequestContext,
  form: TemplateForm,
  options: WorkbookOptions,
): Promise<InsertReport> {
  return insertSheets(context, form === "list" ? listSheets : formSheet, options);
}

function listSheets(names: WorkbookNames): readonly SheetDraft[] {
  const { notes } = STANDARD_LIST;
  const content = emptyList(STANDARD_LIST);
  const list = (instruction: string): SheetDraft =>
    composeList(STANDARD_LIST, { ...content, instruction }, names);
  const sheet = composeNotes(STANDARD_LIST, names);
  // The list names the sheet with its notes, which may have got another name.
  return [list(content.instruction.replace(`「${notes.sheetName}」`, `「${sheet.name}」`)), sheet];
}

function formSheet(names: WorkbookNames): readonly SheetDraft[] {
  return [composeForm(STANDARD_FORM, names.sheets.next(STANDARD_FORM.sheetName), EMPTY_FORM)];
}
