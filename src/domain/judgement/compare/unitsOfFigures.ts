import Big from "big.js";

import { convert, unitKind } from "../../text/units";
import type { ActualFigure } from "../actual/actualFigure";

/** Units that name the same thing by themselves or with a size (千円): a bare target number says neither. */
const SIZED_KINDS: ReadonlySet<string> = new Set([
  "money",
  "mass",
  "length",
  "area",
  "volume",
  "clock",
  "calendar",
  "energy",
  "power",
  "ratio",
  "point",
]);

/** A unit without its frequency: 回/月 → 回 and 月. */
export function splitFrequency(unit: string | null): {
  readonly unit: string | null;
  readonly per: "月" | "週" | "日" | null;
} {
  if (unit === null || !unit.includes("/")) return { unit, per: null };
  const match = /^(.+)\/(月|週|日)$/u.exec(unit);
  if (match === null) return { unit, per: null };
  return { unit: match[1] ?? unit, per: match[2] as "月" | "週" | "日" };
}

/** Whether two units may be compared: equal kinds, or one of them is not printed. */
export function comparableUnits(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other || unitKind(one) === unitKind(other);
}

/**
 * The figure's value in `unit`; a figure without a unit is in the wanted one.
 *
 * @returns `null` where the units are of different kinds, or where the target prints no unit and the
 *          figure's unit has a size (350 against 340,000円 may be 千円)
 */
export function valueIn(
  figure: Pick<ActualFigure, "value" | "unit">,
  unit: string | null,
): Big | null {
  // Stars are counted: 「3.4」 is the mean behind them.
  if (figure.unit === null && unit === "★" && !figure.value.round().eq(figure.value)) return null;
  if (figure.unit === null || figure.unit === unit) return figure.value;
  if (unit === null) return SIZED_KINDS.has(unitKind(figure.unit)) ? null : figure.value;
  // 5.9‰ beside 95% is rather another measure than the same one in another unit.
  if (unitKind(unit) === "ratio") return null;
  return convert(figure.value, figure.unit, unit);
}

const HUNDRED = new Big(100);
const TEN = new Big(10);

/**
 * The number as percent, where a bare number is likely to be a share (0.8596) of a target in percent
 * (86.2%); `null` for every other figure.
 */
export function asShare(figure: ActualFigure, unit: string | null, level: Big): Big | null {
  if (unit !== "%" || figure.unit !== null) return null;
  if (figure.value.lte(0) || figure.value.gt(1) || figure.value.times(TEN).gte(level)) return null;
  return figure.value.times(HUNDRED);
}
