import type Big from "big.js";

import { unitKind } from "../../text/units";
import type { ActualFigure } from "../actual/actualFigure";
import type { KnownText } from "../actual/knownText";

/** Kinds of which a bare number may be written in a smaller or larger unit than the target's. */
const SIZED_KINDS: ReadonlySet<string> = new Set(["money", "mass", "length", "area", "volume"]);

/** How many times the level a bare number may be before its unit is doubted. */
const MANY_TIMES = 20;
/** 万円 and 千円 differ only by ten. */
const MANY_TIMES_TEN_THOUSAND_YEN = 5;

/**
 * Whether a number without a unit is so far from the level that it is likely to be in another unit: 2600000
 * beside 2,500千円, 320 beside 3億円. Such a number is not taken for a result far beyond the target.
 */
export function mayBeOtherUnit(figure: ActualFigure, unit: string | null, level: Big): boolean {
  if (figure.unit !== null || unit === null || !SIZED_KINDS.has(unitKind(unit))) return false;
  if (figure.value.lte(0) || level.lte(0)) return false;
  const times = unit === "万円" ? MANY_TIMES_TEN_THOUSAND_YEN : MANY_TIMES;
  return figure.value.gte(level.times(times)) || figure.value.times(times).lte(level);
}

/** A score out of so many points. */
const SCORED = /点満点|段階評価|件法/u;
const FIVE_POINTS = /5点満点|5段階|5件法/u;
const POINTS = "点";
const TEN = 10;
const FIVE = 5;

/** Whether a score lies beyond the scale of the target: 70点 beside 3.5点. */
export function isBeyondScale(
  figure: ActualFigure,
  unit: string | null,
  level: Big,
  known: KnownText,
): boolean {
  // 「満足度（5点満点）4.0以上」 without a unit, beside 80%
  if (unit === "%") return level.lte(TEN) && figure.unit === "%" && known.matches(SCORED);
  if (unit !== POINTS) return false;
  if (level.lte(FIVE) && figure.value.gt(FIVE) && known.matches(FIVE_POINTS)) return true;
  return level.lte(TEN) && figure.value.gt(TEN);
}
