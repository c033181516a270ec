/** How a sheet that the add-in inserts is printed. */
export interface PrintSetup {
  readonly paper: "A3" | "A4";
  readonly orientation: "portrait" | "landscape";
  readonly fitToPagesWide: number;
  /** 0: as many pages as it takes. */
  readonly fitToPagesTall: number;
  /** Rows that are repeated on every page, 0-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}
