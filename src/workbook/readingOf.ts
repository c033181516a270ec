import { withLedgers } from "./ledgers/withLedgers";
import { mappingOf } from "./mapping/mappingOf";
import type { WorkbookSnapshot } from "./read/snapshot";
import { recognisePlan, type PlanReading } from "./recognise/recognisePlan";

/**
 * The plan of a workbook that was read: recognised with the mapping that its users corrected, and with what its ledgers
 * say about it.
 *
 * @throws WorkbookError `noPlanFound` where it holds no indicator, `planIsEmpty` where its form is blank
 */
export function readingOf(workbook: WorkbookSnapshot): PlanReading {
  return withLedgers(recognisePlan(workbook, { mapping: mappingOf(workbook.own) }), workbook);
}
