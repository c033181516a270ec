import { isElement, type XmlElement } from "./xmlTree";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that XML 1.0 cannot hold at all, not even escaped. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\uFFFE\uFFFF]/gu;

export function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

export function elementToXml(element: XmlElement): string {
  const parts: string[] = [];
  append(element, parts);
  return parts.join("");
}

/** A whole part with its declaration, as UTF-8. */
export function documentToBytes(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(DECLARATION + elementToXml(root));
}

/**
 * A whole part in which the contents of one element come as ready-made XML (the cells of a sheet).
 */
export function documentWithSection(
  root: XmlElement,
  section: XmlElement,
  contents: string,
): Uint8Array {
  const parts: string[] = [DECLARATION];
  append(root, parts, section, contents);
  return new TextEncoder().encode(parts.join(""));
}

function append(
  element: XmlElement,
  parts: string[],
  section?: XmlElement,
  contents?: string,
): void {
  parts.push("<", element.name);
  for (const key of Object.keys(element.attributes))
    parts.push(" ", key, '="', escapeAttribute(element.attributes[key] ?? ""), '"');
  const raw = element === section ? contents : undefined;
  if (element.children.length === 0 && !raw) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  if (raw !== undefined) parts.push(raw);
  else
    for (const node of element.children)
      if (isElement(node)) append(node, parts, section, contents);
      else parts.push(escapeText(node));
  parts.push("</", element.name, ">");
}
