import type { ExcelHost } from "../host/excelHost";
import { utf8Length } from "../host/utf8Length";
import { isRecord, type ArgumentValue } from "../interpreter/callArguments";
import { dispatchErrors } from "../protocol/dispatchErrors";
import { MethodDispatchId } from "../protocol/dispatchIds";
import type { RequestBody } from "../protocol/richApi";
import type { DispatchCall, DispatchReply } from "../protocol/xdmMessages";
import type { AppCommands } from "./appCommands";

/** Told about calls that this host does not know, by dispatch id. */
export type UnknownCallListener = (dispatchId: number) => void;

/** How the library marks calls of `Office.addin`, the ribbon and its own start-up. */
const SERVICE_PARTITION = "WacPartition";

const SUCCESS: DispatchReply = { Error: 0 };
const RESPONSE_HEADERS = ["Content-Type", "application/json"];

/** Answers `executeMethod` calls: Rich API requests, settings, completed ribbon commands. */
export class CommonApi {
  constructor(
    private readonly host: ExcelHost,
    private readonly commands: AppCommands,
    private readonly onUnknown: UnknownCallListener,
  ) {}

  async execute(call: DispatchCall): Promise<DispatchReply> {
    const { DispatchId } = call.DdaMethod;
    switch (DispatchId) {
      case MethodDispatchId.ExecuteRichApiRequest:
        return this.executeRichApi(call);
      case MethodDispatchId.SaveSettings:
        return this.saveSettings(call);
      case MethodDispatchId.AppCommandInvocationCompleted:
        this.commands.complete(String(call["0"]));
        return SUCCESS;
      default:
        this.onUnknown(DispatchId);
        return { Error: dispatchErrors.generalFailure.number };
    }
  }

  private async executeRichApi({ ArrayData }: DispatchCall): Promise<DispatchReply> {
    const [partition, , , , bodyJson, , flags] = Array.isArray(ArrayData)
      ? (ArrayData as unknown[])
      : [];
    if (typeof bodyJson !== "string") return { Error: dispatchErrors.generalFailure.number };
    const answer = await this.host.processQuery({
      body: JSON.parse(bodyJson) as RequestBody,
      bytes: utf8Length(bodyJson),
      flags: typeof flags === "number" ? flags : 0,
      toServices: partition === SERVICE_PARTITION,
    });
    return answer.kind === "answered"
      ? { Error: 0, Data: [200, RESPONSE_HEADERS, answer.bodyJson] }
      : { Error: answer.error.number };
  }

  /** `settings.saveAsync` sends all settings; what is not among them was removed. */
  private saveSettings({ DdaSettingsMethod }: DispatchCall): DispatchReply {
    const method = DdaSettingsMethod as ArgumentValue;
    const properties = isRecord(method) ? method["Properties"] : undefined;
    const { settings } = this.host.model;
    settings.clear();
    for (const pair of Array.isArray(properties) ? (properties as unknown[]) : []) {
      const [name, json] = Array.isArray(pair) ? (pair as unknown[]) : [];
      if (typeof name === "string" && typeof json === "string") settings.set(name, json);
    }
    return SUCCESS;
  }
}
