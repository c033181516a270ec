import type { ExcelHost, HostAnswer } from "../host/excelHost";
import { utf8Length } from "../host/utf8Length";
import {
  BridgeMessageType,
  type BridgeErrorBody,
  type BridgeEvent,
  type BridgeRequest,
  type NativeBridge,
} from "../protocol/bridgeMessages";
import type { EventEntry } from "../protocol/eventEntry";
import type { RequestBody } from "../protocol/richApi";

/** What a transport needs of the host; `ExcelHost` fits. */
export type BridgeEndpoint = Pick<ExcelHost, "processQuery" | "onEvents">;

/**
 * Way (b): the library's native bridge. `bridge` must be the global `_richApiNativeBridge` before
 * the library's file is run.
 */
export class BridgeHost {
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      void this.receive(text);
    },
  };
  private readonly stopListening: () => void;
  private open = true;

  constructor(private readonly endpoint: BridgeEndpoint) {
    this.stopListening = endpoint.onEvents((entries) => {
      this.raise(entries);
    });
  }

  /** Pushes events to the client. */
  raise(entries: readonly EventEntry[]): void {
    const event: BridgeEvent = { type: BridgeMessageType.Event, message: { entries } };
    this.post(JSON.stringify(event));
  }

  close(): void {
    this.open = false;
    this.stopListening();
  }

  private async receive(text: string): Promise<void> {
    const request = JSON.parse(text) as BridgeRequest;
    const { body } = request.message;
    const answer = await this.endpoint.processQuery({
      body: typeof body === "string" ? (JSON.parse(body) as RequestBody) : body,
      bytes: utf8Length(text),
      flags: request.flags,
    });
    this.post(responseText(request.id, answer));
  }

  private post(text: string): void {
    if (this.open) this.bridge.onMessageFromHost?.(text);
  }
}

/** The body is already JSON: it is set into the message as it is, not parsed and written again. */
function responseText(id: number, answer: HostAnswer): string {
  const statusCode = answer.kind === "answered" ? 200 : answer.error.httpStatus;
  const body = answer.kind === "answered" ? answer.bodyJson : JSON.stringify(errorBody(answer));
  return `{"id":${id},"type":${BridgeMessageType.Response},"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`;
}

function errorBody({ error }: Extract<HostAnswer, { kind: "refused" }>): BridgeErrorBody {
  return {
    error: { code: error.code, message: `The host refused the request (${error.number}).` },
  };
}
