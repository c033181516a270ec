import { ja as liveTexts } from "../live/texts/ja";
import { ja as sortingTexts } from "../sorting/texts/ja";
import { wordsIn } from "../status/statusWords";

const number = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 6 });
const time = new Intl.DateTimeFormat("ja-JP", { hour: "2-digit", minute: "2-digit" });

const dayAndTime = new Intl.DateTimeFormat("ja-JP", {
  ...{ month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" },
});

/** More sheet names than this are counted instead of listed. */
const LISTED_SHEETS = 3;

function sheets(names: readonly string[]): string {
  const listed = names
    .slice(0, LISTED_SHEETS)
    .map((name) => `「${name}」`)
    .join("");
  const rest = names.length - LISTED_SHEETS;
  return rest > 0 ? `${listed}ほか${number.format(rest)}シート` : listed;
}

/**
 * Every text of the pane in Japanese. This file is the model of all languages: the others have its type,
 * so a missing or a superfluous key does not compile. Counts, names and amounts come as arguments; how
 * they are put into a sentence is the language's own business.
 */
export const ja = {
  product: { name: "運営方針KPIトラッカー" },
  status: wordsIn("ja"),

  start: {
    lead: "開いているブックの計画を読み取り、目標と実績を比べて達成・未達成を判定します。",
    judge: "判定する",
    written:
      "一覧の右側に判定・達成率・差・判定理由の列を、別のシートに集計とグラフを書き込みます。目標や実績のセルは変更しません。",
    preview: "書き込まずに結果を見る",
    confirm: "書き込む内容を確認",
    lastTime: (at: Date) => `前回（${dayAndTime.format(at)}）の結果`,
    goOn: "続きを開く",
    lastCount: (word: string, count: number) => `${word} ${number.format(count)}件`,
    noPlan: "計画のブックがまだない場合",
    finance: "毎月の収納率や歳入の入力には、計画とつながる台帳を使えます。",
    toFinance: "歳入の台帳を開く",
  },

  insert: {
    template: "標準様式を挿入",
    sample: "サンプルの計画で試す",
    more: "その他の操作",
    templates: {
      list: "指標一覧（1行に1指標）",
      youshiki3: "様式3（取組項目ごとに1シート）",
    },
    samples: {
      "chuo-r1": "中央区 令和元年度（一覧）",
      "chuo-r1-youshiki3": "中央区 令和元年度（様式3）",
      "minato-r3": "港区 令和3年度（中間振り返り）",
      "minato-h31": "港区 平成31年度（目標のみ）",
      "minato-h26": "港区 平成26年度（取組実績）",
      "konohana-h27": "此花区 平成27年度（PDCA）",
    },
  },

  views: {
    label: "画面の切り替え",
    start: "はじめに",
    results: "結果",
    findings: "確認事項",
    moreThan: (count: number) => `${number.format(count)}+`,
    findingsCount: (count: number) => `確認事項 ${number.format(count)}件`,
    history: "履歴",
    finance: "歳入",
    settings: "設定",
    mapping: "読み取りの対応",
    missing: "画面を開けませんでした",
  },

  running: {
    judge: "読み取って判定しています…",
    read: "読み取っています…",
    remove: "書き込んだ結果を取り除いています…",
    insert: "シートを追加しています…",
    work: "ブックを変更しています…",
    cancel: "中止",
    cancelling: "中止しています…",
    waiting: "セルに入力中の場合は、Enter キーで入力を確定すると続行します。",
    unanswered:
      "Excel から応答がありません。表が大きいときはお待ちください。ブックを閉じた場合は、開き直してから再読み込みしてください。",
  },

  actions: {
    messages: "お知らせ",
    judgeAgain: "再判定する",
    remove: "書き込んだ結果を取り除く",
    retry: "もう一度試す",
    undo: "元に戻す",
    dismiss: "閉じる",
    back: "指標の一覧に戻る",
    reload: "再読み込み",
  },

  live: liveTexts,
  sorting: sortingTexts,

  removal: {
    title: "書き込んだ結果を取り除きますか？",
    body: "このアドインが追加した判定の列と集計のシートを取り除きます。ほかのセルは変わりません。",
    undo: "シートの削除は元に戻せませんが、もう一度判定すれば同じ結果を書き込めます。",
    withHistory: "判定の記録（KPI履歴のシート）も取り除く",
    confirm: "取り除く",
    cancel: "キャンセル",
  },

  notice: {
    written: (names: readonly string[], dashboard: string, cells: number) =>
      `${sheets(names)}に判定の列を、「${dashboard}」に集計とグラフを書き込みました（変更したセル：${number.format(cells)}）。`,
    unchanged: "変更はありませんでした。前回書き込んだ結果のままです。",
    notWritten: "結果を表示しています。ブックには何も書き込んでいません。",
    cancelled: "中止しました。ブックは変更していません。",
    removedColumns: (names: readonly string[]) => `${sheets(names)}の判定の列を取り除きました。`,
    removedDashboard: (name: string) => `「${name}」のシートを取り除きました。`,
    join: (sentences: readonly string[]) => sentences.join(""),
    nothingToRemove: "取り除くものはありませんでした。",
    inserted: (names: readonly string[]) => `${sheets(names)}のシートを追加しました。`,
  },

  results: {
    untitled: "判定結果",
    total: (count: number) => `指標 ${number.format(count)}件`,
    separator: "・",
    judgedAt: (at: Date) => `${time.format(at)} に判定`,
    filterLabel: "判定で絞り込む",
    chip: (word: string, count: number) => `${word} ${number.format(count)}件`,
    count: (count: number) => number.format(count),
    searchLabel: "指標を検索",
    searchPlaceholder: "指標を検索",
    clearSearch: "検索をクリア",
    orderLabel: "並び順",
    orderByStatus: "未達成から",
    orderBySheet: "シートの順",
    groupByIssue: "経営課題ごと",
    orderByPath: "取組ごと",
    groupByOwner: "担当ごと",
    groupByStatus: "判定ごと",
    noOwner: "担当の記載なし",
    listLabel: "指標の一覧",
    shown: (shown: number, total: number) =>
      `${number.format(total)}件中 ${number.format(shown)}件を表示`,
    noMatch: "条件に合う指標はありません。",
    clearFilters: "絞り込みを解除",
    noPath: "取組の記載なし",
    announcement: (total: number, counts: readonly string[]) =>
      `判定が終わりました。指標${number.format(total)}件。${counts.join("、")}。`,
  },

  severity: { error: "要修正", warning: "要注意", info: "参考" },

  row: {
    manual: "手動",
    target: "目標",
    actual: "実績",
    noTarget: "記載なし",
    noActual: "未入力",
    showDetails: (name: string) => `「${name}」の詳細を表示`,
    hideDetails: (name: string) => `「${name}」の詳細を閉じる`,
  },

  details: {
    targetMeaning: "目標の読み取り",
    all: "次のすべてを満たす",
    any: "次のいずれかを満たす",
    actualMeaning: "実績の読み取り",
    final: "最終の実績",
    interim: "途中の実績",
    forecast: "見込み",
    rate: "達成率",
    gap: "目標との差",
    baseline: "基準値",
    stated: "様式の判定欄",
    improvement: "課題と改善策",
    path: "取組",
    owner: "担当",
    notes: "読み取りの注意",
    mark: "評語",
    markOf: (mark: string, words: string) => (mark === words ? mark : `${mark}（${words}）`),
    markPercent: (percent: string) => `、${percent}`,
    findings: "確認事項",
    history: "これまでの判定",
    cells: "セルを選択",
    selectTarget: "目標",
    selectActual: "実績",
    selectImprovement: "課題と改善策",
    override: "判定を手で変更…",
    overridden: (status: string, by: string) =>
      by === "" ? status : `${status}（変更した人：${by}）`,
    outdated: (status: string) =>
      `以前に手で「${status}」としましたが、その後に目標または実績が変わったため、計算による判定に戻っています。`,
    computed: "計算による判定",
  },

  clause: {
    amount: (value: number, unit: string | null) => `${number.format(value)}${unit ?? ""}`,
    minus: (amount: string) => `△${amount}`,
    plus: (amount: string) => `＋${amount}`,
    points: "ポイント",
    level: {
      ">=": (amount: string) => `${amount}以上`,
      "<=": (amount: string) => `${amount}以下`,
      ">": (amount: string) => `${amount}を超える`,
      "<": (amount: string) => `${amount}未満`,
      "=": (amount: string) => `${amount}ちょうど`,
    },
    about: (amount: string) => `約${amount}`,
    increase: (basis: string | null, amount: string | null) =>
      `${basis ?? "基準"}より${amount === null ? "" : `${amount}以上の`}増加`,
    decrease: (basis: string | null, amount: string | null) =>
      `${basis ?? "基準"}より${amount === null ? "" : `${amount}以上の`}減少`,
    basisValue: (basis: string, amount: string) => `${basis}＝${amount}`,
    unknownLevel: "数値の記載なし",
    qualitative: "数値では判定できない目標",
    withdrawal: "撤退・再構築基準（判定しない）",
    join: (parts: readonly string[]) => parts.join("、"),
    percent: (value: string) => `${value}%`,
  },

  unread: {
    open: (count: number) => `読み取れなかったセル ${number.format(count)}件`,
    title: "読み取れなかったセル",
    lead: "計画の一部と思われますが、判定できなかったセルです。押すとセルを選択します。",
    emptyCell: "空のセル",
    mapping: "読み取りの対応を確認",
    correct: "読み取りを直す",
    reason: {
      "target-missing": "指標の名前はありますが、目標が入力されていません。",
      "indicator-missing": "目標はありますが、指標の名前が見つかりません。",
      "error-value": "セルがエラー値のため、読み取れません。",
      "table-unread": "指標の表のようですが、どの列が目標か分かりません。",
      "mapping-unused": "指定された見出しで読める表がありません。列の割り当てを確かめてください。",
    },
  },

  failure: {
    judge: "判定できませんでした",
    read: "読み取れませんでした",
    remove: "取り除けませんでした",
    insert: "挿入できませんでした",
    select: "セルを選択できませんでした",
    work: "変更できませんでした",
    partMissing:
      "アドインの一部を読み込めませんでした。ネットワークの接続を確認して、もう一度お試しください。ブックは変更していません。",
    selectAdvice:
      "シートが削除または非表示になっていないか、このブックが前面にあるかを確認してください。",
  },

  startup: {
    slowTitle: "Excel からの応答を待っています。",
    slowAdvice:
      "応答があると自動的に続行します。長く続く場合は、作業ウィンドウを閉じて開き直すか、再読み込みしてください。",
    scriptTitle: "Office のライブラリ（office.js）を読み込めませんでした。",
    scriptAdvice:
      "ネットワークの接続を確認して再読み込みしてください。閉じたネットワークでは、アドインのサーバーに office.js を置く必要があります。情報システムの担当者にお問い合わせください。",
    oldTitle: "この Excel では利用できません。",
    oldAdvice: "Excel 2019 以降、Microsoft 365 の Excel、または Web 版の Excel で開いてください。",
    browserTitle: "これは Excel のアドインの画面です。",
    browserLead:
      "開いているブックの計画を読み取り、目標と実績を比べて達成・未達成を判定する作業ウィンドウです。ブラウザーで直接開いても動作しません。",
    browserStepsTitle: "Excel で使うには",
    browserSteps: [
      "Excel（Web 版、Windows、Mac）で計画のブックを開きます。",
      "［ホーム］タブの［アドイン］から［個人用アドインのアップロード］を選び、下のマニフェストを指定します。組織で配布されている場合、この手順は不要です。",
      "［ホーム］タブの［KPIの判定］を押すと、この画面が Excel の中に開きます。",
    ],
    manifest: "マニフェスト（manifest.xml）",
    crashTitle: "画面を表示できませんでした。",
    crashAdvice: "再読み込みしてください。書き込み済みの結果はブックに残っています。",
  },
};

/** The texts of the pane in one language. */
export type Messages = typeof ja;
