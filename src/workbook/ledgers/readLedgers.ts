import type { CollectionLedger } from "../../domain/revenue/collection/collectionLedger";
import type { RevenueLedger } from "../../domain/revenue/items/revenueLedger";
import type { ActualKind } from "../../domain/judgement/judgement";
import type { CellRef } from "../../domain/plan/cellRef";
import type { FigurePlace, HeldFigure } from "../../domain/revenue/import/readImport";
import type { SheetSnapshot, WorkbookSnapshot } from "../read/snapshot";
import type { LedgerPart, OwnLedgerPart } from "./ledgerMark";
import { readCollection } from "./readCollection";
import { readRevenue } from "./readRevenue";

/** The figure of a ledger that is an indicator's actual. */
export interface PresentFigure {
  readonly cell: CellRef;
  /** Share for a rate, yen for revenue; `null` before the first figure. */
  readonly value: number | null;
  readonly measure: "rate" | "total";
  /** Until the books are closed it is a figure on the way. */
  readonly kind: ActualKind;
}

/** What all ledgers of a workbook have in common. */
interface LedgerBase {
  /** Number in the workbook, as text. */
  readonly id: string;
  readonly sheetName: string;
  readonly title: string;
  /** The sheet says that its figures are invented. */
  readonly invented: boolean;
  /** First cell to fill in. */
  readonly cell: CellRef;
  /** The one figure that the plan can be linked to; `null` where its cell is gone. */
  readonly present: PresentFigure | null;
  /** Where an imported figure goes; `undefined` where the ledger has no such cell. */
  readonly cellOf: (place: FigurePlace) => CellRef | undefined;
  /** Yen that stand there now. */
  readonly held: HeldFigure;
}

/** A collection-rate ledger with its cells. */
export interface LocatedCollection extends LedgerBase {
  readonly kind: "collection-rate";
  readonly ledger: CollectionLedger;
}

/** A revenue ledger with its cells. */
export interface LocatedRevenue extends LedgerBase {
  readonly kind: "revenue";
  readonly ledger: RevenueLedger;
  readonly itemCell: (index: number) => CellRef;
  readonly contractCell: (index: number) => CellRef;
}

export type LocatedLedger = LocatedCollection | LocatedRevenue;

/** The parts of one ledger with its sheet. */
export interface LedgerParts {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  readonly part: (part: LedgerPart) => OwnLedgerPart | undefined;
}

/**
 * The ledgers of a workbook that was read, found by their marks. One whose main part the user deleted is no ledger any
 * more. Pure: costs no round trip besides the reading.
 */
export function readLedgers({ sheets, own }: WorkbookSnapshot): readonly LocatedLedger[] {
  const numbers = [...new Set(own.ledgers.map(({ ledger }) => ledger))].sort((a, b) => a - b);
  return numbers.flatMap((number): LocatedLedger[] => {
    const parts = own.ledgers.filter(({ ledger }) => ledger === number);
    const sheet = sheets.find(({ id }) => id === parts[0]?.range.sheetId);
    if (!sheet) return [];
    const found: LedgerParts = {
      id: String(number),
      sheet,
      part: (part) => parts.find((candidate) => candidate.part === part),
    };
    return [readCollection(found), readRevenue(found)].flatMap((ledger) => ledger ?? []);
  });
}
