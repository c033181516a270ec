import type { WireValue } from "./richApi";

/** Envelope numbers of the Office Online cross-document protocol; messages travel as JSON text. */
export const XdmMessageType = { Request: 0, Response: 1 } as const;
export const XdmActionType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
export const XdmResponseType = { ForCalling: 0, ForEventing: 1 } as const;
export const XdmErrorCode = { Success: 0, Failure: -2, AccessDenied: -5 } as const;

export const XDM_SERIALIZER_VERSION = 1;

/** What the add-in frame invokes on its host. */
export const XdmAction = {
  GetAppContext: "ContextActivationManager_getAppContextAsync",
  NotifyHost: "ContextActivationManager_notifyHost",
  OpenWindow: "ContextActivationManager_openWindowInHost",
  ExecuteMethod: "executeMethod",
} as const;

export interface XdmRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export interface XdmResponse {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _serializerVersion: number;
  readonly _data: unknown;
}

/** Payload of `executeMethod`: the call's own members beside the method's description. */
export interface DispatchCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [member: string]: unknown;
}

/** Reply to `executeMethod`; `Error` other than 0 fails the call. */
export interface DispatchReply {
  readonly Error: number;
  readonly Version?: number;
  readonly Data?: readonly WireValue[];
}
