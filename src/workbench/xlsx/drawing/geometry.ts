import type { SheetContent } from "../content";
import type { SheetGeometry } from "./anchors";

/** Sizes of rows and columns as a sheet's content gives them. */
export function geometryOf(
  sheet: Pick<SheetContent, "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight">,
): SheetGeometry {
  return {
    columnWidth: (column) => {
      const content = sheet.columns.get(column);
      return content?.hidden ? 0 : (content?.width ?? sheet.defaultColumnWidth);
    },
    rowHeight: (row) => {
      const content = sheet.rows.get(row);
      return content?.hidden ? 0 : (content?.height ?? content?.fitted ?? sheet.defaultRowHeight);
    },
  };
}
