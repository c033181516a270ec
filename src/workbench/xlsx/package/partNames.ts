/** Part names without leading slash, as they stand in the zip. */

/** Folder of a part, "" for the package root. */
export function folderOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return slash < 0 ? "" : part.slice(0, slash);
}

/** The part that holds the relationships of `part` ("" is the package itself). */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  const file = folder ? part.slice(folder.length + 1) : part;
  return `${folder ? `${folder}/` : ""}_rels/${file}.rels`;
}

/** Resolves a relationship target, absolute or relative, against the part that owns it. */
export function resolveTarget(owner: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = folderOf(owner).split("/").filter(Boolean);
  for (const segment of target.split("/"))
    if (segment === "..") segments.pop();
    else if (segment && segment !== ".") segments.push(segment);
  return segments.join("/");
}

/** The target of `part` as seen from `owner`, relative, as Excel writes it. */
export function relativeTarget(owner: string, part: string): string {
  const from = folderOf(owner).split("/").filter(Boolean);
  const to = part.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
