import { Requirements } from "../context/requirements";
import { fanOut } from "../events/eventFanOut";
import {
  asActionError,
  asDispatchError,
  FaultPlan,
  middleOf,
  type Fault,
} from "../interpreter/faultPlan";
import { RequestQueue } from "../interpreter/requestQueue";
import { RichApiInterpreter } from "../interpreter/richApiInterpreter";
import { TrafficMeter } from "../interpreter/trafficMeter";
import type { ModelEvent } from "../model/modelEvents";
import type { WorkbookModel } from "../model/workbookModel";
import { AddinSession } from "../objects/addinSession";
import { dispatchErrors, type DispatchError } from "../protocol/dispatchErrors";
import type { EventEntry } from "../protocol/eventEntry";
import type { ExcelApiLevel } from "../protocol/requirementSets";
import { ActionType, RequestFlag, type RequestBody, type ResponseBody } from "../protocol/richApi";
import { ServiceRegistry } from "../services/serviceRegistry";
import { CellEditing } from "./cellEditing";
import { refusalBy, type DocumentAccess } from "./documentAccess";
import { utf8Length } from "./utf8Length";

/** Excel on the web takes and gives at most this much per request. */
const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

export interface ExcelHostOptions {
  /** Advertised ExcelApi level; members above it are refused. Default: the latest. */
  readonly excelApi?: ExcelApiLevel;
  /** Language of Excel, BCP 47. Default `ja-JP`. */
  readonly locale?: string;
  /** What add-ins may do with the workbook. Default: everything. */
  readonly access?: DocumentAccess;
  /** Limit of one request and of one response; default that of Excel on the web, 5 MB. */
  readonly payloadLimitBytes?: number;
  /** Told about faults of the host itself; the add-in sees them as `GeneralException`. */
  readonly onFault?: (error: unknown, location: string) => void;
}

/** A Rich API request as a transport received it. */
export interface HostRequest {
  readonly body: RequestBody;
  /** Size on the wire. */
  readonly bytes: number;
  /** Bits of `RequestFlag`. */
  readonly flags: number;
  /** The request goes to Office's services, not to the workbook: answered while a cell is being edited. */
  readonly toServices?: boolean;
}

/** The body as JSON text, or the refusal of the whole request. */
export type HostAnswer =
  | { readonly kind: "answered"; readonly bodyJson: string }
  | { readonly kind: "refused"; readonly error: DispatchError };

/**
 * Excel's side for one add-in: takes requests one at a time, executes them on the workbook, pushes
 * events. Knows no transport.
 */
export class ExcelHost {
  readonly requirements: Requirements;
  readonly locale: string;
  readonly traffic = new TrafficMeter();
  readonly faults = new FaultPlan();
  readonly cellEditing = new CellEditing();
  readonly services = new ServiceRegistry();

  private readonly session: AddinSession;
  private readonly interpreter: RichApiInterpreter;
  private readonly queue = new RequestQueue();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly stopListening: () => void;
  private readonly payloadLimit: number;
  private documentAccess: DocumentAccess;
  private pendingEvents: EventEntry[] = [];
  private failAt: { readonly index: number; readonly fault: Fault } | undefined;

  constructor(
    readonly model: WorkbookModel,
    options: ExcelHostOptions = {},
  ) {
    this.requirements = new Requirements(options.excelApi);
    this.locale = options.locale ?? "ja-JP";
    this.payloadLimit = options.payloadLimitBytes ?? PAYLOAD_LIMIT_BYTES;
    this.documentAccess = options.access ?? "edit";
    this.session = new AddinSession(model, {
      calculationMode: "Automatic",
      enableEvents: true,
      readOnly: options.access === "read",
      locale: this.locale,
    });
    this.interpreter = new RichApiInterpreter({
      root: this.session.make("Workbook", { session: this.session }),
      service: (typeName) => this.services.find(typeName),
      guard: this.requirements,
      referenceListener: this.session,
      invoke: (member) => this.actAsAddin(member),
      beforeAction: (_, index) => {
        if (this.failAt && index >= this.failAt.index) throw asActionError(this.failAt.fault);
      },
      ...(options.onFault ? { onFault: options.onFault } : {}),
    });
    this.stopListening = model.onEvent((event) => {
      this.collect(event);
    });
  }

