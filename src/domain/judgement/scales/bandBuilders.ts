import type { MarkWords, ScaleBand, ScaleReference } from "./scale";

/** A mark with its Japanese and English words. */
export function mark(sign: string, ja: string, en: string): MarkWords {
  return { mark: sign, words: { ja, en } };
}

/** A band that holds its own lower end (以上). */
export function atLeast(percent: number, words: MarkWords, of?: ScaleReference): ScaleBand {
  return { ...words, from: { percent, inclusive: true, ...(of && { of }) } };
}

/** A band that begins above its lower end (超). */
export function above(percent: number, words: MarkWords, of?: ScaleReference): ScaleBand {
  return { ...words, from: { percent, inclusive: false, ...(of && { of }) } };
}

/** The last band: everything that no band before it took. */
export function rest(words: MarkWords): ScaleBand {
  return { ...words, from: null };
}

/** Marks of a scale that prints none of its own for what cannot be rated. */
export const WITHOUT_NUMBERS = {
  target: mark("－", "目標値なし", "no target"),
  actual: mark("－", "実績値なし", "no value"),
  measure: mark("－", "評価できない", "cannot be rated"),
} as const;
