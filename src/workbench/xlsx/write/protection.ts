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
  if (protection.password !== undefined && protection.password !== "")
    attributes.password = legacyPasswordHash(protection.password);
  placeChild(root, createElement(`${prefixOf(root)}sheetProtection`, attributes), SHEET_ORDER);
}

/**
 * The 16-bit hash of the file format (ECMA-376 part 4, 3.3.1.81). It keeps people from slipping, not from
 * breaking in; Excel accepts it beside its newer ones.
 */
export function legacyPasswordHash(password: string): string {
  let hash = 0;
  const codes = Array.from(password, (char) => char.charCodeAt(0));
  for (const code of codes.reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= code;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= codes.length;
  hash ^= 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}
