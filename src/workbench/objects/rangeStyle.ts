import type { CellStyle, CellStyleChange } from "../model/cellStyle";
import type { Rect } from "../model/rect";
import { uniform } from "./cellMatrix";
import { requireAllowed } from "./editRights";
import type { Place } from "./addressArgument";
import type { RangeRef } from "./rangeRef";
import { intersectRects } from "./rectMath";

/** Excel's defaults in a Japanese workbook, for what a cell's style leaves open. */
export const DEFAULT_FONT_NAME = "游ゴシック";
export const DEFAULT_FONT_SIZE = 11;

/**
 * A property that all cells share, `null` where they differ. Cells beyond the used part of the
 * sheet have the default.
 */
export function sharedStyle<V extends string | number | boolean>(
  { sheet, rect }: Place,
  pick: (style: Readonly<CellStyle>) => V,
): V | null {
  const used = sheet.usedRect(false);
  const common = used && intersectRects(used, rect);
  const styles = common ? sheet.styles(common) : [];
  return uniform(values(styles, common, rect, pick));
}

function* values<V>(
  styles: Readonly<CellStyle>[][],
  common: Rect | null,
  rect: Rect,
  pick: (style: Readonly<CellStyle>) => V,
): Iterable<V> {
  for (const row of styles) for (const style of row) yield pick(style);
  const covered = common ? common.rowCount * common.columnCount : 0;
  if (covered < rect.rowCount * rect.columnCount) yield pick({});
}

/** @throws HostError AccessDenied on a protected sheet that forbids formatting */
export function changeStyle(range: RangeRef, change: CellStyleChange): void {
  requireAllowed(range.sheet, "allowFormatCells");
  range.sheet.applyStyle(range.rect, change);
}
