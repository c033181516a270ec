import { registrations } from "../events/eventTable";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument, itemNotFound } from "../model/hostError";
import type { TableModel } from "../model/workbookModel";
import { placeArgument } from "./addressArgument";
import {
  collectionMembers,
  indexedMembers,
  sameName,
  type CollectionSource,
} from "./collectionMembers";
import { requireAllowed } from "./editRights";
import type { TableScopeTarget, TablesTarget } from "./objectTargets";
import { containsRect, intersectRects } from "./rectMath";

const source: CollectionSource<TablesTarget, TableModel> = {
  list: ({ session, sheet }) => (sheet ? sheet.tables() : session.model.tables()),
  matches: (table, key) => isTable(table, key),
  wrap: ({ session }, table) => session.make("Table", { session, table }),
};
const collection = collectionMembers(source);
const indexed = indexedMembers(source);

export const tableCollectionMembers: ObjectMembers<TablesTarget> = {
  ...collection,
  get: indexed.get,
  call: {
    ...registrations("TableCollection"),
    ...collection.call,
    ...indexed.call,
    /** The address may name its sheet; without a name it means this sheet, or the active one. */
    add: async (target, args) => {
      const { session, sheet } = target;
      const place = placeArgument(session, sheet ?? session.model.activeSheet(), args.value(0));
      if (sheet && place.sheet.id !== sheet.id) throw invalidArgument();
      requireAllowed(place.sheet);
      const table = await place.sheet.addTable(place.rect, args.booleanOr(1, false));
      return source.wrap(target, table);
    },
  },
};

const scopedSource: CollectionSource<TableScopeTarget, TableModel> = {
  list: ({ range, fullyContained }) => {
    const { sheet, rect } = range;
    return sheet
      .tables()
      .filter((table) =>
        fullyContained
          ? containsRect(rect, table.rect())
          : intersectRects(rect, table.rect()) !== null,
      );
  },
  matches: (table, key) => isTable(table, key),
  wrap: ({ range: { session } }, table) => session.make("Table", { session, table }),
};
const scoped = collectionMembers(scopedSource);

export const tableScopedCollectionMembers: ObjectMembers<TableScopeTarget> = {
  ...scoped,
  call: {
    ...scoped.call,
    getFirst: (target) => {
      const [first] = scopedSource.list(target);
      if (!first) throw itemNotFound();
      return scopedSource.wrap(target, first);
    },
  },
};

/** The client knows tables by name or by id, the id sometimes as a number. */
function isTable(table: TableModel, key: unknown): boolean {
  if (typeof key === "number") return table.id === String(key);
  return typeof key === "string" && (table.id === key || sameName(table.name, key));
}
