import type { PageSetup } from "../compose/writePlan";
import { rangeOf } from "./rangeOf";

/** Prints the area one page wide. Needs ExcelApi 1.9. */
export function applyPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = page.paper ?? "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(page.pagesTall === undefined ? {} : { verticalFitToPages: page.pagesTall }),
  };
  if (page.margin !== undefined) {
    pageLayout.topMargin = page.margin;
    pageLayout.bottomMargin = page.margin;
    pageLayout.leftMargin = page.margin;
    pageLayout.rightMargin = page.margin;
  }
  pageLayout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows) {
    const { first, last } = page.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
}
