import { Button } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { JSX } from "react";

import { ALL_CHECKS } from "../../domain/checks/allChecks";
import type { JudgedPlan } from "../state/paneState";

import { useFindingsTexts } from "./texts/findingsTexts";
import { useFindingsStyles } from "./useFindingsStyles";

/** In place of the list where there is nothing to list, and why that is so. */
export function NoFindings({ judged }: { readonly judged: JudgedPlan | null }): JSX.Element {
  const styles = useFindingsStyles();
  const t = useFindingsTexts();
  if (judged === null) {
    return (
      <div className={styles.empty}>
        <p className={styles.text}>{t.noPlan}</p>
      </div>
    );
  }
  const { off } = judged.report.settings.checks;
  const made = ALL_CHECKS.filter(({ code }) => !off.includes(code)).length;
  return (
    <div className={styles.empty}>
      <CheckmarkCircle48Regular aria-hidden className={styles.fine} />
      <h2 className={styles.nothing}>{t.nothing}</h2>
      <p className={styles.text}>{t.nothingLead(made)}</p>
    </div>
  );
}

/** In place of the list where the filters leave nothing. */
export function NoMatch({ onClear }: { readonly onClear: () => void }): JSX.Element {
  const styles = useFindingsStyles();
  const t = useFindingsTexts();
  return (
    <div className={styles.empty}>
      {t.noMatch}
      <Button size="small" onClick={onClear}>
        {t.clearFilters}
      </Button>
    </div>
  );
}
