import type { PageSetup } from "../compose/writePlan";
import { rangeOf } from "./rangeOf";

/** Prints the area on pages of A4, one page wide. Needs ExcelApi 1.9. */
export function applyPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows) {
    const { first, last } = page.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
}
