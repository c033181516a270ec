import { parseTarget } from "../target/parseTarget";
import type { TargetInput } from "../target/target";
import { judgeTarget } from "./judgeTarget";
import type { JudgeInput, Judgement } from "./judgement";

/**
 * Judges an actual against a target text. Pure: the same input always gives the same answer.
 *
 * Never answers `met` unless it is certain: what leaves two readings is `manual`, with the reason.
 */
export function judge(input: JudgeInput): Judgement {
  const text: TargetInput = {
    text: input.target,
    ...(input.indicator !== undefined && { indicator: input.indicator }),
    ...(input.unit !== undefined && { unit: input.unit }),
  };
  return judgeTarget(parseTarget(text), input);
}
