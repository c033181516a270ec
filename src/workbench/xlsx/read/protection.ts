import type { ProtectionContent } from "../content";
import { booleanAttribute, childOf, type XmlElement } from "../xml/xmlTree";

/**
 * What a protected sheet still allows: office.js name, attribute of the file, and whether the attribute's
 * absence forbids it (all actions are forbidden by default, objects and scenarios are not).
 */
export const PROTECTION_OPTIONS: readonly (readonly [
  option: string,
  attribute: string,
  forbiddenByDefault: boolean,
])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

export function readProtection(sheet: XmlElement): ProtectionContent {
  const element = childOf(sheet, "sheetProtection");
  const active = booleanAttribute(element, "sheet");
  return {
    protected: active,
    options: active
      ? Object.fromEntries(
          PROTECTION_OPTIONS.map(([option, attribute, forbidden]) => [
            option,
            !booleanAttribute(element, attribute, forbidden),
          ]),
        )
      : {},
    changed: false,
  };
}
