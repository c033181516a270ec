import { accessDenied } from "../model/hostError";
import { registrations } from "../events/eventTable";
import type { ObjectMembers } from "../interpreter/hostObject";
import type { SheetModel } from "../model/workbookModel";
import { collectionMembers, sameName, type CollectionSource } from "./collectionMembers";
import type { HostSession } from "./hostSession";
import type { SessionTarget } from "./objectTargets";

const source: CollectionSource<SessionTarget, SheetModel> = {
  list: ({ session }) => session.model.sheets(),
  matches: (sheet, key) => sheet.id === key || sameName(sheet.name, key),
  wrap: ({ session }, sheet) => session.make("Worksheet", { session, sheet }),
};
const collection = collectionMembers(source);

export const worksheetCollectionMembers: ObjectMembers<SessionTarget> = {
  ...collection,
  call: {
    ...registrations("WorksheetCollection"),
    getItemOrNullObject: collection.call["getItemOrNullObject"] ?? (() => null),
    getCount: ({ session }, args) => candidates(session, args.booleanOr(0, false)).length,
    getActiveWorksheet: (target) => source.wrap(target, target.session.model.activeSheet()),
    getFirst: (target, args) => wrapAt(target, args.booleanOr(0, false), 0),
    getLast: (target, args) => wrapAt(target, args.booleanOr(0, false), -1),
    add: (target, args) => {
      requireFreeStructure(target.session);
      const name = args.textOr(0, undefined);
      return source.wrap(target, target.session.model.addSheet(name));
    },
  },
};

function candidates(session: HostSession, visibleOnly: boolean): readonly SheetModel[] {
  const sheets = session.model.sheets();
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function wrapAt(target: SessionTarget, visibleOnly: boolean, index: number) {
  const sheet = candidates(target.session, visibleOnly).at(index);
  return sheet ? source.wrap(target, sheet) : null;
}

/** @throws HostError AccessDenied while the workbook's structure is protected */
export function requireFreeStructure(session: HostSession): void {
  if (session.model.isStructureProtected()) throw accessDenied();
}
