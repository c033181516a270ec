import type { SheetContent } from "../xlsx/content";

/** Default sizes of a sheet in points. */
export type SheetDefaults = Pick<SheetContent, "defaultColumnWidth" | "defaultRowHeight">;

/** A sheet without anything on it. */
export function emptySheet(name: string, sizes: SheetDefaults): SheetContent {
  return {
    part: null,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    freeze: { rows: 0, columns: 0 },
    ...sizes,
    columns: new Map(),
    rows: new Map(),
    cells: new Map(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    charts: [],
    protection: { protected: false, options: {}, key: { kind: "none" }, changed: false },
    pageLayout: {
      orientation: "Portrait",
      paperSize: "A4",
      fitToWidth: null,
      fitToHeight: null,
      centerHorizontally: false,
      printArea: null,
      printTitleRows: null,
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4 },
    },
    autoFilter: null,
  };
}
