/**
 * Bytes that a value takes in a request: JSON in UTF-8, with its quotes escaped once more, because a
 * request travels as a string within a message.
 */
export function payloadBytes(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = 0;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    bytes += code < 0x80 ? (code === 0x22 || code === 0x5c ? 2 : 1) : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
