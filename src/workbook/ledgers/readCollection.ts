import {
  CLOSING_MAY,
  PERIODS,
  type CollectionLedger,
  type Levy,
  type LevySeries,
  type PastRates,
  type Series,
} from "../../domain/revenue/collection/collectionLedger";
import { collectionRates, latestPeriod } from "../../domain/revenue/collection/collectionRate";
import { fiscalYearOf } from "../../domain/revenue/fiscalYearName";
import type { FigurePlace } from "../../domain/revenue/import/readImport";
import type { CellRef } from "../../domain/plan/cellRef";
import { COLLECTION_COLUMNS, type CollectionField } from "./collectionColumns";
import { COLLECTION_TERMS, YES } from "./collectionLayout";
import { LedgerTable } from "./ledgerTable";
import { cornerOf, heldIn, readTerms, titleOf } from "./ledgerTerms";
import type { LedgerParts, LocatedCollection } from "./readLedgers";

const EMPTY: Series = Array.from({ length: PERIODS }, () => null);

/** A collection-rate ledger, `null` where its current-year table is gone. */
export function readCollection({ id, sheet, part }: LedgerParts): LocatedCollection | null {
  const current = part("currentYear");
  if (!current) return null;
  const arrears = part("arrears");
  const tables: Readonly<Record<Levy, LedgerTable | null>> = {
    currentYear: new LedgerTable(sheet, current.range),
    arrears: arrears ? new LedgerTable(sheet, arrears.range) : null,
  };
  const terms = readTerms(sheet, part("terms")?.range);
  const year = fiscalYearOf(String(terms.get(COLLECTION_TERMS.year) ?? ""));
  if (year === null) return null;
  const target = (levy: Levy): number | null => {
    const value = terms.get(COLLECTION_TERMS[levy]);
    return typeof value === "number" ? value : null;
  };
  const past = part("past");
  const ledger: CollectionLedger = {
    fiscalYear: year,
    rule: {
      withoutUntraceable: terms.get(COLLECTION_TERMS.untraceable) === YES,
      withoutRefunds: terms.get(COLLECTION_TERMS.refunds) === YES,
    },
    targets: { currentYear: target("currentYear"), arrears: target("arrears") },
    thisYear: { currentYear: thisYear(tables.currentYear), arrears: thisYear(tables.arrears) },
    lastYear: { currentYear: lastYear(tables.currentYear), arrears: lastYear(tables.arrears) },
    past: past ? readPast(new LedgerTable(sheet, past.range)) : [],
    transferRates: tables.currentYear ? series(tables.currentYear, "transferRate") : EMPTY,
  };
  const rates = collectionRates(ledger.thisYear.currentYear, ledger.rule);
  const latest = latestPeriod(rates);
  const presentCell = cornerOf(part("present"));
  const firstCell: CellRef = {
    ...{ sheetId: sheet.id, row: current.range.row + 1, column: current.range.column + 1 },
  };
  const cellOf = ({ levy, period, field }: FigurePlace): CellRef | undefined =>
    field === "amount" ? undefined : tables[levy]?.cell(period, headerOf(field));
  return {
    ...{ kind: "collection-rate", id, sheetName: sheet.name, ledger, ...titleOf(sheet) },
    cell: firstCell,
    cellOf,
    held: heldIn(sheet, cellOf),
    present: presentCell && {
      ...{ cell: presentCell, measure: "rate" },
      value: latest === null ? null : (rates[latest]?.share ?? null),
      kind: latest !== null && latest >= CLOSING_MAY ? "final" : "interim",
    },
  };
}

function thisYear(table: LedgerTable | null): LevySeries {
  return {
    assessed: series(table, "assessed"),
    untraceable: series(table, "untraceable"),
    collected: series(table, "collected"),
    refundPending: series(table, "refundPending"),
    writtenOff: series(table, "writtenOff"),
  };
}

function lastYear(table: LedgerTable | null): LevySeries {
  return {
    assessed: series(table, "lastAssessed"),
    untraceable: series(table, "lastUntraceable"),
    collected: series(table, "lastCollected"),
    refundPending: series(table, "lastRefundPending"),
    writtenOff: EMPTY,
  };
}

function series(table: LedgerTable | null, field: CollectionField): Series {
  return table ? EMPTY.map((_, period) => table.amount(period, headerOf(field))) : EMPTY;
}

/** Every column whose header names a year. */
function readPast(table: LedgerTable): readonly PastRates[] {
  return table.headers.flatMap((header) => {
    const fiscalYear = fiscalYearOf(header);
    if (fiscalYear === null) return [];
    return { fiscalYear, rates: EMPTY.map((_, period) => table.amount(period, header)) };
  });
}

function headerOf(field: CollectionField): string {
  return COLLECTION_COLUMNS.find((column) => column.field === field)?.header ?? field;
}
