import type { CellFormat, SheetWrite } from "../compose/writePlan";

/** Bytes of one action or object path in a request. */
const ACTION_BYTES = 150;

/** Actions and paths that the entries of a plan take, rounded up. */
const ACTIONS = {
  simple: 6,
  format: 4,
  property: 3,
  rowLines: 12,
  grid: 36,
  rule: 20,
  chart: 200,
  other: 60,
} as const;

/** Bytes of a number of small calls: names, sheets. */
export function callBytes(entries: number): number {
  return entries * ACTIONS.simple * ACTION_BYTES;
}

/** Bytes of what is queued before the contents of a sheet. */
export function dressingBytes(write: SheetWrite): number {
  const entries =
    write.cleared.length +
    write.merges.length +
    write.columnWidths.length +
    write.rowHeights.length;
  const formats = write.formats.reduce((sum, { format }) => sum + formatActions(format), 0);
  return (entries * ACTIONS.simple + formats) * ACTION_BYTES;
}

/** Bytes of what is queued after the contents of a sheet. */
export function extrasBytes(write: SheetWrite): number {
  const rules = write.conditionalFormats.reduce((sum, { rules: own }) => sum + own.length + 1, 0);
  const others = write.tables.length + write.validations.length + write.fittedRows.length + 1;
  return (
    (rules * ACTIONS.rule +
      (write.charts.length + (write.movedCharts?.length ?? 0)) * ACTIONS.chart +
      others * ACTIONS.other) *
    ACTION_BYTES
  );
}

function formatActions(format: CellFormat): number {
  let actions: number = ACTIONS.format;
  for (const property of Object.keys(format)) {
    if (property === "gridColor") actions += ACTIONS.grid;
    else actions += property === "rowLineColor" ? ACTIONS.rowLines : ACTIONS.property;
  }
  return actions;
}
