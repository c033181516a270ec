import {
  COMMAND_LISTENER_SKELETON_CHANGE,
  SetColDataMutation,
  SetRowDataMutation,
} from "@univerjs/sheets";

/**
 * Makes the grid lay out its cells anew when the model sets widths, heights or hidden rows and columns. The
 * model does so by mutations of row and column data, which can carry everything at once and be undone; Univer
 * repaints after them but keeps the old positions, because of itself it uses them for formats only.
 *
 * Must be called before the grid is mounted: Univer reads the list once.
 */
export function redrawAfterSizeChanges(): void {
  COMMAND_LISTENER_SKELETON_CHANGE.push(SetColDataMutation.id, SetRowDataMutation.id);
}
