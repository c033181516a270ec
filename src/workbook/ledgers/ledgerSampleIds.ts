/** The ledgers that come filled in, as examples. */
export const LEDGER_SAMPLE_IDS = [
  "chuo-r1-collection",
  "minato-r3-revenue",
  "minato-h26-revenue",
] as const;

export type LedgerSampleId = (typeof LEDGER_SAMPLE_IDS)[number];
