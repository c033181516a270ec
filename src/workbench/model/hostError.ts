/**
 * A refusal in Excel's own words. `code` is one of the codes that office.js documents
 * (`ItemNotFound`, `InvalidArgument`, `AccessDenied` …); the client turns it into `OfficeExtension.Error`.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (): HostError =>
  new HostError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  );

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

/** Whatever the host lacks fails with the member's name, never with an empty success. */
export const notImplemented = (member: string): HostError =>
  new HostError("ApiNotFound", `${member} is not implemented by this host.`, 501);
