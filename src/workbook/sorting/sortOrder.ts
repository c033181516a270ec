import { STATUS_ORDER } from "../../domain/judgement/status";
import type { JudgedIndicator } from "../report";

/**
 * The order in which a supervisor reads: by status, what was missed first, then by attainment, the lowest first.
 * Gaps are in the units of their targets, so that of 3 cases and 0.2 points nobody could say which is larger; the
 * attainment tells it. Equal ones stay in the order of the list.
 *
 * @param results of the rows from top to bottom
 * @returns old positions in the new order
 */
export function statusOrder(results: readonly JudgedIndicator[]): readonly number[] {
  const rank = ({ judgement }: JudgedIndicator): number => STATUS_ORDER.indexOf(judgement.status);
  const rate = ({ judgement }: JudgedIndicator): number => judgement.rate ?? Number.MAX_VALUE;
  return results
    .map((result, position) => ({ result, position }))
    .sort(
      (a, b) =>
        rank(a.result) - rank(b.result) ||
        rate(a.result) - rate(b.result) ||
        a.position - b.position,
    )
    .map(({ position }) => position);
}
