import type { ActualFigure, Bound, Change, FigureRole } from "./actualFigure";
import { isContrary } from "./contraryWords";
import type { KnownText } from "./knownText";

/*
 * The words around a reported number. Patterns are matched against compact text (one width, no blanks):
 * LABEL patterns against what stands before the number, TAIL patterns against what stands behind it.
 */

/** 約3,000件: the number is rough. */
const ROUGH_LABEL = /(?:約|およそ|おおよそ|凡そ|概ね|おおむね|ほぼ|大体)$/u;
const ROUGH_TAIL = /^(?:方(?![式法面針])|程度|前後|弱|強|余り?|ほど|くらい|ぐらい|あまり)/u;

const BOUND_TAILS: readonly (readonly [RegExp, Bound])[] = [
  [/^以上/u, "atLeast"],
  [/^(?:超|を超え|を越え|を上回)/u, "above"],
  [/^(?:以下|以内)/u, "atMost"],
  [/^(?:未満|を下回|を切)/u, "below"],
];

/** 「少なくとも5件」 */
const BOUND_LABELS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:少なくとも|最低でも|最低限|[≧≥])$/u, "atLeast"],
  [/(?:多くとも|最大でも|最高でも|せいぜい|[≦≤])$/u, "atMost"],
  [/[＜<]$/u, "below"],
  [/[＞>]$/u, "above"],
];

/** 目標80%に対し…, 定員100人: not a result. */
const TARGET_LABEL =
  /(?:目標|計画|予定|当初予算|予算|定員|募集|上限|ノルマ)(?:値|額|数|人数|件数|回数|率)?[はがの:=]?(?:約)?$/u;
const TARGET_TAIL =
  /^(?:以上|以下|以内|未満|超)?(?:の|を|という|とする)?(?:目標|計画値|計画に|目指|めざ|目途|目安)/u;

/** 80%（目標）, 82%（前年度） */
const TARGET_BRACKET = /^[([【](?:目標|計画|予定|定員|予算)(?:値|数|額)?[)\]】]/u;
const REFERENCE_BRACKET =
  /^[([【](?:前々?年度?|昨年度?|前回|基準[年値]度?|現状値?|策定時|全国平均|[都道府県市国]平均)(?:の?実績|値)?[)\]】]/u;
/** 前年度31.4%, 全国平均51.2%: the result of something else. */
const REFERENCE_LABEL =
  /(?:前々?年|昨年|一昨年|前回|前期(?:実績|比|末)|同期|同月|同時期|基準[年値]|策定時|当初|現状|開始時|開始前|導入前|従前|全国|平均値)[^、。]{0,12}$/u;
const REFERENCE_AVERAGE =
  /(?:全国|都|道|府|県|国|市|区|管内|政令市|他都市|類似団体)平均[はが:=]?$/u;

/** うち新規3件, (内訳: …): part of another number. */
const PART_LABEL = /^(?:うち|内訳|内数|その内|そのうち|内[、:])/u;

const CUMULATIVE_LABEL =
  /(?:累計|延べ|のべ|延[人日回件]数|通算|年間計|年度計|(?:年度?|R\d+|H\d+)[^、。]{0,6}合計)[^、。\d]{0,8}$/u;
const WHOLE_LABEL = /(?:合計|総計|総数|総額|男女計|全体|トータル|(?<![設統時家会])計)[はがで:=]?$/u;
const CUMULATIVE_TAIL = /^(?:\(?(?:累計|延べ|通算)\)?)/u;

/** 3ポイント上昇, 5件増: a change. 「85%に増加」 is a level: に stands between. */
const CHANGE_TAIL =
  /^(?:の|程度の?)?(増|減|削減|縮減|上昇|低下|改善|向上|悪化|アップ|ダウン|UP|DOWN|up|down|上回|下回|伸び|伸長|プラス|マイナス|短縮|延伸|多い|多く|少な|高い|高く|低い|低く)/u;
const DECREASES = /^(?:減|削減|縮減|低下|ダウン|DOWN|down|下回|マイナス|短縮|少な|低)/u;
const WITHOUT_DIRECTION = /^(?:改善|悪化|向上)/u;
/** 前年度比105%, 対前年比: a ratio to the reference. */
const RATIO_LABEL =
  /(?:対?(?:前々?年|昨年|前回|前期|同期|同月|年)[^、。]{0,8}比率?|対前年度?)[はがで:=]?$/u;
const LEAST_RATIO = 50;
const MOST_RATIO = 200;
/** What a change is measured from. */
const CHANGE_BASIS =
  /(?:対)?((?:前々?年|昨年|一昨年|前回|前期|基準年|策定時|当初|現状|(?:令和|平成|R|H)?(?:\d+|元)年|[^、。:]{0,10}(?:予算|計画|目標))[^、。:]{0,10}?)(?:比較?|より|から|に比べ|と比べ|に対し|と比較|を|に|の|$)/u;

/** Shares of something else than the indicator. */
const OTHER_MEASURE =
  /(達成率|達成度|進捗率|執行率|充足率|増減率|増加率|減少率|伸び率|伸率|構成比|対目標比?|目標比|対計画比?|計画比|回収率|回答率)[はがで:=]?$/u;
