import type { Levy, RateRule } from "../../domain/revenue/collection/collectionLedger";
import type { CollectionField } from "./collectionColumns";

/** Amounts of one month; what is left out is an empty cell. */
export type CollectionRow = Readonly<Partial<Record<Exclude<CollectionField, "period">, number>>>;

/** What stands in a fresh collection-rate ledger. */
export interface CollectionContent {
  readonly title: string;
  /** Stands under the title in a sample: its figures are invented. */
  readonly notice: string;
  readonly fiscalYear: number;
  readonly rule: RateRule;
  /** Shares. */
  readonly targets: Readonly<Partial<Record<Levy, number>>>;
  /** At most 14 rows, April first. */
  readonly rows: Readonly<Record<Levy, readonly CollectionRow[]>>;
  /** Rates of earlier years as shares, newest first, month by month. */
  readonly past: readonly {
    readonly fiscalYear: number;
    readonly rates: readonly (number | null)[];
  }[];
}

/** A ledger to fill in. */
export function emptyCollection(fiscalYear: number): CollectionContent {
  return {
    title: "国民健康保険料 収納率台帳",
    notice: "",
    fiscalYear,
    rule: { withoutUntraceable: false, withoutRefunds: false },
    targets: {},
    rows: { currentYear: [], arrears: [] },
    past: [],
  };
}
