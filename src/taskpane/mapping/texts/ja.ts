import type { ColumnRole } from "../../../workbook/recognise/columnMapping";

const number = new Intl.NumberFormat("ja-JP");

const roles: Readonly<Record<ColumnRole, string>> = {
  target: "目標",
  actual: "実績",
  indicator: "指標",
  unit: "単位",
  baseline: "基準値",
  stated: "様式の判定欄",
  improvement: "課題と改善策",
  owner: "担当",
  direction: "方向（増・減）",
  targetYear: "目標の年度",
  interimActual: "中間の実績",
  forecastActual: "実績見込み",
  actualTime: "実績の時点",
  attainment: "達成率（様式の欄）",
  effort: "取組状況",
  issue: "経営課題",
  strategy: "戦略",
  initiative: "具体的取組",
  category: "区分",
  number: "番号",
  organisation: "所属・区名",
  fiscalYear: "年度",
  withdrawalCriterion: "撤退・再構築基準",
  budget: "予算",
  remark: "備考",
};

/** Texts of the mapping of columns in Japanese; the model of the other language. */
export const ja = {
  title: "読み取りの対応",
  lead: "見出しの列を何として読んだかを示しています。違うときは選び直して［この対応で読み直す］を押してください。対応はブックに保存され、列や行を移動しても有効です。",
  back: "戻る",
  none: "見出しのある表が見つかりません。表の見出しの行を選択して［選択した行を見出しにする］を押してください。",
  forms: "様式（ラベルの付いた欄）から読み取ったシートは、ここには表示されません。",
  tableIn: (sheet: string, row: number) => `シート「${sheet}」 見出し：${number.format(row)}行目`,
  unread: "指標を読み取れていません",
  read: "読み取り済み",
  goToHeader: "見出しを表示",
  columnLabel: (header: string, address: string) => `${header}（${address}）の内容`,
  roles,
  auto: "自動",
  autoRole: (role: string) => `自動：${role}`,
  unknown: "使わない列",
  ignore: "使わない",
  selection: "選択した行を見出しにする",
  selectionHint: "ほかの行が見出しのときは、その行のセルをシートで選択してから押してください。",
  selectionEmpty: "選択した行に文字がありません。見出しの行のセルを選択してください。",
  apply: "この対応で読み直す",
  changes: (count: number) => `変更 ${number.format(count)}列`,
  needsTarget: "「指標」と「目標」の列を指定すると読み取れます。",
  reset: "対応を初期状態に戻す",
  saved: "列の対応をブックに保存しました。",
  forgotten: "列の対応を初期状態に戻しました。",
  loadFailed: "表を読み取れませんでした",
  retry: "もう一度試す",
};

/** Texts of the mapping in one language. */
export type MappingTexts = typeof ja;
