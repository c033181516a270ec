import type { CellFormat } from "./writePlan";

/** Dark blue of titles and headers. */
export const INK = "#1F3864";
/** Grey of remarks. */
export const GREY = "#595959";
/** Lines between cells. */
export const LINE_COLOR = "#D5DBE5";

/** Header cells of everything that the add-in writes. */
export const HEADER_FORMAT: CellFormat = {
  fillColor: "#E7ECF3",
  fontColor: INK,
  bold: true,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
  gridColor: "#BFC8D6",
};
