import { accessDenied } from "../model/hostError";
import type { SheetModel } from "../model/workbookModel";
import type { RangeRef } from "./rangeRef";

/** Options of `Worksheet.protection.protect` that allow something on a protected sheet. */
export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

export const PROTECTION_OPTIONS: readonly ProtectionOption[] = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

/**
 * Contents of locked cells of a protected sheet cannot be changed.
 *
 * @throws HostError AccessDenied
 */
export function requireUnlocked({ sheet, rect }: RangeRef): void {
  if (sheet.protection.protected && sheet.isLocked(rect)) throw accessDenied();
}

/**
 * Everything else on a protected sheet needs the option that allows it; without an option it is
 * refused always.
 *
 * @throws HostError AccessDenied
 */
export function requireAllowed(sheet: SheetModel, option?: ProtectionOption): void {
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected && (option === undefined || options[option] !== true)) throw accessDenied();
}
