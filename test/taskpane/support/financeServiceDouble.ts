import type {
  FinanceOverview,
  FinanceService,
  Undo,
} from "../../../src/taskpane/finance/financeService";
import { ledgerViews } from "../../../src/taskpane/finance/ledgerViews";
import type { InsertReport } from "../../../src/workbook/report";

/** A workbook without ledgers. */
const NONE: FinanceOverview = {
  ledgers: ledgerViews({ ledgers: [], figures: [], importMappings: {} }, new Date(2026, 3, 1)),
  remembered: {},
};

/** A finance service that answers at once with what a test gave it, and records what was asked. */
export class FinanceServiceDouble implements FinanceService {
  readonly calls: string[] = [];
  overview: FinanceOverview = NONE;
  failure: Error | null = null;

  async readLedgers(): Promise<FinanceOverview> {
    await this.answer("read");
    return this.overview;
  }

  /** Called as an edit in the sheets would be told; `null` while nobody follows. */
  edited: (() => void) | null = null;

  followLedgers(_sheetIds: readonly string[], onChanged: () => void): Promise<() => Promise<void>> {
    this.edited = onChanged;
    return Promise.resolve(() => {
      this.edited = null;
      return Promise.resolve();
    });
  }

  async insertLedger(kind: string): Promise<InsertReport> {
    await this.answer(`insert:${kind}`);
    return { sheets: ["収納率台帳"] };
  }

  async insertLedgerSample(id: string): Promise<InsertReport> {
    await this.answer(`sample:${id}`);
    return { sheets: ["収納率台帳"] };
  }

  async writeImport(): Promise<Undo> {
    await this.answer("import");
    return () => this.answer("undo");
  }

  linkActual(ledgerId: string, indicatorId: string): Promise<void> {
    return this.answer(`link:${ledgerId}:${indicatorId}`);
  }

  unlinkActual(indicatorId: string): Promise<void> {
    return this.answer(`unlink:${indicatorId}`);
  }

  private answer(call: string): Promise<void> {
    this.calls.push(call);
    const { failure } = this;
    this.failure = null;
    return failure ? Promise.reject(failure) : Promise.resolve();
  }
}
