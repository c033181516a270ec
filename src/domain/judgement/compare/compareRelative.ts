import type { Clause } from "../../target/target";
import type { ActualFigure } from "../actual/actualFigure";
import type { KnownText } from "../actual/knownText";
import type { ActualReading } from "../actual/readActual";
import { compareLevel } from "./compareLevel";
import { referencesOf } from "./reference";
import { relativeLevel } from "./relativeLevel";
import { valueIn } from "./unitsOfFigures";
import { undecided, type Doubt, type ReferenceValue, type Verdict } from "./verdict";

/** Compares with the level that one reference gives. */
function withReference(clause: Clause, figure: ActualFigure, reference: ReferenceValue): Verdict {
  const wanted = relativeLevel(clause, reference);
  if (wanted.doubt !== undefined) return undecided(wanted.doubt);
  // A reference without a unit is in the unit of the target, or of the actual that stands beside it.
  const unit = wanted.unit ?? figure.unit;
  const actual = valueIn(figure, unit);
  if (actual === null) return undecided({ code: "unit", wanted: unit, found: figure.unit });
  return compareLevel(
    {
      kind: "level",
      clause,
      op: clause.op,
      level: wanted.level,
      unit,
      source: { basis: clause.basis, reference, delta: clause.delta },
      figure,
      gap: figure.bound === "exact" ? actual.minus(wanted.level) : null,
    },
    actual,
  );
}

function verdictOf(verdict: Verdict): string {
  return verdict.outcome;
}

/**
 * Compares with a level that is printed only relative to a reference. Where several references are known
 * (the caller's and one in the actual) and they lead to different results, a person decides.
 */
export function compareRelative(
  clause: Clause,
  figure: ActualFigure,
  reading: ActualReading,
  known: KnownText,
  previous: string | null,
): Verdict {
  const references = referencesOf(clause, reading, known, previous);
  if (references.doubt !== undefined) return undecided(references.doubt);
  const [first, ...others] = references.values;
  const verdict = withReference(clause, figure, first);
  const disagrees = others.some(
    (other) => verdictOf(withReference(clause, figure, other)) !== verdict.outcome,
  );
  if (!disagrees) return verdict;
  const doubt: Doubt = {
    code: "referencesDisagree",
    printed: references.values.map((value) => value.printed),
  };
  return undecided(doubt);
}
