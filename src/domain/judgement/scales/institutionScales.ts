import { above, atLeast, mark, rest, WITHOUT_NUMBERS } from "./bandBuilders";
import type { RatingScale } from "./scale";

/* Scales of libraries, agencies and grants, and the variants in common use. */

function osakaPrefectureLibrary(id: string, year: string, marks: readonly number[]): RatingScale {
  const [a, b, c] = marks as readonly [number, number, number];
  return {
    id,
    name: { ja: `大阪府立図書館（${year}）`, en: `Osaka Prefectural Library (${year})` },
    basis: "attainment",
    lowerIsBetter: "mirror",
    bands: [
      atLeast(a, mark("A", `達成率${String(a)}％以上`, `${String(a)} % or more`)),
      atLeast(b, mark("B", `達成率${String(b)}％以上`, `${String(b)} % or more`)),
      atLeast(c, mark("C", `達成率${String(c)}％以上`, `${String(c)} % or more`)),
      rest(mark("D", `達成率${String(c)}％未満`, `below ${String(c)} %`)),
    ],
    without: WITHOUT_NUMBERS,
  };
}

const agency: RatingScale = {
  id: "agency",
  name: { ja: "独立行政法人", en: "incorporated administrative agency" },
  basis: "attainment",
  lowerIsBetter: "mirror",
  bands: [
    {
      ...mark("S", "120％以上かつ質的に顕著", "120 % or more and outstanding in quality"),
      from: { percent: 120, inclusive: true },
      decidedBy: "person",
    },
    atLeast(120, mark("A", "120％以上", "120 % or more")),
    atLeast(100, mark("B", "100％以上120％未満（標準）", "100 % to below 120 % (standard)")),
    atLeast(80, mark("C", "80％以上100％未満", "80 % to below 100 %")),
    rest(mark("D", "80％未満", "below 80 %")),
  ],
  without: WITHOUT_NUMBERS,
};

const localAgency: RatingScale = {
  id: "local-agency-osaka",
  name: { ja: "地方独立行政法人（大阪府）", en: "local incorporated agency (Osaka Prefecture)" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    {
      ...mark("S", "特筆すべき進捗", "remarkable progress"),
      from: { percent: 100, inclusive: true },
      decidedBy: "person",
    },
    atLeast(100, mark("A", "計画どおり", "as planned")),
    {
      ...mark("B", "おおむね計画どおり", "broadly as planned"),
      from: { percent: 0, inclusive: true },
      decidedBy: "person",
    },
    {
      ...mark("D", "重大な改善事項がある", "serious improvement needed"),
      from: { percent: 0, inclusive: true },
      decidedBy: "person",
    },
    rest(mark("C", "不十分", "insufficient")),
  ],
  without: WITHOUT_NUMBERS,
  assumed: {
    ja: "数値の境は公表されていません。目標に届けばA、届かなければCを示し、S・B・Dは人が選びます。",
    en: "No figures are published: A where the target is reached, C where not; S, B and D are chosen by a person.",
  },
};

const regionalGrant: RatingScale = {
  id: "regional-grant",
  name: { ja: "地方創生交付金", en: "regional revitalisation grant" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    above(100, mark("非常に効果的", "目標値を上回った", "above the target")),
    atLeast(70, mark("相当程度効果", "目標値の7割以上", "at least 70 % of the target")),
    above(100, mark("効果あり", "開始前より改善", "better than before the start"), "baseline"),
    rest(mark("効果なし", "開始前より改善していない", "no better than before the start")),
  ],
  without: WITHOUT_NUMBERS,
};

const letters: RatingScale = {
  id: "common-abcd",
  name: { ja: "A～D（100・80・60）", en: "A to D (100, 80, 60)" },
  basis: "attainment",
  lowerIsBetter: "mirror",
  bands: [
    atLeast(100, mark("A", "100％以上", "100 % or more")),
    atLeast(80, mark("B", "80％以上100％未満", "80 % to below 100 %")),
    atLeast(60, mark("C", "60％以上80％未満", "60 % to below 80 %")),
    rest(mark("D", "60％未満", "below 60 %")),
  ],
  without: WITHOUT_NUMBERS,
  assumed: { ja: "よく使われる区分です。", en: "A division in common use." },
};

const course: RatingScale = {
  id: "common-course",
  name: { ja: "順調・概ね順調・やや遅れ・遅れ", en: "on course to behind" },
  basis: "progressFromBaseline",
  lowerIsBetter: "baselineProgress",
  bands: [
    atLeast(100, mark("順調", "順調", "on course")),
    atLeast(80, mark("概ね順調", "概ね順調", "broadly on course")),
    atLeast(60, mark("やや遅れ", "やや遅れ", "slightly behind")),
    rest(mark("遅れ", "遅れ", "behind")),
  ],
  without: WITHOUT_NUMBERS,
  assumed: {
    ja: "区分の値（100・80・60）は一般的な例です。",
    en: "The borders (100, 80, 60) are a common example.",
  },
};

/** Scales of libraries, agencies and grants, and common variants. */
export const INSTITUTION_SCALES: readonly RatingScale[] = [
  osakaPrefectureLibrary("osaka-prefecture-library-2013", "2013", [110, 80, 50]),
  osakaPrefectureLibrary("osaka-prefecture-library-2016", "2016", [110, 90, 60]),
  osakaPrefectureLibrary("osaka-prefecture-library-2016-full", "2016・100％目標", [100, 90, 60]),
  agency,
  localAgency,
  regionalGrant,
  letters,
  course,
];
