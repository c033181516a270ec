import type { Area } from "../compose/writePlan";
import type { SheetDraft } from "../templates/sheetDraft";
import { ledgerMark, type LedgerPart } from "./ledgerMark";

/** A mark over a part of a new ledger. */
export function partMark(
  ledger: number,
  part: LedgerPart,
  area: Area,
): Required<SheetDraft>["marks"][number] {
  return { name: ledgerMark(ledger, part), area, comment: "" };
}
