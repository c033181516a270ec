import type { EventEntry } from "../protocol/eventEntry";
import { XdmEventName } from "../protocol/dispatchIds";
import {
  XDM_SERIALIZER_VERSION,
  XdmAction,
  XdmActionType,
  XdmErrorCode,
  XdmMessageType,
  XdmResponseType,
  type DispatchCall,
  type DispatchReply,
  type XdmRequest,
  type XdmResponse,
} from "../protocol/xdmMessages";

/** Excel on the web gives add-ins these rights and no others. */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

export interface XdmHostOptions {
  /** The frame is put in here. */
  readonly container: HTMLElement;
  /** https, same host name as this page: the library trusts no other host. */
  readonly addinUrl: string;
  /** BCP 47. */
  readonly locale: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** Answer to the add-in's first question; asked anew at every start of the page. */
  readonly appContext: (controlId: string) => unknown;
  /** Answers `executeMethod` calls. */
  readonly execute: (call: DispatchCall) => Promise<DispatchReply>;
  /** The add-in's page starts: whatever the host kept for an earlier page is void. */
  readonly onStart?: () => void;
  /** Told about notifications (`ContextActivationManager_notifyHost`): action number and its data. */
  readonly onNotify?: (action: number, data: readonly unknown[]) => void;
  /** Told about messages that this host does not know, by action name. */
  readonly onUnknown?: (actionName: string) => void;
}

/**
 * Way (a): the page that plays Excel on the web for an add-in in an iframe. The add-in's page loads
 * the genuine office.js, which finds its host through the frame's name and `postMessage`.
 */
export class XdmHost {
  private frame: HTMLIFrameElement;
  private conversationId: string;
  private readonly controlId = "addin1";
  private readonly addinOrigin: string;
  /** Correlation id of each event the add-in registered. */
  private readonly events = new Map<string, number>();
  private readonly receiveMessage = (event: MessageEvent): void => {
    void this.receive(event);
  };

  constructor(private readonly options: XdmHostOptions) {
    this.addinOrigin = new URL(options.addinUrl, location.href).origin;
    this.conversationId = crypto.randomUUID();
    this.frame = this.insertFrame();
    window.addEventListener("message", this.receiveMessage);
  }

  /** The add-in's frame; another element after each `reload`. */
  get element(): HTMLIFrameElement {
    return this.frame;
  }

  /** Loads the add-in anew, in a new conversation: cached settings of the old one must not win. */
  reload(): void {
    this.frame.remove();
    this.events.clear();
    this.conversationId = crypto.randomUUID();
    this.frame = this.insertFrame();
  }

  /**
   * Sends an event.
   *
   * @returns false when the add-in has not registered for it
   */
  raise(eventName: string, data: unknown): boolean {
    const correlationId = this.events.get(eventName);
    if (correlationId === undefined) return false;
    this.post({
      _actionName: eventName,
      _correlationId: correlationId,
      _responseType: XdmResponseType.ForEventing,
      _data: data,
    });
    return true;
  }

  /** Pushes Rich API events. One message per call: entries of different categories must not mix. */
  raiseRichApi(entries: readonly EventEntry[]): boolean {
    return this.raise(XdmEventName.RichApiMessage, { ArrayData: entries });
  }

  dispose(): void {
    window.removeEventListener("message", this.receiveMessage);
    this.frame.remove();
  }

  /** The name must stand before the frame is inserted; the library reads it while it loads. */
  private insertFrame(): HTMLIFrameElement {
    const { container, addinUrl, locale, title } = this.options;
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.setAttribute("sandbox", SANDBOX);
    frame.name = JSON.stringify({
      baseFrameName: "excelhost",
      hostInfo: `Excel$Web$16.01$${locale}$telemetry$$$0`,
      xdmInfo: [this.conversationId, this.controlId, `${location.origin}/`].join("|"),
      serializerVersion: String(XDM_SERIALIZER_VERSION),
    });
    frame.src = addinUrl;
    container.append(frame);
    return frame;
  }

  private async receive(event: MessageEvent): Promise<void> {
    if (event.source !== this.frame.contentWindow || event.origin !== this.addinOrigin) return;
    const request = asRequest(event.data);
    if (request?._conversationId !== this.conversationId) return;
    if (request._actionType !== XdmActionType.Invoke) {
      this.changeRegistration(request);
      return;
    }
    const { frame } = this;
    const answer = await this.answer(request);
    // A reload in the meantime made the question void.
    if (frame !== this.frame) return;
    this.reply(request, answer.data, answer.errorCode);
  }

  private changeRegistration(request: XdmRequest): void {
    const { _actionName: name, _correlationId: correlationId } = request;
    if (request._actionType === XdmActionType.RegisterEvent) this.events.set(name, correlationId);
    else this.events.delete(name);
    this.reply(request, { Error: 0 });
  }

  private async answer(request: XdmRequest): Promise<{ data: unknown; errorCode: number }> {
    const done = (data: unknown) => ({ data, errorCode: XdmErrorCode.Success });
    switch (request._actionName) {
      case XdmAction.GetAppContext:
        this.events.clear();
        this.options.onStart?.();
        return done(this.options.appContext(this.controlId));
      case XdmAction.NotifyHost: {
        const [, action, ...data] = Array.isArray(request._data)
          ? (request._data as unknown[])
          : [];
        this.options.onNotify?.(Number(action), data);
        return done(null);
      }
      case XdmAction.ExecuteMethod:
        return done(await this.execute(request._data as DispatchCall));
      default:
        this.options.onUnknown?.(request._actionName);
        return { data: null, errorCode: XdmErrorCode.Failure };
    }
  }

  private async execute(call: DispatchCall): Promise<DispatchReply> {
    return { Version: 1, ...(await this.options.execute(call)) };
  }

  private reply(
    request: XdmRequest,
    data: unknown,
    errorCode: number = XdmErrorCode.Success,
  ): void {
    this.post({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _responseType: XdmResponseType.ForCalling,
      _data: data,
      _errorCode: errorCode,
    });
  }

  private post(
    message: Pick<XdmResponse, "_actionName" | "_correlationId" | "_responseType" | "_data"> &
      Partial<Pick<XdmResponse, "_errorCode">>,
  ): void {
    const response: XdmResponse = {
      _messageType: XdmMessageType.Response,
      _conversationId: this.conversationId,
      _origin: location.origin,
      _errorCode: XdmErrorCode.Success,
      _serializerVersion: XDM_SERIALIZER_VERSION,
      ...message,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(response), this.addinOrigin);
  }
}

/** The library sends JSON text; anything else in the channel is not for the host. */
function asRequest(data: unknown): XdmRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let message: Partial<XdmRequest>;
  try {
    message = JSON.parse(data) as Partial<XdmRequest>;
  } catch {
    return null;
  }
  return message._messageType === XdmMessageType.Request && typeof message._actionName === "string"
    ? (message as XdmRequest)
    : null;
}
