import {
  requireBoolean,
  requireInteger,
  requireNumber,
  requireOneOf,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import { requireAllowed } from "./editRights";
import type { RangeRef } from "./rangeRef";
import { changeStyle, sharedStyle } from "./rangeStyle";
import { standardWidth, uniformColumnWidth, uniformRowHeight } from "./rowsAndColumns";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const rangeFormatMembers: ObjectMembers<RangeRef> = {
  get: {
    horizontalAlignment: (range) =>
      sharedStyle(range, ({ horizontalAlignment }) => horizontalAlignment ?? "General"),
    /** Japanese Excel centres new cells vertically; what the file does not say is "Bottom" in the format. */
    verticalAlignment: (range) =>
      sharedStyle(range, ({ verticalAlignment }) => verticalAlignment ?? "Bottom"),
    wrapText: (range) => sharedStyle(range, ({ wrapText }) => wrapText ?? false),
    indentLevel: (range) => sharedStyle(range, ({ indentLevel }) => indentLevel ?? 0),
    shrinkToFit: (range) => sharedStyle(range, ({ shrinkToFit }) => shrinkToFit ?? false),
    textOrientation: (range) => sharedStyle(range, ({ textOrientation }) => textOrientation ?? 0),
    columnWidth: uniformColumnWidth,
    rowHeight: uniformRowHeight,
    useStandardWidth: standardWidth,
  },
  set: {
    horizontalAlignment: (range, value) => {
      changeStyle(range, { horizontalAlignment: requireOneOf(value, HORIZONTAL) });
    },
    verticalAlignment: (range, value) => {
      changeStyle(range, { verticalAlignment: requireOneOf(value, VERTICAL) });
    },
    wrapText: (range, value) => {
      changeStyle(range, { wrapText: requireBoolean(value) });
    },
    indentLevel: (range, value) => {
      changeStyle(range, { indentLevel: between(requireInteger(value), 0, 250) });
    },
    shrinkToFit: (range, value) => {
      changeStyle(range, { shrinkToFit: requireBoolean(value) });
    },
    textOrientation: (range, value) => {
      const angle = requireInteger(value);
      changeStyle(range, { textOrientation: angle === 180 ? angle : between(angle, -90, 90) });
    },
    columnWidth: ({ sheet, rect }, value) => {
      const points = between(requireNumber(value), 0, Infinity);
      requireAllowed(sheet, "allowFormatColumns");
      sheet.setColumnWidth(rect.column, rect.columnCount, points);
    },
    /** `false` leaves the width as it is. */
    useStandardWidth: ({ sheet, rect }, value) => {
      const isStandard = requireBoolean(value);
      requireAllowed(sheet, "allowFormatColumns");
      if (isStandard) sheet.setColumnWidth(rect.column, rect.columnCount, null);
    },
    rowHeight: ({ sheet, rect }, value) => {
      const points = between(requireNumber(value), 0, 409.5);
      requireAllowed(sheet, "allowFormatRows");
      sheet.setRowHeight(rect.row, rect.rowCount, points);
    },
  },
  nav: {
    fill: (range) => range.session.make("RangeFill", range),
    font: (range) => range.session.make("RangeFont", range),
    borders: (range) => range.session.make("RangeBorderCollection", range),
    protection: (range) => range.session.make("FormatProtection", range),
  },
  call: {
    autofitColumns: ({ sheet, rect }) => {
      requireAllowed(sheet, "allowFormatColumns");
      sheet.autofitColumns(rect.column, rect.columnCount);
      return null;
    },
    autofitRows: ({ sheet, rect }) => {
      requireAllowed(sheet, "allowFormatRows");
      sheet.autofitRows(rect.row, rect.rowCount);
      return null;
    },
  },
};

function between(value: number, minimum: number, maximum: number): number {
  if (value < minimum || value > maximum) throw invalidArgument();
  return value;
}
