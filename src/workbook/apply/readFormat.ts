import type { Area, CellFormat } from "../compose/writePlan";
import type { BeforeFormat, Take } from "./beforeState";
import { rangeOf } from "./rangeOf";

const NO_FILL = ["", "#FFFFFF"];
const NO_LINE = "None";
const LEFT_ALONE = "General";
const DEFAULT_VERTICAL = ["Bottom", "Center"];

/**
 * Queues the reading of the format that the cells of an area share. Excel answers `null` for what they do
 * not share: that is left out.
 */
export function queueFormat(sheet: Excel.Worksheet, area: Area): Take<BeforeFormat> {
  const { format } = rangeOf(sheet, area);
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  format.font.load("bold,color,size");
  format.fill.load("color");
  const lineOf = (edge: "EdgeBottom" | "EdgeLeft"): Excel.RangeBorder => {
    const border = format.borders.getItem(edge);
    border.load("style,color");
    return border;
  };
  const bottom = lineOf("EdgeBottom");
  const left = lineOf("EdgeLeft");
  return () => ({
    area,
    format: sharedFormat(format, bottom, left),
    plain: isPlain(format, [bottom, left]),
    whole: isWhole(format, [bottom, left]),
  });
}

/** What Excel answers may be `null` whatever the declarations say. */
function present<T>(value: T | null): value is T {
  return value !== null;
}

function sharedFormat(
  { font, fill, wrapText, horizontalAlignment, verticalAlignment }: Excel.RangeFormat,
  bottom: Excel.RangeBorder,
  left: Excel.RangeBorder,
): CellFormat {
  const hasLine = ({ style, color }: Excel.RangeBorder): boolean =>
    present(style) && present(color) && style !== NO_LINE;
  return {
    ...(present(fill.color) && !NO_FILL.includes(fill.color) ? { fillColor: fill.color } : {}),
    ...(present(font.color) ? { fontColor: font.color } : {}),
    ...(present(font.bold) ? { bold: font.bold } : {}),
    ...(present(font.size) ? { fontSize: font.size } : {}),
    ...(isSide(horizontalAlignment) ? { horizontalAlignment } : {}),
    ...(verticalAlignment === "Top" || verticalAlignment === "Center" ? { verticalAlignment } : {}),
    ...(present(wrapText) ? { wrapText } : {}),
    ...(hasLine(left)
      ? { gridColor: left.color }
      : hasLine(bottom)
        ? { rowLineColor: bottom.color }
        : {}),
  };
}

function isSide(alignment: string): alignment is "Left" | "Center" | "Right" {
  return alignment === "Left" || alignment === "Center" || alignment === "Right";
}

function isPlain(
  { font, fill, wrapText, horizontalAlignment, verticalAlignment }: Excel.RangeFormat,
  lines: readonly Excel.RangeBorder[],
): boolean {
  return (
    NO_FILL.includes(fill.color) &&
    !font.bold &&
    !wrapText &&
    horizontalAlignment === LEFT_ALONE &&
    DEFAULT_VERTICAL.includes(verticalAlignment) &&
    lines.every(({ style }) => style === NO_LINE)
  );
}

function isWhole(
  { font, fill, wrapText, horizontalAlignment, verticalAlignment }: Excel.RangeFormat,
  lines: readonly Excel.RangeBorder[],
): boolean {
  const shared: readonly unknown[] = [
    ...[font.bold, font.color, font.size, wrapText, horizontalAlignment, verticalAlignment],
    ...[fill.color, ...lines.map(({ style }) => style)],
  ];
  // Excel says "" for fills that differ and for cells without one.
  return shared.every((value) => value !== null);
}
