import { loadPlace, rangePlace } from "./rangePlace";
import type { TableSnapshot } from "./snapshot";

/** A table whose cells are asked for with the next `sync`. */
export interface PendingTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Queues what is needed of a table whose own properties are loaded. */
export function queueTable(table: Excel.Table): PendingTable {
  const range = table.getRange();
  loadPlace(range);
  return { table, range };
}

/** The answer to {@link queueTable}. */
export function takeTable({ table, range }: PendingTable): TableSnapshot {
  return {
    id: table.id,
    name: table.name,
    range: rangePlace(range),
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  };
}
