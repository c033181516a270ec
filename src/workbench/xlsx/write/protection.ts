import type { ProtectionContent } from "../content";
import { PROTECTION_OPTIONS } from "../read/protection";
import {
  createElement,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../xml/xmlTree";
import { SHEET_ORDER } from "./sheetOrder";

/** Writes the protection of a sheet if it was set or lifted; otherwise the file's own stays, hash and all. */
export function writeProtection(root: XmlElement, protection: ProtectionContent): void {
  if (!protection.changed) return;
  removeChildren(root, "sheetProtection");
  if (!protection.protected) return;
  const attributes: Record<string, string | number> = { sheet: 1 };
  for (const [option, attribute, forbiddenByDefault] of PROTECTION_OPTIONS) {
    const allowed = protection.options[option] === true;
    if (forbiddenByDefault && allowed) attributes[attribute] = 0;
    if (!forbiddenByDefault && !allowed) attributes[attribute] = 1;
  }
  if (protection.key.kind === "legacy") attributes.password = protection.key.hash;
  placeChild(root, createElement(`${prefixOf(root)}sheetProtection`, attributes), SHEET_ORDER);
}
