import { PassThrough, Readable } from "node:stream";

/** Sends chunks through a JSON Lines command and gives the lines of its answer. */
export async function answersOf(
  command: (input: Readable, output: PassThrough) => Promise<void>,
  chunks: Iterable<string | Buffer>,
): Promise<readonly string[]> {
  const output = new PassThrough();
  const parts: Buffer[] = [];
  output.on("data", (part: Buffer) => parts.push(part));
  await command(Readable.from(chunks), output);
  output.end();
  const text = Buffer.concat(parts).toString("utf8");
  if (text !== "" && !text.endsWith("\n")) throw new Error("the last answer has no line end");
  return text.split("\n").slice(0, -1);
}
