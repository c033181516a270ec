import type { Readable, Writable } from "node:stream";

import { parseTarget } from "../../domain/target/parseTarget";
import type { TargetInput } from "../../domain/target/target";
import { targetJson } from "./contractShapes";
import { INVALID_TARGET, lineFields, textField, type LineFields } from "./inputLine";
import { answerLines } from "./lineStream";

function targetInput(fields: LineFields, text: string): TargetInput {
  const indicator = textField(fields, "indicator");
  const unit = textField(fields, "unit");
  return {
    text,
    ...(indicator !== undefined && { indicator }),
    ...(unit !== undefined && { unit }),
  };
}

/**
 * Answer of `kpi target --jsonl` to one line: what the target text means, as JSON. A line that is not a
 * JSON object with a `text` gets an answer of the same shape with the note `invalid_input`.
 */
export function answerTargetLine(line: string): string {
  const fields = lineFields(line);
  const text = fields === null ? undefined : textField(fields, "text");
  const target =
    fields === null || text === undefined ? INVALID_TARGET : parseTarget(targetInput(fields, text));
  return JSON.stringify(targetJson(target));
}

/** `kpi target --jsonl`: reads target texts, answers what they mean. */
export async function targetJsonl(input: Readable, output: Writable): Promise<void> {
  await answerLines(input, output, answerTargetLine);
}
