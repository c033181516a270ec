import type { WorkbookError } from "../../workbook/errors";
import type { InsertReport, JudgeReport, RemoveReport, WriteReport } from "../../workbook/report";
import type { SampleId } from "../../workbook/samples/sampleIds";
import type { TemplateForm } from "../../workbook/templates/templateForm";
import type { PartNotLoaded } from "../services/lazyPlanService";

/** Work that takes a while and that the user started. */
export type Task = "judge" | "read" | "reread" | "remove" | "removeKeepingHistory" | InsertTask;

/** What is going on: a task, or something that a screen does to the workbook. */
export type Running = Task | "work";

/** What is to be inserted is part of the task, so that it can be tried again. */
export type InsertTask = `template:${TemplateForm}` | `sample:${SampleId}`;

/** Tasks that are spoken of in the same words. */
export type TaskKind = "judge" | "read" | "remove" | "insert" | "work";

export function isInsertTask(task: Task): task is InsertTask {
  return task.startsWith("template:") || task.startsWith("sample:");
}

export function kindOfTask(task: Running): TaskKind {
  if (task === "work" || task === "judge" || task === "read" || task === "remove") {
    return task;
  }
  if (task === "removeKeepingHistory") return "remove";
  return task === "reread" ? "read" : "insert";
}

/** What a screen did to the workbook. */
export interface WorkDone {
  /** Said once, in the language of the pane; `null` where nothing needs to be said. */
  readonly text: string | null;
  /** Takes it back. Absent where that cannot be done. */
  readonly undo?: () => Promise<WorkDone>;
  /** Whether the workbook has to be read again, because what the pane shows no longer stands there. */
  readonly changed: boolean;
}

/** What the last finished task did, to be said once. */
export type Notice =
  | { readonly kind: "written"; readonly written: WriteReport }
  | { readonly kind: "notWritten" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "removed"; readonly removed: RemoveReport }
  | { readonly kind: "inserted"; readonly inserted: InsertReport }
  | {
      readonly kind: "worked";
      readonly text: string;
      readonly undo: (() => Promise<WorkDone>) | null;
    };

/** A failed request with the cause to show. */
export interface Failure {
  readonly task: Running | "select";
  readonly error: WorkbookError | PartNotLoaded;
}

/** A judgement together with the time at which it was made. */
export interface JudgedPlan {
  readonly report: JudgeReport;
  readonly at: Date;
  /** The judgement that edits made this one of; absent where nothing was edited since. */
  readonly base?: JudgeReport;
}

/** Everything the pane knows about its workbook. What the user filters and expands is kept by the screens. */
export interface PaneState {
  readonly running: Running | null;
  /** How far the task is, from 0 to 1; `null` where it does not tell. */
  readonly progress: number | null;
  readonly judged: JudgedPlan | null;
  readonly notice: Notice | null;
  readonly failure: Failure | null;
  /** Id of the indicator, or key of the unread cell, whose cell was selected last. */
  readonly current: string | null;
}

export type PaneEvent =
  | { readonly type: "started"; readonly task: Running }
  | { readonly type: "progressed"; readonly fraction: number }
  | { readonly type: "cancelled" }
  | { readonly type: "judged"; readonly judged: JudgedPlan; readonly written: WriteReport | null }
  | { readonly type: "reread"; readonly judged: JudgedPlan }
  | { readonly type: "rejudged"; readonly judged: JudgedPlan }
  | { readonly type: "worked"; readonly done: WorkDone }
  | { readonly type: "removed"; readonly removed: RemoveReport }
  | { readonly type: "inserted"; readonly inserted: InsertReport }
  | { readonly type: "selecting"; readonly key: string }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "dismissed" };

export const INITIAL_STATE: PaneState = {
  running: null,
  progress: null,
  judged: null,
  notice: null,
  failure: null,
  current: null,
};

/** The pane's only state transition function. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return { ...state, running: event.task, progress: null, notice: null, failure: null };
    case "progressed":
      return { ...state, progress: event.fraction };
    case "cancelled":
      return { ...state, running: null, notice: { kind: "cancelled" } };
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
    case "reread":
      // What was said about the change that made it necessary stays.
      return { ...state, running: null, judged: event.judged };
    case "rejudged":
      // Nothing was read: what is going on in the workbook goes on.
      return { ...state, judged: event.judged };
    case "worked": {
      const { text, undo = null, changed } = event.done;
      return {
        ...state,
        running: changed ? "reread" : null,
        notice: text === null ? null : { kind: "worked", text, undo },
      };
    }
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
