import type { Area, CellFormat } from "../compose/writePlan";

/** What Excel calls text that is written downwards, in place of an angle. */
const STACKED = 180;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Sets the formats that are given and leaves the others as they are.
 *
 * @param area the place of `range`: inner lines are drawn only where there are any
 */
export function applyFormat(range: Excel.Range, area: Area, style: CellFormat): void {
  const { format } = range;
  if (style.fillColor !== undefined) format.fill.color = style.fillColor;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.horizontalAlignment !== undefined) {
    format.horizontalAlignment = style.horizontalAlignment;
  }
  if (style.verticalAlignment !== undefined) format.verticalAlignment = style.verticalAlignment;
  if (style.wrapText !== undefined) format.wrapText = style.wrapText;
  if (style.verticalText !== undefined) {
    format.textOrientation = style.verticalText ? STACKED : 0;
  }
  if (style.gridColor !== undefined) {
    for (const edge of EDGES) drawLine(format.borders.getItem(edge), style.gridColor);
    if (area.rowCount > 1) drawLine(format.borders.getItem("InsideHorizontal"), style.gridColor);
    if (area.columnCount > 1) drawLine(format.borders.getItem("InsideVertical"), style.gridColor);
  }
  if (style.outlineColor !== undefined) {
    for (const edge of EDGES) drawLine(format.borders.getItem(edge), style.outlineColor);
  }
  if (style.rowLineColor !== undefined) {
    drawLine(format.borders.getItem("EdgeBottom"), style.rowLineColor);
    if (area.rowCount > 1) drawLine(format.borders.getItem("InsideHorizontal"), style.rowLineColor);
  }
}

/** A continuous line is thin unless another weight is asked for. */
function drawLine(border: Excel.RangeBorder, color: string): void {
  border.style = "Continuous";
  border.color = color;
}
