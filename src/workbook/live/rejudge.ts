import type { CellRef } from "../../domain/plan/cellRef";
import type { Indicator, SourcedActual } from "../../domain/plan/plan";
import { countByStatus } from "../../domain/summary/statusCounts";
import { WorkbookError } from "../errors";
import { judgePlan } from "../judgePlan";
import type { WorkbookSnapshot } from "../read/snapshot";
import { sheetById } from "../read/snapshotCells";
import { readingOf } from "../readingOf";
import type { PlanReading } from "../recognise/recognisePlan";
import { SheetGrid } from "../recognise/sheetGrid";
import type { JudgedWorkbook, JudgeReport } from "../report";
import { patchedWorkbook, type CellPatch } from "./patchedWorkbook";

/** Up to so many indicators the whole plan is judged again in a fraction of a second, with every check. */
const WHOLE = 1000;

/** A judgement after some cells changed. */
export interface Rejudgement {
  readonly judged: JudgedWorkbook;
  /** Ids of the indicators that may have another result now. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Judges again after cells of the plan changed, from what was read before and the cells as they are now. Plans of
 * usual size are recognised and judged as a whole, so that the answer is that of a full run; of long lists only the
 * changed rows are, and only what the checks say about those rows is new.
 *
 * @returns `null` where the change is more than one of names, targets and actuals: then everything must be read again
 */
export function rejudge(before: JudgedWorkbook, patches: readonly CellPatch[]): Rejudgement | null {
  const workbook = patchedWorkbook(before.workbook, patches);
  if (!workbook) return null;
  return before.report.results.length <= WHOLE
    ? rejudgeWhole(before, workbook)
    : rejudgeRows(before, workbook, patches);
}

function rejudgeWhole(before: JudgedWorkbook, workbook: WorkbookSnapshot): Rejudgement | null {
  const reading = recognised(workbook);
  if (!reading || !isSameShape(before.reading, reading)) return null;
  const report: JudgeReport = {
    ...judgePlan(reading, before.report.settings),
    previousRun: before.report.previousRun ?? null,
  };
  return {
    judged: { workbook, reading, report },
    touched: new Set(reading.plan.indicators.map(({ id }) => id)),
  };
}

function recognised(workbook: WorkbookSnapshot): PlanReading | null {
  try {
    return readingOf(workbook);
  } catch (error) {
    // The last target was deleted: there is no plan any more, which a full run says.
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** The same indicators in the same cells: then every result still has its place. */
function isSameShape(before: PlanReading, after: PlanReading): boolean {
  const old = before.plan.indicators;
  const now = after.plan.indicators;
  return (
    old.length === now.length &&
    now.every((indicator, index) => indicator.id === old[index]?.id) &&
    before.lists.length === after.lists.length &&
    after.lists.every((list, index) => {
      const same = before.lists[index];
      return (
        same?.sheetId === list.sheetId &&
        same.headerRow === list.headerRow &&
        same.lastRow === list.lastRow &&
        same.lastColumn === list.lastColumn
      );
    })
  );
}

function rejudgeRows(
  before: JudgedWorkbook,
  workbook: WorkbookSnapshot,
  patches: readonly CellPatch[],
): Rejudgement | null {
  const places = new Set(patches.map(placeOf));
  const changed = new Map<string, Indicator>();
  const known = new Set<string>();
  for (const indicator of before.reading.plan.indicators) {
    const cells = [indicator.name.cell, indicator.targetCell, indicator.actualCell].filter(
      (cell) => cell !== null,
    );
    const touched = cells.map(placeOf).filter((place) => places.has(place));
    if (touched.length === 0) continue;
    for (const place of touched) known.add(place);
    const patched = patchedIndicator(indicator, before.workbook, workbook);
    if (!patched) return null;
    changed.set(indicator.id, patched);
  }
  // A unit, a mark, a header, a ledger or whatever else the judgement may rest on.
  if (known.size < places.size) return null;
  const { plan } = before.reading;
  const indicators = plan.indicators.map((indicator) => changed.get(indicator.id) ?? indicator);
  const reading: PlanReading = { ...before.reading, plan: { ...plan, indicators } };
  const touched = new Set(changed.keys());
  return {
    judged: { workbook, reading, report: partReport(before.report, reading, touched) },
    touched,
  };
}

/** The report with the changed indicators judged again, and checked for themselves. */
function partReport(
  before: JudgeReport,
  reading: PlanReading,
  touched: ReadonlySet<string>,
): JudgeReport {
  const indicators = reading.plan.indicators.filter(({ id }) => touched.has(id));
  // Of a lock only a part would be compared: what it says of the other figures stays as it was.
  const settings = { ...before.settings, locks: [] };
  const part = judgePlan({ ...reading, plan: { ...reading.plan, indicators } }, settings);
  const byId = new Map(part.results.map((result) => [result.indicator.id, result]));
  const results = before.results.map((result) => byId.get(result.indicator.id) ?? result);
  const isAbout = ({ indicatorId }: { readonly indicatorId?: string }): boolean =>
    indicatorId !== undefined && touched.has(indicatorId);
  return {
    ...before,
    plan: { ...before.plan, indicators: results.map(({ indicator }) => indicator) },
    results,
    findings: [
      ...before.findings.filter((finding) => !isAbout(finding)),
      ...part.findings.filter(isAbout),
    ],
    byStatus: countByStatus(results.map(({ judgement }) => judgement.status)),
  };
}

/** The indicator with its cells as they are now; `null` where its texts are not simply those of its cells. */
function patchedIndicator(
  indicator: Indicator,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): Indicator | null {
  const { name, target, targetCell, actualCell } = indicator;
  const wasName = textAt(before, name.cell);
  const isName = textAt(now, name.cell);
  const wasTarget = textAt(before, targetCell);
  const isTarget = textAt(now, targetCell);
  if (wasName !== name.text || isName === "") return null;
  if (target === null || wasTarget !== target.text || isTarget === "") return null;
  const patched: Indicator = {
    ...indicator,
    name: { ...name, text: isName },
    target: { ...target, text: isTarget },
  };
  if (actualCell === null) return patched;
  const wasActual = actualAt(before, actualCell);
  if (wasActual?.text !== indicator.actual?.text || wasActual?.value !== indicator.actual?.value) {
    return null;
  }
  return { ...patched, actual: actualAt(now, actualCell) };
}

function textAt(workbook: WorkbookSnapshot, cell: CellRef): string {
  return new SheetGrid(sheetById(workbook, cell.sheetId)).text(cell.row, cell.column);
}

function actualAt(workbook: WorkbookSnapshot, cell: CellRef): SourcedActual | null {
  const grid = new SheetGrid(sheetById(workbook, cell.sheetId));
  return grid.isBlank(cell.row, cell.column) ? null : { ...grid.read(cell.row, cell.column), cell };
}

function placeOf({ sheetId, row, column }: CellRef): string {
  return `${sheetId} ${row} ${column}`;
}
