import type { IndicatorSeed, InitiativeSeed } from "../../../../src/domain/plan/planSeed";
import type { SheetSnapshot } from "../../../../src/workbook/read/snapshot";
import { sheetOf, type TestCell } from "../../support/sheet";

/** Collects the rows of one sheet. */
export class FormSheet {
  private readonly rows: TestCell[][] = [];

  /** Appends a row; "" leaves a cell blank, as below and beside the first cell of a merged area. */
  add(...cells: readonly TestCell[]): this {
    this.rows.push([...cells]);
    return this;
  }

  done(name: string, id: string): SheetSnapshot {
    return sheetOf(this.rows, { name, id });
  }
}

export const bullets = (lines: readonly string[]): string =>
  lines.map((line) => `・${line}`).join("\n");

/** 「広報紙の全戸配布：12回」; words that are both name and target stand alone. */
export function targetLine({ name, target }: IndicatorSeed): string {
  return target === null || target === name ? name : `${name}：${target}`;
}

/** The lines of a results box: what was done, then what the indicators reached. */
export function resultLines({ activities, indicators }: InitiativeSeed): readonly string[] {
  return [
    ...activities
      .filter(({ printedIn }) => printedIn !== "plan")
      .map(({ name, reported }) => (reported === undefined ? name : `${name}：${reported}`)),
    ...indicators.flatMap((indicator) => resultLine(indicator) ?? []),
  ];
}

function resultLine({ name, target, actual, actualName }: IndicatorSeed): string | null {
  if (actual === undefined) return null;
  // Where no amount is asked for, the document reports a sentence.
  return target === name ? actual : `${actualName ?? name}：${actual}`;
}
