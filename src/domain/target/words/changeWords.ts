import { TOKEN } from "../tokens";
import { NUMBERS, OPERATORS, type WordList } from "./word";

/** Behind a number, set apart by a blank. */
const APART = { afterGap: true, behind: NUMBERS + OPERATORS } as const;

/**
 * 増・減. `decrease` makes less of the indicator, whatever that means for the people; 改善 goes where the
 * indicator is better.
 */
export const CHANGE_WORDS: readonly WordList[] = [
  {
    kind: TOKEN.increase,
    words:
      "増 増加 増加させる 増加させ 増加し 増額 増員 増収 増大 増やす 増やし 増やします 増やして 積み増し 上積み 上乗せ 向上 向上させる 向上させ 向上し 上昇 上昇させる 伸び 伸ばす 伸ばし 延伸 " +
      "引上げ 引き上げ 引き上げる 引上げる 引き上げて 引き上げます 高める 高め 高めます 上げる 上げます 拡大 拡充 拡張 アップ UP Up up",
  },
  {
    kind: TOKEN.decrease,
    words:
      "減 減少 減少させる 減少させ 減少し 減額 減量 減らす 減らし 減らします 減らして 削減 削減する 削減し 縮減 縮減し 縮減する 低減 低減し 低減させる 低下 低下させる 縮小 短縮 短縮し 短縮する 圧縮 抑制 抑制し 軽減 " +
      "節減 節約 引下げ 引き下げ 引き下げる 引下げる 下げる 下げます カット ダウン DOWN Down down",
  },
  { kind: TOKEN.better, words: "改善 改善する 改善し 改善させる 良化" },
  { kind: TOKEN.halve, words: "半減 半減させる 半分に 1/2に 2分の1に" },
  { kind: TOKEN.double, words: "倍増 倍増させる 倍に 2倍増" },

  // 「27 25 減少を目指す」 at the end of a table line
  {
    kind: TOKEN.upwards,
    words: "増加 増加を目指す 増加をめざす 増加させる 向上 向上を目指す 上昇 増を目指す 維持・向上",
    rule: APART,
  },
  {
    kind: TOKEN.downwards,
    words:
      "減少 減少を目指す 減少をめざす 減少させる 低下 低下を目指す 削減を目指す 減を目指す 縮減を目指す",
    rule: APART,
  },
];

/** Words that hold one of the words above and mean something else: they are running text. */
export const PLAIN_WORDS: WordList = {
  kind: TOKEN.text,
  words:
    // names of rates and amounts
    "増加率 増加数 増加量 増加額 増減 増減率 減少率 減少数 減少量 減少額 減量率 減量化 減量化率 削減率 削減額 削減量 削減数 削減効果 削減効果額 縮減率 縮減額 縮減量 低減率 低下率 縮小率 短縮率 短縮時間 節約額 節約量 節減額 節減率 向上率 向上度 上昇率 改善率 改善度 改善件数 改善数 改善点 改善策 改善計画 伸び率 軽減率 軽減額 抑制率 効果額 拡大率 倍増率 達成率 達成度 目標達成率 " +
    // other words
    "減塩 減免 減災 減農薬 減反 減価 減価償却 減点 減速 減給 減圧 減滅 加減 軽減税率 軽減世帯 増進 健康増進 増田 増設 増築 増改築 増床 増殖 増水 増毛 増補 超過勤務 超過額 超高齢 超高齢社会 超音波 超急性 超短期 " +
    "向上心 向上研修 向上委員会 向上計画 向上対策 向上訓練 向上講座 向上事業 向上推進 抑制区域 抑制剤 削減計画 削減対策 削減目標 減量対策 減量推進 減量目標 改善指導 改善活動 改善提案 改善センター 改善事業 改善命令 改善勧告 改善事例 改善報告 改善状況 改善取組 改善された 改善した 拡大図書 拡大鏡 " +
    "維持管理 維持管理費 維持費 維持修繕 維持補修 継続的 継続率 継続支援 継続事業 継続雇用 並木 並行 並列 人並 弱者 強化 強み 余裕 余暇 余剰 余地 " +
    "延べ床面積 延床面積 年間計画 年間行事 年間指導計画 年間スケジュール 年間を通じ 年間会員 合計特殊出生率 毎日新聞 月額賦課 期間計画 " +
    "全国大会 全員参加 全体 中央 中学校 中学生 中学 中小 中心 中核 中間 中高 中長期 中期 のうちに " +
    "ゼロカーボン ゼロカーボンシティ ゼロ・カーボン ゼロウェイスト ゼロ・ウェイスト ゼロエミッション ゼロ・エミッション ゼロ予算 ゼロ災害 ゼロエネルギー ゼロ次予防 ゼロベース ゼロ歳 ゼロごみ " +
    "目標管理 目標設定 目標年次 目標年度 目標達成状況 目標達成度 目標収納率 目標到達 目標を設定 目標達成に " +
    "見直し件数 見直し率 見直した 廃止件数 決算報告 実績報告 実績のある 実績を踏まえ 実績に応じ 実績の公表 実績を公表 " +
    "現状の課題 現状把握 現状分析 現状調査 現状に応じ 現状を踏まえ 現在の状況 基準を満た 基準に基づ 基準に即 基準点 基準財政 基準地 比率 比重 比例 " +
    "計画的 計画書 計画策定数 予算書 前期計画 上限額 ",
};
