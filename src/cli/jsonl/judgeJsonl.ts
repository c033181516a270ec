import type { Readable, Writable } from "node:stream";

import { judge } from "../../domain/judgement/judge";
import type { ActualKind, JudgeInput, Judgement } from "../../domain/judgement/judgement";
import { judgeTarget } from "../../domain/judgement/judgeTarget";
import { judgementJson } from "./contractShapes";
import { INVALID_TARGET, lineFields, textField, type LineFields } from "./inputLine";
import { answerLines } from "./lineStream";

const KINDS: readonly string[] = ["final", "interim", "forecast"] satisfies ActualKind[];

function actualOf(fields: LineFields): string | number | null {
  const { actual } = fields;
  return typeof actual === "string" || typeof actual === "number" ? actual : null;
}

function kindOf(fields: LineFields): ActualKind | undefined {
  const kind = textField(fields, "actualKind");
  return kind !== undefined && KINDS.includes(kind) ? (kind as ActualKind) : undefined;
}

function judgeInput(fields: LineFields, target: string): JudgeInput {
  const indicator = textField(fields, "indicator");
  const unit = textField(fields, "unit");
  const previous = textField(fields, "previous");
  const actualKind = kindOf(fields);
  return {
    target,
    actual: actualOf(fields),
    ...(indicator !== undefined && { indicator }),
    ...(unit !== undefined && { unit }),
    ...(previous !== undefined && { previous }),
    ...(actualKind !== undefined && { actualKind }),
  };
}

/** A line without a target cannot be judged, whatever else it holds. */
function invalidJudgement(): Judgement {
  return judgeTarget(INVALID_TARGET, { target: "", actual: "invalid" });
}

/**
 * Answer of `kpi judge --jsonl` to one line: the judgement as JSON. A line that is not a JSON object with
 * a `target` is answered `manual` with the note `invalid_input`.
 */
export function answerJudgeLine(line: string): string {
  const fields = lineFields(line);
  const target = fields === null ? undefined : textField(fields, "target");
  const judgement =
    fields === null || target === undefined
      ? invalidJudgement()
      : judge(judgeInput(fields, target));
  return JSON.stringify(judgementJson(judgement));
}

/** `kpi judge --jsonl`: judges target/actual pairs. */
export async function judgeJsonl(input: Readable, output: Writable): Promise<void> {
  await answerLines(input, output, answerJudgeLine);
}
