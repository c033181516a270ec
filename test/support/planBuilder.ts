import type { ActualKind } from "../../src/domain/judgement/judgement";
import type { CellRef } from "../../src/domain/plan/cellRef";
import type { Initiative, Review } from "../../src/domain/plan/initiative";
import type { FormProfile, Indicator, Plan, SourcedText } from "../../src/domain/plan/plan";

/** An indicator as a test writes it: what it leaves out is an empty cell. */
export interface IndicatorDraft {
  readonly id?: string;
  readonly name?: string;
  readonly target?: string | null;
  readonly unit?: string;
  readonly baseline?: string;
  readonly actual?: string | number;
  readonly actualKind?: ActualKind;
  readonly stated?: string;
  /** Indicators with the same word share one mark cell. */
  readonly statedCell?: string;
  readonly effort?: string;
  readonly improvement?: string;
  readonly owner?: string;
  readonly organisation?: string;
  readonly fiscalYear?: string;
  readonly targetYear?: string;
  readonly withdrawalCriterion?: string;
  readonly remark?: string;
  readonly path?: readonly string[];
  /** Id of an initiative of the same draft. */
  readonly initiative?: string;
  readonly partOf?: string;
  /** The form has no place for a result, or for 課題と改善策. */
  readonly without?: readonly ("actual" | "improvement")[];
}

export interface ReviewDraft {
  readonly outcome?: string;
  readonly effort?: string;
  readonly improvement?: string;
}

export interface InitiativeDraft {
  readonly id: string;
  readonly number?: string;
  readonly name?: string;
  readonly path?: readonly string[];
  /** Planned and reported wording. */
  readonly activities?: readonly (readonly [string | null, string | null])[];
  readonly midYear?: ReviewDraft;
  readonly yearEnd?: ReviewDraft;
  readonly withdrawalCriterion?: string;
}

export interface PlanDraft {
  readonly profile?: FormProfile;
  readonly organisation?: string;
  readonly fiscalYear?: string;
  readonly indicators?: readonly IndicatorDraft[];
  readonly initiatives?: readonly InitiativeDraft[];
}

const SHEET = "plan";
/** Initiatives lie below the list of indicators. */
const INITIATIVE_ROW = 1000;
const MARK_ROW = 2000;

const COLUMNS = [
  "name",
  "target",
  "targetYear",
  "baseline",
  "actual",
  "stated",
  "effort",
  "improvement",
  "owner",
  "withdrawalCriterion",
  "remark",
] as const;

/** Where a field of the indicator in this place of the draft stands. */
export function cellOf(row: number, field: (typeof COLUMNS)[number]): CellRef {
  return { sheetId: SHEET, row, column: COLUMNS.indexOf(field) };
}

function sourced(text: string | null | undefined, cell: CellRef): SourcedText | null {
  return text === null || text === undefined ? null : { text, cell };
}

function indicatorOf(draft: IndicatorDraft, row: number, profile: FormProfile): Indicator {
  const { actual, statedCell, target, without } = draft;
  const cell = (field: (typeof COLUMNS)[number]): CellRef => cellOf(row, field);
  const text = (field: (typeof COLUMNS)[number], value: string | undefined): SourcedText | null =>
    sourced(value, cell(field));
  const markCell =
    statedCell === undefined
      ? cell("stated")
      : { sheetId: SHEET, row: MARK_ROW, column: statedCell.charCodeAt(0) };
  return {
    id: draft.id ?? `i${String(row)}`,
    profile,
    path: draft.path ?? [],
    name: { text: draft.name ?? "区政会議の委員の割合", cell: cell("name") },
    target: target === null ? null : { text: target ?? "80%以上", cell: cell("target") },
    targetCell: cell("target"),
    unit: draft.unit ?? null,
    baseline: text("baseline", draft.baseline),
    actual:
      actual === undefined ? null : { value: actual, text: String(actual), cell: cell("actual") },
    actualCell: without?.includes("actual") ? null : cell("actual"),
    actualKind: draft.actualKind ?? "final",
    stated: sourced(draft.stated, markCell),
    improvement: text("improvement", draft.improvement),
    owner: text("owner", draft.owner),
    organisation: draft.organisation ?? null,
    fiscalYear: draft.fiscalYear ?? null,
    improvementCell: without?.includes("improvement") ? null : cell("improvement"),
    effort: text("effort", draft.effort),
    targetYear: text("targetYear", draft.targetYear),
    withdrawalCriterion: text("withdrawalCriterion", draft.withdrawalCriterion),
    remark: text("remark", draft.remark),
    ...(draft.initiative === undefined ? {} : { initiativeId: draft.initiative }),
    ...(draft.partOf === undefined ? {} : { partOf: draft.partOf }),
  };
}

function initiativeOf(draft: InitiativeDraft, index: number): Initiative {
  const row = INITIATIVE_ROW + index;
  const at = (column: number): CellRef => ({ sheetId: SHEET, row, column });
  const review = (given: ReviewDraft | undefined, column: number): Review | null =>
    given === undefined
      ? null
      : {
          outcome: sourced(given.outcome, at(column)),
          effort: sourced(given.effort, at(column + 1)),
          improvement: sourced(given.improvement, at(column + 2)),
          improvementCell: at(column + 2),
        };
  return {
    id: draft.id,
    path: draft.path ?? [],
    number: sourced(draft.number, at(0)),
    name: sourced(draft.name, at(1)),
    budget: null,
    activities: (draft.activities ?? []).map(([planned, reported]) => ({
      planned: sourced(planned, at(2)),
      reported: sourced(reported, at(3)),
    })),
    midYear: review(draft.midYear, 4),
    yearEnd: review(draft.yearEnd, 7),
    withdrawalCriterion: sourced(draft.withdrawalCriterion, at(10)),
  };
}

/** Makes a plan from small literals. Indicator n of the draft stands in row n. */
export function planOf(draft: PlanDraft): Plan {
  const profile = draft.profile ?? "flat";
  return {
    organisation: draft.organisation ?? null,
    fiscalYear: draft.fiscalYear ?? null,
    profile,
    indicators: (draft.indicators ?? []).map((each, row) => indicatorOf(each, row, profile)),
    ...(draft.initiatives === undefined
      ? {}
      : { initiatives: draft.initiatives.map(initiativeOf) }),
  };
}