  /** What add-ins may do with the workbook from now on. */
  set access(access: DocumentAccess) {
    this.documentAccess = access;
    this.session.application.readOnly = access === "read";
  }

  /** Executes a request in its turn. Never rejects: faults of the host travel as errors too. */
  async processQuery(request: HostRequest): Promise<HostAnswer> {
    if (this.cellEditing.active && request.toServices !== true) {
      if (!(request.flags & RequestFlag.DelayForCellEdit))
        return refuse(dispatchErrors.cellEditMode);
      await this.cellEditing.finished();
    }
    return this.queue.run(() => this.execute(request));
  }

  /** Subscribes to pushed events; they come after the answer of the request that caused them. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Forgets what the add-in held; for a reload of its page. */
  forgetAddin(): void {
    this.interpreter.references.releaseAll();
    this.pendingEvents = [];
  }

  dispose(): void {
    this.stopListening();
    this.session.dispose();
    this.listeners.clear();
    this.interpreter.references.releaseAll();
  }

  private async execute({ body, bytes, flags }: HostRequest): Promise<HostAnswer> {
    const cleanup = isCleanup(body);
    this.traffic.countRequest(bytes, cleanup);
    if (bytes > this.payloadLimit) return refuse(dispatchErrors.requestTooLarge);
    const refusal = refusalBy(this.documentAccess, body, flags);
    if (refusal !== undefined) return refuse(dispatchErrors[refusal]);
    const fault = cleanup ? undefined : this.faults.take();
    if (fault?.moment === "before") return refuse(asDispatchError(fault));
    const response = await this.apply(body, flags, fault);
    if (fault?.moment === "after") return refuse(asDispatchError(fault));
    const bodyJson = JSON.stringify(response);
    const responseBytes = utf8Length(bodyJson);
    this.traffic.countResponse(responseBytes);
    if (responseBytes > this.payloadLimit) return refuse(dispatchErrors.responseTooLarge);
    return { kind: "answered", bodyJson };
  }

  /** One request with a write is one undo record. */
  private async apply(
    body: RequestBody,
    flags: number,
    fault: Fault | undefined,
  ): Promise<ResponseBody> {
    const writes = (flags & RequestFlag.Write) !== 0;
    if (fault?.moment === "middle") {
      this.failAt = { index: middleOf(body), fault };
    }
    this.session.expectCalculation();
    if (writes) this.model.beginUndoGroup();
    try {
      return await this.interpreter.execute(body);
    } finally {
      if (writes) this.model.endUndoGroup();
      this.failAt = undefined;
      this.session.endRequest();
    }
  }

  private actAsAddin<T>(member: () => T): T {
    this.session.expectCalculation();
    return this.model.runAs("addin", member);
  }

  private collect(event: ModelEvent): void {
    if (!this.session.application.enableEvents || this.listeners.size === 0) return;
    if (this.documentAccess === "closed") return;
    const first = this.pendingEvents.length === 0;
    this.pendingEvents.push(...fanOut(event, this.model));
    if (first) this.scheduleEvents();
  }

  /** Events wait for the running request: its answer goes out first. */
  private scheduleEvents(): void {
    void this.queue
      .run(async () => {
        await Promise.resolve();
      })
      .then(() =>
        setTimeout(() => {
          this.pushEvents();
        }, 0),
      );
  }

  private pushEvents(): void {
    const entries = this.pendingEvents;
    this.pendingEvents = [];
    if (entries.length === 0) return;
    for (const listener of this.listeners) listener(entries);
  }
}

function refuse(error: DispatchError): HostAnswer {
  return { kind: "refused", error };
}

/** Whether a request only releases references: the client sends it on its own after `Excel.run`. */
function isCleanup({ Actions }: RequestBody): boolean {
  return Actions.every(
    ({ ActionType: type, Name }) =>
      type === ActionType.Instantiate ||
      (type === ActionType.Method && Name === "_RemoveReference"),
  );
}
