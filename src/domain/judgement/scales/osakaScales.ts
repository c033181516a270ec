import { above, atLeast, mark, rest, WITHOUT_NUMBERS } from "./bandBuilders";
import type { RatingScale } from "./scale";

/*
 * Marks of the City of Osaka: 様式2 and 様式3 of 運営方針 (till 令和4年度), the form from 令和5年度 on,
 * and 市政改革プラン (平成24～27年度).
 */

/** 様式3, year-end: printed legend ① 目標達成 ② 目標未達成. */
const form3YearEnd: RatingScale = {
  id: "osaka-form3-year-end",
  name: { ja: "大阪市 様式3 自己評価", en: "Osaka City form 3, self-evaluation" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    atLeast(100, mark("①", "目標達成", "target achieved")),
    rest(mark("②", "目標未達成", "target not achieved")),
  ],
  without: WITHOUT_NUMBERS,
};

/** 様式3, mid-year: ① 達成見込み ② 達成できない見込み; the work itself (ⅰ) (ⅱ). */
const form3MidYear: RatingScale = {
  id: "osaka-form3-mid-year",
  name: { ja: "大阪市 様式3 中間振り返り", en: "Osaka City form 3, mid-year review" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    atLeast(100, mark("①", "達成見込み", "expected to be achieved")),
    rest(mark("②", "達成できない見込み", "not expected to be achieved")),
  ],
  without: WITHOUT_NUMBERS,
  effort: {
    onSchedule: mark("(ⅰ)", "実施見込み", "work expected to be done"),
    behind: mark("(ⅱ)", "実施できない見込み", "work not expected to be done"),
  },
};

/** 様式2, mid-year: target and work as two axes. */
const form2MidYear: RatingScale = {
  id: "osaka-form2-mid-year",
  name: { ja: "大阪市 様式2 中間振り返り", en: "Osaka City form 2, mid-year review" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    atLeast(100, mark("①", "目標達成見込", "target expected to be achieved")),
    rest(mark("②", "目標未達成見込", "target not expected to be achieved")),
  ],
  without: WITHOUT_NUMBERS,
  effort: {
    onSchedule: mark("(ⅰ)", "取組予定通り進捗している", "work on schedule"),
    behind: mark("(ⅱ)", "取組予定通り進捗していない", "work behind schedule"),
  },
};

/** 様式2, year-end: ③ where the result is worse than the withdrawal line. */
const form2YearEnd: RatingScale = {
  id: "osaka-form2-year-end",
  name: { ja: "大阪市 様式2 自己評価", en: "Osaka City form 2, self-evaluation" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    atLeast(100, mark("①", "目標達成", "target achieved")),
    atLeast(100, mark("②", "目標未達成", "target not achieved"), "withdrawal"),
    rest(mark("③", "撤退・再構築基準未達成", "below the withdrawal criterion")),
  ],
  without: WITHOUT_NUMBERS,
  effort: {
    onSchedule: mark("(ⅰ)", "取組は予定どおり実施", "work done as planned"),
    behind: mark("(ⅱ)", "取組は予定どおり実施しなかった", "work not done as planned"),
  },
  assumed: {
    ja: "年度末の文言と③の意味は、印刷された凡例では確認していません。",
    en: "The year-end words and the meaning of ③ are not confirmed by a printed legend.",
  },
};

/** アウトカム指標の達成状況 of 戦略 in 様式2. */
const strategyOutcome: RatingScale = {
  id: "osaka-strategy-outcome",
  name: { ja: "大阪市 戦略のアウトカム指標", en: "Osaka City, outcome of a strategy" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    atLeast(100, mark("A", "順調", "on course")),
    rest(mark("B", "順調でない", "not on course")),
  ],
  without: { ...WITHOUT_NUMBERS, actual: mark("－", "未測定", "not measured") },
  assumed: {
    ja: "A・Bの境は目標値としています。所属の基準を確認してください。",
    en: "The border between A and B is taken to be the target; confirm it with the office.",
  },
};

/** 「<令和5年度実績と達成状況> … :A」 of the form used from 令和5年度 on. */
const outcomeFromR5: RatingScale = {
  id: "osaka-outcome-r5",
  name: { ja: "大阪市 令和5年度以降の定量評価", en: "Osaka City, rating from 2023 on" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [atLeast(100, mark("A", "達成", "achieved")), rest(mark("B", "未達成", "not achieved"))],
  without: WITHOUT_NUMBERS,
  assumed: {
    ja: "Bは「未達成」としています（公表された様式ではAだけを確認）。",
    en: "B is taken to mean “not achieved” (only A was seen in print).",
  },
};

function reformPlan(id: string, ja: string, en: string, percent: number): RatingScale {
  return {
    id,
    name: { ja: `大阪市 市政改革プラン（${ja}）`, en: `Osaka City reform plan (${en})` },
    basis: "attainment",
    lowerIsBetter: "mirror",
    bands: [
      atLeast(percent, mark("①", "概ね順調", "broadly on course")),
      rest(mark("②", "必ずしも順調ではない", "not always on course")),
    ],
    without: {
      target: mark("－", "数値目標なし（対象外）", "no numeric goal (left out)"),
      actual: mark("－", "測定できない（対象外）", "not measurable (left out)"),
      measure: mark("－", "測定できない（対象外）", "not measurable (left out)"),
    },
  };
}

/** All scales of the City of Osaka. */
export const OSAKA_SCALES: readonly RatingScale[] = [
  form3YearEnd,
  form3MidYear,
  form2MidYear,
  form2YearEnd,
  strategyOutcome,
  outcomeFromR5,
  reformPlan("osaka-reform-3y-first", "3年目標・1年目", "three-year goal, first year", 33.4),
  reformPlan("osaka-reform-3y", "3年目標・2年目", "three-year goal, second year", 66.7),
  reformPlan("osaka-reform-due", "2年目標・1年目標", "two-year and one-year goals", 90),
];

/** 窓口サービス格付け: stars are ordinal and compared by count; the average decides the stars. */
export const COUNTER_SERVICE_STARS: RatingScale = {
  id: "osaka-counter-service",
  name: { ja: "大阪市 窓口サービス格付け", en: "Osaka City counter service rating" },
  basis: "comparison",
  lowerIsBetter: "none",
  bands: [
    above(100, mark("◎", "目標の星を上回る", "more stars than targeted")),
    atLeast(100, mark("○", "目標の星のとおり", "the stars targeted")),
    rest(mark("×", "目標の星に届かない", "fewer stars than targeted")),
  ],
  without: WITHOUT_NUMBERS,
};
