import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { JSX } from "react";

import type { PlanPhase } from "../../domain/checks/check";
import { fiscalYearText } from "../../domain/settings/fiscalYearText";
import type { JudgedPlan } from "../state/paneState";

import type { SectionProps } from "./sectionProps";
import { useSettingsTexts } from "./texts/settingsTexts";
import { useSettingsStyles } from "./useSettingsStyles";

const PHASES: readonly PlanPhase[] = ["plan", "midYear", "yearEnd"];

interface PlanSectionProps extends SectionProps {
  readonly judged: JudgedPlan | null;
}

/** What the year is and where it stands. */
export function PlanSection({ settings, busy, judged, onChange }: PlanSectionProps): JSX.Element {
  const styles = useSettingsStyles();
  const t = useSettingsTexts();
  const phaseSeen = judged !== null && settings.phase === null ? judged.report.phase : null;
  return (
    <section aria-label={t.plan} className={styles.section}>
      <h2 className={styles.heading}>{t.plan}</h2>
      <Field
        label={t.phase}
        hint={phaseSeen === null ? t.phaseHint : t.phaseDetected(t.phases[phaseSeen])}
      >
        <Select
          className={styles.control}
          disabled={busy}
          value={settings.phase ?? "auto"}
          onChange={(_event, { value }) => {
            const phase = PHASES.find((candidate) => candidate === value) ?? null;
            onChange((before) => ({ ...before, phase }));
          }}
        >
          <option value="auto">{t.phases.auto}</option>
          {PHASES.map((phase) => (
            <option key={phase} value={phase}>
              {t.phases[phase]}
            </option>
          ))}
        </Select>
      </Field>
      <FiscalYear
        key={settings.fiscalYear ?? ""}
        stored={settings.fiscalYear}
        seen={settings.fiscalYear === null ? (judged?.report.plan.fiscalYear ?? null) : null}
        busy={busy}
        onCommit={(fiscalYear) => {
          onChange((before) => ({ ...before, fiscalYear }));
        }}
      />
    </section>
  );
}

interface FiscalYearProps {
  readonly stored: string | null;
  /** As the plan prints it. */
  readonly seen: string | null;
  readonly busy: boolean;
  readonly onCommit: (year: string | null) => void;
}

/** A year is taken over when it is complete: with Enter or when the field is left. */
function FiscalYear({ stored, seen, busy, onCommit }: FiscalYearProps): JSX.Element {
  const styles = useSettingsStyles();
  const t = useSettingsTexts();
  const [typed, setTyped] = useState(stored ?? "");
  const [isWrong, setWrong] = useState(false);

  const commit = (): void => {
    const year = typed.trim() === "" ? null : fiscalYearText(typed);
    const wrong = year === null && typed.trim() !== "";
    setWrong(wrong);
    if (wrong) return;
    setTyped(year ?? "");
    if (year !== stored) onCommit(year);
  };

  return (
    <Field
      label={t.fiscalYear}
      hint={t.fiscalYearHint}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? t.fiscalYearWrong : null}
    >
      <Input
        className={styles.control}
        disabled={busy}
        value={typed}
        lang="ja"
        placeholder={seen === null ? t.fiscalYearEmpty : t.fiscalYearAuto(seen)}
        onChange={(_event, { value }) => {
          setTyped(value);
          setWrong(false);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          // Enter that only confirms a conversion of kana is none.
          if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
        }}
      />
    </Field>
  );
}
