import type { RememberedMappings } from "../../domain/settings/planSettings";
import type { LedgerKind } from "../../workbook/ledgers/ledgerKind";
import type { LedgerSampleId } from "../../workbook/ledgers/ledgerSampleIds";
import type { InsertReport } from "../../workbook/report";
import type { LedgerView } from "./financeView";
import type { ImportOrder } from "./import/ImportPanel";

/** Everything that the finance view shows. */
export interface FinanceOverview {
  readonly ledgers: readonly LedgerView[];
  readonly remembered: RememberedMappings;
}

/** Takes a change back, as long as nobody else changed the cells since. */
export type Undo = () => Promise<void>;

/** What the finance view can ask of the open workbook. Every method may reject with a `WorkbookError`. */
export interface FinanceService {
  readLedgers(): Promise<FinanceOverview>;
  /** Tells when somebody edits one of these sheets, until what it answers is called. */
  followLedgers(sheetIds: readonly string[], onChanged: () => void): Promise<() => Promise<void>>;
  insertLedger(kind: LedgerKind): Promise<InsertReport>;
  insertLedgerSample(id: LedgerSampleId): Promise<InsertReport>;
  /** Writes the figures and remembers the mapping. */
  writeImport(order: ImportOrder): Promise<Undo>;
  /** Lets the ledger feed an indicator's actual. */
  linkActual(ledgerId: string, indicatorId: string): Promise<void>;
  /** Puts back what stood in the actual before it was linked. */
  unlinkActual(indicatorId: string): Promise<void>;
}
