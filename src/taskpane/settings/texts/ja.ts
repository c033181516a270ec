const number = new Intl.NumberFormat("ja-JP");

/** Texts of the settings in Japanese; the model of the other language. */
export const ja = {
  title: "設定",
  shared: "このブックに保存され、同じブックを使う担当者に共通です。変更はすぐに保存されます。",
  saving: "保存しています…",
  saved: "保存しました。",
  sessionOnly:
    "このブックは保護されているか読み取り専用のため、設定を保存できません。変更は作業ウィンドウを閉じるまで有効です。",
  failed: "設定を保存できませんでした。元の設定に戻しました。",
  loadFailed: "設定を読み取れませんでした",
  retry: "もう一度試す",

  plan: "計画",
  phase: "時点",
  phases: {
    auto: "自動（計画の記載による）",
    plan: "計画（年度当初）",
    midYear: "中間振り返り",
    yearEnd: "年度末（自己評価）",
  },
  phaseHint:
    "中間では、達成・未達成ではなく達成見込・未達成見込と判定します。実績の記入もれなどの確認も、時点に合わせて行います。",
  phaseDetected: (phase: string) => `現在の読み取り：${phase}`,
  fiscalYear: "年度",
  fiscalYearHint: "空欄なら計画の記載によります。例：令和7年度、R7、2025",
  fiscalYearAuto: (year: string) => `自動（${year}）`,
  fiscalYearEmpty: "自動",
  fiscalYearWrong: "年度を読み取れません。「令和7年度」「R7」「2025」のように入力してください。",

  scale: "評語の尺度",
  scaleHint:
    "判定とは別に、この尺度の評語（A・○など）を指標の詳細と「判定理由」の列の末尾に示します。判定そのものは変わりません。",
  scaleNone: "使わない",
  scaleSearch: "尺度の名前で検索",
  scaleOpen: "尺度の一覧を開く",
  scaleNoMatch: "一致する尺度はありません",
  scaleBands: (name: string) => `「${name}」の区分`,
  scaleBasis: {
    attainment: "実績÷目標の割合で決まります。",
    progressFromBaseline: "基準値から目標までの進み具合で決まります。",
    timeProportional: "期間の経過に見合う進み具合で決まります。",
    comparison: "目標の値に届いたかどうかで決まります。",
  },
  from: (percent: number, inclusive: boolean) =>
    `${number.format(percent)}%${inclusive ? "以上" : "超"}`,
  ofBaseline: (threshold: string) => `基準値の${threshold}`,
  ofWithdrawal: (threshold: string) => `撤退・再構築基準の${threshold}`,
  rest: "それ以外",
  byPerson: "担当者が判断",

  checks: (on: number, all: number) =>
    `確認事項（${number.format(all)}種類中 ${number.format(on)}種類を使用）`,
  checksHint: "使わない項目は、確認事項の一覧と「要確認事項」の列に出なくなります。",
  restoreChecks: "確認事項を標準に戻す",
  improvement: "「課題と改善策」の記入を求める場合",
  improvementHint: "記入がないときに「課題と改善策の記入もれ」として示す条件です。",
  atMidYear: "中間振り返り",
  atYearEnd: "年度末",
  improvementRule: {
    outcome: "目標の達成状況が②など（未達成・未達成見込）",
    effort: "取組の進捗が（ⅱ）など（予定どおりでない）",
    numbers: "目標と実績の数値から未達成とわかる",
  },

  behaviour: "動作",
  liveUpdate: "セルの変更をすぐに反映する",
  liveUpdateHint:
    "作業ウィンドウを開いている間、目標や実績を入力すると、その指標を判定し直します。",
  keepHistory: "判定の履歴を残す",
  keepHistoryHint: "判定するたびに、結果を履歴のシートに追加します。",
  language: "表示と書き込みの言語",
  languages: { auto: "Excel の表示言語に合わせる", ja: "日本語", en: "English" },

  reading: "読み取り",
  mapping: "読み取りの対応を確認",
  mappingHint: "どの列を目標・実績として読んだかを確かめ、違うときは直します。",
};

/** The texts of the settings in one language. */
export type SettingsTexts = typeof ja;
