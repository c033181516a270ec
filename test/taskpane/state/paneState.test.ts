import { INITIAL_STATE, reducePane } from "../../../src/taskpane/state/paneState";
import type { PaneEvent, PaneState } from "../../../src/taskpane/state/paneState";
import { WorkbookError } from "../../../src/workbook/errors";
import { sampleOutcome } from "../support/planServiceDouble";

const { report, written } = sampleOutcome();
const judged = { report, at: new Date(2026, 5, 1) };
const error = new WorkbookError("readOnly");

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, INITIAL_STATE);
}

test("a run takes old messages away and keeps old results", () => {
  const state = after({ type: "judged", judged, written }, { type: "started", task: "judge" });
  expect(state).toMatchObject({ running: "judge", judged, notice: null, failure: null });
});

test("a failed run keeps old results and says which task failed", () => {
  const state = after(
    { type: "judged", judged, written },
    { type: "started", task: "remove" },
    { type: "failed", failure: { task: "remove", error } },
  );
  expect(state).toMatchObject({ running: null, judged, failure: { task: "remove", error } });
});

test("a selection that fails while a task is running does not end the task", () => {
  const state = after(
    { type: "started", task: "judge" },
    { type: "failed", failure: { task: "select", error } },
  );
  expect(state).toMatchObject({ running: "judge", failure: { task: "select", error } });
});

test("judging without writing says that nothing was written", () => {
  expect(after({ type: "judged", judged, written: null }).notice).toEqual({ kind: "notWritten" });
});

test("removing keeps the results in view", () => {
  const removed = { statusSheets: ["目標一覧"], dashboardSheet: null };
  const state = after({ type: "judged", judged, written }, { type: "removed", removed });
  expect(state).toMatchObject({ judged, notice: { kind: "removed", removed } });
});

test("selecting another cell takes the message about the last one away", () => {
  const state = after(
    { type: "failed", failure: { task: "select", error } },
    { type: "selecting", key: "目標一覧!D5" },
  );
  expect(state).toMatchObject({ current: "目標一覧!D5", failure: null });
});

test("dismissing leaves everything but the message", () => {
  const state = after({ type: "judged", judged, written }, { type: "dismissed" });
  expect(state).toMatchObject({ judged, notice: null, failure: null });
});
