import type { HeldFigure, ImportedFigure } from "./readImport";

/** What taking a figure over would do to the ledger. */
export interface ImportChange {
  readonly figure: ImportedFigure;
  /** Yen that the ledger holds now; `null` where the cell is empty. */
  readonly before: number | null;
  readonly kind: "new" | "changed" | "same";
}

/**
 * Compares an export with the ledger, for the preview. The same month a second time changes nothing or replaces the
 * figure; it is never added to it.
 *
 * @returns changes in the order of the export, and the figures that the ledger has no place for
 */
export function planImport(
  figures: readonly ImportedFigure[],
  held: HeldFigure,
): { readonly changes: readonly ImportChange[]; readonly placeless: readonly ImportedFigure[] } {
  const changes: ImportChange[] = [];
  const placeless: ImportedFigure[] = [];
  for (const figure of figures) {
    const before = held(figure);
    if (before === undefined) placeless.push(figure);
    else {
      const kind = before === null ? "new" : before === figure.yen ? "same" : "changed";
      changes.push({ figure, before, kind });
    }
  }
  return { changes, placeless };
}
