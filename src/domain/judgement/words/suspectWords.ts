/*
 * Words that take a number's standing as the result of the indicator. To teach the program another one, add
 * it to the list of its meaning, separated by a blank. A word that the target or the indicator says too
 * (未対応件数, 申込者数) is what they count and is no cause for doubt.
 */

/** The target was missed. */
const MISSED =
  "届か 及ばな 及ばず 達していな 達せず 達成できな 達成できず 達成に至ら 達成しな 達成ならず 達成困難 達成は困難 未達 未達成 目標を下回 目標には及ば";
/** The number only lies near the target. */
const NEAR =
  "ていない ではない でない なかった 満たな 満たず 満たぬ 至ら 足りな 足りず 足らず 足らな 不足 割れ 割り込 を割る を割った 程遠 ほど遠 に迫 手前 あと一歩 もう一歩 下回った 困難 遅れ 収まらず 収まらな ならず とならな";
/** It did not take place. */
const NOT_DONE =
  "取りやめ 取り止め 取止め キャンセル 流会 見送り 見送っ 断念 休止 廃止 保留 先送り 中止 延期 未了 未済 未着手 未実施 未完 未遂 辞退 欠席 不参加 脱退 退会 調整中 検討中 協議中 交渉中 申請中 審査中 準備中";
/** The number is not certain. */
const UNCERTAIN =
  "? 不明 要確認 確認中 未確認 要精査 精査中 精査が必要 誤り 誤記 誤植 訂正前 修正前 未確定 未集計 集計中 調査中 算定中 不確定 未公表 ほか多数 その他多数";
/** The same, in words that say it only right beside a number. */
const UNCERTAIN_BESIDE =
  "× 精査 誤差 補正前 変更前 改訂前 虚偽 取消 恐らく おそらく たぶん 多分 思われ かもしれ らしい 多数";

/** What is still missing, planned or only asked for: no result. */
const NO_RESULT =
  "あと 残り 残数 のこり 目標まで 想定 仮に 仮定 仮称 申込 申し込み 応募 募集 案内 周知 送付 発送 依頼 招待 声かけ 待ち 定員 予約 要望 希望 対象者 対象数 基準 目安 目途 試算 概算 収容 さらに 更に 追加 当たり あたり 対象外 除外";
/** Another year than the one that is judged. */
const OTHER_YEAR =
  "次年度 来年度 翌年度 来年 翌年 次期 将来 今後 前々年 一昨年 以前 従前 従来 旧制度 当初";
/** Another place, or a mean over places. */
const ELSEWHERE =
  "全国 国平均 府平均 県平均 都平均 市平均 区平均 国全体 府全体 県全体 府下 府内 県内 都内 他区 他市 他都市 他県 他団体 他自治体 政令市 政令指定 類似団体 類似都市 近隣 隣接 管外 区外 市外 県外 町外 村外 国外 海外 24区 全市 基準値";
/** A part of those that are counted. */
const PART =
  "男性 女性 男子 女子 男児 女児 内数 一部 半分 半数 以外 若年 若者 高齢者 未成年 成人 外国人 日本人 スタッフ 講師 見学者 ボランティア フォロワー 視聴 閲覧 委託先 事務局 平日 休日 土日 上位 下位";
/** A loss, where a gain is counted. */
const LOSS = "赤字 損失 欠損 純損 転出 転落 超過 流出 乖離 開き マイナス 減少";

/** 「過去100人」, in contrast to 「過去最高」. */
const THE_PAST = "過去(?!最)";
/** 「うち男性」, in contrast to 「回答者のうち」. */
const A_PART = "(?<!の)うち";
/** 「東京都」, 「大阪府」 */
const A_PREFECTURE = "\\p{Script=Han}{2,3}[都府県](?!民)";

function patternOf(lists: readonly string[], ...patterns: readonly string[]): RegExp {
  const words = lists.flatMap((list) => list.split(" "));
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp([...escaped, ...patterns].join("|"), "gu");
}

/** Words for which a number right beside them is not the result of the indicator. */
export const SUSPECT_BESIDE = patternOf(
  [
    MISSED,
    NEAR,
    NOT_DONE,
    UNCERTAIN,
    UNCERTAIN_BESIDE,
    NO_RESULT,
    OTHER_YEAR,
    ELSEWHERE,
    PART,
    LOSS,
  ],
  THE_PAST,
  A_PART,
  A_PREFECTURE,
);

/** Words that take the certainty from a result wherever they stand in its sentence. */
export const SUSPECT_ANYWHERE = patternOf([MISSED, UNCERTAIN]);
