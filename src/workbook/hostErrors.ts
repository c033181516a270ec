import { WorkbookError, type WorkbookErrorCode } from "./errors";

/** Excel's error codes (`OfficeExtension.Error.code`, not localised) that have a sentence of their own. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  // Excel on Windows names the same state so.
  InvalidOperation: "cellBeingEdited",
  // Protected sheets are refused before anything is written, so this is a workbook that cannot be edited.
  AccessDenied: "readOnly",
  EditModeNotAllowed: "readOnly",
  InvalidOrTimedOutSession: "workbookClosed",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  RangeExceedsLimit: "payloadTooLarge",
  OperationCellsExceedLimit: "payloadTooLarge",
  Conflict: "changedMeanwhile",
  InsertDeleteConflict: "changedMeanwhile",
  FilteredRangeConflict: "listFiltered",
};

/**
 * Runs work against Excel and turns its refusals into {@link WorkbookError}, which has a sentence for the
 * user. This is the only place that knows Excel's codes.
 *
 * @throws WorkbookError for whatever the host refused; other exceptions pass unchanged
 */
export async function withHostErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = hostRefusal(error);
    if (!refusal) throw error;
    const code = CODES[refusal.code] ?? "hostFailed";
    const detail = code === "hostFailed" ? `${refusal.code}: ${refusal.message}` : "";
    throw new WorkbookError(code, detail, { cause: error });
  }
}

/** Whether the host refused a request with this code. */
export function hasHostCode(error: unknown, code: string): boolean {
  return hostRefusal(error)?.code === code;
}

/** Whether the host refused a request because it, or its answer, is too large for Excel on the web. */
export function isPayloadRefusal(error: unknown): boolean {
  return CODES[hostRefusal(error)?.code ?? ""] === "payloadTooLarge";
}

/** Whether the host refused a change because the workbook, or a part of it, must not be edited. */
export function isEditRefusal(error: unknown): boolean {
  return CODES[hostRefusal(error)?.code ?? ""] === "readOnly";
}

/** `OfficeExtension.Error` by its shape: the class itself is a global that this layer does not use. */
function hostRefusal(error: unknown): { code: string; message: string } | null {
  if (typeof error !== "object" || error === null || error instanceof WorkbookError) return null;
  if (!("code" in error) || typeof error.code !== "string") return null;
  if (!("debugInfo" in error)) return null;
  return {
    code: error.code,
    message: "message" in error && typeof error.message === "string" ? error.message : "",
  };
}
