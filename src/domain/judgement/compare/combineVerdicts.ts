import type { Doubt, Evidence, Outcome, Verdict } from "./verdict";

/** Result for all conditions together, with what decided it. */
export interface CombinedVerdict {
  readonly outcome: Outcome;
  /** What the result rests on: the missed conditions where it is not met, all of them where it is met. */
  readonly evidence: readonly Evidence[];
  /** First reason for which a person has to decide; `null` where the result is decided. */
  readonly doubt: Doubt | null;
}

const evidenceOf = (verdicts: readonly Verdict[], outcome: Outcome): readonly Evidence[] =>
  verdicts.flatMap((verdict) =>
    verdict.outcome !== "undecided" && verdict.outcome === outcome ? [verdict.evidence] : [],
  );

/**
 * Three-valued logic: with `and` one missed condition decides, with `or` one reached condition does;
 * otherwise one undecided condition leaves the whole undecided.
 */
export function combineVerdicts(
  verdicts: readonly Verdict[],
  connective: "and" | "or",
): CombinedVerdict {
  const decisive: Outcome = connective === "and" ? "not_met" : "met";
  const other: Outcome = connective === "and" ? "met" : "not_met";
  if (verdicts.some(({ outcome }) => outcome === decisive)) {
    return { outcome: decisive, evidence: evidenceOf(verdicts, decisive), doubt: null };
  }
  const open = verdicts.find((verdict) => verdict.outcome === "undecided");
  if (open?.outcome === "undecided") {
    return { outcome: "undecided", evidence: evidenceOf(verdicts, other), doubt: open.doubt };
  }
  return { outcome: other, evidence: evidenceOf(verdicts, other), doubt: null };
}
