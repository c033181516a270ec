import type { OpcPackage } from "../package/opcPackage";
import { attributeOf, childrenOf, textOf } from "../xml/xmlTree";

/**
 * Document settings live in a custom XML part of our own. Excel itself keeps them in the property bag of the
 * add-in's web extension; a custom XML part survives every save by Excel and needs no add-in identity.
 */
export const SETTINGS_NAMESPACE = "urn:kpi-plan-tracker:document-settings";

/** Name of the part that holds the settings, `undefined` where the file has none. */
export function settingsPartOf(archive: OpcPackage, workbookPart: string): string | undefined {
  return archive
    .relationshipsOfKind(workbookPart, "customXml")
    .map(({ target }) => target)
    .find((part) => archive.has(part) && holdsSettings(archive.bytes(part)));
}

export function readSettings(archive: OpcPackage, workbookPart: string): Map<string, string> {
  const part = settingsPartOf(archive, workbookPart);
  if (part === undefined) return new Map();
  return new Map(
    childrenOf(archive.xml(part), "setting").map((entry) => [
      attributeOf(entry, "name") ?? "",
      textOf(entry),
    ]),
  );
}

function holdsSettings(bytes: Uint8Array): boolean {
  // The namespace stands in the root element, at the very beginning.
  return new TextDecoder().decode(bytes.subarray(0, 1000)).includes(SETTINGS_NAMESPACE);
}
