import { formatRect } from "../../references/a1";
import { rectOfReference, referencesOf } from "../../references/formulaReferences";
import { MAX_COLUMNS } from "../../model/rect";
import type { PageLayout } from "../../model/workbookModel";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  numberAttribute,
  type XmlElement,
} from "../xml/xmlTree";
import { paperSizeName } from "./paperSizes";

const POINTS_PER_INCH = 72;

/** Page set-up of a sheet; print area and titles come from the workbook's built-in names. */
export function readPageLayout(
  sheet: XmlElement,
  printArea: string | null,
  printTitles: string | null,
): PageLayout {
  const setup = childOf(sheet, "pageSetup");
  const fits = booleanAttribute(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const pages = (name: string): number | null => {
    const count = numberAttribute(setup, name) ?? 1;
    return fits && count > 0 ? count : null;
  };
  const margins = childOf(sheet, "pageMargins");
  const margin = (name: string, fallback: number): number =>
    (numberAttribute(margins, name) ?? fallback) * POINTS_PER_INCH;
  const areas = printArea === null ? [] : referencesOf(printArea);
  const titleRows = (printTitles === null ? [] : referencesOf(printTitles))
    .map(rectOfReference)
    .find((rect) => rect.columnCount >= MAX_COLUMNS);
  return {
    orientation: attributeOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperSizeName(numberAttribute(setup, "paperSize")),
    fitToWidth: pages("fitToWidth"),
    fitToHeight: pages("fitToHeight"),
    centerHorizontally: booleanAttribute(childOf(sheet, "printOptions"), "horizontalCentered"),
    printArea:
      areas.length > 0 ? areas.map((area) => formatRect(rectOfReference(area))).join(",") : null,
    printTitleRows: titleRows ? formatRect(titleRows, true) : null,
    margins: {
      top: margin("top", 0.75),
      bottom: margin("bottom", 0.75),
      left: margin("left", 0.7),
      right: margin("right", 0.7),
    },
  };
}
