import type { Target } from "../../domain/target/target";

/** Fields of one input line. */
export type LineFields = Readonly<Record<string, unknown>>;

/**
 * The JSON object on a line, or `null` where the line holds none. A broken line is answered in its place
 * and never ends the stream.
 */
export function lineFields(line: string): LineFields | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    // Nothing but the text of the line can make JSON.parse throw, and every such line gets an answer.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
  const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
  return isObject ? (parsed as LineFields) : null;
}

/** A text field; what is no text counts as absent. */
export function textField(fields: LineFields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" ? value : undefined;
}

/** Answer in place of a target that is not there. */
export const INVALID_TARGET: Target = {
  indicator: null,
  clauses: [
    { op: "qualitative", value: null, unit: null, basis: null, basisValue: null, delta: null },
  ],
  connective: "and",
  direction: "none",
  notes: [
    {
      code: "invalid_input",
      message: "入力の行が JSON のオブジェクトでないか、目標の文字列がありません",
    },
  ],
};
