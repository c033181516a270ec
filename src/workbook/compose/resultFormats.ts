import type { Judgement } from "../../domain/judgement/judgement";

/** Keeps right-aligned numbers off the text in the next column. */
const SPACE = '" "';

/** More decimals than this say nothing to a reader. */
const MAX_DECIMALS = 6;
/** Differences between target and actual carry at most so many decimals. */
const MAX_GAP_DECIMALS = 4;

/**
 * Format of an attainment rate (1 = 100 %): one decimal, but as many more as it takes that a missed target
 * never reads 100 %.
 */
export function rateFormat(rate: number): string {
  let decimals = 1;
  while (decimals < MAX_DECIMALS && rate < 1 && Number((rate * 100).toFixed(decimals)) >= 100) {
    decimals++;
  }
  return `0.${"0".repeat(decimals)}%${SPACE}`;
}

/**
 * Format of a gap with its sign, △ for a shortfall as in budget papers, and the unit of the target: every
 * decimal of the difference is shown.
 *
 * @param points word for the difference of two percentages
 */
export function gapFormat(judgement: Judgement, points: string): string {
  const { gap, target, actual } = judgement;
  const decimals = Math.min(decimalsOf(gap ?? 0), MAX_GAP_DECIMALS);
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const unit = unitSuffix(target.clauses[0]?.unit ?? actual?.unit ?? null, points);
  return `+${digits}${unit};△${digits}${unit};±0${unit}`;
}

function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(12)));
  return text.includes("e") ? 0 : (text.split(".")[1]?.length ?? 0);
}

/** Units come from the user's text: quotes, long words and control characters would break a format code. */
function unitSuffix(unit: string | null, points: string): string {
  const word = unit === "%" ? points : (unit ?? "");
  return /^[^"\\\p{Cc}]{1,12}$/u.test(word) ? `"${word} "` : SPACE;
}
