import type { Target } from "../target/target";
import type { LocalizedText } from "../text/localizedText";
import { knownText, type KnownText } from "./actual/knownText";
import { isMissing } from "./actual/missingActual";
import { readActual, type ActualReading } from "./actual/readActual";
import { compareTarget } from "./compare/compareTarget";
import type { CombinedVerdict } from "./compare/combineVerdicts";
import { doubtMet } from "./decision/doubtMet";
import { paceOf, type Pace } from "./decision/pace";
import { rateAndGap } from "./decision/rateAndGap";
import { statusOf } from "./decision/statusOf";
import { isExcluded, judgedClauses, targetDoubt, type TargetDoubt } from "./decision/targetDoubt";
import type { Actual, Comparison, JudgeInput, Judgement, Status } from "./judgement";
import { only } from "./only";
import { comparisonReason, missingReason, targetReason } from "./reason/judgementReason";

const COMPARISONS = { met: "met", not_met: "not_met", undecided: "manual" } as const;

function undecidedJudgement(
  target: Target,
  comparison: Comparison,
  status: Status,
  reason: LocalizedText,
): Judgement {
  return { comparison, status, rate: null, gap: null, reason, target, actual: null };
}

function withoutActual(
  target: Target,
  known: KnownText,
  doubt: TargetDoubt | null,
  actual: string | null,
): Judgement {
  const status = statusOf("no_actual", "final", doubt === "no_target", false);
  return undecidedJudgement(target, "no_actual", status, missingReason(target, known, actual));
}

/** The single figure that was compared, also where a person has to say what the comparison means. */
function comparedFigure(
  { evidence, doubt }: CombinedVerdict,
  reading: ActualReading,
): Actual | null {
  const compared = doubt !== null && "comparison" in doubt ? doubt.comparison : only(evidence);
  if (compared === undefined) return null;
  const level = compared.kind === "range" ? compared.lower : compared;
  if (level.kind !== "level") return null;
  const { figure } = level;
  return { value: Number(figure.value), unit: figure.unit ?? level.unit, kind: reading.kind };
}

/** A count that may still reach its target, or of which it cannot be said that it will not. */
function isGrowing(pace: Pace | null): boolean {
  if (pace === null) return false;
  return pace.projected === null || pace.projected.reaches;
}

function comparedJudgement(
  target: Target,
  combined: CombinedVerdict,
  reading: ActualReading,
  known: KnownText,
): Judgement {
  const comparison = COMPARISONS[combined.outcome];
  const pace =
    comparison !== "manual"
      ? paceOf(only(combined.evidence), target.direction, reading, known)
      : null;
  const growing = target.direction === "higher" && isGrowing(pace);
  const status = statusOf(comparison, reading.kind, false, growing);
  const shownPace = target.direction === "higher" || comparison === "met" ? pace : null;
  const { rate, gap } = rateAndGap(target, combined);
  return {
    comparison,
    status,
    rate,
    gap,
    reason: comparisonReason(combined, known, shownPace, status),
    target,
    actual: comparedFigure(combined, reading),
  };
}

/**
 * Judges an actual against a target that was parsed before.
 *
 * @param target what `parseTarget` made of `input.target`, `input.indicator` and `input.unit`
 */
export function judgeTarget(target: Target, input: JudgeInput): Judgement {
  const known = knownText(input.indicator ?? target.indicator, input.target);
  const doubt = targetDoubt(target, input.target);
  if (isMissing(input.actual)) {
    const written = typeof input.actual === "string" ? input.actual : null;
    return withoutActual(target, known, doubt, written);
  }
  if (doubt !== null || input.actual === null) {
    const cause = doubt ?? "qualitative";
    const status = statusOf("manual", "final", isExcluded(cause), false);
    return undecidedJudgement(target, "manual", status, targetReason(cause, status));
  }
  const reading = readActual(input.actual, known, input.actualKind ?? "final");
  const clauses = judgedClauses(target);
  const judged = clauses === target.clauses ? target : { ...target, clauses };
  const combined = compareTarget(judged, input.target, {
    direction: target.direction,
    reading,
    known,
    previous: input.previous ?? null,
  });
  const settled = doubtMet(combined, target, reading, known);
  return comparedJudgement(target, settled, reading, known);
}
