import { notImplemented } from "../model/hostError";
import {
  requireBoolean,
  requireInteger,
  requireRecord,
  type ArgumentValue,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { requireAllowed, requireUnlocked } from "./editRights";
import type { RangeRef } from "./rangeRef";

/** A column to sort by, relative to the sorted range. */
export interface SortField {
  readonly column: number;
  readonly ascending: boolean;
}

export const rangeSortMembers: ObjectMembers<RangeRef> = {
  call: {
    apply: (range, args) => {
      const fields = args.list(0).map(sortField);
      if (args.booleanOr(1, false)) throw notImplemented("RangeSort.apply with matchCase");
      const hasHeaders = args.booleanOr(2, false);
      if (args.oneOfOr(3, ["Rows", "Columns"], "Rows") === "Columns") {
        throw notImplemented("RangeSort.apply with orientation Columns");
      }
      requireAllowed(range.sheet, "allowSort");
      requireUnlocked(range);
      range.sheet.sort(range.rect, fields, hasHeaders);
      return null;
    },
  },
};

/** Only sorting by value is offered; colours and icons are refused by name. */
export function sortField(value: ArgumentValue): SortField {
  const field = requireRecord(value);
  const sortOn = field["sortOn"];
  if (sortOn !== undefined && sortOn !== null && sortOn !== "Value") {
    throw notImplemented(`SortField.sortOn ${typeof sortOn === "string" ? sortOn : ""}`.trim());
  }
  const ascending = field["ascending"];
  return {
    column: requireInteger(field["key"]),
    ascending: ascending === undefined || ascending === null ? true : requireBoolean(ascending),
  };
}
