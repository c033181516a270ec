import {
  APP_NAME_EXCEL_WEB,
  CLIENT_MODE_READ_WRITE,
  DISPLAY_MODE_TASK_PANE,
} from "../protocol/dispatchIds";

/** What the add-in learns about its surroundings when it starts. */
export interface AppContextValues {
  readonly controlId: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly addinName: string;
  /** From `Requirements.matrixJson`. */
  readonly requirementMatrix: string;
  /** Document settings, name → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  /** Origins that dialogs may be opened on, beside the add-in's own. */
  readonly appDomains: readonly string[];
}

const HOST_VERSION = "16.0.18000.40000";

/** Answer to `ContextActivationManager_getAppContextAsync`. None of the fields may be missing. */
export function buildAppContext(values: AppContextValues): Readonly<Record<string, unknown>> {
  return {
    _id: values.controlId,
    _appName: APP_NAME_EXCEL_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: HOST_VERSION,
    _appUILocale: values.locale,
    _dataLocale: values.locale,
    _docUrl: values.documentUrl,
    _clientMode: CLIENT_MODE_READ_WRITE,
    _settings: [...values.settings],
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: `${values.controlId}-instance`,
    _addinName: values.addinName,
    _appDomains: values.appDomains,
    _featureGates: {},
    _initialDisplayMode: DISPLAY_MODE_TASK_PANE,
    _requirementMatrix: values.requirementMatrix,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}
