import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import type { RangeAreasTarget } from "./objectTargets";
import type { RangeRef } from "./rangeRef";
import { cellCount, isWholeColumns, isWholeRows } from "./rectMath";
import { formatSheetAddress } from "./sheetAddress";

const address = ({ areas }: RangeAreasTarget): string =>
  areas.map(({ sheet, rect }) => formatSheetAddress(sheet.name, rect)).join(",");

/** Several areas: what `getMergedAreasOrNullObject` and `getSpecialCells` answer with. */
export const rangeAreasMembers: ObjectMembers<RangeAreasTarget> = {
  get: {
    address,
    addressLocal: address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, { rect }) => sum + cellCount(rect), 0),
    isEntireColumn: ({ areas }) => areas.every(({ rect }) => isWholeColumns(rect)),
    isEntireRow: ({ areas }) => areas.every(({ rect }) => isWholeRows(rect)),
  },
  nav: {
    areas: (target) => target.session.make("RangeCollection", target),
    worksheet: ({ session, areas }) => {
      const sheet = areas[0]?.sheet;
      return sheet ? session.make("Worksheet", { session, sheet }) : null;
    },
  },
};

const wrap = (range: RangeRef) => range.session.make("Range", range);

export const rangeCollectionMembers: ObjectMembers<RangeAreasTarget> = {
  items: ({ areas }) => areas.map(wrap),
  call: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ areas }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw invalidArgument();
      return wrap(area);
    },
  },
};
