import { requireText, type ArgumentValue, type CallArguments } from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument, itemNotFound } from "../model/hostError";
import type { Rect } from "../model/rect";
import { cellMatrix } from "./cellMatrix";
import {
  collectionMembers,
  indexedMembers,
  sameName,
  type CollectionSource,
} from "./collectionMembers";
import { requireAllowed } from "./editRights";
import type { TableColumnTarget, TableTarget } from "./objectTargets";
import { columnOf } from "./rectMath";
import { headerRect, requireBody, sheetOf, totalsRect } from "./tableParts";

interface Column {
  readonly id: number;
  readonly name: string;
}

const source: CollectionSource<TableTarget, Column> = {
  list: ({ table }) => table.columns(),
  matches: ({ id, name }, key) => id === key || String(id) === key || sameName(name, key),
  wrap: ({ session, table }, column) =>
    session.make("TableColumn", {
      session,
      table,
      index: table.columns().findIndex(({ id }) => id === column.id),
    }),
};
const collection = collectionMembers(source);
const indexed = indexedMembers(source);

export const tableColumnCollectionMembers: ObjectMembers<TableTarget> = {
  ...collection,
  get: indexed.get,
  call: { ...collection.call, ...indexed.call, add: addColumn },
};

export const tableColumnMembers: ObjectMembers<TableColumnTarget> = {
  id: (target) => columnAt(target).id,
  get: {
    id: (target) => columnAt(target).id,
    index: ({ index }) => index,
    name: (target) => columnAt(target).name,
    values: async (target) => {
      await target.session.settle();
      return sheetOf(target).values(columnOf(target.table.rect(), target.index));
    },
  },
  set: {
    name: (target, value) => {
      const sheet = sheetOf(target);
      const header = columnOf(headerRect(target.table), target.index);
      requireAllowed(sheet);
      sheet.write(header, [[requireText(value)]]);
    },
    values: (target, value) => {
      const sheet = sheetOf(target);
      const rect = columnOf(target.table.rect(), target.index);
      requireAllowed(sheet);
      sheet.write(rect, cellMatrix(value, rect));
    },
  },
  nav: { filter: (target) => target.session.make("Filter", target) },
  call: {
    getRange: (target) => part(target, target.table.rect()),
    getHeaderRowRange: (target) => part(target, headerRect(target.table)),
    getDataBodyRange: (target) => part(target, requireBody(target.table)),
    getTotalRowRange: (target) => part(target, totalsRect(target.table)),
    delete: (target) => {
      requireAllowed(sheetOf(target));
      target.table.deleteColumn(target.index);
      return null;
    },
  },
};

function columnAt({ table, index }: TableColumnTarget): Column {
  const column = table.columns()[index];
  if (!column) throw itemNotFound();
  return column;
}

function part(target: TableColumnTarget, whole: Rect): HostObject {
  return target.session.range(sheetOf(target), columnOf(whole, target.index));
}

/** `add(index?, values?, name?)`: values cover the whole column, header included. */
function addColumn(target: TableTarget, args: CallArguments): HostObject {
  const { session, table } = target;
  const sheet = sheetOf(target);
  const count = table.columns().length;
  const given = args.integerOr(0, -1);
  if (given < -1 || given > count) throw invalidArgument();
  const index = given === -1 ? count : given;
  const values = args.value(1);
  requireAllowed(sheet);
  table.addColumn(given === count ? -1 : given, columnName(target, values, args));
  const rect = columnOf(table.rect(), index);
  if (values !== null) {
    const cells = cellMatrix(values, rect);
    // A name given beside the values is the header.
    if (args.has(2) && table.showHeaders && cells[0]) cells[0] = [args.text(2)];
    sheet.write(rect, cells);
  }
  return session.make("TableColumn", { session, table, index });
}

/** The name, else the first of the values, else the next free 「列n」. */
function columnName({ table }: TableTarget, values: ArgumentValue, args: CallArguments): string {
  if (args.has(2)) return args.text(2);
  const first: unknown = Array.isArray(values) ? (values[0] as unknown) : null;
  const header: unknown = Array.isArray(first) ? first[0] : null;
  if (typeof header === "string" && header !== "") return header;
  const taken = new Set(table.columns().map(({ name }) => name));
  let number = taken.size + 1;
  while (taken.has(`列${number}`)) number += 1;
  return `列${number}`;
}
