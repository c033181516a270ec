import Big from "big.js";

import type { Clause } from "../../target/target";
import { convert } from "../../text/units";
import type { ActualFigure, Change } from "../actual/actualFigure";
import { basisKind, isSameBasis } from "./basisKind";
import { orderOf, ROUGH_SHARE, satisfies } from "./compareLevel";
import { decided, undecided, type Verdict } from "./verdict";

/** A change with its sign: −3.1 for 3.1 % less. */
function signed(size: Big, direction: Change["direction"]): Big {
  return direction === "increase" ? size : size.neg();
}

function inUnit(size: Big, from: string | null, to: string): Big | null {
  if (from === null) return null;
  return convert(size, from, to);
}

/**
 * Compares a reported change (対前年度▲3.1%) with the wanted one. Both must be measured from the same
 * reference and in the same unit; anything else is asked.
 */
export function compareChange(clause: Clause, figure: ActualFigure, change: Change): Verdict {
  const { delta } = clause;
  const elsewhere = undecided({ code: "changeElsewhere", printed: figure.label + figure.printed });
  if (delta === null || delta.value === null || delta.unit === null || delta.unit === "倍") {
    return elsewhere;
  }
  if (!isSameBasis(basisKind(clause.basis), basisKind(change.basis))) return elsewhere;
  const size = inUnit(change.size, figure.unit, delta.unit);
  if (size === null) return elsewhere;
  const actual = signed(size, change.direction);
  const wanted = signed(new Big(delta.value), delta.direction);
  const rough = actual.minus(wanted).abs().lte(wanted.abs().times(ROUGH_SHARE));
  if (figure.bound !== "exact") return undecided({ code: "openBound", printed: figure.printed });
  if (figure.approximate && rough)
    return undecided({ code: "roughActual", printed: figure.printed });
  const met = satisfies(clause.op, orderOf(actual, wanted, false));
  if (!met && clause.approximate === true && rough) {
    return undecided({ code: "roughActual", printed: figure.printed });
  }
  return decided(met, { kind: "change", clause, figure });
}
