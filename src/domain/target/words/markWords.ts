import { TOKEN } from "../tokens";
import { BEFORE_NUMBER, BEHIND_TOKEN, NUMBERS, OPERATORS, type WordList } from "./word";

/** Whole sets, and zero in words. 全 with a counter of the unit table (全指標) needs no entry. */
const SETS: readonly WordList[] = [
  {
    kind: TOKEN.whole,
    words:
      "全件 全数 全員 全戸 全世帯 全世帯・事業所 全世帯及び事業所 全地域 全地区 全校 全校区 全学校 全小学校 全中学校 全小中学校 全小・中学校 全市立小中学校 全区 全所属 全部局 全職員 全対象者 全保育所 全保育園 全児童 全生徒 全児童生徒 全保護者 全避難所",
  },
  // 全91指標, 全13校
  { kind: TOKEN.whole, words: "全", rule: BEFORE_NUMBER },
  { kind: TOKEN.zero, words: "ゼロ 皆無 ゼロ件 零 実質ゼロ" },
  {
    kind: TOKEN.towards,
    words: "に近づけ に近づける に近付け に近付ける にちかづける に近い",
    rule: { behind: NUMBERS },
  },
  // 半数以上, 過半数
  { kind: TOKEN.half, words: "半数 過半数" },
  // 24区中24区
  { kind: TOKEN.outOf, words: "中 のうち うち", rule: { behind: NUMBERS, attached: true } },
];

/** Words that say what a number is. */
const MARKS: readonly WordList[] = [
  {
    kind: TOKEN.targetMark,
    words:
      "目標 目標値 目標額 目標件数 目標人数 目標回数 目標数 目標量 目標水準 目標面積 目標率 目標数値 数値目標 年度目標 最終目標 計画値 計画額 計画数 計画量 計画件数 予定数 目指す値 めざす値 めざすべき水準 KPI",
  },
  // 25年度計画 99.5
  { kind: TOKEN.targetMark, words: "計画", rule: { behind: "年前", beforeNumber: true } },
  {
    kind: TOKEN.forecast,
    words: "見込み 見込 の見込み の見込 見通し と見込む を見込む 見込む",
    rule: BEHIND_TOKEN,
  },
  { kind: TOKEN.difference, words: "の差 の開き の乖離 ポイント差 の差異", rule: BEHIND_TOKEN },
  // 「…40％未満の場合、事業の再構築を行う」
  { kind: TOKEN.incase, words: "であれば となれば ならば", rule: { behind: OPERATORS } },
  { kind: TOKEN.incase, words: "場合 の場合 場合は とき のとき 時は の時 際は ときは" },
  {
    kind: TOKEN.review,
    words:
      "撤退 撤退基準 撤退・再構築基準 撤退・再構築の基準 再構築基準 見直し基準 再構築 見直す 見直し 見直しを 見直します 廃止 中止する 再検討 休止 事業終了 終了する",
  },
  { kind: TOKEN.repeated, words: "再掲" },
  { kind: TOKEN.remark, words: "※ *注 (注) 注) 注1) 注:" },
  // 「前年度実績（58.2％）を目標とする」
  {
    kind: TOKEN.closing,
    words:
      "を目標とする を目標とし を目標に を目標 を目標値とする が目標 を目指す を目指し をめざす をめざし 目指す めざす とする とします とし を達成 を確保 の達成 の確保",
    rule: BEHIND_TOKEN,
  },
  {
    kind: TOKEN.closing,
    words: "の目標 の目標値",
    rule: { behind: `${NUMBERS}${OPERATORS}程増減` },
  },
];

/** Words and signs between statements. */
const JOINTS: readonly WordList[] = [
  { kind: TOKEN.and, words: "かつ 且つ 及び および 並びに ならびに", rule: BEHIND_TOKEN },
  { kind: TOKEN.and, words: "かつ 且つ", rule: BEFORE_NUMBER },
  { kind: TOKEN.or, words: "または 又は もしくは 若しくは あるいは 或いは", rule: BEHIND_TOKEN },
  { kind: TOKEN.wave, words: "~" },
  // 70–85%, 80―90%
  {
    kind: TOKEN.wave,
    words: "- ―",
    rule: { behind: NUMBERS, attached: true, beforeNumber: true },
  },
  { kind: TOKEN.arrow, words: "→ -> => >>" },
  { kind: TOKEN.colon, words: ":" },
  { kind: TOKEN.comma, words: "、 ," },
  { kind: TOKEN.stop, words: "。 ;" },
  { kind: TOKEN.slash, words: "/ |" },
  { kind: TOKEN.of, words: "の", rule: BEHIND_TOKEN },
  { kind: TOKEN.object, words: "を", rule: BEHIND_TOKEN },
  { kind: TOKEN.to, words: "に へ には へは", rule: BEHIND_TOKEN },
  { kind: TOKEN.topic, words: "は とも ともに 各", rule: BEHIND_TOKEN },
  { kind: TOKEN.subject, words: "が", rule: BEHIND_TOKEN },
  { kind: TOKEN.with, words: "と", rule: BEHIND_TOKEN },
  { kind: TOKEN.at, words: "で ずつ では において における にて", rule: BEHIND_TOKEN },
  { kind: TOKEN.also, words: "も", rule: BEHIND_TOKEN },
  { kind: TOKEN.until, words: "まで までに までの 迄に 迄", rule: BEHIND_TOKEN },
];

/** All words of this file. */
export const MARK_WORDS: readonly WordList[] = [...SETS, ...MARKS, ...JOINTS];
