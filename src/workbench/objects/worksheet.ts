import { itemNotFound, notImplemented } from "../model/hostError";
import {
  requireBoolean,
  requireInteger,
  requireOneOf,
  requireText,
} from "../interpreter/callArguments";
import { registrations } from "../events/eventTable";
import type { ObjectMembers } from "../interpreter/hostObject";
import { rectFromAddress } from "./addressArgument";
import { toColorOrEmpty } from "./color";
import type { SheetTarget } from "./objectTargets";
import { insideGrid, SINGLE_CELL, WHOLE_SHEET } from "./rectMath";
import { requireFreeStructure } from "./worksheetCollection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const TOP_LEFT = { row: 0, column: 0, ...SINGLE_CELL };

export const worksheetMembers: ObjectMembers<SheetTarget> = {
  id: ({ sheet }) => sheet.id,
  get: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ sheet }) => sheet.position,
    visibility: ({ sheet }) => sheet.visibility,
    tabColor: ({ sheet }) => sheet.tabColor,
    showGridlines: ({ sheet }) => sheet.showGridlines,
  },
  setAliases: { gridlines: "showGridlines" },
  set: {
    name: ({ session, sheet }, value) => {
      requireFreeStructure(session);
      sheet.rename(requireText(value));
    },
    position: ({ session, sheet }, value) => {
      requireFreeStructure(session);
      sheet.move(requireInteger(value));
    },
    visibility: ({ session, sheet }, value) => {
      requireFreeStructure(session);
      sheet.setVisibility(requireOneOf(value, VISIBILITIES));
    },
    tabColor: ({ sheet }, value) => {
      sheet.setTabColor(toColorOrEmpty(value));
    },
    showGridlines: ({ sheet }, value) => {
      sheet.setShowGridlines(requireBoolean(value));
    },
  },
  nav: {
    names: ({ session, sheet }) => session.make("NamedItemCollection", { session, scope: sheet }),
    protection: (target) => target.session.make("WorksheetProtection", target),
    freezePanes: (target) => target.session.make("WorksheetFreezePanes", target),
    autoFilter: (target) => target.session.make("AutoFilter", target),
    pageLayout: (target) => target.session.make("PageLayout", target),
    tables: (target) => target.session.make("TableCollection", target),
    charts: (target) => target.session.make("ChartCollection", target),
  },
  call: {
    ...registrations("Worksheet"),
    getRange: ({ session, sheet }, args) => {
      if (!args.has(0)) return session.range(sheet, WHOLE_SHEET);
      const place = rectFromAddress(session, sheet, args.text(0));
      return session.range(place.sheet, place.rect);
    },
    getRangeByIndexes: ({ session, sheet }, args) =>
      session.range(
        sheet,
        insideGrid({
          row: args.integer(0),
          column: args.integer(1),
          rowCount: args.integer(2),
          columnCount: args.integer(3),
        }),
      ),
    getCell: ({ session, sheet }, args) =>
      session.range(
        sheet,
        insideGrid({ row: args.integer(0), column: args.integer(1), ...SINGLE_CELL }),
      ),
    /** An empty sheet answers with A1, as Excel does. */
    getUsedRange: ({ session, sheet }, args) =>
      session.range(sheet, sheet.usedRect(args.booleanOr(0, false)) ?? TOP_LEFT),
    getUsedRangeOrNullObject: ({ session, sheet }, args) => {
      const rect = sheet.usedRect(args.booleanOr(0, false));
      return rect ? session.range(sheet, rect) : null;
    },
    activate: ({ session, sheet }) => {
      session.model.activateSheet(sheet.id);
      return null;
    },
    calculate: ({ session }) => session.settle().then(() => null),
    delete: ({ session, sheet }) => {
      requireFreeStructure(session);
      session.model.deleteSheet(sheet.id);
      return null;
    },
    getNext: (target, args) => {
      const next = neighbour(target, args.booleanOr(0, false), 1);
      if (!next) throw itemNotFound();
      return next;
    },
    getNextOrNullObject: (target, args) => neighbour(target, args.booleanOr(0, false), 1),
    getPrevious: (target, args) => {
      const previous = neighbour(target, args.booleanOr(0, false), -1);
      if (!previous) throw itemNotFound();
      return previous;
    },
    getPreviousOrNullObject: (target, args) => neighbour(target, args.booleanOr(0, false), -1),
    copy: () => {
      throw notImplemented("Worksheet.copy");
    },
  },
};

function neighbour({ session, sheet }: SheetTarget, visibleOnly: boolean, step: 1 | -1) {
  const sheets = session.model.sheets();
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || next.visibility === "Visible")) {
      return session.make("Worksheet", { session, sheet: next });
    }
  }
  return null;
}
