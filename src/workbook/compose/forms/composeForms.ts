import type { WorkbookSnapshot } from "../../read/snapshot";
import type { ListArea } from "../../recognise/planReading";
import type { JudgedIndicator, JudgeReport, WorkbookOptions } from "../../report";
import { composeFormBlocks, type FormBlocks } from "./formBlocks";
import { formRows, type FormRows } from "./formRows";

const NO_ROWS: Pick<FormRows, "rows"> = { rows: new Map() };

/** The blocks beside all forms of a workbook. */
export interface ComposedForms {
  readonly parts: readonly FormBlocks[];
  /** Names of the sheets that have blocks. */
  readonly sheets: readonly string[];
  /** Names of the forms that cannot have any: protected, or without room. */
  readonly withoutBlock: readonly string[];
}

/**
 * Composes the status blocks of all forms. A protected form gets none and is named, because its results stand on the
 * sheet that lists them; where it has one already, it is no form without a block but one that must be written.
 */
export function composeForms(
  { sheets, own: { formBlocks = [] } }: WorkbookSnapshot,
  lists: readonly ListArea[],
  { plan }: JudgeReport,
  results: ReadonlyMap<string, JudgedIndicator>,
  { language }: WorkbookOptions,
): ComposedForms {
  const forms = new Map(
    formRows(plan.indicators, lists).map(({ sheetId, rows }) => [sheetId, rows]),
  );
  let last = Math.max(0, ...formBlocks.map(({ number }) => number));
  const parts: FormBlocks[] = [];
  const named: string[] = [];
  const withoutBlock: string[] = [];
  for (const sheet of sheets) {
    const rows = forms.get(sheet.id) ?? new Map<number, readonly string[]>();
    const own = formBlocks.filter(({ range }) => range.sheetId === sheet.id);
    if (rows.size + own.length === 0) continue;
    const isClosed = sheet.protected && own.length === 0;
    const part = isClosed
      ? null
      : composeFormBlocks(sheet, { rows }, own, results, () => ++last, language);
    if (!part) withoutBlock.push(sheet.name);
    // What stood there is of another form of the sheet: nothing old stays behind.
    const left = part ?? composeFormBlocks(sheet, NO_ROWS, own, results, () => ++last, language);
    if (left) parts.push(left);
    if (part && rows.size > 0) named.push(sheet.name);
  }
  return { parts, sheets: named, withoutBlock };
}
