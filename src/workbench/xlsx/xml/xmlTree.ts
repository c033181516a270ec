/**
 * A small XML tree that keeps everything a workbook part holds: unknown elements, prefixes, attribute
 * order and text. Comments and processing instructions are dropped; the parts of a workbook use none.
 */
export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The part of a name behind the prefix. Producers choose prefixes freely, so look-ups go by local name. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** "c:" for `c:chart`, "" for `worksheet`. */
export function prefixOf(element: XmlElement): string {
  const colon = element.name.indexOf(":");
  return colon < 0 ? "" : element.name.slice(0, colon + 1);
}

export function createElement(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: XmlNode[] = [],
): XmlElement {
  const defined: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) defined[key] = String(value);
  return { name, attributes: defined, children };
}

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return node !== undefined && typeof node !== "string";
}

export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

/** First child with the local name. */
export function childOf(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find(
    (node): node is XmlElement => isElement(node) && localName(node.name) === local,
  );
}

export function childrenOf(parent: XmlElement | undefined, local: string): XmlElement[] {
  if (!parent) return [];
  return elementsOf(parent).filter((node) => localName(node.name) === local);
}

/** Every element below, in document order. */
export function* descendants(parent: XmlElement): Generator<XmlElement> {
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    yield node;
    yield* descendants(node);
  }
}

/** Attribute by exact name, or by local name where it carries a prefix (`r:id`). */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  for (const key of Object.keys(element.attributes))
    if (key.includes(":") && !key.startsWith("xmlns:") && localName(key) === name)
      return element.attributes[key];
  return undefined;
}

/** The relationship id (`r:id`); its prefix is the producer's choice, but it always has one. */
export function relationshipIdOf(element: XmlElement, local = "id"): string | undefined {
  for (const key of Object.keys(element.attributes))
    if (key.includes(":") && !key.startsWith("xmlns") && localName(key) === local)
      return element.attributes[key];
  return undefined;
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attributeOf(element, name);
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `xsd:boolean`: "1", "true", "on" are true; absent is `fallback`. */
export function booleanAttribute(
  element: XmlElement | undefined,
  name: string,
  fallback = false,
): boolean {
  const text = attributeOf(element, name);
  return text === undefined ? fallback : text === "1" || text === "true" || text === "on";
}

/** All text below the element, joined. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  let text = "";
  for (const node of element.children) text += isElement(node) ? textOf(node) : node;
  return text;
}

export function cloneElement(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.map((node) => (isElement(node) ? cloneElement(node) : node)),
  };
}

export function removeChildren(parent: XmlElement, local: string): void {
  parent.children = parent.children.filter(
    (node) => !isElement(node) || localName(node.name) !== local,
  );
}

/**
 * Puts `element` among the children of `parent` where the schema's `order` (local names) wants it,
 * replacing the children of the same name.
 */
export function placeChild(
  parent: XmlElement,
  element: XmlElement,
  order: readonly string[],
): XmlElement {
  removeChildren(parent, localName(element.name));
  parent.children.splice(insertPosition(parent, localName(element.name), order), 0, element);
  return element;
}

/** Index among `parent.children` where a child called `local` belongs: before everything that follows it. */
export function insertPosition(
  parent: XmlElement,
  local: string,
  order: readonly string[],
): number {
  const rank = order.indexOf(local);
  const index = parent.children.findIndex(
    (node) => isElement(node) && order.indexOf(localName(node.name)) > rank,
  );
  return index < 0 ? parent.children.length : index;
}

/** The child with the name, created in its place where it is missing. */
export function ensureChild(
  parent: XmlElement,
  local: string,
  order: readonly string[],
): XmlElement {
  return (
    childOf(parent, local) ?? placeChild(parent, createElement(prefixOf(parent) + local), order)
  );
}

/** Removes namespace declarations that repeat what an enclosing element says already. */
export function dropRepeatedNamespaces(
  element: XmlElement,
  known: Readonly<Record<string, string>> = {},
): void {
  const scope: Record<string, string> = { ...known };
  for (const [key, value] of Object.entries(element.attributes)) {
    if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
    if (scope[key] === value) Reflect.deleteProperty(element.attributes, key);
    else scope[key] = value;
  }
  for (const child of elementsOf(element)) dropRepeatedNamespaces(child, scope);
}
