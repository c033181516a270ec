import type { ImportField } from "../../../domain/revenue/import/importColumns";
import type { ImportProblemCode } from "../../../domain/revenue/import/readImport";
import { periodName } from "../../../domain/revenue/periodName";
import type { Language } from "../../../domain/text/localizedText";

const jaNumber = new Intl.NumberFormat("ja-JP");
const enNumber = new Intl.NumberFormat("en");

const ja = {
  title: "収納額などの取り込み",
  lead: "財務会計・収納システムから出力した CSV または Excel ファイルを選ぶか、表をコピーして貼り付けてください。書き込む前に内容を確認できます。",
  ledger: "取り込み先の台帳",
  file: "ファイルを選ぶ",
  chosen: (name: string) => `選択中：${name}`,
  paste: "貼り付け",
  pasteHint: "表をコピーして、ここに貼り付けます",
  sheet: "シート",
  headerRow: "見出しの行",
  rowChoice: (number: number, cells: string) => `${number}行目：${cells}`,
  levy: "区分の列がない場合の扱い",
  currentYear: "現年度分",
  arrears: "滞納繰越分",
  usualMonth: "何月分の表か（年月の列がない場合）",
  usualMonthMissing: "何月分の表かを選んでください。",
  chooseMonth: "選んでください",
  columns: "列の対応",
  columnHead: (number: number, text: string) => `${number}列目「${text}」`,
  unused: "使わない",
  monthly: "月ごとの額",
  cumulative: "累計",
  scale: { 1: "円", 1000: "千円", 10000: "万円", 1000000: "百万円" },
  amountKind: (header: string) => `${header}の集計`,
  amountScale: (header: string) => `${header}の単位`,
  field: {
    month: "年月",
    levy: "現年・滞納の区分",
    item: "項目",
    assessed: "調定額",
    collected: "収納額",
    refundPending: "還付未済額",
    writtenOff: "不納欠損額",
    amount: "金額",
    monthAmount: "見出しの月の金額",
  } satisfies Record<ImportField, string>,
  remembered: "前回の列の対応を使いました。",
  noHeader: "見出しを自動で見つけられませんでした。見出しの行と列の対応を選んでください。",
  preview: "書き込む内容",
  count: (added: number, changed: number, same: number) =>
    `新規 ${jaNumber.format(added)}件、変更 ${jaNumber.format(changed)}件、同じ値 ${jaNumber.format(same)}件`,
  nothing: "書き込む数値がありません。",
  month: (period: number) => periodName(period).ja,
  yen: (amount: number) => `${jaNumber.format(amount)}円`,
  change: (place: string, before: string, after: string) => `${place}：${before} → ${after}`,
  quoted: (text: string) => `「${text}」`,
  changedTitle: "台帳の値が変わるもの",
  placeless: (count: number) =>
    `台帳に書き込む欄がない数値が${jaNumber.format(count)}件あります。書き込みません。`,
  problemsTitle: "取り込まない行・セル",
  problemPlace: (row: number, column: number) => `${row}行${column}列`,
  problem: {
    "month-unread": "年月を読み取れません。",
    "other-year": "この台帳の年度ではありません。",
    "amount-unread": "金額を読み取れません。",
    "levy-unread": "現年度分か滞納繰越分か分かりません。",
    "month-twice": "同じ月が2回あります。先の行を使います。",
    "base-missing": "前月までの累計が台帳にないため、当月分を足せません。",
    "months-missing": "前月までの額が台帳にないため、累計から当月分を求められません。",
  } satisfies Record<ImportProblemCode, string>,
  more: (count: number) => `ほか${jaNumber.format(count)}件`,
  write: "台帳に書き込む",
  cancel: "やめる",
  unreadable: {
    oldWorkbook:
      "古い形式（.xls）のファイルは読み取れません。Excel で開き、.xlsx か CSV で保存し直してください。",
    noTable: "表が見つかりません。CSV か Excel のファイルを選んでください。",
    broken: "ファイルを読み取れません。壊れているか、パスワードで保護されています。",
  },
};

/** Words of the import, in one language. */
export type ImportTexts = typeof ja;

const en: ImportTexts = {
  title: "Import amounts",
  lead: "Choose the CSV or Excel file that the finance system exported, or paste a copied table. You can check everything before it is written.",
  ledger: "Ledger to write to",
  file: "Choose file",
  chosen: (name) => `Chosen: ${name}`,
  paste: "Paste",
  pasteHint: "Paste a copied table here",
  sheet: "Sheet",
  headerRow: "Header row",
  rowChoice: (number, cells) => `${number}: ${cells}`,
  levy: "Where no column tells the levy",
  currentYear: "Current-year levy",
  arrears: "Arrears carried forward",
  usualMonth: "Month of the table (no column tells it)",
  usualMonthMissing: "Choose the month that the table is about.",
  chooseMonth: "Choose",
  columns: "Columns",
  columnHead: (number, text) => `Column ${number} “${text}”`,
  unused: "Not used",
  monthly: "The month alone",
  cumulative: "Cumulative",
  scale: { 1: "yen", 1000: "thousand yen", 10000: "ten thousand yen", 1000000: "million yen" },
  amountKind: (header) => `${header}: period`,
  amountScale: (header) => `${header}: unit`,
  field: {
    month: "Month",
    levy: "Current or arrears",
    item: "Item",
    assessed: "Assessed",
    collected: "Collected",
    refundPending: "Refunds pending",
    writtenOff: "Written off",
    amount: "Amount",
    monthAmount: "Amount of the month in the header",
  },
  remembered: "The columns are mapped as last time.",
  noHeader: "No header was found. Choose the header row and the columns.",
  preview: "What will be written",
  count: (added, changed, same) =>
    `${enNumber.format(added)} new, ${enNumber.format(changed)} changed, ${enNumber.format(same)} the same`,
  nothing: "There is no figure to write.",
  month: (period) => periodName(period).en,
  yen: (amount) => `¥${enNumber.format(amount)}`,
  change: (place, before, after) => `${place}: ${before} → ${after}`,
  quoted: (text) => `“${text}”`,
  changedTitle: "Values that change in the ledger",
  placeless: (count) =>
    `The ledger has no cell for ${enNumber.format(count)} of the figures; they are not written.`,
  problemsTitle: "Rows and cells that are left out",
  problemPlace: (row, column) => `Row ${row}, column ${column}`,
  problem: {
    "month-unread": "The month cannot be read.",
    "other-year": "It is not in the ledger's year.",
    "amount-unread": "The amount cannot be read.",
    "levy-unread": "It does not say current-year or arrears.",
    "month-twice": "The month occurs twice; the first row is used.",
    "base-missing": "The ledger does not hold the month before, so the month cannot be added up.",
    "months-missing":
      "The ledger does not hold all months before, so the month cannot be taken from the total.",
  },
  more: (count) => `${enNumber.format(count)} more`,
  write: "Write to the ledger",
  cancel: "Cancel",
  unreadable: {
    oldWorkbook: "Old .xls files cannot be read. Open it in Excel and save it as .xlsx or CSV.",
    noTable: "No table was found. Choose a CSV or Excel file.",
    broken: "The file cannot be read. It is broken or protected by a password.",
  },
};

/** The words of the import. */
export const IMPORT_TEXTS: Readonly<Record<Language, ImportTexts>> = { ja, en };
