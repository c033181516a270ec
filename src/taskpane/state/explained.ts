import { WorkbookError } from "../../workbook/errors";
import { PartNotLoaded } from "../services/lazyPlanService";

/** A defect of ours or of the host that no use case translated still becomes a message, never silence. */
export function explained(error: unknown): WorkbookError | PartNotLoaded {
  if (error instanceof WorkbookError || error instanceof PartNotLoaded) {
    return error;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return new WorkbookError("hostFailed", detail, { cause: error });
}
