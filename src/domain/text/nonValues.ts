import { isDigit, isKanji, isLatin } from "./charClass";
import { compactText, endOffset, Gap, type CompactText } from "./normalize";
import { NumeralScanner } from "./numerals";
import { unitAt } from "./units";
import { WordTable } from "./wordTable";

/** Why a number in a text is no amount. */
export type NonValueKind =
  /** 第２四半期, 第3次計画 */
  | "ordinal"
  /** １－２－３ */
  | "id"
  /** ①, (1), 1. at the beginning of a line */
  | "numbering"
  /** 人口10万人当たり, 1日当たり */
  | "per"
  /** 5点満点中, 10段階評価 */
  | "scale"
  /** こども110番, CO2, 3歳児健診 */
  | "name";

/** A number that is no amount. Offsets are into the original text. */
export interface NonValueSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: NonValueKind;
}

/** The same in a compact text. */
export interface CompactNonValue {
  readonly to: number;
  readonly kind: NonValueKind;
  /** Size of the scale where `kind` is scale. */
  readonly size?: number;
}

/** What stands behind a number that belongs to a name. One word a line would be enough to add one. */
const NAME_TAILS = new WordTable<NonValueKind>([
  ...(
    "番 番地 番目 号線 丁目 次避難 次産業 次救急 次医療 次元 次計画 次募集 次試験 次評価 次検診 次健診 次予防 次化 運動 階 階建 年生 年次 学期 時台 " +
    "条 章 類 世紀 歳児 か月児 ヶ月児 カ月児 ヵ月児 ケ月児 か月健診 ヶ月健診 歳6か月 歳6ヶ月 歳6カ月 歳6ヵ月 歳6ケ月 年後 年前 年目 か月後 ヶ月後 か月前 ヶ月前 か月経過 ヶ月経過 か月時点 ヶ月時点 カ月時点 歳時点 年時点 " +
    "日前 日後 日目 回目 期目 期計画 期生 週目 人目 度目 世代 対1 対2 大学区 分間体操 歳体操 24時間体制 " +
    "時間死者 時間体制 時間対応 時間対象 時間営業 時間受付 時間利用 時間換気 時間以内死者 " +
    "R G S K D"
  )
    .split(" ")
    .map((word) => [word, "name"] as const),
  ...(
    "人当たり 人あたり 人当り 人当 人に1人 人対 人口当 世帯当たり 世帯あたり 世帯当 日当たり 日あたり 日当 件当たり 件あたり 校当たり 回当たり 回あたり か所当たり 箇所当たり " +
    "団体当たり 施設当たり 台当たり 戸当たり か月当たり 年当たり 時間当たり 週当たり k㎡当たり ha当たり 市町村当たり 社当たり 経営体当たり 学級当たり"
  )
    .split(" ")
    .map((word) => [word, "per"] as const),
  ..."点満点 点満点中 点満点で 点満点のうち 段階評価 段階評価中 段階評価で 段階中 段階のうち 段階評定 点法 件法 つ星満点"
    .split(" ")
    .map((word) => [word, "scale"] as const),
]);

const CIRCLED_FIRST = 0x2460;
const CIRCLED_LAST = 0x24ff;
const DINGBAT_FIRST = 0x2776;
const DINGBAT_LAST = 0x2793;

/** Whether the character is a numbering by itself: ①, ⑴, ⒈, ❶. */
export function isNumberingSign(code: number): boolean {
  return (
    (code >= CIRCLED_FIRST && code <= CIRCLED_LAST) ||
    (code >= DINGBAT_FIRST && code <= DINGBAT_LAST)
  );
}

/**
 * The number that begins at `index` of the compact text and is no amount; `null` where nothing of the
 * kind begins. Years are not among them (`yearAt`).
 */
