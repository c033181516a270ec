import { WorkbookError } from "./errors";
import type { WorkbookOptions } from "./report";

/** What everything in this layer may use; newer members are asked for one by one. */
const REQUIRED = ["ExcelApi", "1.7"] as const;

/** @throws WorkbookError `hostFailed` where Excel is older than Excel 2019 */
export function assertSupported({ supports }: WorkbookOptions): void {
  if (!supports(...REQUIRED)) {
    throw new WorkbookError("hostFailed", `${REQUIRED.join(" ")}: not supported by this Excel`);
  }
}