/** What a mean is taken over. */
const PER_HEAD =
  /(?:当たり|あたり|につき)|各(?![月年])[^、。:]{0,6}$|(?:四半期|半期|学期|半年|隔月|隔週)(?:に|ごとに?|毎に?)?$/u;
/** People and things that come before the result: 申込者数120人. */
const OTHER_PEOPLE =
  /(申込|申し込み|応募|予約|招待|対象|配布|発送|送付)(?:者|人|件|世帯)?数?[はが:=]?$/u;
const EXTREME_LABEL = /(最大|最高|最多|最長|ピーク時?|最小|最低|最短|最少)[はがで:=]?$/u;

/** Which role the words before and behind a number give it. */
export function roleOf(label: string, tail: string, known: KnownText): FigureRole {
  if (label === "" && tail === "") return "value";
  if (isContrary(label, tail, known)) return "contrary";
  if (PART_LABEL.test(label)) return "part";
  if (TARGET_LABEL.test(label) || TARGET_TAIL.test(tail) || TARGET_BRACKET.test(tail)) {
    return "target";
  }
  if (REFERENCE_BRACKET.test(tail)) return "reference";
  if (REFERENCE_AVERAGE.test(label)) return "reference";
  if (REFERENCE_LABEL.test(label) && !RATIO_LABEL.test(label) && !CHANGE_TAIL.test(tail)) {
    return "reference";
  }
  return "value";
}

/** Whether the words say that the number is a sum, and of what. */
export function totalOf(label: string, tail: string): ActualFigure["total"] {
  if (label === "" && tail === "") return null;
  if (CUMULATIVE_LABEL.test(label) || CUMULATIVE_TAIL.test(tail)) return "cumulative";
  return WHOLE_LABEL.test(label) ? "whole" : null;
}

/** How far the number can be trusted as an end. */
export function boundOf(label: string, tail: string): Bound {
  const before = label === "" ? undefined : BOUND_LABELS.find(([pattern]) => pattern.test(label));
  if (before !== undefined) return before[1];
  if (tail === "") return "exact";
  return BOUND_TAILS.find(([pattern]) => pattern.test(tail))?.[1] ?? "exact";
}

/** Whether the number is rough (約, 程度). */
export function isRough(label: string, tail: string): boolean {
  if (label === "" && tail === "") return false;
  return ROUGH_LABEL.test(label) || ROUGH_TAIL.test(tail);
}

/** A number that says by how much something changed, instead of what it is. */
export function changeOf(
  label: string,
  tail: string,
  sign: boolean | null,
  figure: Pick<ActualFigure, "value" | "unit">,
): Change | null {
  if (label === "" && tail === "" && sign === null) return null;
  const basis = CHANGE_BASIS.exec(label)?.[1] ?? null;
  const word = CHANGE_TAIL.exec(tail);
  if (word !== null) {
    const decreases = sign === true || DECREASES.test(word[1] ?? "");
    return {
      direction: decreases ? "decrease" : "increase",
      size: figure.value.abs(),
      // 改善 and 悪化 do not say in which direction the number went.
      basis: WITHOUT_DIRECTION.test(word[1] ?? "") ? null : basis,
    };
  }
  if (sign !== null && (basis !== null || !sign)) {
    return { direction: sign ? "decrease" : "increase", size: figure.value.abs(), basis };
  }
  if (figure.unit === "%" && RATIO_LABEL.test(label)) {
    // 「前年度比12%」 is more likely a change of 12 % than a fall to 12 %.
    const isRatio = figure.value.gte(LEAST_RATIO) && figure.value.lte(MOST_RATIO);
    if (!isRatio) return { direction: "increase", size: figure.value.abs(), basis: null };
    const size = figure.value.minus(100);
    return { direction: size.lt(0) ? "decrease" : "increase", size: size.abs(), basis };
  }
  return null;
}

/** What is said behind the words of a change: 「増」 is part of the number. */
export function behindChange(behind: string): string {
  return behind.replace(CHANGE_TAIL, "");
}

/** Whether the number takes away from the one before it: 12回（うち3回中止）. */
export function takesAway({ role, label }: Pick<ActualFigure, "role" | "label">): boolean {
  return role === "contrary" && PART_LABEL.test(label);
}

/**
 * A word that says that the number measures something else (達成率98%, 人口10万人当たり12.3), unless the
 * target or the indicator says so too.
 */
export function otherMeasure(
  { label, unit }: Pick<ActualFigure, "label" | "unit">,
  known: KnownText,
): string | null {
  if (label === "") return null;
  const word =
    PER_HEAD.exec(label)?.[0] ??
    (unit === "%" ? OTHER_MEASURE : OTHER_PEOPLE).exec(label)?.[1] ??
    null;
  return word === null || known.says(word) ? null : word;
}

/** 最大64名: an extreme, which counts only where the target asks for one. */
export function isExtreme(label: string, known: KnownText): boolean {
  const word = label === "" ? undefined : EXTREME_LABEL.exec(label)?.[1];
  return word !== undefined && !known.says(word.replace(/時$/u, ""));
}
