import type { PlanSeed } from "../../domain/plan/planSeed";

/** Title of a sample: nobody must take it for the office's own file. */
export function sampleTitle({ title }: PlanSeed): string {
  return `${title}（公表資料による例）`;
}
