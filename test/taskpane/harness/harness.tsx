import { createRoot } from "react-dom/client";

import type { HistoryRun } from "../../../src/domain/history/historyRun";
import { languageOf, messagesOf } from "../../../src/taskpane/i18n/language";
import { LocalizationProvider } from "../../../src/taskpane/i18n/MessagesContext";
import { PlanServiceProvider } from "../../../src/taskpane/services/PlanServiceContext";
import { PaneFrame } from "../../../src/taskpane/shell/PaneFrame";
import { PaneScreen } from "../../../src/taskpane/shell/PaneScreen";
import { rememberPane } from "../../../src/taskpane/startup/paneMemory";
import { StartupProblem } from "../../../src/taskpane/startup/StartupProblem";
import type { Problem } from "../../../src/taskpane/startup/StartupProblem";
import { WorkbookError } from "../../../src/workbook/errors";
import type { WorkbookErrorCode } from "../../../src/workbook/errors";
import type { JudgeReport } from "../../../src/workbook/report";
import { UNREAD_TABLE } from "../mapping/tables";
import { SAMPLE_PREVIEW } from "../preview/samplePreview";
import { planSetByHand } from "../support/planSetByHand";
import { PlanServiceDouble, sampleOutcome } from "../support/planServiceDouble";
import { pseudoMessages } from "../support/pseudoMessages";
import { lockedPlan, recordedPlan, SAMPLE_RUNS } from "../support/sampleHistory";
import { COLLECTION_LEDGER, REVENUE_LEDGER } from "../support/sampleLedgers";
import { largePlan, samplePlan } from "../support/samplePlan";

const LEDGERS = { collection: COLLECTION_LEDGER, revenue: REVENUE_LEDGER };

/** A ledger that the harness can put into the workbook. */
export type SampleLedger = keyof typeof LEDGERS;

/** A browser test drives the pane through this: the answers of the service come when the test says so. */
export interface Harness {
  readonly service: PlanServiceDouble;
  judged(changedCells?: number): void;
  judgedLarge(count: number): void;
  /** A plan about which nothing was found. */
  judgedClean(): void;
  /** A plan with a status that a person set, on a scale that the office chose. */
  judgedByHand(): void;
  /** A plan in a workbook that keeps a record, with its figures closed or open. */
  judgedRecorded(isLocked?: boolean, runs?: readonly HistoryRun[]): void;
  /** An edit in the sheet was judged: the plan is on its way now. */
  updated(): void;
  /** A table whose column of targets is not known. */
  unreadTable(): void;
  /** The ledgers that stand in the workbook. */
  ledgers(names: readonly SampleLedger[]): void;
  /** What writing the plan would do. */
  previewed(): void;
  previewFailed(code: WorkbookErrorCode): void;
  historyFails(): void;
  /** The next request about ledgers is refused. */
  financeFails(code: WorkbookErrorCode): void;
  failed(code: WorkbookErrorCode, detail?: string): void;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const parameters = new URLSearchParams(window.location.search);
const root = document.getElementById("root");
if (root === null) {
  throw new Error("The harness page has no #root.");
}

const service = new PlanServiceDouble();

function judged(report: JudgeReport, changedCells?: number): void {
  service.judging.resolve({ ...sampleOutcome(changedCells), report });
}

window.harness = {
  service,
  judged: (changedCells) => {
    judged(samplePlan(), changedCells);
  },
  judgedLarge: (count) => {
    judged(largePlan(count), count * 4);
  },
  judgedClean: () => {
    judged({ ...samplePlan(), findings: [] });
  },
  judgedByHand: () => {
    judged(planSetByHand("common-abcd"));
  },
  judgedRecorded: (isLocked = false, runs = SAMPLE_RUNS) => {
    service.history = runs;
    judged(isLocked ? lockedPlan() : recordedPlan());
  },
  updated: () => {
    service.live?.updated(planSetByHand());
  },
  unreadTable: () => {
    service.tables = [UNREAD_TABLE];
  },
  ledgers: (names) => {
    const ledgers = names.map((name) => LEDGERS[name]);
    service.finances.overview = { ledgers, remembered: {} };
  },
  previewed: () => {
    service.previewing.resolve(SAMPLE_PREVIEW);
  },
  previewFailed: (code) => {
    service.previewing.reject(new WorkbookError(code));
  },
  historyFails: () => {
    service.historyError = new WorkbookError("hostFailed");
  },
  financeFails: (code) => {
    service.finances.failure = new WorkbookError(code);
  },
  failed: (code, detail) => {
    service.judging.reject(new WorkbookError(code, detail));
  },
};

if (parameters.has("reopened")) {
  const { results, byStatus } = samplePlan();
  const summary = { at: new Date().toISOString(), total: results.length, byStatus };
  rememberPane({ view: "results", summary });
}

const language = parameters.get("language") ?? "ja-JP";
/** A language longer than any real one, to see whether it still fits. */
const messages =
  language === "pseudo" ? pseudoMessages(" …… ……") : messagesOf(languageOf(language));

const problem = parameters.get("problem") as Problem | null;
createRoot(root).render(
  <PaneFrame displayLanguage={language} readOfficeTheme={() => undefined}>
    <LocalizationProvider value={{ language: languageOf(language), messages }}>
      {problem === null ? (
        <PlanServiceProvider value={service}>
          <PaneScreen />
        </PlanServiceProvider>
      ) : (
        <StartupProblem problem={problem} />
      )}
    </LocalizationProvider>
  </PaneFrame>,
);
