import { childrenOf, elementsOf, localName, textOf, type XmlElement } from "../xml/xmlTree";

/**
 * Characters that XML cannot hold are written as `_xHHHH_` in cell texts, a text that looks like such an
 * escape as `_x005F_xHHHH_` (ECMA-376 part 1, 22.9.2.19).
 */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const CONTROL = /[^\P{Cc}\t\n\u007f-\u009f]/gu;

export function encodeCellText(text: string): string {
  return text
    .replace(ESCAPE_LIKE, "_x005F_")
    .replace(
      CONTROL,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** A string item (`si`, `is`): its visible text. Phonetic runs (furigana) are no part of it. */
export function textOfItem(item: XmlElement): string {
  let text = "";
  for (const node of elementsOf(item)) {
    const local = localName(node.name);
    if (local === "t") text += textOf(node);
    else if (local === "r") for (const part of childrenOf(node, "t")) text += textOf(part);
  }
  return decodeCellText(text);
}

/** Whether the item says more than its text: runs with formats, furigana. */
export function isRichItem(item: XmlElement): boolean {
  return elementsOf(item).some((node) => localName(node.name) !== "t");
}
