import type { CellRange } from "../../domain/plan/cellRef";

/** The parts of a ledger that are found again by their marks. */
export const LEDGER_PARTS = [
  ...(["terms", "currentYear", "arrears", "past", "present"] as const),
  ...(["revenueTerms", "items", "contracts", "total"] as const),
] as const;

export type LedgerPart = (typeof LEDGER_PARTS)[number];

/** A marked part: its header and all of its rows. */
export interface OwnLedgerPart {
  readonly name: string;
  /** Number of the ledger in the workbook. */
  readonly ledger: number;
  readonly part: LedgerPart;
  readonly range: CellRange;
}

const PREFIX = "_KPI_ledger_";
const MARK = new RegExp(`^${PREFIX}(\\d+)_(${LEDGER_PARTS.join("|")})$`);

/** Name that marks a part of a ledger. */
export function ledgerMark(ledger: number, part: LedgerPart): string {
  return `${PREFIX}${ledger}_${part}`;
}

/** What a name marks, `null` where it is none of a ledger's. */
export function parseLedgerMark(name: string): { ledger: number; part: LedgerPart } | null {
  const match = MARK.exec(name);
  const part = LEDGER_PARTS.find((candidate) => candidate === match?.[2]);
  return match && part ? { ledger: Number(match[1]), part } : null;
}
