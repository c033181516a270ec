/** Common-API methods by the id that travels in `DdaMethod.DispatchId` of an `executeMethod` call. */
export const MethodDispatchId = {
  LoadSettings: 75,
  SaveSettings: 76,
  GetFileProperties: 86,
  ExecuteRichApiRequest: 93,
  AppCommandInvocationCompleted: 94,
} as const;

/** Events that the add-in registers by name on the XDM channel. */
export const XdmEventName = {
  RichApiMessage: "richApiMessage",
  AppCommandInvoked: "appCommandInvoked",
  DocumentSelectionChanged: "documentSelectionChanged",
} as const;

/** The library's number for Excel on the web in the application context. */
export const APP_NAME_EXCEL_WEB = 16;
/** `_clientMode`: the document can be edited. */
export const CLIENT_MODE_READ_WRITE = 1;
/** `_initialDisplayMode`: a task pane. */
export const DISPLAY_MODE_TASK_PANE = 2;
