import { AppCommands } from "../context/appCommands";
import { buildAppContext } from "../context/appContext";
import { CommonApi } from "../context/commonApi";
import { EventType } from "../events/eventTable";
import type { ExcelHost } from "../host/excelHost";
import { XdmEventName } from "../protocol/dispatchIds";
import { EventCategory } from "../protocol/eventEntry";
import { XdmHost } from "./xdmHost";

export interface AddinPaneOptions {
  readonly container: HTMLElement;
  readonly addinUrl: string;
  readonly addinName: string;
  readonly host: ExcelHost;
  /** The add-in's page asked for its context: the library is loaded and runs. */
  readonly onStart?: () => void;
  /** Told about calls that this host does not know, in words for a developer. */
  readonly onUnknown?: (what: string) => void;
}

/** The add-in's pane beside the grid: connects the page in the frame with Excel's side. */
export class AddinPane {
  readonly xdm: XdmHost;
  private readonly commands = new AppCommands();
  private readonly stops: readonly (() => void)[];

  constructor(private readonly options: AddinPaneOptions) {
    const { container, addinUrl, addinName, host, onUnknown } = options;
    const commonApi = new CommonApi(host, this.commands, (dispatchId) => {
      onUnknown?.(`Common API call ${dispatchId}`);
    });
    this.xdm = new XdmHost({
      container,
      addinUrl,
      locale: host.locale,
      title: addinName,
      appContext: (controlId) =>
        buildAppContext({
          controlId,
          locale: host.locale,
          documentUrl: new URL(encodeURIComponent(host.model.name), location.href).href,
          addinName,
          requirementMatrix: host.requirements.matrixJson,
          settings: host.model.settings,
          appDomains: [new URL(addinUrl, location.href).origin],
        }),
      execute: (call) => commonApi.execute(call),
      onStart: () => {
        host.forgetAddin();
        options.onStart?.();
      },
      onUnknown: (actionName) => onUnknown?.(`XDM action ${actionName}`),
    });
    this.stops = this.connectEvents();
  }

  /** Presses a ribbon button: runs the function that it names in the manifest. */
  invokeCommand(functionName: string, controlId: string): Promise<void> {
    return this.commands.invoke(functionName, controlId, (data) =>
      this.xdm.raise(XdmEventName.AppCommandInvoked, data),
    );
  }

  reload(): void {
    this.options.host.forgetAddin();
    this.xdm.reload();
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.xdm.dispose();
  }

  private connectEvents(): (() => void)[] {
    const { host } = this.options;
    return [
      host.onEvents((entries) => {
        this.xdm.raiseRichApi(entries);
      }),
      host.model.onEvent((event) => {
        if (event.kind === "selectionChanged") {
          this.xdm.raise(XdmEventName.DocumentSelectionChanged, {});
        }
      }),
      host.services.visibility.onChange((state) => {
        const message = { visibility: state === "Visible" ? "Visible" : "Hidden" };
        this.xdm.raiseRichApi([
          [
            EventCategory.ObjectEvent,
            EventType.addinVisibilityChanged,
            "",
            JSON.stringify(message),
            "",
            false,
          ],
        ]);
      }),
    ];
  }
}
