import { zipSync, type Zippable } from "fflate";

import { WorkbookFileError } from "../workbookFileError";
import { parseXml, type XmlSection } from "../xml/parseXml";
import { documentToBytes } from "../xml/writeXml";
import { attributeOf, createElement, elementsOf, localName, type XmlElement } from "../xml/xmlTree";
import { relationshipsPartOf, relativeTarget, resolveTarget } from "./partNames";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part name for internal targets, the address for external ones. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of a workbook file. Parts that nobody replaces leave it byte for byte as they came in, which
 * is what keeps everything that this program knows nothing about.
 */
export class OpcPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static fromParts(parts: Iterable<readonly [string, Uint8Array]>): OpcPackage {
    return new OpcPackage(new Map(parts));
  }

  /** A package that can be changed without touching this one; the bytes are shared. */
  copy(): OpcPackage {
    return new OpcPackage(new Map(this.parts));
  }

  partNames(): string[] {
    return [...this.parts.keys()];
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  bytes(part: string): Uint8Array {
    const bytes = this.parts.get(part);
    if (!bytes) throw new WorkbookFileError("damaged", `part ${part} is missing`);
    return bytes;
  }

  /** Parses a part anew; the caller owns the tree and writes it back with `setXml`. */
  xml(part: string, section?: XmlSection): XmlElement {
    const bytes = this.bytes(part);
    try {
      return parseXml(bytes, section);
    } catch (error) {
      if (error instanceof WorkbookFileError) throw error;
      throw new WorkbookFileError("damaged", `part ${part} is not well-formed XML`, {
        cause: error,
      });
    }
  }

  setBytes(part: string, bytes: Uint8Array): void {
    this.parts.set(part, bytes);
  }

  setXml(part: string, root: XmlElement): void {
    this.setBytes(part, documentToBytes(root));
  }

  /** Adds a part with its content type. */
  add(part: string, contents: Uint8Array | XmlElement, contentType: string): void {
    this.setBytes(part, contents instanceof Uint8Array ? contents : documentToBytes(contents));
    const types = this.xml(CONTENT_TYPES);
    const name = `/${part}`;
    types.children = types.children.filter(
      (node) => typeof node === "string" || node.attributes.PartName !== name,
    );
    types.children.push(createElement("Override", { PartName: name, ContentType: contentType }));
    this.setXml(CONTENT_TYPES, types);
  }

  /** Removes a part, its relationships and its content type. */
  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPartOf(part));
    const types = this.xml(CONTENT_TYPES);
    const kept = types.children.filter(
      (node) => typeof node === "string" || node.attributes.PartName !== `/${part}`,
    );
    if (kept.length === types.children.length) return;
    types.children = kept;
    this.setXml(CONTENT_TYPES, types);
  }

  contentType(part: string): string | undefined {
    const types = elementsOf(this.xml(CONTENT_TYPES));
    const wanted = `/${part}`.toLowerCase();
    const override = types.find(
      (entry) =>
        localName(entry.name) === "Override" && entry.attributes.PartName?.toLowerCase() === wanted,
    );
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const fallback = types.find(
      (entry) =>
        localName(entry.name) === "Default" &&
        entry.attributes.Extension?.toLowerCase() === extension,
    );
    return (override ?? fallback)?.attributes.ContentType;
  }

  /** Relationships of a part; "" asks for those of the package. */
  relationships(owner: string): Relationship[] {
    const part = relationshipsPartOf(owner);
    if (!this.parts.has(part)) return [];
    return elementsOf(this.xml(part)).flatMap((entry) => {
      const id = entry.attributes.Id;
      const target = entry.attributes.Target;
      if (id === undefined || target === undefined) return [];
      const external = entry.attributes.TargetMode === "External";
      return [
        {
          id,
          type: attributeOf(entry, "Type") ?? "",
          target: external ? target : this.actualName(resolveTarget(owner, target)),
          external,
        },
      ];
    });
  }

  /** Relationships whose type ends with `/kind`: the transitional and the strict dialect differ before it. */
  relationshipsOfKind(owner: string, kind: string): Relationship[] {
    return this.relationships(owner).filter((entry) => entry.type.endsWith(`/${kind}`));
  }

  addRelationship(owner: string, type: string, target: string, external = false): string {
    const part = relationshipsPartOf(owner);
    const root = this.parts.has(part)
      ? this.xml(part)
      : createElement("Relationships", { xmlns: RELATIONSHIPS_NS });
    const taken = new Set(elementsOf(root).map((entry) => entry.attributes.Id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    root.children.push(
      createElement("Relationship", {
        Id: id,
        Type: type,
        Target: external ? target : relativeTarget(owner, target),
        ...(external ? { TargetMode: "External" } : {}),
      }),
    );
    this.setXml(part, root);
    this.ensureDefaultType("rels", RELATIONSHIPS_TYPE);
    return id;
  }

  removeRelationship(owner: string, id: string): void {
    const part = relationshipsPartOf(owner);
    if (!this.parts.has(part)) return;
    const root = this.xml(part);
    root.children = root.children.filter(
      (node) => typeof node === "string" || node.attributes.Id !== id,
    );
    if (elementsOf(root).length === 0) this.parts.delete(part);
    else this.setXml(part, root);
  }

  /** First free name of the form `stem<number>suffix`. */
  freeName(stem: string, suffix: string): string {
    let number = 1;
    while (this.parts.has(`${stem}${number}${suffix}`)) number += 1;
    return `${stem}${number}${suffix}`;
  }

  toZip(): Uint8Array {
    const files: Zippable = {};
    // A fixed time stamp: saving the same workbook twice gives the same bytes.
    const options = { mtime: new Date(1980, 0, 1), level: 6 } as const;
    for (const [name, bytes] of this.parts) files[name] = [bytes, options];
    return zipSync(files);
  }

  private ensureDefaultType(extension: string, contentType: string): void {
    const types = this.xml(CONTENT_TYPES);
    const known = elementsOf(types).some(
      (entry) => entry.attributes.Extension?.toLowerCase() === extension,
    );
    if (known) return;
    types.children.unshift(
      createElement("Default", { Extension: extension, ContentType: contentType }),
    );
    this.setXml(CONTENT_TYPES, types);
  }

  /** Part names are case-insensitive by the standard; some writers make use of that. */
  private actualName(part: string): string {
    if (this.parts.has(part)) return part;
    const wanted = part.toLowerCase();
    for (const name of this.parts.keys()) if (name.toLowerCase() === wanted) return name;
    return part;
  }
}
