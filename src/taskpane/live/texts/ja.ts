/** Texts of following edits in Japanese; the model of the other language. */
export const ja = {
  following: "入力に合わせて自動で判定中",
  updated: (unachieved: number) => `判定を更新しました（未達成・未達成見込 ${unachieved}件）。`,
  stale: "ブックが変更されました。表示は変更前の結果です。",
  judge: "再判定する",
};

export type LiveTexts = typeof ja;
