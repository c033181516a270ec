import type { OpcPackage } from "../package/opcPackage";
import { SETTINGS_NAMESPACE, settingsPartOf } from "../read/settings";
import { createElement } from "../xml/xmlTree";

const RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const PROPERTIES_RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Names our part among the custom XML parts of a document. */
const ITEM_ID = "{6B1F0D3C-52C1-4E0B-9C7A-0A5D6C2F4B11}";

/** Writes the document settings into their custom XML part; without any the part goes. */
export function writeSettings(
  archive: OpcPackage,
  workbookPart: string,
  settings: ReadonlyMap<string, string>,
): void {
  const existing = settingsPartOf(archive, workbookPart);
  if (settings.size === 0) {
    if (existing !== undefined) removePart(archive, workbookPart, existing);
    return;
  }
  const root = createElement(
    "settings",
    { xmlns: SETTINGS_NAMESPACE },
    [...settings].map(([name, value]) => createElement("setting", { name }, [value])),
  );
  if (existing !== undefined) {
    archive.setXml(existing, root);
    return;
  }
  const part = archive.freeName("customXml/item", ".xml");
  const number = /(\d+)\.xml$/.exec(part)?.[1] ?? "1";
  const properties = `customXml/itemProps${number}.xml`;
  archive.add(part, root, "application/xml");
  archive.add(
    properties,
    createElement("ds:datastoreItem", {
      "xmlns:ds": PROPERTIES_NAMESPACE,
      "ds:itemID": ITEM_ID,
    }),
    PROPERTIES_TYPE,
  );
  archive.addRelationship(part, PROPERTIES_RELATIONSHIP, properties);
  archive.addRelationship(workbookPart, RELATIONSHIP, part);
}

function removePart(archive: OpcPackage, workbookPart: string, part: string): void {
  for (const { target } of archive.relationshipsOfKind(part, "customXmlProps"))
    archive.remove(target);
  for (const { id, target } of archive.relationshipsOfKind(workbookPart, "customXml"))
    if (target === part) archive.removeRelationship(workbookPart, id);
  archive.remove(part);
}
