import { WorkbookError, type WorkbookErrorCode } from "../../../src/workbook/errors";
import { errorSentence } from "../../../src/workbook/texts/errorSentences";
import { contentsOf, type HostWorkbook } from "./hostWorkbook";

/** What the user does, and the workbook that he does it in. */
export interface FaultCase {
  readonly open: () => Promise<HostWorkbook>;
  readonly operation: (host: HostWorkbook) => Promise<unknown>;
}

export type Moment = "before" | "middle" | "after";

/** How an operation ended in a workbook in which Excel failed once. */
export interface FaultOutcome {
  readonly code: WorkbookErrorCode;
  readonly detail: string;
  readonly sentence: string;
  /** Contents, formats, widths, names and sheets before and after. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Requests that an operation takes where nothing fails. */
export async function countRequests({ open, operation }: FaultCase): Promise<number> {
  const host = await open();
  host.syncs();
  await operation(host);
  return host.syncs();
}

/** Runs an operation in which one request fails. */
export async function runWithFault(
  { open, operation }: FaultCase,
  request: number,
  moment: Moment,
  error: string,
): Promise<FaultOutcome> {
  const host = await open();
  const before = contentsOf(host.model);
  host.client.host.faults.plan({ request, moment, error: { code: error } });
  const failure = await operation(host).then(
    () => {
      throw new Error(`Request ${request} failed, but the operation did not.`);
    },
    (cause: unknown) => cause,
  );
  await host.model.settled();
  if (!(failure instanceof WorkbookError)) throw failure;
  return {
    code: failure.code,
    detail: failure.detail,
    sentence: errorSentence(failure).ja,
    before,
    after: contentsOf(host.model),
  };
}
