import { deepEqual } from "../../references/deepEqual";
import type { PageLayout } from "../../model/workbookModel";
import { paperSizeNumber } from "../read/paperSizes";
import { ensureChild, type XmlElement } from "../xml/xmlTree";
import { ensurePageSetUpPr } from "./sheetProperties";
import { SHEET_ORDER } from "./sheetOrder";

const POINTS_PER_INCH = 72;

/** Writes what differs of the page set-up; headers, footers, printer settings and the rest stay. */
export function writePageLayout(
  root: XmlElement,
  layout: PageLayout,
  before: PageLayout | null,
): void {
  if (!deepEqual(layout.margins, before?.margins)) {
    const margins = ensureChild(root, "pageMargins", SHEET_ORDER);
    for (const side of ["left", "right", "top", "bottom"] as const)
      margins.attributes[side] = String(layout.margins[side] / POINTS_PER_INCH);
    margins.attributes = { header: "0.3", footer: "0.3", ...margins.attributes };
  }
  if (layout.centerHorizontally !== (before?.centerHorizontally ?? false)) {
    const options = ensureChild(root, "printOptions", SHEET_ORDER);
    if (layout.centerHorizontally) options.attributes.horizontalCentered = "1";
    else delete options.attributes.horizontalCentered;
  }
  const setup = (): XmlElement => ensureChild(root, "pageSetup", SHEET_ORDER);
  if (layout.orientation !== (before?.orientation ?? "Portrait"))
    setup().attributes.orientation = layout.orientation.toLowerCase();
  if (layout.paperSize !== before?.paperSize) {
    const number = paperSizeNumber(layout.paperSize);
    if (number !== undefined) setup().attributes.paperSize = String(number);
  }
  const fitChanged =
    layout.fitToWidth !== (before?.fitToWidth ?? null) ||
    layout.fitToHeight !== (before?.fitToHeight ?? null);
  if (fitChanged) {
    const fits = layout.fitToWidth !== null || layout.fitToHeight !== null;
    const properties = ensurePageSetUpPr(root);
    if (fits) {
      properties.attributes.fitToPage = "1";
      // 0 pages means: as many as it takes.
      setup().attributes.fitToWidth = String(layout.fitToWidth ?? 0);
      setup().attributes.fitToHeight = String(layout.fitToHeight ?? 0);
    } else delete properties.attributes.fitToPage;
  }
}
