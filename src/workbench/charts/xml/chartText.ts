import {
  childOf,
  childrenOf,
  createElement,
  descendants,
  localName,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  textOf,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { drawing } from "./chartColors";
import { TITLE_ORDER } from "./chartSchema";

/** Text of a title: typed in, or taken from a cell when the file was saved. */
export function titleText(title: XmlElement | undefined): string {
  const text = childOf(title, "tx");
  const rich = childOf(text, "rich");
  if (rich)
    return childrenOf(rich, "p")
      .map((paragraph) =>
        [...descendants(paragraph)]
          .filter((node) => localName(node.name) === "t")
          .map(textOf)
          .join(""),
      )
      .join("\n");
  const cache = childOf(childOf(text, "strRef"), "strCache");
  return childrenOf(cache, "pt")
    .map((point) => textOf(childOf(point, "v")))
    .join("");
}

/** Font size in points, `null` where nothing is said. */
export function titleSize(title: XmlElement | undefined): number | null {
  if (!title) return null;
  for (const node of descendants(title)) {
    const local = localName(node.name);
    const size = numberAttribute(node, "sz");
    if ((local === "defRPr" || local === "rPr") && size !== undefined) return size / 100;
  }
  return null;
}

/**
 * A title element with a text; what the existing one says about fonts and place is kept.
 *
 * @param fallback size in points where neither the model nor the existing title says one
 */
export function writeTitle(
  parent: XmlElement,
  text: string,
  size: number | null,
  order: readonly string[],
  fallback: number,
): void {
  const prefix = prefixOf(parent);
  const title =
    childOf(parent, "title") ??
    placeChild(
      parent,
      createElement(`${prefix}title`, {}, [createElement(`${prefix}overlay`, { val: 0 })]),
      order,
    );
  const rich = childOf(childOf(title, "tx"), "rich");
  const paragraphs = childrenOf(rich, "p");
  const firstRun = paragraphs.map((paragraph) => childOf(paragraph, "r")).find(Boolean);
  const runProperties = childOf(firstRun, "rPr");
  const paragraphProperties = childOf(paragraphs[0], "pPr");
  const body = childOf(rich, "bodyPr") ?? drawing("bodyPr");
  const content = drawing("p", {}, [
    paragraphProperties ??
      drawing("pPr", {}, [drawing("defRPr", { sz: Math.round((size ?? fallback) * 100), b: 0 })]),
    drawing("r", {}, [
      runProperties ?? drawing("rPr", { lang: "ja-JP", altLang: "en-US" }),
      drawing("t", {}, [text]),
    ]),
  ]);
  removeChildren(title, "tx");
  placeChild(
    title,
    createElement(`${prefix}tx`, {}, [createElement(`${prefix}rich`, {}, [body, content])]),
    TITLE_ORDER,
  );
  if (size !== null) setTitleSize(title, size);
}

function setTitleSize(title: XmlElement, size: number): void {
  for (const node of descendants(title)) {
    const local = localName(node.name);
    if (local === "defRPr" || local === "rPr") node.attributes.sz = String(Math.round(size * 100));
  }
}
