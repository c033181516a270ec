import type { EventEntry } from "./eventEntry";
import type { RequestBody } from "./richApi";

/** Messages of the native bridge (`_richApiNativeBridge`); they travel as JSON text. */
export const BridgeMessageType = { Request: 1, Response: 2, Event: 3 } as const;

export interface BridgeRequest {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: RequestBody | string;
  };
}

/** Body of an answer that refuses the whole request. */
export interface BridgeErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}

export interface BridgeEvent {
  readonly type: 3;
  readonly message: { readonly entries: readonly EventEntry[] };
}

/** The object that the library looks for before it sets up any other transport. */
export interface NativeBridge {
  /** Set by the library. */
  onMessageFromHost?: (messageText: string) => void;
  sendMessageToHost: (messageText: string) => void;
}
