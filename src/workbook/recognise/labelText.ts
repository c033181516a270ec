import { compactText } from "../../domain/text/normalize";

const BRACKETED = /^(?:【(.*)】|\[(.*)\]|<(.*)>|\((.*)\)|〔(.*)〕|《(.*)》|「(.*)」)$/u;
const BULLET = /^(?:[■□◆◇●○▼▽▶▷★☆・]|[①-⑳]|\(?\d{1,2}[).]|\d{1,2}[:、])/u;
const NOTE = /(?:※.*|\(※[^)]*\)|\*\d*)$/u;
const COLON = /:$/u;

/** Brackets, notes and bullets may be put around one another. */
const MAX_LAYERS = 4;

/**
 * The bare words of a printed label: 「■【目標】：（※1）」 reads 「目標」. Widths, blanks, bullets, brackets around
 * the whole, notes and a colon behind it do not matter.
 */
export function labelText(text: string): string {
  let plain = compactText(text).text;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    plain = plain.replace(NOTE, "").replace(COLON, "").replace(BULLET, "");
    const inside = BRACKETED.exec(plain)
      ?.slice(1)
      .find((group: string | undefined) => group !== undefined);
    if (inside !== undefined && !/[【】[\]<>()〔〕《》「」]/u.test(inside)) plain = inside;
  }
  return plain;
}