export function nonValueAt(scanner: NumeralScanner, index: number): CompactNonValue | null {
  const { compact } = scanner;
  const { text } = compact;
  const code = text.charCodeAt(index);
  if (isNumberingSign(code)) return { to: index + 1, kind: "numbering" };
  if (code === ORDINAL_SIGN) return ordinalAt(scanner, index);
  if (text.startsWith("人口", index)) return perPeopleAt(scanner, index);
  if (isDigit(code)) {
    const joined =
      schoolYear(compact, index) ??
      labelNumber(compact, index) ??
      latinName(compact, index) ??
      idAt(compact, index) ??
      lineNumberAt(compact, index);
    if (joined !== null) return joined;
  } else if (code === 0x28) {
    return bracketNumberAt(compact, index);
  }
  const numeral = scanner.at(index);
  if (numeral === null) return null;
  const tail = NAME_TAILS.longestAt(text, numeral.end);
  if (tail === null) return null;
  const to = numeral.end + tail.word.length;
  // 「3,450人 目標値」 holds no 人目.
  for (let at = numeral.end + 1; at < to; at++) if (compact.gaps[at] !== Gap.None) return null;
  if (isLatin(tail.word.charCodeAt(0))) {
    if (compact.gaps[numeral.end] !== Gap.None || isLatin(text.charCodeAt(to))) return null;
  }
  if (tail.value === "scale") return { to, kind: "scale", size: numeral.value };
  return { to, kind: tail.value };
}

const ORDINAL_SIGN = "第".charCodeAt(0);

/** 第２四半期, 第3次, 第三者 */
function ordinalAt(scanner: NumeralScanner, index: number): CompactNonValue | null {
  const numeral = scanner.at(index + 1);
  const { text } = scanner.compact;
  if (numeral === null) return null;
  let to = numeral.end;
  // 「第3位以内」 is a rank, an amount.
  if (text.charAt(to) === "位") return null;
  const word = ["四半期", "次", "期", "回", "章", "条", "者"].find((tail) =>
    text.startsWith(tail, to),
  );
  if (word !== undefined) to += word.length;
  return { to, kind: "ordinal" };
}

/** 人口10万人当たり, 人口千人あたり, 人口10万対 */
function perPeopleAt(scanner: NumeralScanner, index: number): CompactNonValue | null {
  const { text } = scanner.compact;
  const numeral = scanner.at(index + 2);
  if (numeral === null) return null;
  const tail = NAME_TAILS.longestAt(text, numeral.end);
  if (tail?.value === "per") return { to: numeral.end + tail.word.length, kind: "per" };
  return text.charAt(numeral.end) === "対" ? { to: numeral.end + 1, kind: "per" } : null;
}

/** 小6, 中3: a year of school. */
function schoolYear({ text, gaps }: CompactText, index: number): CompactNonValue | null {
  if (index === 0 || gaps[index] !== Gap.None || !"小中高".includes(text.charAt(index - 1)))
    return null;
  const before = index > 1 ? text.charCodeAt(index - 2) : 0;
  const next = text.charAt(index + 1);
  if (isKanji(before) && gaps[index - 1] === Gap.None) return null;
  const ends =
    next === ":" || next === "生" || next === "、" || next === "・" || gaps[index + 1] !== Gap.None;
  return text.charAt(index) <= "6" && ends ? { to: index + 1, kind: "name" } : null;
}

/** 目標値1】, 指標2：: the number of a label, with nothing that it could count. */
function labelNumber({ text, gaps }: CompactText, index: number): CompactNonValue | null {
  if (index === 0 || gaps[index] !== Gap.None) return null;
  const labelled = ["目標", "目標値", "指標", "KPI"].some((word) => text.endsWith(word, index));
  if (!labelled || isDigit(text.charCodeAt(index + 1))) return null;
  return "】):".includes(text.charAt(index + 1)) && index + 1 < text.length
    ? { to: index + 1, kind: "name" }
    : null;
}

