import { useCallback, useEffect, useRef, useState } from "react";

import type { PlanSettings } from "../../domain/settings/planSettings";
import type { WorkbookError } from "../../workbook/errors";
import type { JudgeReport } from "../../workbook/report";
import { useChooseLanguage } from "../i18n/LanguageChoice";
import type { PartNotLoaded } from "../services/lazyPlanService";
import type { KeptSettings } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";
import { explained } from "../state/explained";

/** Where the last change stands. */
export type SavingState = "idle" | "saving" | "saved";

/** The settings as they are shown, and what may be done with them. */
export interface ShownSettings {
  /** `null` until they were read. */
  readonly kept: KeptSettings | null;
  readonly saving: SavingState;
  readonly error: WorkbookError | PartNotLoaded | null;
  /** Shows the change at once and stores it; where that fails, what was shown before comes back. */
  readonly change: (change: (settings: PlanSettings) => PlanSettings) => void;
  readonly reload: () => void;
}

/**
 * Reads and changes the settings of the workbook. Changes are stored one after the other, in the order in which they
 * were made.
 *
 * @param known settings that a judgement brought along, shown until the stored ones are there
 * @param onRejudged told what the changed settings make of the plan that was read
 */
export function useSettings(
  known: PlanSettings | null,
  onRejudged: (report: JudgeReport) => void,
): ShownSettings {
  const service = usePlanService();
  const chooseLanguage = useChooseLanguage();
  const [kept, setKept] = useState<KeptSettings | null>(
    () => known && { settings: known, isStored: true },
  );
  const [saving, setSaving] = useState<SavingState>("idle");
  const [error, setError] = useState<WorkbookError | PartNotLoaded | null>(null);
  const [attempt, setAttempt] = useState(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);

  useEffect(() => {
    let wanted = true;
    service.loadSettings().then(
      (loaded) => {
        // A change that was made meanwhile is newer.
        if (wanted && waiting.current === 0) {
          setKept(loaded);
        }
      },
      (reason: unknown) => {
        if (wanted) {
          setError(explained(reason));
        }
      },
    );
    return () => {
      wanted = false;
    };
  }, [service, attempt]);

  const change = useCallback(
    (make: (settings: PlanSettings) => PlanSettings): void => {
      setKept((shown) => shown && { ...shown, settings: make(shown.settings) });
      setSaving("saving");
      setError(null);
      waiting.current += 1;
      queue.current = queue.current
        .then(() => service.changeSettings(make))
        .then(
          ({ settings, isStored, report }) => {
            waiting.current -= 1;
            if (waiting.current === 0) {
              setKept({ settings, isStored });
              setSaving("saved");
            }
            chooseLanguage(settings.language);
            if (report !== null) {
              onRejudged(report);
            }
          },
          async (reason: unknown) => {
            waiting.current -= 1;
            setSaving("idle");
            setError(explained(reason));
            // What holds is what the workbook keeps; a workbook that cannot even be read leaves what is shown.
            await service.loadSettings().then(setKept, (again: unknown) => {
              setError(explained(again));
            });
          },
        );
    },
    [service, chooseLanguage, onRejudged],
  );

  const reload = useCallback(() => {
    setError(null);
    setAttempt((before) => before + 1);
  }, []);

  return { kept, saving, error, change, reload };
}
