import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a workbook file as texts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** Names of the parts that differ between two files, in alphabetical order. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name])
    .sort();
}

/** Adds parts and relationships to a file that a library has written. */
export class FileEditor {
  private readonly parts: Record<string, string>;

  constructor(bytes: Uint8Array) {
    this.parts = partsOf(bytes);
  }

  part(name: string): string {
    const text = this.parts[name];
    if (text === undefined) throw new Error(`no part ${name}`);
    return text;
  }

  replace(name: string, search: string | RegExp, text: string): this {
    const before = this.part(name);
    const after = before.replace(search, text);
    if (after === before) throw new Error(`nothing to replace in ${name}`);
    this.parts[name] = after;
    return this;
  }

  add(name: string, text: string, contentType?: string): this {
    this.parts[name] = text;
    if (contentType !== undefined)
      this.replace(
        "[Content_Types].xml",
        "</Types>",
        `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`,
      );
    return this;
  }

  relate(relsPart: string, id: string, type: string, target: string): this {
    this.parts[relsPart] ??=
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    return this.replace(
      relsPart,
      "</Relationships>",
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
    );
  }

  bytes(): Uint8Array {
    return zipParts(this.parts);
  }
}
