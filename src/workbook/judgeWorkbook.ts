import { applyWritePlan } from "./apply/applyWritePlan";
import { throwIfCancelled } from "./cancel";
import { composeResults } from "./compose/composeResults";
import { withHostErrors } from "./hostErrors";
import { assertSupported } from "./requirements";
import { judgePlan } from "./judgePlan";
import { readWorkbook } from "./read/readWorkbook";
import { readingOf } from "./readingOf";
import type { PlanReading } from "./recognise/recognisePlan";
import { previewOf, type WritePreview } from "./preview/writePreview";
import type { WorkbookSnapshot } from "./read/snapshot";
import { settingsOf } from "./settings/settingsOf";
import type { JudgeReport, WorkbookOptions, WriteReport } from "./report";

/** Shares of a run. */
const READ = 0.3;
const JUDGED = 0.6;
/** Share of a run that only reads. */
const READ_ONLY = 0.6;

/**
 * Reads the plan in the workbook, judges every indicator and writes the result: status columns beside the
 * lists and a dashboard sheet. Four round trips whatever the number of rows and sheets: two to read, one to make sure
 * that nobody changed anything meanwhile, one to write. A second run on an unchanged workbook writes nothing.
 *
 * @throws WorkbookError with a sentence for the user; the workbook is unchanged where it says so
 */
export async function judgeWorkbook(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<{ report: JudgeReport; written: WriteReport }> {
  return withHostErrors(async () => {
    const workbook = await readForRun(context, options);
    return judgeAndWrite(context, workbook, options);
  });
}

/**
 * Judges again after something was changed in the pane. Where results stand in the workbook they are brought up to
 * date, in the same four round trips; where none were written, none are, and reading takes two. The run is not added to
 * the history.
 *
 * @throws WorkbookError as {@link judgeWorkbook}
 */
export async function refreshResults(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<JudgeReport> {
  return withHostErrors(async () => {
    const workbook = await readForRun(context, options);
    const { columns, resultList } = workbook.own;
    if (columns.length === 0 && resultList === null) {
      options.onProgress?.(READ_ONLY, "judging");
      return judged(workbook, options).report;
    }
    const quiet = { ...options, recordsRun: false };
    return (await judgeAndWrite(context, workbook, quiet)).report;
  });
}

/** How every run begins. Two round trips. */
async function readForRun(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<WorkbookSnapshot> {
  assertSupported(options);
  throwIfCancelled(options);
  options.onProgress?.(0, "reading");
  const workbook = await readWorkbook(context, options);
  throwIfCancelled(options);
  return workbook;
}

async function judgeAndWrite(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  options: WorkbookOptions,
): Promise<{ report: JudgeReport; written: WriteReport }> {
  options.onProgress?.(READ, "judging");
  const { reading, report } = judged(workbook, options);
  const { plan, report: written } = composeResults(
    workbook,
    reading.lists,
    report,
    inLanguageOf(report, options),
  );
  options.onProgress?.(JUDGED, "checking");
  const undo = await applyWritePlan(context, plan, options);
  if (undo) options.onWritten?.(undo);
  return { report, written };
}

/**
 * Reads and judges without writing anything.
 *
 * @throws WorkbookError `noPlanFound` where the workbook holds no indicator, `planIsEmpty` where its form is blank
 */
export async function readAndJudge(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<JudgeReport> {
  return withHostErrors(async () => {
    const workbook = await readForRun(context, options);
    options.onProgress?.(READ_ONLY, "judging");
    return judged(workbook, options).report;
  });
}

/**
 * What {@link judgeWorkbook} would write now, without writing it. Two round trips.
 *
 * @throws WorkbookError as {@link judgeWorkbook} does before it writes
 */
export async function previewJudgement(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<WritePreview> {
  return withHostErrors(async () => {
    assertSupported(options);
    const workbook = await readWorkbook(context, options);
    const { reading, report } = judged(workbook, options);
    const { plan } = composeResults(workbook, reading.lists, report, inLanguageOf(report, options));
    return previewOf(plan, workbook, report.results.length);
  });
}

/** The judgement of a workbook that was read, as its office decided it to be judged. */
function judged(
  workbook: WorkbookSnapshot,
  { onRead, onJudged, sessionSettings }: WorkbookOptions,
): { readonly reading: PlanReading; readonly report: JudgeReport } {
  const reading = readingOf(workbook);
  onRead?.(reading);
  const report: JudgeReport = {
    ...judgePlan(reading, sessionSettings ?? settingsOf(workbook.own)),
    previousRun: workbook.own.history?.lastRun ?? null,
  };
  onJudged?.({ workbook, reading, report });
  return { reading, report };
}

/** What is written is in the language that the office chose for the workbook, if it chose one. */
function inLanguageOf({ settings }: JudgeReport, options: WorkbookOptions): WorkbookOptions {
  return { ...options, language: settings.language ?? options.language };
}
