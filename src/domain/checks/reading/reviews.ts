import { isMissing } from "../../judgement/actual/missingActual";
import type { CellRef } from "../../plan/cellRef";
import type { Initiative, Review } from "../../plan/initiative";
import type { SourcedText } from "../../plan/sourcedText";
import { compactText } from "../../text/normalize";
import type { CheckedIndicator, CheckInput } from "../check";
import { memoised } from "./memoised";
import { readPrintedMark, type PrintedMark } from "./printedMark";

export type ReviewStage = "midYear" | "yearEnd";

/** A review with its mark and the indicators that the mark speaks of. */
export interface MarkedReview {
  readonly stage: ReviewStage;
  readonly mark: PrintedMark;
  /** The mark for the target as printed. */
  readonly outcome: SourcedText | null;
  /** The mark for the work as printed; the same cell as `outcome` where both stand in one. */
  readonly effort: SourcedText | null;
  readonly improvement: SourcedText | null;
  /** `null` where the form has no place for the text. */
  readonly improvementCell: CellRef | null;
  readonly indicators: readonly CheckedIndicator[];
  readonly initiative: Initiative | null;
}

export function isSameCell(one: CellRef | null | undefined, other: CellRef | null): boolean {
  if (one === null || one === undefined || other === null) return false;
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}

const NO_TEXT = /^(?:特に)?(?:なし|無し|無|ありません|該当(?:なし|せず))$/u;

/** Whether 課題と改善策 says anything: 「－」 and 「特になし」 explain nothing. */
export function isBlankText(sourced: SourcedText | null): boolean {
  return (
    sourced === null ||
    isMissing(sourced.text) ||
    NO_TEXT.test(compactText(sourced.text).text.replace(/[。.]$/u, ""))
  );
}

/** The two cells of a review as one mark. */
function markOf(
  outcome: SourcedText | null,
  effort: SourcedText | null,
  letters: boolean,
): PrintedMark {
  const first = readPrintedMark(outcome?.text ?? "", letters);
  if (effort === null) return first;
  const second = readPrintedMark(effort.text);
  return { ...first, effort: second.effort ?? first.effort };
}

function hasTarget({ indicator }: CheckedIndicator): boolean {
  return indicator.target !== null;
}

/** Indicators that the mark of an initiative answers. */
function answered(
  review: Review,
  initiative: Initiative,
  members: readonly CheckedIndicator[],
): readonly CheckedIndicator[] {
  const here = members.filter(({ indicator }) =>
    isSameCell(review.outcome?.cell, indicator.stated?.cell ?? null),
  );
  if (here.length > 0) return here;
  const stated = members.filter(({ indicator }) => indicator.stated !== null);
  if (stated.length > 0) return stated;
  // 様式3 answers its first target only; その他…に関する目標 are not evaluated.
  if (members[0]?.indicator.profile === "form3") return members.filter(hasTarget).slice(0, 1);
  return initiative.activities.length > 0 || members.length > 0 ? members : [];
}

function ofInitiative(
  initiative: Initiative,
  members: readonly CheckedIndicator[],
): readonly MarkedReview[] {
  const stages = [
    ["midYear", initiative.midYear],
    ["yearEnd", initiative.yearEnd],
  ] as const;
  return stages.flatMap(([stage, review]) => {
    if (review === null) return [];
    const { outcome, effort, improvement, improvementCell } = review;
    return {
      stage,
      mark: markOf(outcome, effort, members[0]?.indicator.profile === "outcome"),
      outcome,
      effort,
      improvement,
      improvementCell,
      indicators: answered(review, initiative, members),
      initiative,
    };
  });
}

/** The stage of a mark that stands beside an indicator: 見込 says mid-year, a plain word year-end. */
function stageOf(mark: PrintedMark, phase: CheckInput["phase"]): ReviewStage {
  if (mark.isOutlook === true) return "midYear";
  if (mark.isOutlook === false && mark.outcome !== null) return "yearEnd";
  return phase === "midYear" ? "midYear" : "yearEnd";
}

function ofIndicators(
  members: readonly [CheckedIndicator, ...CheckedIndicator[]],
  phase: CheckInput["phase"],
): MarkedReview {
  const [{ indicator }] = members;
  const outcome = indicator.stated;
  const effort = indicator.effort ?? null;
  const mark = markOf(outcome, effort, indicator.profile === "outcome");
  const improvement = members.find((each) => each.indicator.improvement !== null);
  return {
    stage: stageOf(mark, phase),
    mark,
    outcome,
    effort,
    improvement: improvement?.indicator.improvement ?? null,
    improvementCell: improvement?.indicator.improvement?.cell ?? indicator.improvementCell ?? null,
    indicators: members,
    initiative: null,
  };
}

/** Indicators that share a mark cell, and every other one alone. */
function groupByMark(
  indicators: readonly CheckedIndicator[],
): readonly [CheckedIndicator, ...CheckedIndicator[]][] {
  const groups = new Map<string, [CheckedIndicator, ...CheckedIndicator[]]>();
  for (const checked of indicators) {
    const { id, profile, stated } = checked.indicator;
    // The form used from 令和5年度 on prints a grade behind every result, often several results in one cell.
    const key =
      stated && profile !== "outcome"
        ? `${stated.cell.sheetId}!${String(stated.cell.row)}:${String(stated.cell.column)}`
        : `#${id}`;
    const group = groups.get(key);
    if (group) group.push(checked);
    else groups.set(key, [checked]);
  }
  return [...groups.values()];
}

function build({ plan, indicators, phase }: CheckInput): readonly MarkedReview[] {
  const byInitiative = new Map<string, CheckedIndicator[]>();
  for (const checked of indicators) {
    const { initiativeId } = checked.indicator;
    if (initiativeId === undefined) continue;
    const members = byInitiative.get(initiativeId);
    if (members) members.push(checked);
    else byInitiative.set(initiativeId, [checked]);
  }
  const initiatives = plan.initiatives ?? [];
  const reviewed = new Set(
    initiatives.filter(({ midYear, yearEnd }) => midYear ?? yearEnd).map(({ id }) => id),
  );
  const alone = indicators.filter(
    ({ indicator: { initiativeId } }) => initiativeId === undefined || !reviewed.has(initiativeId),
  );
  return [
    ...initiatives.flatMap((initiative) =>
      ofInitiative(initiative, byInitiative.get(initiative.id) ?? []),
    ),
    ...groupByMark(alone).map((members) => ofIndicators(members, phase)),
  ];
}

/** Every review of the plan: those of its initiatives, then those that stand beside single indicators. */
export const reviewsOf = memoised(build);

/** Ids of the indicators about which some review says something: a mark, not a legend. */
export function markedIndicators(input: CheckInput): ReadonlySet<string> {
  return new Set(
    reviewsOf(input)
      .filter(({ mark }) => mark.outcome !== null || mark.effort !== null)
      .flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.id)),
  );
}

/** Ids for a finding about a review. */
export function idsOf({ indicators, initiative }: MarkedReview): {
  readonly indicatorId?: string;
  readonly initiativeId?: string;
} {
  const [only, ...others] = indicators;
  return {
    ...(only && others.length === 0 ? { indicatorId: only.indicator.id } : {}),
    ...(initiative ? { initiativeId: initiative.id } : {}),
  };
}
