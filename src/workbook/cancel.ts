import { WorkbookError } from "./errors";
import type { WorkbookOptions } from "./report";

/** @throws WorkbookError `cancelled` once the user pressed cancel */
export function throwIfCancelled({ signal }: WorkbookOptions): void {
  if (signal?.aborted) throw new WorkbookError("cancelled");
}
