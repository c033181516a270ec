import type { ICellData, Nullable, Worksheet } from "@univerjs/core";

import type { GridContext } from "./gridContext";

/** A cell and the number of the format that it gets. */
export interface FormattedCell {
  readonly row: number;
  readonly column: number;
  readonly format: number;
}

/**
 * Gives cells their formats by swapping the style ids that they hold, as one undo step. Univer's own mutation
 * merges styles property by property in every cell, which takes seconds over tens of thousands of cells, and does
 * the same in the end; but only that one makes the page draw the cells anew. So this is for the headless host.
 */
export function swapStyles(
  context: GridContext,
  worksheet: Worksheet,
  cells: readonly FormattedCell[],
): void {
  if (cells.length === 0) return;
  const matrix = worksheet.getCellMatrix();
  const ids = new Map<number, string | null>();
  const styleId = (format: number): string | null => {
    const known = ids.get(format);
    if (known !== undefined) return known;
    const id = context.workbook.getStyles().setValue(context.formats.univerStyle(format)) ?? null;
    ids.set(format, id);
    return id;
  };
  const cellAt = ({ row, column }: FormattedCell): Nullable<ICellData> =>
    matrix.getValue(row, column);
  const before = cells.map((place) => {
    const cell = cellAt(place);
    return cell ? { style: cell.s } : null;
  });
  context.change(
    worksheet.getSheetId(),
    () => {
      for (const place of cells) {
        const cell = cellAt(place);
        const s = styleId(place.format);
        if (cell) cell.s = s;
        else matrix.setValue(place.row, place.column, { s });
      }
    },
    () => {
      cells.forEach((place, index) => {
        const old = before[index];
        const cell = cellAt(place);
        if (!old) matrix.realDeleteValue(place.row, place.column);
        else if (!cell) return;
        else if (old.style === undefined) delete cell.s;
        else cell.s = old.style;
      });
    },
  );
}
