import { HostError } from "../model/hostError";
import {
  dispatchErrors,
  type DispatchError,
  type DispatchErrorName,
} from "../protocol/dispatchErrors";
import { ActionType, type RequestBody } from "../protocol/richApi";

/** Where in a request the failure strikes. */
type FaultMoment =
  /** Nothing was applied. */
  | "before"
  /** The first half of the writes was applied. */
  | "middle"
  /** Everything was applied, but the answer is lost. */
  | "after";

export interface Fault {
  /** 1 is the next request after the fault was planned; clean-up requests are not counted. */
  readonly request: number;
  readonly moment: FaultMoment;
  /**
   * An error that refuses the whole request, or any code of an Excel error for the "middle" one,
   * which then names its action.
   */
  readonly error: DispatchErrorName | { readonly code: string; readonly message?: string };
}

/** Failures to come, for tests of how the add-in behaves when Excel lets it down. */
export class FaultPlan {
  private requests = 0;
  private faults: (Fault & { readonly at: number })[] = [];

  plan(fault: Fault): void {
    this.faults.push({ ...fault, at: this.requests + fault.request });
  }

  clear(): void {
    this.faults = [];
  }

  /** Counts a request and gives the fault that is due in it. */
  take(): Fault | undefined {
    this.requests += 1;
    const index = this.faults.findIndex(({ at }) => at === this.requests);
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }
}

/** Index of the action at which a "middle" fault strikes: the first of the second half of the writes. */
export function middleOf({ Actions }: RequestBody): number {
  const writes = Actions.flatMap(({ ActionType: type, Name }, index) =>
    type === ActionType.SetProperty ||
    (type === ActionType.Method && Name !== "_KeepReference" && Name !== "_RemoveReference")
      ? [index]
      : [],
  );
  return writes[Math.ceil(writes.length / 2)] ?? Math.floor(Actions.length / 2);
}

/** The fault as refusal of the whole request. */
export function asDispatchError({ error }: Fault): DispatchError {
  if (typeof error === "string") return dispatchErrors[error];
  const known = Object.values(dispatchErrors).find(({ code }) => code === error.code);
  return known ?? dispatchErrors.generalFailure;
}

/** The fault as failure of one action. */
export function asActionError({ error }: Fault): HostError {
  if (typeof error === "string") {
    const { code, httpStatus } = dispatchErrors[error];
    return new HostError(code, `Simulated failure: ${code}.`, httpStatus);
  }
  return new HostError(error.code, error.message ?? `Simulated failure: ${error.code}.`);
}
