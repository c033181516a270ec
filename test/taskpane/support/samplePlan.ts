import type { Judgement, Status } from "../../../src/domain/judgement/judgement";
import { STATUS_ORDER } from "../../../src/domain/judgement/status";
import type { CellRef } from "../../../src/domain/plan/cellRef";
import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/settings/planSettings";
import type { Indicator } from "../../../src/domain/plan/plan";
import type { Clause, Target } from "../../../src/domain/target/target";
import type {
  JudgedIndicator,
  JudgeReport,
  LocatedFinding,
  UnreadCell,
} from "../../../src/workbook/report";

import { largeFindings, sampleFindings } from "./sampleFindings";
import { SAMPLE_ROWS } from "./sampleRows";
import type { SampleRow } from "./sampleRows";

const SHEET_ID = "{00000000-0001-0000-0000-000000000001}";
const SHEET = "目標一覧";
const FIRST_ROW = 4;
const NAME_COLUMN = 1;
const TARGET_COLUMN = 3;
const ACTUAL_COLUMN = 4;

function clauseOf(partial: Partial<Clause>): Clause {
  return {
    op: ">=",
    value: null,
    unit: null,
    basis: null,
    basisValue: null,
    delta: null,
    ...partial,
  };
}

function targetOf(row: SampleRow): Target {
  const first = clauseOf(row.clause ?? { op: "qualitative" });
  const clauses = row.target?.includes("前年度実績以上")
    ? [first, clauseOf({ basis: "前年度実績" })]
    : [first];
  return {
    indicator: row.name,
    clauses,
    connective: "and",
    direction: row.direction ?? "higher",
    notes: row.notes ?? [],
  };
}

function judgementOf(row: SampleRow): Judgement {
  const comparison = {
    achieved: "met",
    onTrack: "met",
    notAchieved: "not_met",
    atRisk: "not_met",
    noActual: "no_actual",
    needsReview: "manual",
    excluded: "no_actual",
  } as const;
  return {
    comparison: comparison[row.status],
    status: row.status,
    rate: row.figures?.rate ?? null,
    gap: row.figures?.gap ?? null,
    reason: { ja: row.ja, en: row.en },
    target: targetOf(row),
    actual:
      row.figures === undefined
        ? null
        : { value: row.figures.actual, unit: row.clause?.unit ?? null, kind: row.kind ?? "final" },
  };
}

function cellAt(row: number, column: number): CellRef {
  return { sheetId: SHEET_ID, row, column };
}

function judgedRow(row: SampleRow, index: number): JudgedIndicator {
  const at = FIRST_ROW + index;
  const sourced = (text: string | null | undefined, column: number) =>
    text === null || text === undefined ? null : { text, cell: cellAt(at, column) };
  const indicator: Indicator = {
    id: `${SHEET}!D${at + 1}`,
    profile: "flat",
    path: row.path,
    name: { text: row.name, cell: cellAt(at, NAME_COLUMN) },
    target: sourced(row.target, TARGET_COLUMN),
    targetCell: cellAt(at, TARGET_COLUMN),
    unit: null,
    baseline: null,
    actual:
      row.actual === null
        ? null
        : { value: row.actual, text: row.actual, cell: cellAt(at, ACTUAL_COLUMN) },
    actualCell: cellAt(at, ACTUAL_COLUMN),
    actualKind: row.kind ?? "final",
    stated: sourced(row.stated, ACTUAL_COLUMN + 1),
    improvement: sourced(row.improvement, ACTUAL_COLUMN + 2),
    owner: null,
    organisation: "中央区",
    fiscalYear: "令和元年度",
  };
  const judgement = judgementOf(row);
  return {
    ...{ indicator, judgement, computed: judgement, address: `${SHEET}!D${at + 1}` },
    ...{ override: null, outdatedOverride: null, mark: null },
  };
}

const UNREAD: readonly UnreadCell[] = [
  {
    cell: cellAt(20, TARGET_COLUMN),
    address: `${SHEET}!D21`,
    text: "",
    reason: "target-missing",
  },
  {
    cell: cellAt(24, TARGET_COLUMN),
    address: `${SHEET}!D25`,
    text: "#REF!",
    reason: "error-value",
  },
];

function reportOf(
  results: readonly JudgedIndicator[],
  unread: readonly UnreadCell[],
  findings: readonly LocatedFinding[],
): JudgeReport {
  const byStatus = Object.fromEntries(
    STATUS_ORDER.map((status) => [
      status,
      results.filter((item) => item.judgement.status === status).length,
    ]),
  ) as Record<Status, number>;
  return {
    plan: {
      organisation: "中央区",
      fiscalYear: "令和元年度",
      profile: "flat",
      indicators: results.map((item) => item.indicator),
    },
    results,
    unread,
    findings,
    byStatus,
    phase: "yearEnd",
    settings: DEFAULT_PLAN_SETTINGS,
  };
}

/** A small plan in which every status occurs. */
export function samplePlan(): JudgeReport {
  const results = SAMPLE_ROWS.map(judgedRow);
  return reportOf(results, UNREAD, sampleFindings(results));
}

/** The rows of the small plan over and over, `count` of them, each with a name of its own. */
export function largePlan(count: number): JudgeReport {
  const results = Array.from({ length: count }, (_, index) => {
    const row = SAMPLE_ROWS[index % SAMPLE_ROWS.length];
    if (row === undefined) {
      throw new Error("The sample plan has no rows.");
    }
    return judgedRow({ ...row, name: `${row.name} その${index + 1}` }, index);
  });
  return reportOf(results, [], largeFindings(results, count));
}
