import type { ActualKind, Comparison, Status } from "../judgement";

/**
 * Status of a comparison: a figure of the running year or an estimate never gives 達成 or 未達成.
 *
 * @param excluded the cell holds no target, or only a withdrawal rule
 * @param growing the figure is a count that still grows and may reach the target
 */
export function statusOf(
  comparison: Comparison,
  kind: ActualKind,
  excluded: boolean,
  growing: boolean,
): Status {
  switch (comparison) {
    case "met":
      return kind === "final" ? "achieved" : "onTrack";
    case "not_met":
      if (kind === "final") return "notAchieved";
      return growing ? "needsReview" : "atRisk";
    case "no_actual":
      return excluded ? "excluded" : "noActual";
    case "manual":
      return excluded ? "excluded" : "needsReview";
  }
}
