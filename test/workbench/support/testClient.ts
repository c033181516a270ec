import {
  startHeadlessClient,
  type HeadlessClient,
  type HeadlessClientOptions,
} from "../../../src/workbench/headless/headlessClient";
import { FakeWorkbook } from "./fakeWorkbook";

/** What a test of the protocol works with. */
export interface TestClient {
  readonly workbook: FakeWorkbook;
  readonly client: HeadlessClient;
  /** `Excel.run` of the genuine library over the fake workbook. */
  readonly run: HeadlessClient["run"];
  /** Faults of the host itself; a test that expects none should say so. */
  readonly hostFaults: unknown[];
}

const open: HeadlessClient[] = [];

/** Starts a client over a fake workbook; `closeClients` belongs into `afterEach`. */
export async function openClient(
  options: HeadlessClientOptions & { readonly sheets?: readonly string[] } = {},
): Promise<TestClient> {
  const { sheets = ["目標一覧", "集計"], ...hostOptions } = options;
  const workbook = new FakeWorkbook(...sheets);
  const hostFaults: unknown[] = [];
  const client = await startHeadlessClient(workbook, {
    onFault: (error) => hostFaults.push(error),
    ...hostOptions,
  });
  open.push(client);
  return { workbook, client, run: (batch, options) => client.run(batch, options), hostFaults };
}

export function closeClients(): void {
  for (const client of open.splice(0)) client.dispose();
}

/** The error of a batch, in the parts that an add-in looks at. */
export interface SeenError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly httpStatusCode: number;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** Runs a batch that must fail, and gives what the genuine library made of the host's refusal. */
export async function errorOf(batch: Promise<unknown>): Promise<SeenError> {
  const error: unknown = await batch.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("The batch was expected to fail, but it did not.");
  const seen = error as Error & Partial<SeenError> & { debugInfo?: Record<string, string> };
  return {
    name: seen.name,
    code: seen.code ?? "",
    message: seen.message,
    httpStatusCode: seen.httpStatusCode ?? 0,
    location: seen.debugInfo?.["errorLocation"],
    statement: seen.debugInfo?.["statement"],
  };
}

/** Lets pushed events arrive: they follow the answer on a timer. */
export function eventsArrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
