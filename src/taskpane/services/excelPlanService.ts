import { withHostErrors } from "../../workbook/hostErrors";
import { judgeWorkbook, readAndJudge } from "../../workbook/judgeWorkbook";
import { removeResults } from "../../workbook/removeResults";
import type { WorkbookOptions } from "../../workbook/report";
import { loadSample } from "../../workbook/samples/samplePlan";
import { selectCell } from "../../workbook/selectCell";

import { loadPart } from "./lazyPlanService";
import type { PlanService } from "./planService";

/** What the service needs to know of its surroundings; `now` is asked at every run. */
export interface ExcelPlanServiceOptions extends Omit<WorkbookOptions, "now"> {
  readonly now: () => Date;
}

/** Commands of the user wait until a cell that is being edited is left, instead of failing. */
const USER_COMMAND = { delayForCellEdit: true };

/** The service over the workbook that is open in Excel. Rejects with `WorkbookError` for what Excel refuses. */
export function createExcelPlanService(options: ExcelPlanServiceOptions): PlanService {
  const runOptions = (): WorkbookOptions => ({ ...options, now: options.now() });
  const command = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    withHostErrors(() => Excel.run(USER_COMMAND, work));
  return {
    judgeWorkbook: () => command((context) => judgeWorkbook(context, runOptions())),
    readAndJudge: () => command((context) => readAndJudge(context, runOptions())),
    removeResults: () => command((context) => removeResults(context, runOptions())),
    insertTemplate: async (form) => {
      const { insertTemplate } = await loadPart(
        () => import("../../workbook/templates/insertTemplate"),
      );
      return command((context) => insertTemplate(context, form, runOptions()));
    },
    insertSample: async (id) => {
      const [{ insertSample }, sample] = await loadPart(() =>
        Promise.all([import("../../workbook/samples/insertSample"), loadSample(id)]),
      );
      return command((context) => insertSample(context, sample, runOptions()));
    },
    // A selection that comes late would surprise: while a cell is edited it is refused with a sentence.
    selectCell: (cell) => withHostErrors(() => Excel.run((context) => selectCell(context, cell))),
  };
}
