/**
 * How a statement about a number can end. In 「年2回以上開催し、参加者50人以上」 the first number stands for
 * itself because 開催し ends a statement; in 「週1回以上運動する人の割合 70%」 it belongs to the name, because
 * what follows runs on to 割合.
 */
const ENDINGS: readonly string[] = (
  "とする とします とし とすること にする にします にし になる すること する します して し した 行う 行い 図る 図り 努める 目指す めざす 目指し こと 取り組む つなげる なる できる させる させ " +
  "維持 継続 確保 達成 実現 実施 開催 設置 整備 策定 配布 発行 登録 導入 参加 掲載 更新 公表 処理 対応 訪問 作成 改修 完了 受講 修了 供用 開設 新設 発信 配信 認定 採択 締結 解消 到達 利用 来場 養成 育成 創出 支援 巡回 点検 調査 指導 建設 供給 販売 " +
  "植栽 撤去 除却 移行 予定 目標 見込 見込み 目途 目安 交付 運行 送付 取得 収集 誘致 受入 受け入れ 回収 配置 派遣 搬送 案内 収納 徴収 加入 合格 卒業 就職 就労 定着 雇用 相談 受診 投稿 開放 提供 助成 補助 貸出 宿泊 出展 出店 輸出 出荷 植樹 造成 間伐 施工 " +
  "活用 公開 清掃 研修 増加 減少 増 減 削減 向上 拡大 縮小 改善 上昇 低下 以内 以上 ずつ 程度 回答 満足 理解 会議 訓練 講座 発表 制作 製作 開発 検討 実践 体験 見学 交流 協議 普及 促進 推進 強化 充実 修繕 補修 着手 竣工 着工 整理 審査 報告 通知 周知 啓発 広報 掲示 表彰 寄附 寄贈 植付 収穫 契約 採用 任命 委嘱 選定 指定 承認 許可 発掘 獲得 確立 構築 設定 測定 計測 集計 記録 保存 廃止 終了"
).split(" ");

const BY_LAST = new Map<string, readonly string[]>();
for (const ending of ENDINGS) {
  const last = ending.slice(-1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), ending]);
}

/** What begins a description of something else than the number's own doing: 「17区を対象とした…」. */
const QUALIFIERS: readonly string[] =
  "における において行 を対象 に基づ に係る に関する に関わる に対する に対し を含む を含め のうち 以外 につき ごと 毎に 経過 後に 後の 前に 前の 目の 以降 当たり あたり に在住 に居住 に住む を除く を有する をもつ を持つ に通う に在籍 までの 時点 の課題 の視点 の柱 の方針 の分野 の基本 の重点".split(
    " ",
  );

const KANJI_ONLY = /^[\u3005\u3400-\u9fff\u30a0-\u30ff]{1,8}$/u;
const HEAD = /(?:割合|率|数|度|量|額|費|時間|面積|指数|比|値)$/u;

/** Whether the text behind a number ends a statement, so that the number stands for itself. */
export function endsStatement(text: string): boolean {
  if (text === "" || /^[をがにでとはも]$/u.test(text)) return true;
  if ((BY_LAST.get(text.slice(-1)) ?? []).some((ending) => text.endsWith(ending))) return true;
  return KANJI_ONLY.test(text) && !HEAD.test(text);
}

/** Whether the text behind a number says that the number describes something else. */
export function qualifies(text: string): boolean {
  return QUALIFIERS.some((word) => text.startsWith(word));
}

/** Whether the text ends as the name of an indicator does. */
export function endsLikeName(text: string): boolean {
  return HEAD.test(text);
}
