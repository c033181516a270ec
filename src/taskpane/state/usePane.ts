import { useCallback, useMemo, useReducer, useRef } from "react";

import type { CellRef } from "../../domain/plan/cellRef";
import { WorkbookError } from "../../workbook/errors";
import type { InsertReport, JudgeReport } from "../../workbook/report";
import { SAMPLE_IDS } from "../../workbook/samples/sampleIds";
import { TEMPLATE_FORMS } from "../../workbook/templates/templateForm";
import type { PlanService, RunControl } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";
import { rememberedPart, rememberPart } from "../startup/paneMemory";

import { explained } from "./explained";
import { INITIAL_STATE, isInsertTask, reducePane } from "./paneState";
import type { InsertTask, PaneState, Running, Task, WorkDone } from "./paneState";

/** What the user can do in the pane. Results arrive through the state; nothing here rejects. */
export interface PaneActions {
  /** Starts a task, unless one is running already. */
  readonly run: (task: Task) => void;
  /** Lets a screen do something to the workbook, unless something is going on already. */
  readonly work: (work: () => Promise<WorkDone>) => void;
  /** Selects a cell in the sheet and marks the entry `key` as the current one. */
  readonly select: (key: string, cell: CellRef) => void;
  /** Shows results that other settings, or edits since `base`, gave for the plan that was read. */
  readonly rejudged: (report: JudgeReport, base?: JudgeReport) => void;
  /** Ends the task that is running, as soon as that leaves the workbook as it was. */
  readonly cancel: () => void;
  /** Puts the message away. */
  readonly dismiss: () => void;
}

async function insert(service: PlanService, task: InsertTask): Promise<InsertReport> {
  const form = TEMPLATE_FORMS.find((candidate) => task === `template:${candidate}`);
  if (form) return service.insertTemplate(form);
  const sample = SAMPLE_IDS.find((candidate) => task === `sample:${candidate}`);
  if (sample) return service.insertSample(sample);
  throw new Error(`There is nothing to insert for ${task}.`);
}

/** The state of the pane and what may be done with it. */
export function usePane(): readonly [PaneState, PaneActions] {
  const service = usePlanService();
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE, (initial) => {
    const current = rememberedPart("current", new Date());
    return typeof current === "string" ? { ...initial, current } : initial;
  });
  // A second click can arrive before React has disabled the button.
  const busy = useRef(false);
  const ending = useRef(new AbortController());

  const perform = useCallback(
    async (task: Task, signal?: AbortSignal): Promise<void> => {
      const control: RunControl = {
        onProgress: (fraction) => {
          dispatch({ type: "progressed", fraction });
        },
        ...(signal === undefined ? {} : { signal }),
      };
      if (isInsertTask(task)) {
        dispatch({ type: "inserted", inserted: await insert(service, task) });
        return;
      }
      switch (task) {
        case "judge": {
          const { report, written } = await service.judgeWorkbook(control);
          dispatch({ type: "judged", judged: { report, at: new Date() }, written });
          return;
        }
        case "read": {
          const report = await service.readAndJudge(control);
          dispatch({ type: "judged", judged: { report, at: new Date() }, written: null });
          return;
        }
        case "reread": {
          const report = await service.refreshResults(control);
          dispatch({ type: "reread", judged: { report, at: new Date() } });
          return;
        }
        case "remove":
        case "removeKeepingHistory": {
          const removal = { keepHistory: task === "removeKeepingHistory" };
          dispatch({ type: "removed", removed: await service.removeResults(removal) });
        }
      }
    },
    [service],
  );

  const actions = useMemo<PaneActions>(() => {
    const fail = (task: Running | "select") => (error: unknown) => {
      if (error instanceof WorkbookError && error.code === "cancelled") {
        dispatch({ type: "cancelled" });
        return;
      }
      dispatch({ type: "failed", failure: { task, error: explained(error) } });
    };
    const alone = (task: Running, work: () => Promise<void>): void => {
      if (busy.current) {
        return;
      }
      busy.current = true;
      ending.current = new AbortController();
      dispatch({ type: "started", task });
      void work()
        .catch(fail(task))
        .finally(() => {
          busy.current = false;
        });
    };
    return {
      run: (task) => {
        alone(task, () => perform(task, ending.current.signal));
      },
      work: (work) => {
        alone("work", async () => {
          const done = await work();
          dispatch({ type: "worked", done });
          if (done.changed) {
            // The work is done: a reading that fails is a failure of its own, and can be tried again.
            await perform("reread").catch(fail("reread"));
          }
        });
      },
      select: (key, cell) => {
        dispatch({ type: "selecting", key });
        rememberPart("current", key, new Date());
        void service.selectCell(cell).catch(fail("select"));
      },
      rejudged: (report, base) => {
        const judged = { report, at: new Date(), ...(base === undefined ? {} : { base }) };
        dispatch({ type: "rejudged", judged });
      },
      cancel: () => {
        ending.current.abort();
      },
      dismiss: () => {
        dispatch({ type: "dismissed" });
      },
    };
  }, [perform, service]);

  return [state, actions];
}
