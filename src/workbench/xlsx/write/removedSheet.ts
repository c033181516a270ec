import type { OpcPackage } from "../package/opcPackage";

/** Removes the part of a deleted sheet and whatever only it referred to (charts, notes, tables …). */
export function removeSheetPart(archive: OpcPackage, workbookPart: string, part: string): void {
  for (const { id, target } of archive.relationships(workbookPart))
    if (target === part) archive.removeRelationship(workbookPart, id);
  removeTree(archive, part);
}

function removeTree(archive: OpcPackage, part: string): void {
  const targets = archive
    .relationships(part)
    .filter((relationship) => !relationship.external && archive.has(relationship.target))
    .map((relationship) => relationship.target);
  archive.remove(part);
  for (const target of targets) if (!isReferenced(archive, target)) removeTree(archive, target);
}

function isReferenced(archive: OpcPackage, part: string): boolean {
  return archive.partNames().some((name) => {
    const owner = /^(.*?)_rels\/(.*)\.rels$/.exec(name);
    if (!owner) return false;
    return archive
      .relationships(`${owner[1] ?? ""}${owner[2] ?? ""}`)
      .some((relationship) => !relationship.external && relationship.target === part);
  });
}
