import { TOKEN } from "../tokens";
import { ANY, BEFORE_NUMBER, NUMBERS, OPERATORS, type WordList } from "./word";

/**
 * 以上・以下・超・未満. The particle belongs to the word, because 「80%を超える」 and 「80%超」 mean the same.
 */
export const OPERATOR_WORDS: readonly WordList[] = [
  {
    kind: TOKEN.atLeast,
    words:
      "以上 以上の水準 を下回らない を下回らず を下回ることなく を下回ることのない を割らない を割り込まない を切らない を下らない " +
      "と同額以上 同額以上 と同数以上 同数以上 と同等以上 同等以上 と同程度以上 同程度以上 と同水準以上 同水準以上 と同率以上 並み以上 並以上 " +
      "より多く維持 を下限 を下限とする 以上を維持",
  },
  {
    kind: TOKEN.atMost,
    words:
      "以下 を超えない を超えず を超えることなく を超えることのない を越えない を上回らない を上回らず を上回ることなく を上回ることのない " +
      "と同額以下 同額以下 と同数以下 同数以下 と同等以下 同等以下 と同程度以下 同程度以下 と同水準以下 同水準以下 並み以下 並以下 " +
      "に抑える に抑え に抑制 に抑制する におさえる までに抑える 以下に抑える 以内に抑える 以下に抑制 以内に抑制 に留める にとどめる に止める を上限 を上限とする を限度 を限度とする",
  },
  { kind: TOKEN.within, words: "以内 以内に 以内で" },
  {
    kind: TOKEN.moreThan,
    words:
      "超 超え 超える を超える を超え を超えて を超えた を越える を越え を越えて を上回る を上回り を上回って を上回った を上まわる を上廻る を超過 より多い より多く より高い より高く より大きい より上",
  },
  {
    kind: TOKEN.lessThan,
    words:
      "未満 を下回る を下回り を下回って を下回った を下まわる を下廻る を切る を割る を割り込む に満たない に達しない を満たさない に届かない より少ない より少なく より低い より低く より小さい より短い より短く より下",
  },
  { kind: TOKEN.lowerBound, words: "少なくとも 最低でも 最低限 最低 下限", rule: BEFORE_NUMBER },
  {
    kind: TOKEN.upperBound,
    words: "多くとも 最大でも 最長でも 遅くとも 上限",
    rule: BEFORE_NUMBER,
  },
  // 「全国平均を1ポイント上回る」「全国平均より2ポイント高い」
  {
    kind: TOKEN.above,
    words: "上回る 上回り 上回って 上回ること 高い 高く 高くする 多い 多く 多くする",
    rule: { behind: NUMBERS + OPERATORS },
  },
  {
    kind: TOKEN.below,
    words:
      "下回る 下回り 下回って 下回ること 低い 低く 低くする 少ない 少なく 少なくする 短い 短く",
    rule: { behind: NUMBERS + OPERATORS },
  },

  // 前年度と同程度, 前年度並み
  {
    kind: TOKEN.same,
    words: "と同等 同等 と同水準 同水準 と同じ水準 と同じ と同額 同額 と同数 同数 と同率 並み 並",
  },
  {
    kind: TOKEN.similar,
    words: "と同程度 同程度 と同等程度 同等程度 と同額程度 同額程度 と同数程度 並み程度",
  },
  // 80%を維持, 現状維持
  {
    kind: TOKEN.maintain,
    words:
      "維持 を維持 の維持 維持する を維持する を保持 を堅持 を保つ 継続 を継続 の継続 を継続する 維持・継続",
  },

  // 約50%, 10人程度
  {
    kind: TOKEN.about,
    words: "約",
    rule: { beforeNumber: true, notAfter: "契予節規公制条要誓盟特集婚解" },
  },
  { kind: TOKEN.about, words: "およそ おおよそ 概ね おおむね 概そ 凡そ ほぼ" },
  {
    kind: TOKEN.aboutAfter,
    words: "程度 ほど 程 前後 くらい ぐらい 強 弱 余 余り",
    rule: { behind: ANY },
  },
];
