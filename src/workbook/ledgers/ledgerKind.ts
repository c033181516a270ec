/** The ledgers that the add-in can insert. */
export const LEDGER_KINDS = ["collection-rate", "revenue"] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];
