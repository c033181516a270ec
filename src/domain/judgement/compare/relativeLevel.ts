import Big from "big.js";

import type { Clause } from "../../target/target";
import { convert, unitKind } from "../../text/units";
import type { Doubt, ReferenceValue } from "./verdict";

/** A level worked out from a reference, in the unit of the reference. */
export type RelativeLevel =
  | { readonly level: Big; readonly unit: string | null; readonly doubt?: never }
  | { readonly doubt: Doubt; readonly level?: never };

const PERCENT = "%";
const POINT = "ポイント";
const TIMES = "倍";

/** Kinds of units whose level a change in points can move. */
function takesPoints(unit: string | null): boolean {
  return unit === null || unit === PERCENT || unit === POINT;
}

/**
 * The level that a relative condition asks for: reference × (1 ± n/100) for percent, reference ± n for
 * points and counts, reference × n for 倍; the reference itself where no size is printed.
 */
export function relativeLevel(clause: Clause, reference: ReferenceValue): RelativeLevel {
  const unit = reference.unit ?? clause.unit;
  const { delta } = clause;
  if (delta === null || delta.value === null) return { level: reference.value, unit };
  const sign = delta.direction === "increase" ? 1 : -1;
  const unfit: RelativeLevel = { doubt: { code: "referenceUnit", printed: reference.printed } };
  switch (delta.unit) {
    case PERCENT:
      // A share of nothing, or of a loss, has no meaning.
      if (reference.value.lte(0)) return unfit;
      return { level: reference.value.times(100 + sign * delta.value).div(100), unit };
    case POINT:
      return takesPoints(unit) ? { level: reference.value.plus(sign * delta.value), unit } : unfit;
    case TIMES:
      if (reference.value.lte(0)) return unfit;
      return { level: reference.value.times(delta.value), unit };
    case null:
      // 「前年度＋３」 of a percentage may be points or a share.
      if (unit !== null && !unitKind(unit).startsWith("count:")) return unfit;
      return { level: reference.value.plus(sign * delta.value), unit };
    default: {
      if (unit === null) {
        return { level: reference.value.plus(sign * delta.value), unit: delta.unit };
      }
      const size = convert(new Big(delta.value), delta.unit, unit);
      return size === null ? unfit : { level: reference.value.plus(size.times(sign)), unit };
    }
  }
}
