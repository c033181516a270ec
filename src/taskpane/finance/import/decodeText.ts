/** In the order in which they are tried; the last takes everything. */
const ENCODINGS = ["utf-8", "shift_jis"] as const;

/**
 * The text of a file. UTF-16 is known by its mark; UTF-8 has rules that Shift_JIS text breaks almost at once, so what is
 * valid UTF-8 is UTF-8. Systems of municipalities mostly write Shift_JIS.
 */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of ENCODINGS) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text;
  }
  return new TextDecoder("shift_jis").decode(bytes);
}

/** `null` where the bytes break the rules of the encoding. */
function decoded(bytes: ArrayBuffer, encoding: (typeof ENCODINGS)[number]): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
