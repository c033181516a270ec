import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { ReactNode } from "react";

import { languageOf } from "./i18n/language";
import { createLazyPlanService } from "./services/lazyPlanService";
import { PlanServiceProvider } from "./services/PlanServiceContext";
import { PaneFrame } from "./shell/PaneFrame";
import { PaneScreen } from "./shell/PaneScreen";
import { startOffice } from "./startup/officeStartup";
import { StartupProblem } from "./startup/StartupProblem";
import type { OfficeThemeColors } from "./theme/hostTheme";

/** What the page of the pane must hold (taskpane.html). */
function pageElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`taskpane.html has no element #${id}.`);
  }
  return element;
}

/** Missing on hosts that do not tell their theme, in spite of its type. */
function readOfficeTheme(): OfficeThemeColors | undefined {
  return Office.context.officeTheme;
}

function show(root: Root, inOffice: boolean, screen: ReactNode): void {
  root.render(
    <PaneFrame
      displayLanguage={inOffice ? Office.context.displayLanguage : navigator.language}
      readOfficeTheme={inOffice ? readOfficeTheme : () => undefined}
    >
      {screen}
    </PaneFrame>,
  );
}

async function start(): Promise<void> {
  // The page already shows a skeleton in here; React replaces it when there is something better.
  const root = createRoot(pageElement("root"));
  const script = pageElement("office-js") as HTMLScriptElement;
  const outcome = await startOffice(script, (delay) => {
    show(root, false, <StartupProblem problem={delay === "slow" ? "slow" : "noOffice"} />);
  });
  if (outcome !== "ready") {
    show(root, outcome === "oldExcel", <StartupProblem problem={outcome} />);
    return;
  }
  const service = createLazyPlanService(async () => {
    const { createExcelPlanService } = await import("./services/excelPlanService");
    return createExcelPlanService({
      language: languageOf(Office.context.displayLanguage),
      supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
      now: () => new Date(),
    });
  });
  show(
    root,
    true,
    <PlanServiceProvider value={service}>
      <PaneScreen />
    </PlanServiceProvider>,
  );
}

void start();
