import type { PlanPhase } from "../../../domain/checks/check";
import type { ChangeKind } from "../../../domain/history/compareRuns";

const number = new Intl.NumberFormat("ja-JP");
const day = new Intl.DateTimeFormat("ja-JP", {
  ...({ year: "numeric", month: "numeric", day: "numeric" } as const),
  ...({ hour: "numeric", minute: "2-digit" } as const),
});

const date = new Intl.DateTimeFormat("ja-JP", {
  ...({ year: "numeric", month: "numeric", day: "numeric" } as const),
});

const phases: Readonly<Record<PlanPhase, string>> = {
  plan: "計画",
  midYear: "中間",
  yearEnd: "期末",
};

const kinds: Readonly<Record<ChangeKind, string>> = {
  turnedMissed: "中間の達成見込から未達成",
  newlyUnachieved: "新たに未達成",
  newlyAchieved: "新たに達成",
  targetChanged: "目標の変更",
  actualChanged: "実績の変更",
  added: "追加",
  gone: "削除",
};

/** Texts of the history in Japanese; the model of the other language. */
export const ja = {
  title: "履歴",
  noPlan: "計画を判定すると、前回からの変化がここに表示されます。",
  kinds,
  line: (counts: readonly string[]) => `前回から：${counts.join("、")}`,
  count: (kind: string, count: number) => `${kind} ${number.format(count)}件`,
  show: "履歴を開く",
  off: "判定の記録（KPI履歴シート）を残していません。残すと、前回から変わった点が分かります。",
  keep: "記録を残す",
  keeping: "次の判定から記録を残します。",
  loading: "記録を読み取っています…",
  loadFailed: "記録を読み取れませんでした。",
  retry: "もう一度読み取る",
  past: (at: Date, phase: PlanPhase, status: string, actual: string) =>
    `${date.format(at)} ${phases[phase]}：${status}、実績 ${actual}`,
  noPast: "この指標の記録はありません。",
  empty: "記録はまだありません。判定すると1回目の記録が残ります。",
  since: "比べる記録",
  run: (at: Date, phase: PlanPhase, by: string) =>
    `${day.format(at)} ${phases[phase]}${by === "" ? "" : `（${by}）`}`,
  changes: "変わった指標",
  noChanges: "この記録から変わった指標はありません。",
  turned: "中間の達成見込から未達成になった指標",
  together: (parts: readonly string[]) => parts.join("・"),
  more: (count: number) => `ほか${number.format(count)}件`,
  change: (what: string, before: string, after: string) => `${what}：${before} → ${after}`,
  target: "目標",
  actual: "実績",
  status: "判定",
  blank: "（空欄）",
  runs: "記録の一覧",
  runCounts: (counts: readonly string[]) => counts.join("、"),
  locks: "数値の確定",
  lockLead: (phase: PlanPhase) =>
    `${phases[phase]}の目標と実績を確定すると、その後の変更が確認事項に表示されます。入力はできなくなりません。`,
  lock: (phase: PlanPhase) => `${phases[phase]}の数値を確定する`,
  lockedBy: "確定した人（任意）",
  locked: (phase: PlanPhase, count: number) =>
    `${phases[phase]}の数値（${number.format(count)}件）を確定しました。`,
  lockInfo: (phase: PlanPhase, at: Date, by: string, count: number) =>
    `${phases[phase]}：${day.format(at)}に${by === "" ? "" : `${by}が`}確定（${number.format(count)}件）`,
  unlock: "確定を解除",
  unlockAsk: "確定を解除すると、確定後の変更が分からなくなります。解除しますか？",
  unlockYes: "解除する",
  unlockNo: "やめる",
  unlocked: (phase: PlanPhase) => `${phases[phase]}の確定を解除しました。`,
};

export type HistoryTexts = typeof ja;
