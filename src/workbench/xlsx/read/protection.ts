import type { ProtectionContent, ProtectionKey } from "../content";
import { attributeOf, booleanAttribute, childOf, type XmlElement } from "../xml/xmlTree";

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
    key: keyOf(element),
    changed: false,
  };
}

function keyOf(element: XmlElement | undefined): ProtectionKey {
  if (attributeOf(element, "hashValue") !== undefined) return { kind: "modern" };
  const hash = attributeOf(element, "password");
  return hash === undefined || hash === "" ? { kind: "none" } : { kind: "legacy", hash };
}

/** The 16-bit hash of a password (ECMA-376 part 4, 3.3.1.81). It keeps people from slipping, not from breaking in. */
export function legacyPasswordHash(password: string): string {
  const codes = Array.from(password, (char) => char.charCodeAt(0));
  const turn = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (const code of [...codes].reverse()) hash = turn(hash) ^ code;
  hash = turn(hash) ^ codes.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}
