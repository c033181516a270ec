import type { OpcPackage } from "../package/opcPackage";
import { childrenOf } from "../xml/xmlTree";
import { isRichItem, textOfItem } from "./cellText";

export interface SharedString {
  readonly text: string;
  /** Formats or furigana that a plain text would lose. */
  readonly rich: boolean;
}

/** The strings that cells refer to by number. */
export function readSharedStrings(archive: OpcPackage, part: string | undefined): SharedString[] {
  if (part === undefined || !archive.has(part)) return [];
  return childrenOf(archive.xml(part), "si").map((item) => ({
    text: textOfItem(item),
    rich: isRichItem(item),
  }));
}
