import type { RevenueContract, TaxTreatment } from "../../domain/revenue/items/revenueLedger";

/** One item of a fresh ledger; amounts in yen. */
export interface RevenueContentItem {
  readonly name: string;
  readonly target?: number;
  readonly lastYear?: number;
  /** April first; what is left out is an empty cell. */
  readonly months?: readonly (number | null)[];
  readonly stillExpected?: number;
}

/** What stands in a fresh revenue ledger. */
export interface RevenueContent {
  readonly title: string;
  /** Stands under the title in a sample. */
  readonly notice: string;
  readonly fiscalYear: number;
  readonly tax: TaxTreatment;
  readonly printedTarget?: number;
  readonly printedActual?: number;
  readonly items: readonly RevenueContentItem[];
  readonly contracts: readonly RevenueContract[];
}

/** Items that wards usually have. Source: the revenue parts of the published plans (広告料, 行政財産目的外使用料, 古紙等売却 …). */
const USUAL_ITEMS = [
  ...["広告料（広報紙）", "広告料（ホームページ）", "広告料（庁舎壁面・モニター）"],
  ...["広告付き案内地図", "ネーミングライツ", "行政財産目的外使用料"],
  ...["駐車場", "自動販売機", "古紙等売却", "その他"],
];

/** A ledger to fill in. */
export function emptyRevenue(fiscalYear: number): RevenueContent {
  return {
    ...{ title: "歳入台帳", notice: "", fiscalYear, tax: "included" },
    ...{ items: USUAL_ITEMS.map((name) => ({ name })), contracts: [] },
  };
}
