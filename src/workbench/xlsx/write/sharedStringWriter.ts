import type { OpcPackage } from "../package/opcPackage";
import { encodeCellText, isRichItem, textOfItem } from "../read/cellText";
import { childrenOf, createElement, elementsOf, prefixOf, type XmlElement } from "../xml/xmlTree";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";

/** Finds texts in the table of shared strings and appends new ones; existing entries stay where they are. */
export class SharedStringWriter {
  private root: XmlElement | null = null;
  private readonly indexes = new Map<string, number>();
  private count = 0;
  private changed = false;

  constructor(
    private readonly archive: OpcPackage,
    private readonly workbookPart: string,
    private part: string | undefined,
  ) {}

  indexOf(text: string): number {
    const root = this.load();
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.count;
      this.count += 1;
      this.indexes.set(text, index);
      root.children.push(stringItem(prefixOf(root), text));
      this.changed = true;
    }
    return index;
  }

  /** Writes the table back where something was added. */
  finish(): void {
    if (!this.root || !this.changed) return;
    // Nobody needs the number of uses; a wrong one would only mislead.
    Reflect.deleteProperty(this.root.attributes, "count");
    this.root.attributes.uniqueCount = String(this.count);
    if (this.part !== undefined && this.archive.has(this.part))
      this.archive.setXml(this.part, this.root);
    else {
      this.part = "xl/sharedStrings.xml";
      this.archive.add(this.part, this.root, CONTENT_TYPE);
      this.archive.addRelationship(this.workbookPart, RELATIONSHIP, this.part);
    }
  }

  private load(): XmlElement {
    if (this.root) return this.root;
    this.root =
      this.part !== undefined && this.archive.has(this.part)
        ? this.archive.xml(this.part)
        : createElement("sst", { xmlns: NAMESPACE });
    childrenOf(this.root, "si").forEach((item, index) => {
      const text = textOfItem(item);
      if (!isRichItem(item) && !this.indexes.has(text)) this.indexes.set(text, index);
    });
    this.count = elementsOf(this.root).filter((node) => node.name.endsWith("si")).length;
    return this.root;
  }
}

function stringItem(prefix: string, text: string): XmlElement {
  const encoded = encodeCellText(text);
  const keep = /^\s|\s$|\n/.test(encoded);
  return createElement(`${prefix}si`, {}, [
    createElement(`${prefix}t`, keep ? { "xml:space": "preserve" } : {}, [encoded]),
  ]);
}
