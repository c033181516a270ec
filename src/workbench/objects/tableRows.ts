import { isList, type ArgumentValue, type CallArguments } from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument, itemNotFound } from "../model/hostError";
import type { Rect } from "../model/rect";
import type { TableModel } from "../model/workbookModel";
import { cellMatrix } from "./cellMatrix";
import { requireAllowed } from "./editRights";
import type { TableRowTarget, TableTarget } from "./objectTargets";
import { rowOf } from "./rectMath";
import { bodyRect, requireBody, sheetOf } from "./tableParts";

export const tableRowCollectionMembers: ObjectMembers<TableTarget> = {
  items: (target) =>
    Array.from({ length: rowCount(target.table) }, (_, index) => row(target, index)),
  get: { count: ({ table }) => rowCount(table) },
  call: {
    getCount: ({ table }) => rowCount(table),
    getItemAt: (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= rowCount(target.table)) throw invalidArgument();
      return row(target, index);
    },
    add: addRows,
    deleteRowsAt: (target, args) => {
      deleteRows(target, args.integer(0), args.integerOr(1, 1));
      return null;
    },
  },
};

export const tableRowMembers: ObjectMembers<TableRowTarget> = {
  get: {
    index: ({ index }) => index,
    values: async (target) => {
      await target.session.settle();
      return sheetOf(target).values(rectOf(target));
    },
  },
  set: {
    values: (target, value) => {
      const rect = rectOf(target);
      requireAllowed(sheetOf(target));
      sheetOf(target).write(rect, cellMatrix(value, rect));
    },
  },
  call: {
    getRange: (target) => target.session.range(sheetOf(target), rectOf(target)),
    delete: (target) => {
      deleteRows(target, target.index, 1);
      return null;
    },
  },
};

function rowCount(table: TableModel): number {
  return bodyRect(table)?.rowCount ?? 0;
}

function row({ session, table }: TableTarget, index: number): HostObject {
  return session.make("TableRow", { session, table, index });
}

function rectOf({ table, index }: TableRowTarget): Rect {
  const body = bodyRect(table);
  if (!body || index >= body.rowCount) throw itemNotFound();
  return rowOf(body, index);
}

/** `add(index?, values?)`: one row, or as many as `values` has; below the table cells move down. */
function addRows(target: TableTarget, args: CallArguments): HostObject {
  const { table } = target;
  const sheet = sheetOf(target);
  const before = table.rect();
  const count = rowCount(table);
  const given = args.integerOr(0, -1);
  if (given < -1 || given > count) throw invalidArgument();
  const index = given === -1 ? count : given;
  const values = asRows(args.value(1));
  const added = Array.isArray(values) ? values.length : 1;
  const rect = {
    ...before,
    row: before.row + Number(table.showHeaders) + index,
    rowCount: Math.max(1, added),
  };
  const cells = values === null ? null : cellMatrix(values, rect);
  requireAllowed(sheet);
  sheet.insertCells(rect, "Down");
  fit(table, { ...before, rowCount: before.rowCount + rect.rowCount });
  if (cells) sheet.write(rect, cells);
  return row(target, index);
}

function deleteRows(target: TableTarget, index: number, count: number): void {
  const { table } = target;
  const sheet = sheetOf(target);
  const body = requireBody(table);
  if (index < 0 || count < 1 || index + count > body.rowCount) throw invalidArgument();
  const before = table.rect();
  requireAllowed(sheet);
  sheet.deleteCells({ ...body, row: body.row + index, rowCount: count }, "Up");
  fit(table, { ...before, rowCount: before.rowCount - count });
}

/** Whether the table grew or shrank with its cells is the grid's affair; the result is not. */
function fit(table: TableModel, wanted: Rect): void {
  if (table.rect().rowCount !== wanted.rowCount || table.rect().row !== wanted.row) {
    table.resize(wanted);
  }
}

/** A single row may be given as a 1-D array. */
function asRows(values: ArgumentValue): ArgumentValue {
  return isList(values) && !values.some(isList) ? [values] : values;
}
