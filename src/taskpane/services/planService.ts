import type { CellRef } from "../../domain/plan/cellRef";
import type { JudgeReport, RemoveReport, WriteReport } from "../../workbook/report";

/** What was found, and what writing it into the workbook did. */
export interface JudgeOutcome {
  readonly report: JudgeReport;
  readonly written: WriteReport;
}

/**
 * What the pane can ask of the open workbook. Every method may reject with a `WorkbookError`; any other
 * rejection is a defect and is shown as `hostFailed`.
 */
export interface PlanService {
  /** Reads the workbook, judges every indicator and writes the result into it. */
  judgeWorkbook(): Promise<JudgeOutcome>;
  /** The same without writing anything. */
  readAndJudge(): Promise<JudgeReport>;
  /** Takes away exactly what `judgeWorkbook` wrote. */
  removeResults(): Promise<RemoveReport>;
  /** Shows a cell's sheet and selects the cell. */
  selectCell(cell: CellRef): Promise<void>;
}