/** CO2, A4, PM2.5, No.1: digits that continue a word in Latin letters. */
function latinName({ text, gaps }: CompactText, index: number): CompactNonValue | null {
  if (index === 0 || gaps[index] !== Gap.None) return null;
  // 「No.1」
  const letter = text.charAt(index - 1) === "." ? index - 2 : index - 1;
  if (letter < 0 || !isLatin(text.charCodeAt(letter))) return null;
  const goesOn = (at: number): boolean =>
    isDigit(text.charCodeAt(at)) && (at === index || gaps[at] === Gap.None);
  let to = index;
  while (goesOn(to) || (text.charAt(to) === "." && goesOn(to + 1))) to++;
  // 「UP60%」: the letters are a word of their own.
  return unitAt(text, to) === null ? { to, kind: "name" } : null;
}

/** １－２－３: at least three numbers joined by hyphens, or two where one is not alone. */
function idAt({ text, gaps }: CompactText, index: number): CompactNonValue | null {
  let to = index;
  let parts = 0;
  for (;;) {
    const from = to;
    while (
      to - from < 3 &&
      isDigit(text.charCodeAt(to)) &&
      (to === from || gaps[to] === Gap.None)
    ) {
      to++;
    }
    if (to === from || isDigit(text.charCodeAt(to))) return null;
    parts++;
    if (text.charAt(to) !== "-" || gaps[to] !== Gap.None || !isDigit(text.charCodeAt(to + 1)))
      break;
    to++;
  }
  // 「取組1-2」, but not 「80-90%」
  const named = index > 0 && isKanji(text.charCodeAt(index - 1)) && unitAt(text, to) === null;
  // 「1-2 参加者数」 at the beginning of a line
  const heads = index === 0 && to < text.length && gaps[to] !== Gap.None;
  const entry = heads && !isDigit(text.charCodeAt(to)) && unitAt(text, to) === null;
  return parts >= 3 || (parts === 2 && (named || entry)) ? { to, kind: "id" } : null;
}

/** 「1.」 or 「1)」 or 「1、」 with a word behind it, at the beginning of a line */
function lineNumberAt({ text, gaps }: CompactText, index: number): CompactNonValue | null {
  if (index > 0 && gaps[index] !== Gap.Line) return null;
  let to = index + 1;
  if (isDigit(text.charCodeAt(to)) && gaps[to] === Gap.None) to++;
  const sign = text.charAt(to);
  // 「0. 3 3%」 and 「7 5 . 5 %」 are letter-spaced numbers.
  if (gaps[to] !== Gap.None || text.charAt(index) === "0") return null;
  if (sign !== "." && sign !== ")" && sign !== "、") return null;
  const next = text.charCodeAt(to + 1);
  if (Number.isNaN(next)) return null;
  // 「1. 80%」 with a blank is a numbering, 「1.80%」 a number.
  if (isDigit(next) && (sign !== "." || gaps[to + 1] === Gap.None)) return null;
  return { to: to + 1, kind: "numbering" };
}

/** (1), (12) with something behind it; (80) alone is a value in brackets. */
function bracketNumberAt({ text, gaps }: CompactText, index: number): CompactNonValue | null {
  const atStart = index === 0 || gaps[index] === Gap.Line;
  if (!atStart) return null;
  let to = index + 1;
  while (to - index < 3 && isDigit(text.charCodeAt(to))) to++;
  if (to === index + 1 || text.charAt(to) !== ")" || to + 1 >= text.length) return null;
  return { to: to + 1, kind: "numbering" };
}

/** All numbers of a text that are no amounts, in printed order. Linear; never throws. */
export function findNonValues(text: string): NonValueSpan[] {
  const compact = compactText(text);
  const scanner = new NumeralScanner(compact);
  const spans: NonValueSpan[] = [];
  let index = 0;
  while (index < compact.text.length) {
    const found = nonValueAt(scanner, index);
    if (found === null) {
      const numeral = scanner.at(index);
      index = numeral === null ? index + 1 : numeral.end;
      continue;
    }
    spans.push({
      start: compact.starts[index] ?? 0,
      end: endOffset(compact, found.to - 1),
      kind: found.kind,
    });
    index = found.to;
  }
  return spans;
}
