/** Numbers under which the library knows object events. */
export const EventType = {
  /** `workbook.onSelectionChanged` over the bridge; the page has an event of its own for it. */
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  addinVisibilityChanged: 65539,
} as const;

/** Target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/**
 * Events that the host raises, by class: the part of the wire method between `_Register` and
 * `Event`. Registering any other event is refused, so that nobody waits for one that never comes.
 */
const RAISED: Readonly<Record<string, readonly string[]>> = {
  Worksheet: [
    "DataChanged",
    "SelectionChanged",
    "Activated",
    "Deactivated",
    "Calculated",
    "RowSorted",
  ],
  WorksheetCollection: [
    "DataChanged",
    "SelectionChanged",
    "Activated",
    "Deactivated",
    "Calculated",
    "RowSorted",
    "Added",
    "Deleted",
  ],
  Table: ["DataChanged", "SelectionChanged"],
  TableCollection: ["DataChanged", "Added", "Deleted"],
  ChartCollection: ["Added", "Deleted"],
};

/**
 * Wire methods that register and unregister the class's events. The host pushes every event and the
 * client picks its own by type and target, so there is nothing to remember.
 */
export function registrations(className: keyof typeof RAISED): Record<string, () => null> {
  const methods = (RAISED[className] ?? []).flatMap((event) => [
    `_Register${event}Event`,
    `_Unregister${event}Event`,
  ]);
  return Object.fromEntries(methods.map((method) => [method, () => null]));
}
