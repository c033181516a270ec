import { useCallback, useMemo, useReducer, useRef } from "react";

import type { CellRef } from "../../domain/plan/cellRef";
import { WorkbookError } from "../../workbook/errors";
import type { InsertReport } from "../../workbook/report";
import { SAMPLE_IDS } from "../../workbook/samples/sampleIds";
import { TEMPLATE_FORMS } from "../../workbook/templates/templateForm";
import { PartNotLoaded } from "../services/lazyPlanService";
import type { PlanService } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";

import { INITIAL_STATE, isInsertTask, reducePane } from "./paneState";
import type { Failure, InsertTask, PaneState, Task } from "./paneState";

/** What the user can do in the pane. Results arrive through the state; nothing here rejects. */
export interface PaneActions {
  /** Starts a task, unless one is running already. */
  readonly run: (task: Task) => void;
  /** Selects a cell in the sheet and marks the entry `key` as the current one. */
  readonly select: (key: string, cell: CellRef) => void;
  /** Puts the message away. */
  readonly dismiss: () => void;
}

/** A defect of ours or of the host that no use case translated still becomes a message, never silence. */
function explained(error: unknown): Failure["error"] {
  if (error instanceof WorkbookError || error instanceof PartNotLoaded) {
    return error;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return new WorkbookError("hostFailed", detail, { cause: error });
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
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  // A second click can arrive before React has disabled the button.
  const busy = useRef(false);

  const perform = useCallback(
    async (task: Task): Promise<void> => {
      if (isInsertTask(task)) {
        dispatch({ type: "inserted", inserted: await insert(service, task) });
        return;
      }
      switch (task) {
        case "judge": {
          const { report, written } = await service.judgeWorkbook();
          dispatch({ type: "judged", judged: { report, at: new Date() }, written });
          return;
        }
        case "read": {
          const report = await service.readAndJudge();
          dispatch({ type: "judged", judged: { report, at: new Date() }, written: null });
          return;
        }
        case "remove":
          dispatch({ type: "removed", removed: await service.removeResults() });
      }
    },
    [service],
  );

  const actions = useMemo<PaneActions>(() => {
    const fail = (task: Task | "select") => (error: unknown) => {
      dispatch({ type: "failed", failure: { task, error: explained(error) } });
    };
    return {
      run: (task) => {
        if (busy.current) {
          return;
        }
        busy.current = true;
        dispatch({ type: "started", task });
        void perform(task)
          .catch(fail(task))
          .finally(() => {
            busy.current = false;
          });
      },
      select: (key, cell) => {
        dispatch({ type: "selecting", key });
        void service.selectCell(cell).catch(fail("select"));
      },
      dismiss: () => {
        dispatch({ type: "dismissed" });
      },
    };
  }, [perform, service]);

  return [state, actions];
}
