import type { CellScalar } from "./workbookModel";
import type { Rect } from "./rect";

/** Who caused a change: a person at the grid, the add-in through the API, or another author (simulated). */
export type ChangeOrigin = "user" | "addin" | "remote";

/** What happened in the workbook, in the model's own words; `events/` turns it into wire messages. */
export type ModelEvent =
  | {
      readonly kind: "cellsChanged";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly changeType:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly origin: ChangeOrigin;
      /** Where the neighbours went, for cells inserted or deleted (not whole rows or columns). */
      readonly shift?: "Down" | "Right" | "Up" | "Left";
      /** Only for a single cell. */
      readonly before?: CellScalar;
      readonly after?: CellScalar;
    }
  | { readonly kind: "selectionChanged"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "sheetActivated"; readonly sheetId: string; readonly previousSheetId?: string }
  | { readonly kind: "sheetAdded"; readonly sheetId: string; readonly origin: ChangeOrigin }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string; readonly origin: ChangeOrigin }
  | {
      readonly kind: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin: ChangeOrigin;
    }
  | { readonly kind: "tableAdded"; readonly sheetId: string; readonly tableId: string }
  | { readonly kind: "tableDeleted"; readonly sheetId: string; readonly tableId: string }
  | { readonly kind: "rowsSorted"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "chartAdded"; readonly sheetId: string; readonly chartId: string }
  /** Title, data, size … of a chart; nothing on the wire tells of it, the page redraws. */
  | { readonly kind: "chartChanged"; readonly sheetId: string; readonly chartId: string }
  | { readonly kind: "chartDeleted"; readonly sheetId: string; readonly chartId: string };
