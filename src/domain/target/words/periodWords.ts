import { TOKEN } from "../tokens";
import { BEFORE_NUMBER, type WordList } from "./word";

/** Over which time, or how often, an amount counts. */
export const PERIOD_WORDS: readonly WordList[] = [
  {
    kind: TOKEN.period,
    words:
      "年間 1年間 一年間 通年 年度中 年度内 単年度 単年 毎年度 毎年 各年度 年度毎 年度ごと 年平均 年間平均 年度平均 年間延べ 年間累計 年間合計 累計 累計値 累積 延べ 延べ数 のべ 通算 " +
      "期間中 期間平均 期間累計 期間合計 計画期間 計画期間中 計画期間内 計画期間累計 上半期 下半期 上期 下期",
  },
  { kind: TOKEN.period, words: "合計 総計", rule: { notAfter: "の」" } },
  { kind: TOKEN.period, words: "計", rule: { fresh: true, beforeNumber: true } },
  { kind: TOKEN.period, words: "延", rule: BEFORE_NUMBER },
  // 「年度末までに100％」: every yearly target is due then
  { kind: TOKEN.blankYear, words: "年度末 年末" },
  // 年４回, 年に2回
  {
    kind: TOKEN.period,
    text: "年間",
    per: "年",
    words: "年 年に",
    rule: { beforeNumber: true, notAfterKanji: true },
  },
  // 月平均15件
  {
    kind: TOKEN.period,
    text: "月平均",
    per: "月",
    words: "月平均 1か月平均 1ヶ月平均 1カ月平均 1月平均",
  },
  { kind: TOKEN.period, text: "週平均", per: "週", words: "週平均" },
  {
    kind: TOKEN.period,
    text: "1日平均",
    per: "日",
    words: "日平均 1日平均 一日平均",
    rule: { notAfter: "祝休平" },
  },
  // 毎月１回, 週11回
  {
    kind: TOKEN.frequency,
    per: "月",
    words: "毎月 各月 月に 月間 月当たり 月あたり 1月当たり 月額",
  },
  {
    kind: TOKEN.frequency,
    per: "月",
    words: "月",
    rule: { beforeNumber: true, notAfterKanji: true },
  },
  {
    kind: TOKEN.frequency,
    per: "週",
    words: "毎週 各週 週に 週間 週当たり 週あたり 1週当たり 1週間当たり 1週間に",
  },
  { kind: TOKEN.frequency, per: "週", words: "週", rule: BEFORE_NUMBER },
  { kind: TOKEN.frequency, per: "四半期", words: "四半期に 四半期ごとに 四半期毎に 各四半期" },
  { kind: TOKEN.frequency, per: "2か月", words: "隔月" },
  { kind: TOKEN.frequency, per: "2週間", words: "隔週" },
  { kind: TOKEN.frequency, per: "2年", words: "隔年" },
  { kind: TOKEN.frequency, per: "日", words: "毎日 1日に" },
];
