import { SaxesParser } from "saxes";

import { localName, type XmlElement } from "./xmlTree";

/** Receives what lies inside one element instead of the tree; used for the cells of a sheet. */
export interface XmlSection {
  /** Local name of the element whose contents are handed over. It stays in the tree, empty. */
  readonly element: string;
  open(local: string, attributes: Record<string, string>, name: string): void;
  text(text: string): void;
  close(local: string): void;
}

const decoder = new TextDecoder("utf-8");

/**
 * Parses one part of a workbook.
 *
 * @throws Error where the XML is not well formed; the caller knows which part it was.
 */
export function parseXml(bytes: Uint8Array | string, section?: XmlSection): XmlElement {
  const text = typeof bytes === "string" ? bytes : decodeXml(bytes);
  const parser = new SaxesParser();
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  /** Depth inside the section; 0 is outside. */
  let depth = 0;

  parser.on("opentag", ({ name, attributes }) => {
    if (section && depth > 0) {
      depth += 1;
      section.open(localName(name), attributes, name);
      return;
    }
    const element: XmlElement = { name, attributes, children: [] };
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    stack.push(element);
    if (section?.element === localName(name)) depth = 1;
  });
  const onText = (value: string): void => {
    if (section && depth > 0) section.text(value);
    else stack.at(-1)?.children.push(value);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => {
    if (section && depth > 1) {
      depth -= 1;
      section.close(localName(name));
      return;
    }
    depth = 0;
    stack.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error("no root element");
  return root;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decoder.decode(bytes);
}
