import { applyWritePlan } from "./apply/applyWritePlan";
import { composeResults } from "./compose/composeResults";
import { withHostErrors } from "./hostErrors";
import { assertSupported } from "./requirements";
import { judgePlan } from "./judgePlan";
import { readWorkbook } from "./read/readWorkbook";
import { recognisePlan } from "./recognise/recognisePlan";
import { settingsOf } from "./settings/settingsOf";
import type { JudgeReport, WorkbookOptions, WriteReport } from "./report";

/**
 * Reads the plan in the workbook, judges every indicator and writes the result: status columns beside the
 * lists and a dashboard sheet. Three round trips whatever the number of rows and sheets; a second run on an
 * unchanged workbook writes nothing.
 *
 * @throws WorkbookError with a sentence for the user; the workbook is unchanged where it says so
 */
export async function judgeWorkbook(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<{ report: JudgeReport; written: WriteReport }> {
  return withHostErrors(async () => {
    assertSupported(options);
    const workbook = await readWorkbook(context);
    const reading = recognisePlan(workbook);
    const report = judgePlan(reading, settingsOf(workbook.own));
    const { plan, report: written } = composeResults(workbook, reading.lists, report, options);
    await applyWritePlan(context, plan, options);
    return { report, written };
  });
}

/**
 * Reads and judges without writing anything.
 *
 * @throws WorkbookError `noPlanFound` where the workbook holds no indicator
 */
export async function readAndJudge(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<JudgeReport> {
  return withHostErrors(async () => {
    assertSupported(options);
    const workbook = await readWorkbook(context);
    return judgePlan(recognisePlan(workbook), settingsOf(workbook.own));
  });
}
