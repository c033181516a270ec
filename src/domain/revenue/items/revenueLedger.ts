import type { LocalizedText } from "../../text/localizedText";

/** 税込, 税抜, or 不課税 (fees and fines without consumption tax). */
export type TaxTreatment = "included" | "excluded" | "none";

/** One line of a revenue ledger: an item with amounts in yen. */
export interface RevenueItem {
  /** As written: 広告料（広報紙）. */
  readonly name: string;
  readonly target: number | null;
  readonly lastYear: number | null;
  /** Actuals of the months April to March, `null` where nothing was entered. */
  readonly months: readonly (number | null)[];
  /** What is still expected until the year-end, besides contracts; `null` where nobody said. */
  readonly stillExpected: number | null;
}

/** A contract that brings revenue in steps: 相手方, 期間, 年額, 納期, 調定日, 収納日. */
export interface RevenueContract {
  /** Name of the item that it belongs to. */
  readonly item: string;
  readonly partner: string;
  /** Days as Excel counts them, `null` where empty. */
  readonly from: number | null;
  readonly to: number | null;
  /** 年額 in yen, for the fiscal year at hand. */
  readonly amount: number | null;
  readonly dueOn: number | null;
  readonly assessedOn: number | null;
  readonly receivedOn: number | null;
}

/** Revenue of one fiscal year by item. */
export interface RevenueLedger {
  /** Western number: 2021 for 令和3年度. */
  readonly fiscalYear: number;
  readonly tax: TaxTreatment;
  readonly items: readonly RevenueItem[];
  readonly contracts: readonly RevenueContract[];
  /** Totals that the office printed besides the items, in yen; they need not be the sum. */
  readonly printedTarget: number | null;
  readonly printedActual: number | null;
}

/** An item with what follows from its figures. */
export interface RevenueItemSummary {
  readonly item: RevenueItem;
  /** Sum of the months. */
  readonly actual: number;
  /** Contracts of the item that are not received yet. */
  readonly openContracts: number;
  /** Actual, open contracts and what is still expected: revenue moves in steps, not in a straight line. */
  readonly expected: number;
}

/** Something that does not fit together in a revenue ledger. */
export interface RevenueRemark {
  readonly code:
    | "breakdown-sum"
    | "scale-suspect"
    | "item-doubled"
    | "contract-without-item"
    | "received-before-assessed"
    | "contract-overdue";
  readonly severity: "error" | "warning" | "info";
  /** Name of the item, or `null` for the ledger as a whole. */
  readonly item: string | null;
  /** Index of the contract that it is about. */
  readonly contract: number | null;
  readonly text: LocalizedText;
}
