import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { JSX } from "react";

import type { PlanPhase } from "../../domain/checks/check";
import { periodLock, withLock, withoutLock } from "../../domain/settings/lockFigures";
import type { JudgeReport } from "../../workbook/report";
import { rememberedName, rememberName } from "../override/rememberedName";
import { usePlanService } from "../services/PlanServiceContext";
import type { ViewProps } from "../shell/viewProps";

import { useHistoryTexts } from "./texts/historyTexts";
import { useHistoryStyles } from "./useHistoryStyles";

interface LockSectionProps {
  readonly report: JudgeReport;
  readonly busy: boolean;
  readonly onWork: ViewProps["onWork"];
}

/** Closes the figures of the period at hand, and opens closed ones again after asking. */
export function LockSection({ report, busy, onWork }: LockSectionProps): JSX.Element {
  const styles = useHistoryStyles();
  const t = useHistoryTexts();
  const service = usePlanService();
  const [name, setName] = useState(rememberedName);
  const [asking, setAsking] = useState<PlanPhase | null>(null);
  const { phase, settings, plan } = report;

  const lock = (): void => {
    const lockedBy = name.trim();
    rememberName(lockedBy);
    onWork(async () => {
      const made = periodLock(plan.indicators, phase, new Date(), lockedBy);
      await service.saveSettings((stored) => withLock(stored, made));
      return { text: t.locked(phase, made.figures.length), changed: true };
    });
  };
  const unlock = (which: PlanPhase): void => {
    setAsking(null);
    onWork(async () => {
      await service.saveSettings((stored) => withoutLock(stored, which));
      return { text: t.unlocked(which), changed: true };
    });
  };

  return (
    <section aria-label={t.locks} className={styles.section}>
      <h2 className={styles.heading}>{t.locks}</h2>
      {settings.locks.map(({ phase: which, lockedAt, lockedBy, figures }) => (
        <div key={which} className={styles.entry}>
          <span>{t.lockInfo(which, new Date(lockedAt), lockedBy, figures.length)}</span>
          {asking === which ? (
            <div role="group" aria-label={t.unlockAsk} className={styles.ask}>
              <p className={styles.muted}>{t.unlockAsk}</p>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  disabled={busy}
                  onClick={() => {
                    unlock(which);
                  }}
                >
                  {t.unlockYes}
                </Button>
                <Button
                  size="small"
                  appearance="primary"
                  onClick={() => {
                    setAsking(null);
                  }}
                >
                  {t.unlockNo}
                </Button>
              </div>
            </div>
          ) : (
            <Button
              size="small"
              disabled={busy}
              onClick={() => {
                setAsking(which);
              }}
            >
              {t.unlock}
            </Button>
          )}
        </div>
      ))}
      {settings.locks.every((each) => each.phase !== phase) && (
        <>
          <p className={styles.muted}>{t.lockLead(phase)}</p>
          <Field label={t.lockedBy}>
            <Input
              value={name}
              maxLength={40}
              onChange={(_event, { value }) => {
                setName(value);
              }}
            />
          </Field>
          <Button className={styles.start} disabled={busy} onClick={lock}>
            {t.lock(phase)}
          </Button>
        </>
      )}
    </section>
  );
}
