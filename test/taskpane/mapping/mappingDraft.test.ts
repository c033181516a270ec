import { choiceOf, withChoice, withTable } from "../../../src/taskpane/mapping/mappingDraft";
import type { MappedColumn } from "../../../src/workbook/mapping/readMapping";

import { CORRECTED_TABLE, UNREAD_TABLE } from "./tables";

const at = (index: number, table = UNREAD_TABLE): MappedColumn => {
  const column = table.columns[index];
  if (!column) throw new Error(`There is no column ${String(index)}.`);
  return column;
};

test("a choice is kept until it is what the workbook remembers", () => {
  const chosen = withChoice(new Map(), UNREAD_TABLE, at(1), "target");
  expect([...chosen.values()]).toEqual([
    { column: { cell: at(1).cell, value: "到達ライン（件）" }, role: "target" },
  ]);
  expect(withChoice(chosen, UNREAD_TABLE, at(1), null).size).toBe(0);
});

test("a role heads one column of a table", () => {
  const first = withChoice(new Map(), UNREAD_TABLE, at(1), "target");
  const second = withChoice(first, UNREAD_TABLE, at(3), "target");
  expect(UNREAD_TABLE.columns.map((column) => choiceOf(second, column))).toEqual([
    ...[null, null, null, "target"],
  ]);
  const moved = withChoice(new Map(), CORRECTED_TABLE, at(3, CORRECTED_TABLE), "target");
  expect(CORRECTED_TABLE.columns.map((column) => choiceOf(moved, column))).toEqual([
    ...[null, null, null, "target"],
  ]);
  expect([...moved.values()].map(({ role }) => role)).toEqual(["target", null]);
});

test("several columns may be left out", () => {
  const draft = withChoice(
    withChoice(new Map(), UNREAD_TABLE, at(2), "ignore"),
    UNREAD_TABLE,
    at(3),
    "ignore",
  );
  expect([...draft.values()].map(({ role }) => role)).toEqual(["ignore", "ignore"]);
});

test("a selected header comes first, unless its table is there already", () => {
  const other = { ...UNREAD_TABLE, headerRow: 0, label: "令和6年度!A1:D1" };
  expect(withTable([UNREAD_TABLE], other)).toEqual([other, UNREAD_TABLE]);
  expect(withTable([UNREAD_TABLE], { ...UNREAD_TABLE, columns: [at(0)] })).toEqual([UNREAD_TABLE]);
});
