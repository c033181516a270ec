const number = new Intl.NumberFormat("ja-JP");

/** Texts of the preview of writing in Japanese; the model of the other language. */
export const ja = {
  title: "書き込む内容の確認",
  reading: "書き込む内容を調べています…",
  lead: (indicators: number) =>
    `指標 ${number.format(indicators)}件を判定し、次の場所に書き込みます。目標や実績のセルは変更しません。`,
  unchanged: "書き込む変更はありません。前回書き込んだ結果のままです。",
  newSheet: "新しいシート",
  columns: (columns: string) => `${columns} 列`,
  cells: (count: number) => `${number.format(count)} セル`,
  charts: (count: number) => `グラフ ${number.format(count)}個`,
  noCells: "書式のみ",
  separator: "・",
  deleted: (name: string) => `シート「${name}」を取り除きます。`,
  total: (count: number) => `内容が変わるセル：${number.format(count)}`,
  write: "書き込む",
  cancel: "キャンセル",
  close: "閉じる",
  failed: "書き込めません",
};

/** Texts of the preview in one language. */
export type PreviewTexts = typeof ja;
