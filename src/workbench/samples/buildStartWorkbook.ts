import { insertSample } from "../../workbook/samples/insertSample";
import { loadSample } from "../../workbook/samples/samplePlan";
import { newWorkbookFile } from "../headless/newWorkbookFile";
import { START_WORKBOOK_NAME } from "./startWorkbookName";

/**
 * The workbook that the workbench opens with: the plan of 中央区 for 令和元年度 as the list that a section keeps
 * beside the official form, ready to be judged. The same sheet that the pane inserts as a sample, so that no
 * binary is committed.
 */
export async function buildStartWorkbook(): Promise<Uint8Array> {
  const sample = await loadSample("chuo-r1");
  return newWorkbookFile(START_WORKBOOK_NAME, (context, options) =>
    insertSample(context, sample, options),
  );
}
