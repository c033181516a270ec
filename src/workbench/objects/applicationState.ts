/** State of the application that belongs to the session and not to the file. */
export interface ApplicationState {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** `context.runtime.enableEvents`: whether this add-in wants events. */
  enableEvents: boolean;
  /** Whether the workbook is open for looking only. */
  readOnly: boolean;
  /** BCP 47, e.g. `ja-JP`. */
  readonly locale: string;
}
