import type { CellRef } from "../../domain/plan/cellRef";
import type { InsertReport, JudgeReport, RemoveReport, WriteReport } from "../../workbook/report";
import type { SampleId } from "../../workbook/samples/sampleIds";
import type { TemplateForm } from "../../workbook/templates/templateForm";

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
  /** Adds the empty standard template as new sheets. */
  insertTemplate(form: TemplateForm): Promise<InsertReport>;
  /** Adds a published plan as new sheets, as an example. */
  insertSample(id: SampleId): Promise<InsertReport>;
  /** Shows a cell's sheet and selects the cell. */
  selectCell(cell: CellRef): Promise<void>;
}
