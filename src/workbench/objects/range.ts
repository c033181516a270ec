import { requireBoolean, type CallArguments } from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";
import { itemNotFound } from "../model/hostError";
import { formatSheetAddress } from "./sheetAddress";
import { requireAllowed } from "./editRights";
import { rangeContentMembers } from "./rangeContent";
import { rangeEditMembers } from "./rangeEdits";
import { RangeRef } from "./rangeRef";
import { rangeShapeMembers } from "./rangeShape";
import { cellCount, isWholeColumns, isWholeRows } from "./rectMath";
import { specialCells } from "./specialCells";
import { columnsHidden, leftOf, rowsHidden, topOf } from "./rowsAndColumns";

const address = ({ sheet, rect }: RangeRef): string => formatSheetAddress(sheet.name, rect);

export const rangeMembers: ObjectMembers<RangeRef> = {
  get: {
    address,
    addressLocal: address,
    rowIndex: ({ rect }) => rect.row,
    columnIndex: ({ rect }) => rect.column,
    rowCount: ({ rect }) => rect.rowCount,
    columnCount: ({ rect }) => rect.columnCount,
    /** Excel gives −1 where the count does not fit 31 bits. */
    cellCount: ({ rect }) => (cellCount(rect) > 0x7fffffff ? -1 : cellCount(rect)),
    isEntireRow: ({ rect }) => isWholeRows(rect),
    isEntireColumn: ({ rect }) => isWholeColumns(rect),
    rowHidden: rowsHidden,
    columnHidden: columnsHidden,
    hidden: (range) => {
      const rows = rowsHidden(range);
      const columns = columnsHidden(range);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
    left: ({ sheet, rect }) => leftOf(sheet, rect.column),
    top: ({ sheet, rect }) => topOf(sheet, rect.row),
    width: ({ sheet, rect }) =>
      leftOf(sheet, rect.column + rect.columnCount) - leftOf(sheet, rect.column),
    height: ({ sheet, rect }) => topOf(sheet, rect.row + rect.rowCount) - topOf(sheet, rect.row),
    ...rangeContentMembers.get,
  },
  set: {
    rowHidden: ({ sheet, rect }, value) => {
      const hidden = requireBoolean(value);
      requireAllowed(sheet, "allowFormatRows");
      sheet.setRowsHidden(rect.row, rect.rowCount, hidden);
    },
    columnHidden: ({ sheet, rect }, value) => {
      const hidden = requireBoolean(value);
      requireAllowed(sheet, "allowFormatColumns");
      sheet.setColumnsHidden(rect.column, rect.columnCount, hidden);
    },
    ...rangeContentMembers.set,
  },
  nav: {
    worksheet: ({ session, sheet }) => session.make("Worksheet", { session, sheet }),
    format: (range) => range.session.make("RangeFormat", range),
    sort: (range) => range.session.make("RangeSort", range),
    conditionalFormats: (range) => range.session.make("ConditionalFormatCollection", range),
    dataValidation: (range) => range.session.make("DataValidation", range),
  },
  call: {
    ...rangeShapeMembers.call,
    ...rangeEditMembers.call,
    getTables: (range, args) =>
      range.session.make("TableScopedCollection", {
        range,
        fullyContained: args.booleanOr(0, false),
      }),
    getSpecialCells: async (range, args) => {
      const areas = await specialAreas(range, args);
      if (!areas) throw itemNotFound();
      return areas;
    },
    getSpecialCellsOrNullObject: specialAreas,
  },
};

async function specialAreas(range: RangeRef, args: CallArguments): Promise<HostObject | null> {
  const { session, sheet } = range;
  const areas = (await specialCells(range, args)).map((rect) => new RangeRef(session, sheet, rect));
  return areas.length > 0 ? session.make("RangeAreas", { session, areas }) : null;
}
