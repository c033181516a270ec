import { periodName } from "../../../domain/revenue/periodName";
import type { Language } from "../../../domain/text/localizedText";
import { useTexts } from "../../i18n/MessagesContext";
import { IMPORT_TEXTS, type ImportTexts } from "./importTexts";

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const jaRate = new Intl.NumberFormat("ja-JP", twoDecimals);
const enRate = new Intl.NumberFormat("en", twoDecimals);
const jaNumber = new Intl.NumberFormat("ja-JP");
const enNumber = new Intl.NumberFormat("en");

const ja = {
  title: "歳入",
  emptyLead:
    "毎月の収納額や歳入を台帳シートに入力すると、目標との差と年度末の見込みを計算し、計画の実績とつなげます。",
  insertCollection: "収納率の台帳を挿入",
  insertRevenue: "歳入の台帳を挿入",
  insertMenu: "台帳を挿入",
  samples: "見本を挿入",
  sampleNames: {
    "chuo-r1-collection": "中央区 令和元年度 収納率（架空の月別数値）",
    "minato-h26-revenue": "港区 平成26年度 歳入",
    "minato-r3-revenue": "港区 令和3年度 歳入",
  },
  import: "CSV などを取り込む",
  reread: "台帳を読み直す",
  reading: "台帳を読み取っています…",
  invented: "架空の数値を含む見本です。",
  open: (sheet: string) => `「${sheet}」を開く`,
  levy: { currentYear: "現年度分", arrears: "滞納繰越分" },
  asOf: (period: number) => `${periodName(period).ja}の末日現在`,
  noFigures: "まだ入力されていません。",
  rate: "収納率",
  percent: (value: number) => `${jaRate.format(value)}%`,
  points: (value: number) =>
    value === 0 ? "差なし" : `${value < 0 ? "△" : "＋"}${jaRate.format(Math.abs(value))}ポイント`,
  yen: (value: number) => `${value < 0 ? "△" : ""}${jaNumber.format(Math.abs(value))}円`,
  lastYear: "前年同月",
  toLastYear: "前年同月との差",
  target: "目標",
  toTarget: "目標との差",
  remaining: "目標までに必要な収納額",
  reached: "目標に届いています",
  transferRate: "口座振替率",
  forecast: "年度末の見込み",
  forecastRange: (low: string, high: string) => `${low} ～ ${high}`,
  methods: "見込みの計算方法",
  remarks: "確認すること",
  noRemarks: "確認することはありません。",
  items: "項目別の歳入",
  item: "項目",
  actual: "実績",
  expected: "見込み",
  lastYearShort: "前年度",
  total: "合計",
  unset: "－",
  links: "計画とのつながり",
  linkLead: "計画の実績のセルに台帳を参照する式を入れます。元の内容はいつでも戻せます。",
  link: "台帳とつなぐ",
  unlink: "つながりを解除",
  linked: "台帳とつながっています",
  differs: (plan: string, ledger: string) =>
    `計画の実績「${plan}」は台帳の「${ledger}」と異なります。`,
  notLinked: (ledger: string) => `台帳の値：${ledger}`,
  done: {
    written: (count: number) => `台帳に${jaNumber.format(count)}件の数値を書き込みました。`,
    linked: "計画の実績を台帳とつなぎました。",
    unlinked: "計画の実績を元の内容に戻しました。",
    undone: "取り込みを元に戻しました。",
  },
  undo: "取り込みを元に戻す",
};

/** Words of the finance view, in one language. */
export type FinanceTexts = typeof ja & { readonly importing: ImportTexts };

const en: typeof ja = {
  title: "Revenue",
  emptyLead:
    "Enter monthly collections or revenue into a ledger sheet: the distance to the target and the expected year-end are computed and can feed the plan's actuals.",
  insertCollection: "Insert collection-rate ledger",
  insertRevenue: "Insert revenue ledger",
  insertMenu: "Insert ledger",
  samples: "Insert sample",
  sampleNames: {
    "chuo-r1-collection": "Chuo Ward 2019, collection rate (invented months)",
    "minato-h26-revenue": "Minato Ward 2014, revenue",
    "minato-r3-revenue": "Minato Ward 2021, revenue",
  },
  import: "Import CSV or workbook",
  reread: "Read ledgers again",
  reading: "Reading the ledgers…",
  invented: "A sample with invented figures.",
  open: (sheet) => `Open “${sheet}”`,
  levy: { currentYear: "Current-year levy", arrears: "Arrears carried forward" },
  asOf: (period) => `End of ${periodName(period).en}`,
  noFigures: "Nothing has been entered yet.",
  rate: "Collection rate",
  percent: (value) => `${enRate.format(value)}%`,
  points: (value) =>
    value === 0
      ? "no difference"
      : `${value < 0 ? "−" : "+"}${enRate.format(Math.abs(value))} points`,
  yen: (value) => `${value < 0 ? "−" : ""}¥${enNumber.format(Math.abs(value))}`,
  lastYear: "Same month last year",
  toLastYear: "Against last year",
  target: "Target",
  toTarget: "Against the target",
  remaining: "Still to collect for the target",
  reached: "The target is reached",
  transferRate: "Account transfers",
  forecast: "Expected year-end",
  forecastRange: (low, high) => `${low} to ${high}`,
  methods: "How it is estimated",
  remarks: "To check",
  noRemarks: "There is nothing to check.",
  items: "Revenue by item",
  item: "Item",
  actual: "Actual",
  expected: "Expected",
  lastYearShort: "Last year",
  total: "Total",
  unset: "–",
  links: "Link to the plan",
  linkLead:
    "Puts a formula into the plan's actual that refers to the ledger. What stood there can be put back at any time.",
  link: "Link to ledger",
  unlink: "Remove link",
  linked: "Linked to the ledger",
  differs: (plan, ledger) => `The plan says “${plan}”, the ledger “${ledger}”.`,
  notLinked: (ledger) => `In the ledger: ${ledger}`,
  done: {
    written: (count) =>
      `${enNumber.format(count)} ${count === 1 ? "figure was" : "figures were"} written to the ledger.`,
    linked: "The plan's actual is linked to the ledger.",
    unlinked: "The plan's actual is as it was before.",
    undone: "The import was undone.",
  },
  undo: "Undo the import",
};

/** The words of the finance view, as they are. */
export const FINANCE_TEXTS: Readonly<Record<Language, FinanceTexts>> = {
  ja: { ...ja, importing: IMPORT_TEXTS.ja },
  en: { ...en, importing: IMPORT_TEXTS.en },
};

/** The words of the finance view in the chosen language. */
export function useFinanceTexts(): FinanceTexts {
  return useTexts(FINANCE_TEXTS);
}
