import type { CellRef } from "../../domain/plan/cellRef";
import type { Status } from "../../domain/judgement/judgement";
import type { LocalizedText } from "../../domain/text/localizedText";
import type { ImportTarget } from "./import/importTarget";

/** Something that a ledger says wrongly or does not say yet. */
export interface LedgerRemark {
  readonly severity: "error" | "warning" | "info";
  readonly text: LocalizedText;
  readonly cell: CellRef;
}

/** One estimate of the closing rate. */
export interface ForecastMethodView {
  readonly name: LocalizedText;
  /** Percent, unrounded. */
  readonly rate: number;
}

/** Where the closing rate will probably lie. */
export interface ForecastView {
  /** Percent, unrounded. */
  readonly low: number;
  readonly high: number;
  readonly methods: readonly ForecastMethodView[];
  /** Date of the data, and what the estimate takes for granted about April and May. */
  readonly assumption: LocalizedText;
}

/** One levy of a collection-rate ledger. Rates are percent, unrounded; differences are points. */
export interface CollectionView {
  readonly levy: "currentYear" | "arrears";
  /** Last period with figures, `null` where nothing was entered yet. */
  readonly period: number | null;
  readonly rate: number | null;
  readonly rateLastYear: number | null;
  readonly pointsToLastYear: number | null;
  readonly target: number | null;
  readonly pointsToTarget: number | null;
  /** Yen that are still to be collected for the target; 0 where it is reached. */
  readonly remaining: number | null;
  /** Share of account transfers in percent. */
  readonly transferRate: number | null;
  readonly forecast: ForecastView | null;
  /** Where the target stands, as a status that a running year can have. */
  readonly outlook: Status | null;
  readonly cell: CellRef;
}

/** One item of a revenue ledger, in yen. */
export interface RevenueItemView {
  readonly name: string;
  readonly target: number | null;
  readonly actual: number;
  readonly expected: number | null;
  readonly lastYear: number | null;
  readonly cell: CellRef;
}

/** An indicator of the plan whose actual a ledger can give. */
export interface LinkView {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly address: string;
  readonly cell: CellRef;
  readonly linked: boolean;
  /** As the ledger gives it: 「85.96%」. */
  readonly ledgerText: string;
  /** As it stands in the plan; `null` where empty. */
  readonly planText: string | null;
  readonly differs: boolean;
}

/** A ledger of the workbook, ready to be shown. */
export interface LedgerView {
  readonly id: string;
  readonly kind: "collection-rate" | "revenue";
  readonly sheetName: string;
  readonly title: string;
  /** Figures are invented (架空). */
  readonly invented: boolean;
  readonly collections: readonly CollectionView[];
  readonly items: readonly RevenueItemView[];
  readonly remarks: readonly LedgerRemark[];
  readonly links: readonly LinkView[];
  readonly importTarget: ImportTarget;
  /** First cell to fill in. */
  readonly cell: CellRef;
}
