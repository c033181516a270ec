import type { CellRef } from "../../../src/domain/plan/cellRef";
import type { JudgeOutcome, PlanService } from "../../../src/taskpane/services/planService";
import type { InsertReport, JudgeReport, RemoveReport } from "../../../src/workbook/report";

import { samplePlan } from "./samplePlan";

/** A promise that the test settles itself. */
interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

/** What writing the sample plan reports. */
export function sampleOutcome(changedCells = 52): JudgeOutcome {
  return {
    report: samplePlan(),
    written: {
      statusSheets: ["目標一覧"],
      dashboardSheet: "KPIダッシュボード",
      changedCells,
    },
  };
}

/**
 * A service whose answers a test gives when it wants to. Each call is recorded and opens a new pending answer;
 * `judging`, `reading`, `removing` and `inserting` are those of the latest call.
 */
export class PlanServiceDouble implements PlanService {
  readonly selected: CellRef[] = [];
  selectionError: Error | null = null;
  calls: string[] = [];
  judging = deferred<JudgeOutcome>();
  reading = deferred<JudgeReport>();
  removing = deferred<RemoveReport>();
  inserting = deferred<InsertReport>();

  judgeWorkbook(): Promise<JudgeOutcome> {
    this.calls.push("judge");
    this.judging = deferred();
    return this.judging.promise;
  }

  readAndJudge(): Promise<JudgeReport> {
    this.calls.push("read");
    this.reading = deferred();
    return this.reading.promise;
  }

  removeResults(): Promise<RemoveReport> {
    this.calls.push("remove");
    this.removing = deferred();
    return this.removing.promise;
  }

  insertTemplate(form: string): Promise<InsertReport> {
    return this.insert(`template:${form}`);
  }

  insertSample(id: string): Promise<InsertReport> {
    return this.insert(`sample:${id}`);
  }

  private insert(call: string): Promise<InsertReport> {
    this.calls.push(call);
    this.inserting = deferred();
    return this.inserting.promise;
  }

  selectCell(cell: CellRef): Promise<void> {
    this.selected.push(cell);
    return this.selectionError === null ? Promise.resolve() : Promise.reject(this.selectionError);
  }
}
