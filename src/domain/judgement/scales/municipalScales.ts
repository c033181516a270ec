import { above, atLeast, mark, rest, WITHOUT_NUMBERS } from "./bandBuilders";
import type { RatingScale } from "./scale";

/* Scales that municipalities publish for their own evaluation. */

const nagayo: RatingScale = {
  id: "nagayo",
  name: { ja: "長与町", en: "Nagayo Town" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    above(100, mark("S", "目標値を上回る", "above the target")),
    above(100, mark("A", "基準値を上回る", "above the baseline"), "baseline"),
    atLeast(
      90,
      mark("B", "基準値と同水準（△10％以内）", "level with the baseline (within −10 %)"),
      "baseline",
    ),
    rest(mark("C", "基準値から下落", "below the baseline")),
  ],
  without: {
    target: mark("－", "評価不能", "cannot be rated"),
    actual: mark("－", "評価不能", "cannot be rated"),
    measure: mark("－", "評価不能", "cannot be rated"),
  },
};

const sano: RatingScale = {
  id: "sano",
  name: { ja: "佐野市（達成度7段階）", en: "Sano City (seven grades)" },
  basis: "attainment",
  lowerIsBetter: "mirror",
  bands: [
    atLeast(100, mark("7", "達成率100％以上", "100 % or more")),
    atLeast(90, mark("6", "達成率90％以上", "90 % or more")),
    atLeast(80, mark("5", "達成率80％以上", "80 % or more")),
    atLeast(70, mark("4", "達成率70％以上", "70 % or more")),
    atLeast(60, mark("3", "達成率60％以上", "60 % or more")),
    atLeast(50, mark("2", "達成率50％以上", "50 % or more")),
    rest(mark("1", "達成率50％未満", "below 50 %")),
  ],
  without: WITHOUT_NUMBERS,
};

const ino: RatingScale = {
  id: "ino",
  name: { ja: "いの町", en: "Ino Town" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    above(100, mark("◎", "目標以上", "better than the target")),
    atLeast(100, mark("○", "目標と同等", "level with the target")),
    above(0, mark("△", "未達成", "not achieved")),
    rest(mark("×", "進捗なし・終了", "no progress or ended")),
  ],
  without: { ...WITHOUT_NUMBERS, target: mark("評価なし", "目標なし", "no target") },
  assumed: {
    ja: "△と×の境は実績0としています。事業の終了は人が判断します。",
    en: "The border between △ and × is taken to be zero; a person says that a project has ended.",
  },
};

const tama: RatingScale = {
  id: "tama",
  name: { ja: "多摩市（時点按分）", en: "Tama City (in proportion to time)" },
  basis: "timeProportional",
  lowerIsBetter: "none",
  bands: [
    atLeast(100, mark("着実", "着実に進んでいる", "progressing steadily")),
    atLeast(60, mark("概ね", "概ね進んでいる", "broadly progressing")),
    rest(mark("改善", "改善が必要", "needs improvement")),
  ],
  without: WITHOUT_NUMBERS,
};

const fuji: RatingScale = {
  id: "fuji",
  name: {
    ja: "富士市（中期目標に対する進捗率）",
    en: "Fuji City (progress to the mid-term value)",
  },
  basis: "attainment",
  lowerIsBetter: "mirror",
  bands: [
    atLeast(100, mark("100％以上", "目標達成", "target achieved")),
    atLeast(80, mark("80％以上", "進捗率80％以上", "80 % or more")),
    atLeast(50, mark("50～80％", "進捗率50％以上80％未満", "50 % to below 80 %")),
    atLeast(20, mark("20～50％", "進捗率20％以上50％未満", "20 % to below 50 %")),
    rest(mark("20％未満", "進捗率20％未満", "below 20 %")),
  ],
  without: { ...WITHOUT_NUMBERS, actual: mark("その他", "新しい値がない", "no new value") },
};

const hamamatsuLibrary: RatingScale = {
  id: "hamamatsu-library",
  name: { ja: "浜松市立図書館", en: "Hamamatsu City Library" },
  basis: "attainment",
  lowerIsBetter: "mirror",
  bands: [
    above(105, mark("5", "105％超", "above 105 %")),
    atLeast(100, mark("4", "100％以上105％以下", "100 % to 105 %")),
    atLeast(95, mark("3", "95％以上100％未満", "95 % to below 100 %")),
    atLeast(90, mark("2", "90％以上95％未満", "90 % to below 95 %")),
    rest(mark("1", "90％未満", "below 90 %")),
  ],
  without: WITHOUT_NUMBERS,
};

const saitama: RatingScale = {
  id: "saitama",
  name: { ja: "さいたま市", en: "Saitama City" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    above(100, mark("上回って達成", "目標を上回って達成", "achieved beyond the target")),
    atLeast(100, mark("おおむね達成", "目標をおおむね達成", "broadly achieved")),
    {
      ...mark("遅れて達成", "時期の遅れはあるが達成", "achieved, though late"),
      from: { percent: 0, inclusive: true },
      decidedBy: "person",
    },
    rest(mark("未達成", "目標未達成", "not achieved")),
  ],
  without: WITHOUT_NUMBERS,
  assumed: {
    ja: "「おおむね達成」の範囲は公表されていないため、目標どおりの場合だけとしています。遅れて達成したかどうかは人が判断します。",
    en: "The range of “broadly achieved” is not published: only a result on the target counts. Whether it came late is decided by a person.",
  },
};

const nagaoka: RatingScale = {
  id: "nagaoka",
  name: { ja: "長岡市", en: "Nagaoka City" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    {
      ...mark("達成済み", "目標を達成済み", "already achieved"),
      from: { percent: 100, inclusive: true },
      kinds: ["final"],
    },
    {
      ...mark("達成見込み", "目標を達成する見込み", "expected to be achieved"),
      from: { percent: 100, inclusive: true },
      kinds: ["interim", "forecast"],
    },
    rest(mark("達成困難", "目標の達成は困難", "hard to achieve")),
  ],
  without: {
    target: mark("未定", "目標が未定", "no target yet"),
    actual: mark("未定", "実績が未定", "no value yet"),
    measure: mark("未定", "見通しが未定", "outlook open"),
  },
};

const kakamigahara: RatingScale = {
  id: "kakamigahara",
  name: { ja: "各務原市", en: "Kakamigahara City" },
  basis: "comparison",
  lowerIsBetter: "mirror",
  bands: [
    above(100, mark("順調", "順調に推移", "moving well"), "baseline"),
    rest(mark("不調", "順調に推移していない", "not moving well")),
  ],
  without: WITHOUT_NUMBERS,
  assumed: {
    ja: "計画策定時と同じ値は「推移していない」としています。",
    en: "A value equal to the one at plan start counts as not moving.",
  },
};

/** Scales of towns and cities. */
export const MUNICIPAL_SCALES: readonly RatingScale[] = [
  nagayo,
  sano,
  ino,
  tama,
  fuji,
  hamamatsuLibrary,
  saitama,
  nagaoka,
  kakamigahara,
];
