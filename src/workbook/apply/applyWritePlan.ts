import type { WritePlan } from "../compose/writePlan";
import type { WorkbookOptions } from "../report";
import { SheetLookup } from "./sheetLookup";
import { writeSteps, type WriteStep } from "./writeSteps";

/** Excel on the web takes at most 5 MB a request; the sizes of steps are estimated on the high side. */
const REQUEST_BYTES = 4.5 * 1024 * 1024;

/**
 * Writes a plan in one batch and one round trip; only where the plan is larger than Excel on the web takes
 * in one request it takes further ones. A plan without changes costs none. The only thing that changes a
 * workbook.
 */
export async function applyWritePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  options: WorkbookOptions,
): Promise<void> {
  const sheets = new SheetLookup(context.workbook.worksheets);
  await writeRequests(context, requestsOf(writeSteps(plan, context, sheets, options)));
}

/** Recursive, because every request waits for the one before it. */
async function writeRequests(
  context: Excel.RequestContext,
  requests: readonly (readonly WriteStep[])[],
): Promise<void> {
  const [steps, ...rest] = requests;
  if (!steps) return;
  for (const { queue } of steps) queue();
  await context.sync();
  await writeRequests(context, rest);
}

function requestsOf(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const requests: WriteStep[][] = [];
  let room = 0;
  for (const step of steps) {
    if (requests.length === 0 || step.bytes > room) {
      requests.push([]);
      room = REQUEST_BYTES;
    }
    requests.at(-1)?.push(step);
    room -= step.bytes;
  }
  return requests;
}
