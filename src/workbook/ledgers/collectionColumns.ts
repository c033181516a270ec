/** What a column of a collection-rate table holds. */
export type CollectionField =
  | "period"
  | "assessed"
  | "untraceable"
  | "collected"
  | "refundPending"
  | "writtenOff"
  | "rate"
  | "lastAssessed"
  | "lastUntraceable"
  | "lastCollected"
  | "lastRefundPending"
  | "lastRate"
  | "toLastYear"
  | "toTarget"
  | "remaining"
  | "transferRate"
  | "dunning"
  | "lastDunning"
  | "seizures"
  | "lastSeizures";

/** One column, in the words that an office uses; the header is also how the column is found again. */
export interface CollectionColumn {
  readonly field: CollectionField;
  readonly header: string;
  readonly format: string;
  /** In half-width characters. */
  readonly width: number;
}

export const AMOUNT_FORMAT = "#,##0";
export const RATE_FORMAT = "0.00%";
export const POINTS_FORMAT = '+0.00;"△"0.00;0.00';
const TEXT_FORMAT = "General";

/**
 * The table of one levy. Source of the columns: monthly tables of collection sections (調定額累計, 収納額累計, 収納率, 前年同月,
 * 目標差, 必要な残り, 口座振替率, 督促, 差押); the denominator parts because printed rates of cities differ in them.
 */
export const COLLECTION_COLUMNS: readonly CollectionColumn[] = [
  { field: "period", header: "月", format: TEXT_FORMAT, width: 30 },
  { field: "assessed", header: "調定額（累計）", format: AMOUNT_FORMAT, width: 16 },
  { field: "untraceable", header: "うち居所不明者分", format: AMOUNT_FORMAT, width: 13 },
  { field: "collected", header: "収納額（累計）", format: AMOUNT_FORMAT, width: 16 },
  { field: "refundPending", header: "還付未済額", format: AMOUNT_FORMAT, width: 12 },
  { field: "writtenOff", header: "不納欠損額（累計）", format: AMOUNT_FORMAT, width: 13 },
  { field: "rate", header: "収納率", format: RATE_FORMAT, width: 9 },
  { field: "lastAssessed", header: "前年度 調定額", format: AMOUNT_FORMAT, width: 16 },
  { field: "lastUntraceable", header: "前年度 居所不明者分", format: AMOUNT_FORMAT, width: 13 },
  { field: "lastCollected", header: "前年度 収納額", format: AMOUNT_FORMAT, width: 16 },
  { field: "lastRefundPending", header: "前年度 還付未済額", format: AMOUNT_FORMAT, width: 12 },
  { field: "lastRate", header: "前年同月 収納率", format: RATE_FORMAT, width: 9 },
  { field: "toLastYear", header: "前年同月との差（ポイント）", format: POINTS_FORMAT, width: 11 },
  { field: "toTarget", header: "目標との差（ポイント）", format: POINTS_FORMAT, width: 11 },
  { field: "remaining", header: "目標までに必要な収納額", format: AMOUNT_FORMAT, width: 15 },
  { field: "transferRate", header: "口座振替率", format: RATE_FORMAT, width: 9 },
  { field: "dunning", header: "督促件数", format: AMOUNT_FORMAT, width: 9 },
  { field: "lastDunning", header: "前年度 督促件数", format: AMOUNT_FORMAT, width: 9 },
  { field: "seizures", header: "差押件数", format: AMOUNT_FORMAT, width: 9 },
  { field: "lastSeizures", header: "前年度 差押件数", format: AMOUNT_FORMAT, width: 9 },
];

/** Columns whose cells are formulas: the sheet computes without the add-in. */
const COMPUTED_FIELDS = ["rate", "lastRate", "toLastYear", "toTarget", "remaining"] as const;

export type ComputedField = (typeof COMPUTED_FIELDS)[number];

/** Whether a column's cells are formulas. */
export function isComputed(field: CollectionField): field is ComputedField {
  return COMPUTED_FIELDS.some((computed) => computed === field);
}

/** Place of a field in the table, 0-based. */
export function collectionColumn(field: CollectionField): number {
  return COLLECTION_COLUMNS.findIndex((column) => column.field === field);
}
