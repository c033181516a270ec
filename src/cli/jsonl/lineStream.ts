import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/**
 * Lines of a UTF-8 stream. Only LF (or CRLF) ends a line: U+2028 and U+2029 may stand inside JSON texts,
 * so `node:readline` cannot be used. Bytes that are no UTF-8 become U+FFFD.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  // Parts are joined once per line, so that a very long line costs no more than its length.
  let parts: string[] = [];
  const take = function* (text: string): Generator<string> {
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      parts.push(text.slice(from, end));
      yield parts.join("");
      parts = [];
      from = end + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    yield* take(typeof chunk === "string" ? chunk : decoder.write(chunk));
  }
  yield* take(decoder.end());
  if (parts.length > 0) yield parts.join("");
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Answers every line that is not blank with one line, in the same order, while the input is still coming.
 *
 * @param answer makes the answer to one line; it must answer every text
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: string) => string,
): Promise<void> {
  let first = true;
  for await (const raw of linesOf(input)) {
    const line = first && raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
    first = false;
    if (line.trim() === "") continue;
    // Waiting while the reader is slow keeps memory flat for any length of input.
    if (!output.write(`${answer(line)}\n`)) await once(output, "drain");
  }
}
