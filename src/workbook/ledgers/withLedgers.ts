import type { WorkbookSnapshot } from "../read/snapshot";
import type { PlanReading } from "../recognise/recognisePlan";
import { ledgerFigures, linkedKinds } from "./ledgerFigures";
import { readLedgers } from "./readLedgers";

/**
 * The reading together with what the workbook's ledgers say: an actual that a ledger feeds is final only once the ledger
 * is closed, and a typed one that differs is found. Without ledgers the reading stays as it is.
 */
export function withLedgers(reading: PlanReading, workbook: WorkbookSnapshot): PlanReading {
  if (workbook.own.ledgers.length === 0) return reading;
  const ledgers = readLedgers(workbook);
  const kindOf = linkedKinds(workbook.own.links, ledgers);
  const indicators = reading.plan.indicators.map((indicator) => ({
    ...indicator,
    actualKind: kindOf(indicator.actualCell) ?? indicator.actualKind,
  }));
  const plan = { ...reading.plan, indicators };
  return {
    ...reading,
    plan,
    ledgerFigures: ledgerFigures(plan, ledgers).flatMap(
      ({ differs, indicator: { id, actual }, sheetName, text }) =>
        differs && actual
          ? [{ indicatorId: id, cell: actual.cell, typed: actual.text, inLedger: text, sheetName }]
          : [],
    ),
  };
}
