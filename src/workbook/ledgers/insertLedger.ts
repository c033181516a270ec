import { fiscalYearAt } from "../../domain/revenue/fiscalYearName";
import type { InsertReport, WorkbookOptions } from "../report";
import { insertSheets } from "../templates/insertSheets";
import { emptyCollection, type CollectionContent } from "./collectionContent";
import { composeCollection } from "./composeCollection";
import { composeRevenue } from "./composeRevenue";
import type { LedgerKind } from "./ledgerKind";
import { emptyRevenue, type RevenueContent } from "./revenueContent";

/** What a new ledger holds. */
export type LedgerContent =
  | { readonly kind: "collection-rate"; readonly content: CollectionContent }
  | { readonly kind: "revenue"; readonly content: RevenueContent };

/**
 * Inserts a ledger as a new sheet, found again by its hidden names whatever the sheet is called. What is entered into it
 * belongs to the user: removing the results leaves it alone.
 *
 * @throws WorkbookError `structureProtected`: nothing was changed
 */
export async function insertLedger(
  context: Excel.RequestContext,
  ledger: LedgerContent,
  options: WorkbookOptions,
): Promise<InsertReport> {
  return insertSheets(
    context,
    (names) => {
      const number = names.ledgers;
      return ledger.kind === "revenue"
        ? [composeRevenue(ledger.content, number, names)]
        : [composeCollection(ledger.content, number, names)];
    },
    options,
  );
}

/** An empty ledger for the fiscal year of a day. */
export function emptyLedger(kind: LedgerKind, today: Date): LedgerContent {
  const year = fiscalYearAt(today);
  return kind === "revenue"
    ? { kind, content: emptyRevenue(year) }
    : { kind, content: emptyCollection(year) };
}
