import { compactText } from "./normalize";

/** Letters that carry the meaning of a name; particles and inflections are written in hiragana. */
const CONTENT = /[\p{Script=Han}\p{Script=Katakana}ー々\p{Script=Latin}\d]/u;
/** Years and words of form differ between a plan and its report without changing what is measured. */
const FORM_WORDS =
  /(?:令和|平成)?(?:元|\d{1,2})年度?(?:末)?|\d{1,2}月末?|年間|目標|実績|結果|(?:件|人|回|総)?数$|の?(?:確保|実施|開催|推進|促進|向上|強化|増加|拡大|発行)$/gu;
/** Spellings of one word. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/越/gu, "超"],
  [/とりくみ/gu, "取組"],
  [/子供/gu, "子ども"],
  [/名$/gu, "人"],
];
/** Put into a name, these make it another thing: a 部会 is not the 会議, 滞納繰越分 not the current levy. */
const ANOTHER = /部会|分科会|小委員会|繰越|以外|除く|除き|未然|準備|予定/u;

/** Comparing letter by letter takes the product of both lengths. */
const MAX_LENGTH = 200;

/**
 * Whether two similar names can be the same measure: 「乳がん検診の受診者数」 and 「肺がん検診の受診者数」 have nearly all
 * letters in common and are not. Words may be left out or abbreviated, but not replaced by others.
 */
export function canBeSameMeasure(a: string, b: string): boolean {
  const [left, right] = [contentOf(a), contentOf(b)];
  if (left === right) return true;
  if (ANOTHER.test(left) !== ANOTHER.test(right)) return false;
  if (left.length > MAX_LENGTH || right.length > MAX_LENGTH) return true;
  return !hasReplacement(left, right);
}

function contentOf(name: string): string {
  let plain = compactText(name).text;
  for (const [spelling, usual] of VARIANTS) plain = plain.replace(spelling, usual);
  return Array.from(plain.replace(FORM_WORDS, ""))
    .filter((letter) => CONTENT.test(letter))
    .join("");
}

/** Whether the letters that are not common to both include some of each side at the same place. */
function hasReplacement(a: string, b: string): boolean {
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  let [i, j, onlyA, onlyB] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      [i, j, onlyA, onlyB] = [i + 1, j + 1, 0, 0];
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      [i, onlyA] = [i + 1, onlyA + 1];
    } else {
      [j, onlyB] = [j + 1, onlyB + 1];
    }
    if (onlyA > 0 && onlyB > 0) return true;
  }
  return false;
}

/** Length of the longest common subsequence of what follows position i of `a` and j of `b`. */
function commonLengths(a: string, b: string): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i], lengths[i + 1]];
    if (!row || !below) continue;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
