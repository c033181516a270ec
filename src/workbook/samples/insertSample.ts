import { STANDARD_FORM, STANDARD_LIST } from "../../domain/plan/standardTemplate";
import type { InsertReport, WorkbookOptions } from "../report";
import { composeForm } from "../templates/composeForm";
import { composeList } from "../templates/composeList";
import { insertSheets } from "../templates/insertSheets";
import type { SheetDraft, WorkbookNames } from "../templates/sheetDraft";
import { sampleForms } from "./sampleForms";
import { sampleList } from "./sampleList";
import type { SamplePlan } from "./samplePlan";

/**
 * Inserts a published plan as new sheets, marked as an example in the title: as a list, or as one sheet of 様式3
 * for each initiative. Three round trips.
 *
 * @throws WorkbookError `structureProtected`: nothing was changed
 */
export async function insertSample(
  context: Excel.RequestContext,
  sample: SamplePlan,
  options: WorkbookOptions,
): Promise<InsertReport> {
  return insertSheets(context, (names) => composeSample(sample, names), options);
}

function composeSample({ form, plan }: SamplePlan, names: WorkbookNames): readonly SheetDraft[] {
  if (form === "list") {
    return [composeList(STANDARD_LIST, sampleList(plan, STANDARD_LIST), names)];
  }
  const { sheetName } = STANDARD_FORM;
  return sampleForms(plan, sheetName).map(({ number, values }) =>
    composeForm(STANDARD_FORM, names.sheets.numberedCopy(`${sheetName}${number}`), values),
  );
}
