import type { Status } from "../judgement/judgement";
import { STATUS_ORDER } from "../judgement/status";

/** How many indicators have each status; every status is present, 0 where none has it. */
export function countByStatus(statuses: Iterable<Status>): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(STATUS_ORDER.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const status of statuses) counts[status]++;
  return counts;
}
