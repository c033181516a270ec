import { WordTable } from "../../text/wordTable";

/*
 * Words that may stand beside a result without changing it. To teach the program another one, add it to
 * the list that fits, separated by a blank. What stands in none of them, and neither in the target nor in the
 * name of the indicator, takes the certainty from a result right behind which it stands.
 */

/** What joins words. No list holds 「ない」, 「ず」, 「まで」 or 「しか」, nor parts that make them up. */
const PARTICLES =
  "の を が は も と で へ や て し から より 及び および また さらに うえ 中 のうち の内 そのうち " +
  "による により よる より において における に対し に対して に対する に関する に関して について につき にて として という では には にも とも での からの への 、 , ・ : ; = / 。 ～ ~ ( ) [ ] 【 】 「 」 『 』 ※ ◎ ○ → . ・";

/** 「…した」, 「…となった」: that something was done or came about. */
const DEEDS =
  "した しました して します する され された されました されている している しており しています できた できました " +
  "いる います いた おり ている た ました ます " +
  "となった となりました となって となる となり になった になりました になり になっている なった なりました " +
  "であった でした だった です である であり であって だ あった ありました あり ある " +
  "に達した に達しました に達し に到達 に上った に上る に上り にのぼった にのぼる にのぼり に増加 に上昇 に向上 に改善 に拡大 に増えた に伸びた " +
  "へ増加 へ上昇 へ向上 まで増加 まで上昇 まで増えた まで伸びた まで改善 に減少 に減った に低下 に縮減 に抑えた に抑制 に短縮 にとどめた に収まった に収めた に留めた に留まった にとどまった にとどまり にとどまる にとどまっている で推移 推移 " +
  "行われた 行われました 行われ ことができた ことができました することができた することができました ご参加 ご来場 にご参加 にご来場 ご回答 いただきました に分けて に対応 に応じた 随時 過去最高 過去最多 " +
  "増加 上昇 向上 伸びた 到達 達した 達成 達成済 達成済み 行った 行いました 行い 行う 行って 実施 実施済 実施済み 開催 開催済 開催済み 完了 完了済 済 済み 完 " +
  "得た 得られた 得ている 集まった 集めた 訪れた 受けた いただいた 頂いた 寄せられた 維持 継続 " +
  "を超え を超えた を超えて を超える 超え を越えた を越える を上回り を上回った を上回る 上回った 上回る 上回り を下回り を下回った を下回る";

/** What is counted, in general words. */
const THINGS =
  "参加 参加者 参加者数 参加人数 参加数 来場 来場者 来場者数 来館 来館者 来館者数 入場 入場者 入場者数 来訪 来訪者 受講 受講者 受講者数 受診 受診者 受診者数 " +
  "利用 利用者 利用者数 回答 回答者 回答者数 回答数 無回答 未回答 有効回答 登録 登録者 登録者数 加入 加入者 入会 認定 養成 育成 修了 修了者 就職 採用 体験 見学 " +
  "発行 発信 配信 放送 掲載 更新 投稿 公開 公表 設置 整備 改修 作成 策定 制作 導入 締結 発表 収集 徴収 収納 収入 寄附 寄付 確保 納付 " +
  "訪問 巡回 派遣 出動 対応 処理 解決 是正 改善 相談 相談者 支援 指導 啓発 研修 講座 教室 説明 説明会 会議 会合 講演 講演会 イベント 活動 取組 取り組み 事業 訓練 講習 講習会 セミナー " +
  "件数 回数 人数 団体数 箇所数 か所数 世帯数 割合 率 数 値 額 金額 数値 団体 地域 地区 学校 小学校 中学校 校 園 施設 会場 区民 市民 住民 町民 村民 県民 職員 教職員 生徒 児童 世帯 企業 事業所 店舗 " +
  "が肯定的 肯定的 肯定的な 満足 満足度 認知度 認知率 利用率 参加率 実施率 達成率 と答えた と回答した 感じて 思う 知って 人 方 者";

/** Where a number comes from and how far it reaches in time. */
const SOURCES =
  "全 新規 なし 無し 発生 発生なし 無事故 実人数 実数 実件数 現年 現年度 現年分 現年度分 実績 実績値 実績額 結果 成果 合計 総計 計 小計 累計 延べ のべ 延 述べ 通算 総数 総額 全体 全数 全て すべて 男女計 トータル 年計 平均 平均値 平均点 最終 最終値 確定 確定値 確定額 決算 決算額 決算値 " +
  "速報 速報値 暫定 暫定値 中間 途中 見込 見込み 見込額 見込値 見込数 の見通し 見通し 予定 予測 推計 推計値 予想 着地 現在 時点 現時点 末 末現在 年度 年度末 年度末時点 今年度 本年度 当年度 年間 年 月 週 日 毎月 毎年 毎週 通年 上半期 下半期 半期 四半期 " +
  "アンケート アンケート調査 調査 調査結果 アンケート結果 世論調査 区民意識調査 意識調査 モニター ヒアリング 集計 集計結果 集計値 統計 データ 資料 報告 報告書 速報ベース ベース " +
  "前年 前年度 昨年 昨年度 前回 同期 同月 同時期 比 対 比較 基準年 目標 目標値 目標どおり 目標通り 予定どおり 予定通り 計画どおり 計画通り " +
  "もの 除く を除く 除いた 含む を含む 含めた 含めて 重複 重複あり 再掲 小数点以下 小数点 小数 第一位 第二位 四捨五入 を切り捨て 切り捨て 税込 税抜 税込み 税抜き 参照 別紙 別紙参照 詳細 評価 総合 総合評価 判定";

/** How a number is bounded or rounded; whether it may be taken at its word is decided from its bound. */
const BOUNDS =
  "約 およそ おおよそ 凡そ 概ね おおむね ほぼ 以上 以下 以内 未満 超 程度 前後 強 弱 余 余り あまり ほど くらい ぐらい 方";

const wordsOf = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split(" ").filter((word) => word !== ""));

function tableOf(words: readonly string[]): WordTable<true> {
  return new WordTable(words.map((word) => [word, true] as const));
}

/** Every word that changes nothing. */
export const HARMLESS_WORDS = tableOf(wordsOf(PARTICLES, DEEDS, THINGS, SOURCES, BOUNDS));

/** Harmless words that say something, in contrast to those that only join others. */
export const TELLING_WORDS: ReadonlySet<string> = new Set(
  wordsOf(DEEDS, THINGS, SOURCES).filter((word) => word.length > 1),
);
