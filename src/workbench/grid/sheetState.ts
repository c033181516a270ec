import type { SheetFilter } from "../model/filterModel";
import { MAX_COLUMNS } from "../model/rect";
import type { PageLayout } from "../model/workbookModel";
import { formatRect, parseRect } from "../references/a1";
import { shiftRect, type StructuralChange } from "../references/structuralChange";
import type { ProtectionContent, SheetContent } from "../xlsx/content";

export const UNPROTECTED: ProtectionContent = {
  protected: false,
  options: {},
  key: { kind: "none" },
  changed: true,
};

/** What is known about a sheet and Univer has no place for. */
export class SheetState {
  readonly part: string | null;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  veryHidden: boolean;
  protection: ProtectionContent;
  layout: PageLayout;
  autoFilter: SheetFilter | null;

  constructor(sheet: SheetContent) {
    this.part = sheet.part;
    this.defaultColumnWidth = sheet.defaultColumnWidth;
    this.defaultRowHeight = sheet.defaultRowHeight;
    this.veryHidden = sheet.visibility === "VeryHidden";
    this.protection = sheet.protection;
    this.layout = { ...sheet.pageLayout, margins: { ...sheet.pageLayout.margins } };
    this.autoFilter = sheet.autoFilter;
  }

  /** Moves what points at cells after rows, columns or cells came or went. */
  shift(change: StructuralChange): void {
    if (this.autoFilter) this.autoFilter = shiftFilter(this.autoFilter, change);
    const { printArea, printTitleRows } = this.layout;
    if (printArea !== null) {
      const areas = printArea.split(",").flatMap((area) => shiftAddress(area, change) ?? []);
      this.layout.printArea = areas.length > 0 ? areas.join(",") : null;
    }
    if (printTitleRows !== null) this.layout.printTitleRows = shiftRows(printTitleRows, change);
  }
}

/** Criteria stay with their columns. */
function shiftFilter({ rect, columns }: SheetFilter, change: StructuralChange): SheetFilter | null {
  const moved = shiftRect(rect, change);
  if (!moved) return null;
  const shifted = columns.flatMap(({ column, criterion }) => {
    const own = shiftRect({ ...rect, column: rect.column + column, columnCount: 1 }, change);
    return own ? [{ column: own.column - moved.column, criterion }] : [];
  });
  return { rect: moved, columns: shifted };
}

function shiftAddress(address: string, change: StructuralChange): string | null {
  const rect = parseRect(address);
  const moved = rect && shiftRect(rect, change);
  return moved ? formatRect(moved, address.includes("$")) : null;
}

function shiftRows(rows: string, change: StructuralChange): string | null {
  const rect = parseRect(rows);
  if (!rect) return rows;
  const moved = shiftRect({ ...rect, column: 0, columnCount: 1 }, change);
  return moved ? formatRect({ ...moved, column: 0, columnCount: MAX_COLUMNS }, true) : null;
}
