import { SINGLE_CELL } from "./rectMath";
import { decodeEventRange } from "../events/eventRange";
import type { CallArguments } from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";
import { itemNotFound } from "../model/hostError";
import type { SessionTarget } from "./objectTargets";

export const workbookMembers: ObjectMembers<SessionTarget> = {
  get: {
    name: ({ session }) => session.model.name,
    readOnly: ({ session }) => session.application.readOnly,
    autoSave: () => false,
    previouslySaved: () => true,
  },
  nav: {
    application: ({ session }) => session.make("Application", { session }),
    worksheets: ({ session }) => session.make("WorksheetCollection", { session }),
    names: ({ session }) => session.make("NamedItemCollection", { session, scope: null }),
    tables: ({ session }) => session.make("TableCollection", { session, sheet: null }),
    settings: ({ session }) => session.make("SettingCollection", { session }),
    protection: ({ session }) => session.make("WorkbookProtection", { session }),
    _Runtime: ({ session }) => session.make("Runtime", { session }),
  },
  call: {
    getSelectedRange: ({ session }) => {
      const { sheetId, rect } = session.model.selection();
      return session.range(session.model.sheetById(sheetId) ?? session.model.activeSheet(), rect);
    },
    getActiveCell: ({ session }) => {
      const { sheetId, rect } = session.model.selection();
      const sheet = session.model.sheetById(sheetId) ?? session.model.activeSheet();
      return session.range(sheet, { ...rect, ...SINGLE_CELL });
    },
    /** `event.getRange(context)` in a handler. */
    _GetRangeForEventByReferenceId: (target, args) => {
      const range = eventRange(target, args);
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
};

function eventRange({ session }: SessionTarget, args: CallArguments): HostObject | null {
  const place = decodeEventRange(args.text(0));
  const sheet = place && session.model.sheetById(place.sheetId);
  return sheet ? session.range(sheet, place.rect) : null;
}
