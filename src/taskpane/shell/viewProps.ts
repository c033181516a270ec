import type { JudgeReport } from "../../workbook/report";
import type { JudgedPlan } from "../state/paneState";
import type { PaneActions } from "../state/usePane";

/** The screens of the pane that its tabs lead to; `mapping` is reached from the settings and stands under their tab. */
export type ViewName = "results" | "findings" | "history" | "finance" | "settings" | "mapping";

/** Screens that are fetched when they are first opened. Each is the default export of its module. */
export type LazyViewName = Exclude<ViewName, "results">;

/** What every screen that is fetched later is given. */
export interface ViewProps {
  /** `null` as long as no plan was read. */
  readonly judged: JudgedPlan | null;
  /** Something is going on in the workbook: buttons that start more are disabled. */
  readonly busy: boolean;
  /** Id of the indicator, or key of the finding, whose cell was selected last. */
  readonly current: string | null;
  /** Selects a cell in the sheet and marks the entry `key` as the current one. */
  readonly onSelect: PaneActions["select"];
  /** Starts a task of the pane, such as judging or reading again. */
  readonly onRun: PaneActions["run"];
  /** Does something to the workbook: says what it did, offers to undo it, and reads again where that is needed. */
  readonly onWork: PaneActions["work"];
  /**
   * Reads and judges again without a message, unless something is going on already; results that stand in the workbook
   * are brought up to date.
   */
  readonly onReread: () => void;
  /** Shows results that other settings gave for the plan that was read. */
  readonly onRejudged: (report: JudgeReport) => void;
  /** Goes to another screen. */
  readonly onShow: (view: ViewName) => void;
}
