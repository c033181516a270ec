import { amountScale, type AmountScale } from "./amounts";
import { cellText, type ImportRows } from "./importTable";

/**
 * What a column of an export holds. `monthAmount`: the header names the month and the cells are its amounts; only
 * of this kind there are several columns.
 */
export type ImportField =
  | "month"
  | "levy"
  | "item"
  | "assessed"
  | "collected"
  | "refundPending"
  | "writtenOff"
  | "amount"
  | "monthAmount";

/** Every field, in the order of a list of choices. */
export const IMPORT_FIELDS: readonly ImportField[] = [
  ...(["month", "levy", "item", "assessed", "collected"] as const),
  ...(["refundPending", "writtenOff", "amount", "monthAmount"] as const),
];

/** Fields that hold yen. */
export type AmountField = Exclude<ImportField, "month" | "levy" | "item">;

/** Amounts that a ledger has a place for. */
export type LedgerField = Exclude<AmountField, "monthAmount">;

/** One mapped column. */
export interface ImportColumn {
  readonly column: number;
  readonly field: ImportField;
  readonly scale: AmountScale;
  /** Running totals since April, or amounts of the month alone; `null` where nobody said: as the ledger keeps them. */
  readonly cumulative: boolean | null;
}

/** How an export is read; remembered under its header, so that the next month needs no mapping. */
export interface ImportMapping {
  /** Row of the header, 0-based. */
  readonly headerRow: number;
  readonly columns: readonly ImportColumn[];
}

/** Header words by field, the more special first; tested on text without blanks and brackets. */
const WORDS: readonly (readonly [RegExp, ImportField])[] = [
  [/還付未済|過誤納/u, "refundPending"],
  [/不納欠損|欠損/u, "writtenOff"],
  [/調定/u, "assessed"],
  [/収納|収入済|徴収|納付済/u, "collected"],
  [/区分|賦課|年度分|現滞/u, "levy"],
  [/科目|項目|細節|節|品目|種別|名称|item/iu, "item"],
  [/年月|月別|対象月|処理月|基準日|^月$|月次|month|date/iu, "month"],
  [/金額|歳入|amount/iu, "amount"],
];

/** Columns that look like amounts but are derived or about something else. */
const DERIVED = /率|前年|対比|差|目標|予算|未収|未納|滞納額|件数|人数|世帯/u;
const MONTHLY = /当月|月計|今月|本月|月中/u;
const CUMULATIVE = /累計|累積|月まで|末現在/u;
/** 「4月」, 「2019/04」: fewer columns of this kind could be anything. */
const MONTH_HEADER = /^(?:.*年)?\d{1,2}月(?:分)?$|^\d{4}[/.-]\d{1,2}$|^20\d{4}$/u;
const MIN_MONTHS = 3;
const HEADER_ROWS = 20;
/** Fewer recognised columns make no header. */
const MIN_COLUMNS = 2;

/**
 * Guesses header and columns of an export from its header words.
 *
 * @returns `null` where no row looks like a header: the user maps the columns
 */
export function guessMapping(rows: ImportRows): ImportMapping | null {
  let best: ImportMapping | null = null;
  rows.slice(0, HEADER_ROWS).forEach((row, headerRow) => {
    const columns = columnsOf(row.map(cellText), rows.slice(0, headerRow).flat().map(cellText));
    const hasAmount = columns.some(({ field }) => isAmountField(field));
    if (!hasAmount || columns.length < MIN_COLUMNS) return;
    if (columns.length > (best?.columns.length ?? 0)) best = { headerRow, columns };
  });
  return best;
}

/** What a mapping is remembered by: the header's words, whatever is written above it. */
export function headerFingerprint(rows: ImportRows, headerRow: number): string {
  return (rows[headerRow] ?? []).map((cell) => bare(cellText(cell))).join("|");
}

/** Whether a field holds yen. */
export function isAmountField(field: ImportField): field is AmountField {
  return field !== "month" && field !== "levy" && field !== "item";
}

function columnsOf(header: readonly string[], above: readonly string[]): readonly ImportColumn[] {
  // 「（単位：千円）」 above a table is about all of its columns.
  const tableScale = above.map(amountScale).find((scale) => scale !== null) ?? 1;
  const columns: ImportColumn[] = [];
  const isWide = header.filter((text) => MONTH_HEADER.test(bare(text))).length >= MIN_MONTHS;
  header.forEach((text, column) => {
    const field = isWide && MONTH_HEADER.test(bare(text)) ? "monthAmount" : fieldOf(text);
    if (field === null) return;
    if (field !== "monthAmount" && columns.some((other) => other.field === field)) return;
    columns.push({
      ...{ column, field },
      scale: isAmountField(field) ? (amountScale(text) ?? tableScale) : 1,
      cumulative: isAmountField(field) ? totalsIn([text, ...above]) : null,
    });
  });
  return columns;
}

/** What the header of a column says about its amounts, else what stands above the table. */
function totalsIn(texts: readonly string[]): boolean | null {
  for (const text of texts) {
    if (CUMULATIVE.test(text)) return true;
    if (MONTHLY.test(text)) return false;
  }
  return null;
}

function fieldOf(header: string): ImportField | null {
  const text = bare(header);
  if (text === "" || DERIVED.test(text)) return null;
  return WORDS.find(([word]) => word.test(text))?.[1] ?? null;
}

function bare(header: string): string {
  return header.replace(/\s+/gu, "").replace(/[([〔【].*$/u, "");
}
