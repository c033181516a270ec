import { registrations } from "../events/eventTable";
import { requireBoolean, requireText } from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import type { Rect } from "../model/rect";
import { placeArgument } from "./addressArgument";
import { requireAllowed } from "./editRights";
import { clearTableFilters, reapplyTableFilters } from "./filters";
import type { TableTarget } from "./objectTargets";
import { sortField } from "./rangeSort";
import { headerRect, requireBody, sheetOf, totalsRect } from "./tableParts";

export const tableMembers: ObjectMembers<TableTarget> = {
  id: ({ table }) => table.id,
  get: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.showHeaders,
    showTotals: ({ table }) => table.showTotals,
    style: ({ table }) => table.style,
  },
  set: {
    name: ({ table }, value) => {
      table.rename(requireText(value));
    },
    showTotals: (target, value) => {
      requireAllowed(sheetOf(target));
      target.table.setShowTotals(requireBoolean(value));
    },
    style: (target, value) => {
      requireAllowed(sheetOf(target));
      target.table.setStyle(requireText(value));
    },
  },
  nav: {
    columns: (target) => target.session.make("TableColumnCollection", target),
    rows: (target) => target.session.make("TableRowCollection", target),
    sort: (target) => target.session.make("TableSort", target),
    worksheet: (target) =>
      target.session.make("Worksheet", { session: target.session, sheet: sheetOf(target) }),
  },
  call: {
    ...registrations("Table"),
    getRange: (target) => part(target, target.table.rect()),
    getHeaderRowRange: (target) => part(target, headerRect(target.table)),
    getDataBodyRange: (target) => part(target, requireBody(target.table)),
    getTotalRowRange: (target) => part(target, totalsRect(target.table)),
    resize: (target, args) => {
      const { session, table } = target;
      const sheet = sheetOf(target);
      const place = placeArgument(session, sheet, args.value(0));
      if (place.sheet.id !== sheet.id) throw invalidArgument();
      requireAllowed(sheet);
      table.resize(place.rect);
      return null;
    },
    clearFilters: clearTableFilters,
    reapplyFilters: reapplyTableFilters,
    convertToRange: (target) => {
      const sheet = sheetOf(target);
      const rect = target.table.rect();
      requireAllowed(sheet);
      target.table.convertToRange();
      return target.session.range(sheet, rect);
    },
    delete: (target) => {
      requireAllowed(sheetOf(target));
      target.table.delete();
      return null;
    },
  },
};

/** Sorting of a table's body; the header stays. */
export const tableSortMembers: ObjectMembers<TableTarget> = {
  call: {
    apply: (target, args) => {
      const sheet = sheetOf(target);
      const fields = args.list(0).map(sortField);
      requireAllowed(sheet, "allowSort");
      sheet.sort(requireBody(target.table), fields, false);
      return null;
    },
  },
};

function part(target: TableTarget, rect: Rect): HostObject {
  return target.session.range(sheetOf(target), rect);
}
