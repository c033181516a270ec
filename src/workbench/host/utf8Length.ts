/** Size of a text in UTF-8, without making the bytes: bodies can be megabytes. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) length += isSurrogate(unit) ? 1 : 2;
    else if (unit > 0x7f) length += 1;
  }
  return length;
}

/** Two units of a pair make four bytes together. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
