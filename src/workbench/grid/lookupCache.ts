import { CELL_INVERTED_INDEX_CACHE as cache } from "@univerjs/engine-formula";

/*
 * Univer keeps an index of values for lookups (COUNTIF, MATCH …) and enters every calculated result into
 * it, searching all different values of the column for the row's former one: with 10,000 results in a
 * column a calculation takes ten seconds longer. Rows that no lookup has indexed need no entry; the lookup
 * that comes first reads them itself.
 */
const enter = cache.set.bind(cache);
cache.set = (unitId, sheetId, column, value, row, isForceUpdate = false) => {
  const indexed = !cache.shouldContinueBuildingCache(unitId, sheetId, column, row);
  if (isForceUpdate && !indexed) return;
  enter(unitId, sheetId, column, value, row, isForceUpdate);
};
