/**
 * Errors that refuse a whole request before or after its actions, by the number that travels in
 * `Error` of an `executeMethod` reply. The web client translates the number itself; over the bridge
 * the host has to name code and status, so both are kept here.
 */
export interface DispatchError {
  readonly number: number;
  readonly code: string;
  readonly httpStatus: number;
}

export const dispatchErrors = {
  cellEditMode: { number: 5004, code: "InvalidOperationInCellEditMode", httpStatus: 400 },
  accessDenied: { number: 7000, code: "AccessDenied", httpStatus: 401 },
  activityLimit: { number: 5102, code: "ActivityLimitReached", httpStatus: 429 },
  sessionTimedOut: { number: 5012, code: "InvalidOrTimedOutSession", httpStatus: 408 },
  requestTooLarge: { number: 5103, code: "RequestPayloadSizeLimitExceeded", httpStatus: 400 },
  responseTooLarge: { number: 5104, code: "ResponsePayloadSizeLimitExceeded", httpStatus: 400 },
  generalFailure: { number: 5001, code: "GeneralException", httpStatus: 500 },
} as const satisfies Record<string, DispatchError>;

export type DispatchErrorName = keyof typeof dispatchErrors;
