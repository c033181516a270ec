import { cellArea } from "../compose/areas";
import type { FindingFix } from "../../domain/checks/finding";
import type { CellRef } from "../../domain/plan/cellRef";
import { cellAddress, quotedSheetName } from "../address";
import { applyWritePlan } from "../apply/applyWritePlan";
import type { BeforeContents } from "../apply/beforeState";
import { readAreas } from "../apply/readAreas";
import type { UndoSnapshot } from "../apply/undoSnapshot";
import { assertWritable } from "../compose/assertWritable";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { CellGuard, SheetWrite, WritePlan } from "../compose/writePlan";
import { WorkbookError } from "../errors";
import { hasHostCode, withHostErrors } from "../hostErrors";
import type { WorkbookOptions } from "../report";
import { assertSupported } from "../requirements";
import { fixedText, formatForText } from "./fixedText";

/** Why a cell was left as it is. */
export type FixRefusal =
  /** A formula gives the text: whoever wrote it has to change it. */
  | "formula"
  /** The stretch to replace is no longer there. */
  | "changed";

/** A fix that was not applied. */
export interface RefusedFix {
  readonly fix: FindingFix;
  /** Address for people, such as 「目標一覧!H5」. */
  readonly address: string;
  readonly why: FixRefusal;
}

/** What applying fixes did. */
export interface FixReport {
  /** Fixes that were applied. */
  readonly applied: readonly FindingFix[];
  readonly refused: readonly RefusedFix[];
  /** For `undoLastRun`; `null` where nothing was written. */
  readonly undo: UndoSnapshot | null;
}

/**
 * Applies corrections of findings to the user's cells, because the user asked for them: the only place that changes
 * a target or text. One round trip to read the cells and two to write, however many there are. A cell that holds a
 * formula, or no longer what the check saw, stays as it is and is reported.
 *
 * @throws WorkbookError `sheetProtected`, `changedMeanwhile`, `readOnly` …: nothing was changed
 */
export async function applyFixes(
  context: Excel.RequestContext,
  fixes: readonly FindingFix[],
  options: WorkbookOptions,
): Promise<FixReport> {
  return withHostErrors(async () => {
    assertSupported(options);
    const cells = fixesByCell(fixes);
    const { sheets, contents } = await readCells(context, cells);
    const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? "";
    const outcomes = cells.map((own, index) => correct(own, contents[index], nameOf));
    const plan = compose(outcomes);
    assertWritable({ sheets, structureProtected: false }, plan, options);
    const undo = await applyWritePlan(context, plan, options);
    return {
      applied: outcomes.flatMap(({ applied }) => applied),
      refused: outcomes.flatMap(({ refused }) => refused),
      undo,
    };
  });
}

interface CellFixes {
  readonly cell: CellRef;
  readonly fixes: readonly FindingFix[];
}

function fixesByCell(fixes: readonly FindingFix[]): readonly CellFixes[] {
  const cells = new Map<string, FindingFix[]>();
  for (const fix of fixes) {
    const { sheetId, row, column } = fix.cell;
    const key = `${sheetId} ${row} ${column}`;
    const own = cells.get(key);
    if (own) own.push(fix);
    else cells.set(key, [fix]);
  }
  return [...cells.values()].flatMap((own) => (own[0] ? [{ cell: own[0].cell, fixes: own }] : []));
}

interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

async function readCells(
  context: Excel.RequestContext,
  cells: readonly CellFixes[],
): Promise<{ sheets: readonly SheetFacts[]; contents: readonly BeforeContents[] }> {
  const { worksheets } = context.workbook;
  const wishes = cells.map(({ cell }) => ({
    ...{ sheetId: cell.sheetId, area: cellArea(cell.row, cell.column), withFormats: true },
  }));
  try {
    const { rest, contents } = await readAreas(context, wishes, () => {
      worksheets.load("items/id,items/name,items/protection/protected");
      return () =>
        worksheets.items.map(({ id, name, protection }) => ({
          ...{ id, name, protected: protection.protected },
        }));
    });
    return { sheets: rest, contents };
  } catch (error) {
    // The sheet of a finding is gone.
    if (!hasHostCode(error, "ItemNotFound")) throw error;
    throw new WorkbookError("changedMeanwhile", "", { cause: error });
  }
}

interface CellOutcome {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  readonly numberFormat: string;
  readonly applied: readonly FindingFix[];
  readonly refused: readonly RefusedFix[];
}

function correct(
  { cell, fixes }: CellFixes,
  contents: BeforeContents | undefined,
  nameOf: (sheetId: string) => string,
): CellOutcome {
  const content = contents?.formulas[0]?.[0] ?? "";
  const before = typeof content === "string" ? content : "";
  const address = `${quotedSheetName(nameOf(cell.sheetId))}!${cellAddress(cell.row, cell.column)}`;
  const isFormula = before.startsWith("=");
  const applied: FindingFix[] = [];
  const refused: RefusedFix[] = [];
  let after = before;
  for (const fix of fixes) {
    const next = isFormula ? null : fixedText(after, fix.before, fix.after);
    if (next === null) refused.push({ fix, address, why: isFormula ? "formula" : "changed" });
    else {
      after = next;
      applied.push(fix);
    }
  }
  const own = contents?.numberFormats[0]?.[0] ?? "General";
  return { cell, before, after, numberFormat: formatForText(after, own), applied, refused };
}

function compose(outcomes: readonly CellOutcome[]): WritePlan {
  const changed = outcomes.filter(({ before, after }) => before !== after);
  const sheets = new Map<string, SheetWriteBuilder>();
  const guards: CellGuard[] = [];
  for (const { cell, before, after, numberFormat } of changed) {
    const { sheetId, row, column } = cell;
    const builder = sheets.get(sheetId) ?? new SheetWriteBuilder(sheetId);
    sheets.set(sheetId, builder.contents(row, column, [[{ value: after, numberFormat }]]));
    guards.push({ sheetId, area: cellArea(cell.row, cell.column), values: [[before]] });
  }
  const writes: readonly SheetWrite[] = [...sheets.values()].map((builder) => builder.build());
  return {
    ...{ newSheets: [], sheets: writes, deletedNames: [], names: [], deletedSheets: [] },
    changedCells: changed.length,
    guards,
  };
}
