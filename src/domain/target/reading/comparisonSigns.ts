/** What a sign before a number says, as it is printed behind one. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:[≧≥⩾]|[>＞][=＝])$/u, "以上"],
  [/^(?:[≦≤⩽]|[<＜][=＝])$/u, "以下"],
  [/^[>＞]$/u, "超"],
  [/^[<＜]$/u, "未満"],
];

/**
 * A sign, a number with its unit, and nothing behind them in their entry. Signs that belong to an arrow (「->」, 「=>」)
 * or to a pair of brackets (「<3年度>」) compare nothing.
 */
const COMPARED =
  /(?<![-=ー－―＝<＜>＞])([≧≥⩾≦≤⩽]|[<＜>＞][=＝]?)[^\S\n]*([\d０-９][\d０-９.,，．]*[^\S\n]*[^\s\d０-９<＜>＞≧≥≦≤、。,，（()）]{0,6})(?=$|[\s、。,，（()）])/gu;
const MAY_COMPARE = /[≧≥⩾≦≤⩽<＜>＞]/u;
const LESS = /[<＜]/u;
const MORE = /[>＞]/u;
/** The number has a printed operator besides the sign. */
const HAS_WORD = /以上|以下|以内|未満|超|上回|下回/u;

/** Writes 「≧90％」 as 「90％以上」 and 「<3件」 as 「3件未満」, so that the grammar has one way to compare. */
export function signsInWords(text: string): string {
  if (!MAY_COMPARE.test(text)) return text;
  // 「<3年度> 80%」: both together are brackets.
  const mayBracket = LESS.test(text) && MORE.test(text);
  return text.replace(COMPARED, (whole: string, sign: string, amount: string) => {
    const word = WORDS.find(([signs]) => signs.test(sign))?.[1];
    const isBracket = mayBracket && sign.length === 1 && /[<＜>＞]/u.test(sign);
    return word === undefined || isBracket || HAS_WORD.test(amount) ? whole : `${amount}${word}`;
  });
}
