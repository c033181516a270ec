import { compactText } from "./normalize";

/** Words of form that say nothing about what is measured. */
const FORM_WORDS =
  /(?:令和|平成)?(?:元|\d{1,2})年度?(?:末)?|\d{1,2}[~月～-]*\d*月末?|年間|[「」『』（）()【】、。・:：\s]/g;

/** Endings that targets carry and results do not: 「広告収入の確保」 is answered by 「広告収入 7,684千円」. */
const ENDING = /の(?:確保|実施|開催|設置|推進|促進|向上|強化|増加|拡大)$/;

/** 「広告付き周辺案内地図設置収入」 is what 「周辺案内地図」 brought in. */
const INCOME = /(?:設置)?収入$/;

/** A name that holds the other one whole is the same if it is hardly longer. */
const CONTAINED = 0.6;

/**
 * How much two names have in common, 0 … 1: the Dice coefficient of their letter pairs, or the share of the
 * shorter one where the longer one holds it whole. Widths, brackets, years and punctuation do not count.
 */
export function similarity(a: string, b: string): number {
  const left = plainName(a);
  const right = plainName(b);
  return Math.max(
    dice(pairs(left), pairs(right)),
    containment(left, right),
    containment(left.replace(INCOME, ""), right.replace(INCOME, "")),
  );
}

function containment(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const share = short.length / Math.max(1, long.length);
  const isSame = short.length >= MIN_NAME && share >= CONTAINED && long.includes(short);
  // Between the plain share and 1: a contained name is a better answer than a merely similar one.
  return isSame ? (1 + share) / 2 : 0;
}

/** Shorter names occur inside others by chance. */
const MIN_NAME = 4;

function dice(left: readonly string[], right: readonly string[]): number {
  const total = left.length + right.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(pair, count - 1);
  }
  return (2 * common) / total;
}

function plainName(text: string): string {
  return compactText(text).text.replace(FORM_WORDS, "").replace(ENDING, "");
}

function pairs(plain: string): readonly string[] {
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) =>
    plain.slice(index, index + 2),
  );
}
