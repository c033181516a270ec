import { createRoot } from "react-dom/client";

import { languageOf, messagesOf } from "../../../src/taskpane/i18n/language";
import { LocalizationProvider } from "../../../src/taskpane/i18n/MessagesContext";
import { PlanServiceProvider } from "../../../src/taskpane/services/PlanServiceContext";
import { PaneFrame } from "../../../src/taskpane/shell/PaneFrame";
import { PaneScreen } from "../../../src/taskpane/shell/PaneScreen";
import { StartupProblem } from "../../../src/taskpane/startup/StartupProblem";
import type { Problem } from "../../../src/taskpane/startup/StartupProblem";
import { WorkbookError } from "../../../src/workbook/errors";
import type { WorkbookErrorCode } from "../../../src/workbook/errors";
import { PlanServiceDouble, sampleOutcome } from "../support/planServiceDouble";
import { pseudoMessages } from "../support/pseudoMessages";
import { UNREAD_TABLE } from "../mapping/tables";
import { SAMPLE_PREVIEW } from "../preview/samplePreview";
import { planSetByHand } from "../support/planSetByHand";
import { largePlan, samplePlan } from "../support/samplePlan";

/** A browser test drives the pane through this: the answers of the service come when the test says so. */
export interface Harness {
  readonly service: PlanServiceDouble;
  judged(changedCells?: number): void;
  judgedLarge(count: number): void;
  /** A plan about which nothing was found. */
  judgedClean(): void;
  /** A plan with a status that a person set, on a scale that the office chose. */
  judgedByHand(): void;
  /** A table whose column of targets is not known. */
  unreadTable(): void;
  /** What writing the plan would do. */
  previewed(): void;
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
window.harness = {
  service,
  judged: (changedCells) => {
    service.judging.resolve(sampleOutcome(changedCells));
  },
  judgedLarge: (count) => {
    service.judging.resolve({ ...sampleOutcome(count * 4), report: largePlan(count) });
  },
  judgedClean: () => {
    service.judging.resolve({ ...sampleOutcome(), report: { ...samplePlan(), findings: [] } });
  },
  judgedByHand: () => {
    service.judging.resolve({ ...sampleOutcome(), report: planSetByHand("common-abcd") });
  },
  unreadTable: () => {
    service.tables = [UNREAD_TABLE];
  },
  previewed: () => {
    service.previewing.resolve(SAMPLE_PREVIEW);
  },
  failed: (code, detail) => {
    service.judging.reject(new WorkbookError(code, detail));
  },
};

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
