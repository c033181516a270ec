import { TOKEN } from "../tokens";
import { BEHIND_TOKEN, type WordList } from "./word";

/** Behind a noun that a target can be measured from. */
const BEHIND_REFERENCE = { behind: "年前基績項）" } as const;

/** What a target is measured from. Years (前年度, 30年度) are found by the year scanner. */
export const REFERENCE_WORDS: readonly WordList[] = [
  {
    kind: TOKEN.basis,
    words:
      // the same time of another year
      "前年同時期 前年同期 前年同月 前年同月期 前年同日 前年度同時期 前年度同期 前年度同月 前年度同時点 昨年同時期 昨年同期 昨年同月 昨年度同時期 昨年度同期 昨年度同月 前年度末 昨年度末 前年末 前年度当初 前月 例年 平年 " +
      // where the plan starts
      "現状 現状値 現況 現況値 現行 現行値 現在 現在値 基準 基準値 基準年 基準年値 基準年度 基準年度値 基準時 策定時 策定時点 策定当初 計画策定時 計画策定時点 計画策定当初 計画当初 計画開始時 当初 当初値 初期値 初年度 開始時 " +
      "事業開始時 事業開始前 導入前 実施前 取組前 従前 従来 コロナ前 コロナ禍前 前回 前回値 前回調査 前回調査時 前回調査値 前回調査結果 前回計画 前計画 " +
      // what others reach
      "全国平均 全国平均値 全国平均点 全国の平均 国平均 国平均値 国の平均 国の平均値 国の平均点 県平均 県平均値 県の平均 県の平均値 府平均 府平均値 府の平均 都平均 都の平均 道平均 道の平均 市平均 市平均値 市の平均 本市平均 全市平均 全区平均 区平均 " +
      "大阪市平均 政令市平均 政令指定都市平均 指定都市平均 中核市平均 類似団体平均 類似都市平均 同規模平均 県内平均 府内平均 都内平均 市内平均 全国水準 国水準 県水準 全国値 " +
      // records
      "過去最高 過去最高値 過去最多 過去最低 過去最低値 過去最少 過去平均",
    rule: { fresh: true },
  },

  // What of the year is meant: 前年度実績, 前年度決算額
  {
    kind: TOKEN.result,
    words:
      "実績 実績値 実績額 実績数 実績件数 実績人数 実績平均 の実績 の実績値 の実績額 の実績件数 決算 決算額 決算値 の決算 の決算額 水準 の水準 末実績 末の実績 末現在 時点実績 時点の実績 最高値 の最高値",
    rule: { fresh: true },
  },
  {
    kind: TOKEN.result,
    words: "結果 の結果 予算 予算額 当初予算 当初予算額 の予算額 の当初予算額",
    rule: { behind: "年前基" },
  },
  { kind: TOKEN.basis, words: "予算額 当初予算額 予算現額", rule: { fresh: true } },
  {
    kind: TOKEN.result,
    words: "結果 実績見込 実績見込み 決算見込 決算見込み",
    rule: { fresh: true, beforeNumber: true },
  },
  { kind: TOKEN.result, words: "平均 平均値 の平均 の平均値", rule: { behind: "年前基績波" } },
  // 30年度の数値, 29年度件数: says no more than the year alone
  {
    kind: TOKEN.filler,
    words: "数値 の数値 値 の値 件数 の件数 人数 の人数 回数 の回数 額 の額 末 分 時点 当初",
    rule: { behind: "年前基績" },
  },

  // 前年度比, 平成16年度と比較して, 令和3年度より
  {
    kind: TOKEN.compared,
    words:
      "比 比で 比較 対比 対比で と比較して と比較し と比較した と比較すると との比較 との比較で と比べて と比べ と比べると に比べて に比べ に比べると に比べた に比して に比し に対して に対し に対する " +
      "を基準に を基準として を基準とし を基準とした を基準値とし を基準値として を100とした を100として を起点に を起点として を起点とし をもとに を基に を元に",
    rule: BEHIND_REFERENCE,
  },
  { kind: TOKEN.than, words: "より よりも", rule: BEHIND_REFERENCE },
  { kind: TOKEN.from, words: "から からの からは からも", rule: BEHIND_TOKEN },
];
