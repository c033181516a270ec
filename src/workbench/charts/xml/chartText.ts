import {
  childOf,
  childrenOf,
  createElement,
  descendants,
  localName,
  placeChild,
  prefixOf,
  removeChildren,
  textOf,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import type { ChartFontModel } from "../../model/chartModel";
import { drawing } from "./chartColors";
import { writeFont, writeTextProperties } from "./chartFonts";
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

/** Where the text of a title carries its font: its own text, or `txPr` where the text is automatic. */
export function titleBody(title: XmlElement | undefined): XmlElement | undefined {
  return childOf(childOf(title, "tx"), "rich") ?? childOf(title, "txPr");
}

/** A title as the model knows it. */
interface TitleModel {
  readonly text: string;
  readonly font: ChartFontModel;
}

/**
 * A title element with a text; what the existing one says about fonts and place is kept. Without a text the
 * title is the automatic one.
 *
 * @param order the schema's order of the parent's children
 */
export function writeTitle(
  parent: XmlElement,
  before: TitleModel | null,
  { text, font }: TitleModel,
  order: readonly string[],
): void {
  const prefix = prefixOf(parent);
  const title =
    childOf(parent, "title") ??
    placeChild(
      parent,
      createElement(`${prefix}title`, {}, [createElement(`${prefix}overlay`, { val: 0 })]),
      order,
    );
  if (text === "") {
    writeTextProperties(title, before?.font ?? null, font, TITLE_ORDER);
    return;
  }
  const rich = childOf(childOf(title, "tx"), "rich");
  if (rich && before?.text === text) {
    writeFont(rich, before.font, font);
    return;
  }
  removeChildren(title, "txPr");
  const firstParagraph = childOf(rich, "p");
  const content = drawing("p", {}, [
    childOf(firstParagraph, "pPr") ?? drawing("pPr", {}, [drawing("defRPr")]),
    drawing("r", {}, [
      childOf(childOf(firstParagraph, "r"), "rPr") ??
        drawing("rPr", { lang: "ja-JP", altLang: "en-US" }),
      drawing("t", {}, [text]),
    ]),
  ]);
  const body = createElement(`${prefix}rich`, {}, [
    childOf(rich, "bodyPr") ?? drawing("bodyPr"),
    content,
  ]);
  placeChild(title, createElement(`${prefix}tx`, {}, [body]), TITLE_ORDER);
  writeFont(body, rich ? (before?.font ?? null) : null, font);
}
