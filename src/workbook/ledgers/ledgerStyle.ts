import type { Area, ValidationBlock } from "../compose/writePlan";

/** Cells to type into. Light enough for black print. */
export const INPUT_FILL = "#FFF9E5";

/** A cell that takes one of two words. */
export function yesNo(
  area: Area,
  title: string,
  choices: readonly [string, string],
): ValidationBlock {
  return {
    ...{ area, choices, strict: true },
    prompt: { title, message: `${choices.join("・")} から選びます。` },
  };
}
