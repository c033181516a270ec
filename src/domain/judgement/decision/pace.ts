import Big from "big.js";

import type { Direction } from "../../target/target";
import { unitKind } from "../../text/units";
import type { ElapsedMonths } from "../actual/actualKind";
import type { KnownText } from "../actual/knownText";
import type { ActualReading } from "../actual/readActual";
import { satisfies } from "../compare/compareLevel";
import { splitFrequency, valueIn } from "../compare/unitsOfFigures";
import type { Evidence, LevelComparison } from "../compare/verdict";

/** How a count of the running year would end if it went on as before. */
export interface Pace {
  readonly comparison: LevelComparison;
  /** `null` where the part of the year is not known. */
  readonly projected: {
    readonly elapsed: ElapsedMonths;
    /** Amount of the whole year, in the unit of the target. */
    readonly amount: Big;
    readonly reaches: boolean;
  } | null;
}

/** What adds up over a year. Rates, scores, ranks and times do not. */
const GROWING_KINDS: ReadonlySet<string> = new Set(["money", "mass", "length", "area"]);
/** Means and shares do not add up, whatever their unit. */
const NOT_ADDING = /平均|当たり|あたり|率|割合|度合|満足度|認知度|1人1|在籍|在庫|残高|人口/u;
const MONTHS = 12;

function addsUp(unit: string | null, known: KnownText): boolean {
  const { unit: base } = splitFrequency(unit);
  if (base === null || known.matches(NOT_ADDING)) return false;
  const kind = unitKind(base);
  return kind.startsWith("count:") || GROWING_KINDS.has(kind);
}

/**
 * The pace of a cumulative count of the running year. A rate is never projected, and neither is an
 * estimate of the year.
 */
export function paceOf(
  evidence: Evidence | undefined,
  direction: Direction,
  reading: ActualReading,
  known: KnownText,
): Pace | null {
  if (evidence?.kind !== "level" || reading.kind !== "interim") return null;
  const { figure, unit, level, op, source } = evidence;
  if (source !== null || figure.change !== null || figure.whole !== null) return null;
  if (!addsUp(unit, known)) return null;
  if (direction !== "higher" && direction !== "lower") return null;
  const { elapsed } = reading;
  const amount = valueIn(
    { value: figure.value, unit: splitFrequency(figure.unit).unit },
    splitFrequency(unit).unit,
  );
  if (elapsed === null || amount === null || splitFrequency(figure.unit).per !== null) {
    return { comparison: evidence, projected: null };
  }
  const year = amount.times(MONTHS).div(elapsed.months);
  // Compared without dividing, so that a pace just on the target is on it.
  const order = amount.times(MONTHS).cmp(new Big(level).times(elapsed.months));
  return {
    comparison: evidence,
    projected: { elapsed, amount: year, reaches: satisfies(op, order) },
  };
}
