import type { Judgement, Status } from "../../../src/domain/judgement/judgement";
import { parseTarget } from "../../../src/domain/target/parseTarget";
import { judge } from "../../../src/domain/judgement/judge";
import type { Indicator } from "../../../src/domain/plan/plan";
import type { Judged } from "../../../src/domain/summary/groupCounts";

const CELL = { sheetId: "sheet-1", row: 0, column: 0 };
const text = (value: string) => ({ text: value, cell: CELL });

/** What a row of a plan says, for roll-ups. */
export interface PlanRow {
  readonly name: string;
  readonly target?: string;
  readonly actual?: string;
  readonly baseline?: string;
  readonly issue?: string;
  readonly organisation?: string;
  readonly fiscalYear?: string;
  readonly owner?: string;
}

/** An indicator as it would be read from a list. */
export function indicatorOf(row: PlanRow): Indicator {
  return {
    ...{ id: row.name, profile: "flat", path: row.issue === undefined ? [] : [row.issue] },
    ...{ name: text(row.name), target: row.target === undefined ? null : text(row.target) },
    ...{ targetCell: CELL, unit: null, actualCell: CELL, actualKind: "final" },
    baseline: row.baseline === undefined ? null : text(row.baseline),
    actual: row.actual === undefined ? null : { ...text(row.actual), value: row.actual },
    ...{ stated: null, improvement: null },
    owner: row.owner === undefined ? null : text(row.owner),
    organisation: row.organisation ?? null,
    fiscalYear: row.fiscalYear ?? null,
  };
}

/** A row with the judgement that the program itself comes to. */
export function judgedRow(row: PlanRow): Judged {
  const judgement = judge({
    ...{ target: row.target ?? "", indicator: row.name, actual: row.actual ?? null },
    ...(row.baseline === undefined ? {} : { previous: row.baseline }),
  });
  return { indicator: indicatorOf(row), judgement };
}

/** A row with a status of the test's choice. */
export function rowWith(row: PlanRow, status: Status, rate: number | null = null): Judged {
  const judgement: Judgement = {
    ...{ comparison: "met", status, rate, gap: null, actual: null },
    ...{ reason: { ja: "", en: "" }, target: parseTarget({ text: row.target ?? "" }) },
  };
  return { indicator: indicatorOf(row), judgement };
}
