import { AMOUNT_FORMAT } from "./collectionColumns";

export const MONTHS = 12;
const DATE_FORMAT = "yyyy/m/d";
const PERCENT = "0.0%";

/** What a column of the items holds. Months follow `lastYear`. */
export type RevenueField =
  | "item"
  | "target"
  | "lastYear"
  | `month${number}`
  | "actual"
  | "openContracts"
  | "stillExpected"
  | "expected"
  | "toTarget"
  | "attainment";

/** Columns whose cells are formulas. */
const COMPUTED_FIELDS = ["actual", "openContracts", "expected", "toTarget", "attainment"] as const;

export type ComputedRevenueField = (typeof COMPUTED_FIELDS)[number];

/** Whether a column's cells are formulas. */
export function isComputedRevenue(field: RevenueField): field is ComputedRevenueField {
  return COMPUTED_FIELDS.some((computed) => computed === field);
}

export interface RevenueColumn {
  readonly field: RevenueField;
  readonly header: string;
  readonly format: string;
  readonly width: number;
}

const column = (
  field: RevenueField,
  header: string,
  width: number,
  properties: Partial<RevenueColumn> = {},
): RevenueColumn => ({
  field,
  header,
  width,
  format: AMOUNT_FORMAT,
  ...properties,
});

/** Items of revenue. Source: 計画額, 当年度実績（見込）, 前年度実績 of the published plans; contracts because revenue moves in steps. */
export const REVENUE_COLUMNS: readonly RevenueColumn[] = [
  column("item", "項目", 36, { format: "@" }),
  column("target", "目標額", 13),
  column("lastYear", "前年度実績", 13),
  ...Array.from({ length: MONTHS }, (_, month) =>
    column(`month${month}`, `${((month + 3) % MONTHS) + 1}月`, 11),
  ),
  column("actual", "実績計", 13),
  column("openContracts", "未収の契約", 13),
  column("stillExpected", "その他の見込み", 13),
  column("expected", "年度末の見込み", 14),
  column("toTarget", "目標との差", 13, { format: '#,##0;"△"#,##0;0' }),
  column("attainment", "達成率", 9, { format: PERCENT }),
];

/** Place of a field, 0-based. */
export function revenueColumn(field: RevenueField): number {
  return REVENUE_COLUMNS.findIndex((candidate) => candidate.field === field);
}

export type ContractField =
  "item" | "partner" | "from" | "to" | "amount" | "dueOn" | "assessedOn" | "receivedOn";

/** 相手方, 期間, 年額, 納期, 調定日, 収納日. */
export const CONTRACT_COLUMNS: readonly {
  readonly field: ContractField;
  readonly header: string;
  readonly format: string;
}[] = [
  { field: "item", header: "項目", format: "@" },
  { field: "partner", header: "相手方", format: "@" },
  { field: "from", header: "期間（開始）", format: DATE_FORMAT },
  { field: "to", header: "期間（終了）", format: DATE_FORMAT },
  { field: "amount", header: "年額", format: AMOUNT_FORMAT },
  { field: "dueOn", header: "納期", format: DATE_FORMAT },
  { field: "assessedOn", header: "調定日", format: DATE_FORMAT },
  { field: "receivedOn", header: "収納日", format: DATE_FORMAT },
];

/** The words of the terms, in their order. */
export const REVENUE_TERMS = {
  year: "年度",
  tax: "消費税",
  printedTarget: "計画に記載の目標（合計）",
  printedActual: "計画に記載の実績（合計）",
} as const;

export type RevenueTerm = keyof typeof REVENUE_TERMS;
export const REVENUE_TERM_KEYS = Object.keys(REVENUE_TERMS) as readonly RevenueTerm[];

/** Words of the tax cell. */
export const TAX_WORDS = { included: "税込", excluded: "税抜", none: "対象外" } as const;
