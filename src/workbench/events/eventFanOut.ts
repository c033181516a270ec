import type { ChangeOrigin, ModelEvent } from "../model/modelEvents";
import type { CellScalar, TableModel, WorkbookModel } from "../model/workbookModel";
import { intersectRects } from "../objects/rectMath";
import { EventCategory, type EventEntry } from "../protocol/eventEntry";
import type { WireObject } from "../protocol/richApi";
import { formatRect } from "../references/a1";
import { encodeEventRange } from "./eventRange";
import { EventType, WORKBOOK_TARGET } from "./eventTable";

type EventOf<K extends ModelEvent["kind"]> = Extract<ModelEvent, { kind: K }>;

/**
 * One thing that happened in the workbook as all the messages that handlers may wait for: an edit
 * is pushed for its sheet, for the workbook and for every table it touches.
 */
export function fanOut(event: ModelEvent, model: WorkbookModel): EventEntry[] {
  switch (event.kind) {
    case "cellsChanged":
      return cellsChanged(event, model);
    case "selectionChanged":
      return selectionChanged(event, model);
    case "sheetActivated":
      return sheetActivated(event);
    case "sheetAdded":
      return [sheetEvent(EventType.worksheetAdded, event)];
    case "sheetDeleted":
      return [sheetEvent(EventType.worksheetDeleted, event)];
    case "rowsSorted":
      return onSheet(EventType.worksheetRowSorted, event.sheetId, {
        worksheetId: event.sheetId,
        address: formatRect(event.rect),
        source: "Local",
      });
    case "calculated":
      return onSheet(EventType.worksheetCalculated, event.sheetId, { worksheetId: event.sheetId });
    case "tableAdded":
      return tableEvent(EventType.tableAdded, event);
    case "tableDeleted":
      return tableEvent(EventType.tableDeleted, event);
    case "chartAdded":
      return [chartEvent(EventType.chartAdded, event)];
    case "chartDeleted":
      return [chartEvent(EventType.chartDeleted, event)];
    // Told to nobody: Worksheet.onNameChanged is newer than this host offers (ExcelApi 1.17), and
    // Excel has no event for a restyled chart.
    case "sheetRenamed":
    case "chartChanged":
      return [];
  }
}

function cellsChanged(event: EventOf<"cellsChanged">, model: WorkbookModel): EventEntry[] {
  const remote = event.origin === "remote";
  const message = {
    changeType: event.changeType,
    worksheetId: event.sheetId,
    ...changeSource(event.origin),
    ...cellDetails(event),
  };
  const onSheets = onSheet(
    EventType.worksheetChanged,
    event.sheetId,
    {
      ...message,
      address: formatRect(event.rect),
      referenceId: encodeEventRange(event.sheetId, event.rect),
      shiftDirection: SHIFT_DIRECTIONS[event.shift ?? "None"],
    },
    remote,
  );
  const onTables = tablesOf(model, event.sheetId).flatMap((table) => {
    const touched = intersectRects(table.rect(), event.rect);
    if (!touched) return [];
    const tableMessage = {
      ...message,
      tableId: table.id,
      address: formatRect(touched),
      referenceId: encodeEventRange(event.sheetId, touched),
    };
    return [table.id, event.sheetId, WORKBOOK_TARGET].map((target) =>
      entry(EventType.tableChanged, target, tableMessage, remote),
    );
  });
  return [...onSheets, ...onTables];
}

/** Words of `Excel.InsertDeleteCellsShiftDirection`; "None" keeps `changeDirectionState` undefined. */
const SHIFT_DIRECTIONS = {
  None: "None",
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
} as const;

function changeSource(origin: ChangeOrigin): WireObject {
  return {
    source: origin === "remote" ? "Remote" : "Local",
    triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
  };
}

/** Excel tells values only where a single cell changed. */
function cellDetails({ before, after }: EventOf<"cellsChanged">): WireObject {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function valueType(value: CellScalar): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
}

function selectionChanged(event: EventOf<"selectionChanged">, model: WorkbookModel): EventEntry[] {
  const worksheetId = event.sheetId;
  const address = formatRect(event.rect);
  const inTables = tablesOf(model, worksheetId).map((table) => {
    const inside = intersectRects(table.rect(), event.rect);
    return entry(EventType.tableSelectionChanged, table.id, {
      worksheetId,
      tableId: table.id,
      address: inside ? formatRect(inside) : "",
    });
  });
  return [
    ...onSheet(EventType.worksheetSelectionChanged, worksheetId, { worksheetId, address }),
    ...inTables,
    entry(EventType.documentSelectionChanged, "", {}),
  ];
}

function sheetActivated({ sheetId, previousSheetId }: EventOf<"sheetActivated">): EventEntry[] {
  const left =
    previousSheetId === undefined
      ? []
      : onSheet(EventType.worksheetDeactivated, previousSheetId, { worksheetId: previousSheetId });
  return [...left, ...onSheet(EventType.worksheetActivated, sheetId, { worksheetId: sheetId })];
}

function sheetEvent(
  type: number,
  { sheetId, origin }: EventOf<"sheetAdded" | "sheetDeleted">,
): EventEntry {
  const remote = origin === "remote";
  const source = remote ? "Remote" : "Local";
  return entry(type, WORKBOOK_TARGET, { worksheetId: sheetId, source }, remote);
}

function tableEvent(
  type: number,
  { sheetId, tableId }: EventOf<"tableAdded" | "tableDeleted">,
): EventEntry[] {
  return onSheet(type, sheetId, { tableId, worksheetId: sheetId, source: "Local" });
}

function chartEvent(
  type: number,
  { sheetId, chartId }: EventOf<"chartAdded" | "chartDeleted">,
): EventEntry {
  return entry(type, sheetId, { chartId, worksheetId: sheetId, source: "Local" });
}

/** For handlers on the sheet and for handlers on the collection of sheets. */
function onSheet(type: number, sheetId: string, message: WireObject, remote = false): EventEntry[] {
  return [entry(type, sheetId, message, remote), entry(type, WORKBOOK_TARGET, message, remote)];
}

function entry(type: number, target: string, message: WireObject, remote = false): EventEntry {
  return [EventCategory.ObjectEvent, type, target, JSON.stringify(message), "", remote];
}

function tablesOf(model: WorkbookModel, sheetId: string): readonly TableModel[] {
  return model.tables().filter((table) => table.sheetId === sheetId);
}
