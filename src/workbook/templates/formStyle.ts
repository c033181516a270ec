import type { FormRegion } from "../../domain/plan/formTemplate";
import { HEADER_FORMAT } from "../compose/sheetStyle";
import type { CellFormat } from "../compose/writePlan";

/** Points, of everything that is written into the form. */
export const FORM_FONT_SIZE = 10;
const FRAME = "#7F7F7F";
const HEADING_SIZE = 12;

const { gridColor: _lines, ...HEADER_WITHOUT_LINES } = HEADER_FORMAT;

const LABEL: CellFormat = {
  ...HEADER_WITHOUT_LINES,
  fontSize: FORM_FONT_SIZE,
  outlineColor: FRAME,
};

const ENTRY: CellFormat = {
  fontSize: FORM_FONT_SIZE,
  horizontalAlignment: "Left",
  verticalAlignment: "Top",
  wrapText: true,
  outlineColor: FRAME,
};

/** How a region looks: labels as headers, entries framed and read from the top, the heading without frames. */
export function formRegionFormat(region: FormRegion): CellFormat {
  if (region.block === "heading") return headingFormat(region);
  switch (region.role) {
    case "label":
      return region.vertical ? { ...LABEL, verticalText: true, wrapText: false } : LABEL;
    case "legend":
      return { ...ENTRY, fontSize: 9, verticalAlignment: "Center" };
    case "mark":
      return {
        ...ENTRY,
        ...{ fontSize: HEADING_SIZE, bold: true },
        ...{ horizontalAlignment: "Center", verticalAlignment: "Center" },
      };
    case "input":
      return ENTRY;
  }
}

function headingFormat(region: FormRegion): CellFormat {
  const plain: CellFormat = { fontSize: 11, verticalAlignment: "Center" };
  if (region.role !== "input") return { ...plain, horizontalAlignment: "Right" };
  if (region.field === "title") {
    return { ...plain, fontSize: 14, bold: true, horizontalAlignment: "Center" };
  }
  if (region.field === "organisation") return { ...plain, horizontalAlignment: "Right" };
  if (region.field === "fiscalYear") return { ...plain, horizontalAlignment: "Left" };
  return {
    ...plain,
    ...{ fontSize: HEADING_SIZE, bold: true, horizontalAlignment: "Left" },
    ...{ wrapText: true, outlineColor: FRAME },
  };
}
