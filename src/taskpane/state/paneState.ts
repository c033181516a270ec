import type { WorkbookError } from "../../workbook/errors";
import type { InsertReport, JudgeReport, RemoveReport, WriteReport } from "../../workbook/report";
import type { SampleId } from "../../workbook/samples/sampleIds";
import type { TemplateForm } from "../../workbook/templates/templateForm";
import type { PartNotLoaded } from "../services/lazyPlanService";

/** Work that takes a while and that the user started. */
export type Task = "judge" | "read" | "remove" | InsertTask;

/** What is to be inserted is part of the task, so that it can be tried again. */
export type InsertTask = `template:${TemplateForm}` | `sample:${SampleId}`;

/** Tasks that are spoken of in the same words. */
export type TaskKind = "judge" | "read" | "remove" | "insert";

export function isInsertTask(task: Task): task is InsertTask {
  return task !== "judge" && task !== "read" && task !== "remove";
}

export function kindOfTask(task: Task): TaskKind {
  return isInsertTask(task) ? "insert" : task;
}

/** What the last finished task did, to be said once. */
export type Notice =
  | { readonly kind: "written"; readonly written: WriteReport }
  | { readonly kind: "notWritten" }
  | { readonly kind: "removed"; readonly removed: RemoveReport }
  | { readonly kind: "inserted"; readonly inserted: InsertReport };

/** A failed request with the cause to show. */
export interface Failure {
  readonly task: Task | "select";
  readonly error: WorkbookError | PartNotLoaded;
}

/** A judgement together with the time at which it was made. */
export interface JudgedPlan {
  readonly report: JudgeReport;
  readonly at: Date;
}

/** Everything the pane knows about its workbook. What the user filters and expands is kept by the screens. */
export interface PaneState {
  readonly running: Task | null;
  readonly judged: JudgedPlan | null;
  readonly notice: Notice | null;
  readonly failure: Failure | null;
  /** Id of the indicator, or key of the unread cell, whose cell was selected last. */
  readonly current: string | null;
}

export type PaneEvent =
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "judged"; readonly judged: JudgedPlan; readonly written: WriteReport | null }
  | { readonly type: "removed"; readonly removed: RemoveReport }
  | { readonly type: "inserted"; readonly inserted: InsertReport }
  | { readonly type: "selecting"; readonly key: string }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "dismissed" };

export const INITIAL_STATE: PaneState = {
  running: null,
  judged: null,
  notice: null,
  failure: null,
  current: null,
};

/** The pane's only state transition function. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return { ...state, running: event.task, notice: null, failure: null };
    case "judged":
      return {
        ...state,
        running: null,
        judged: event.judged,
        notice:
          event.written === null
            ? { kind: "notWritten" }
            : { kind: "written", written: event.written },
      };
    case "removed":
      return { ...state, running: null, notice: { kind: "removed", removed: event.removed } };
    case "inserted":
      return { ...state, running: null, notice: { kind: "inserted", inserted: event.inserted } };
    case "selecting":
      return { ...state, current: event.key, failure: null };
    case "failed":
      // A failed selection leaves a running task alone; any other failure ends it.
      return event.failure.task === "select"
        ? { ...state, failure: event.failure }
        : { ...state, running: null, failure: event.failure };
    case "dismissed":
      return { ...state, notice: null, failure: null };
  }
}
