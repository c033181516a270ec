import { Caption1, Link } from "@fluentui/react-components";
import type { JSX } from "react";

import { SeverityFilter } from "./SeverityFilter";
import { useFindingsTexts } from "./texts/findingsTexts";
import { useFindingsStyles } from "./useFindingsStyles";
import type { FindingsView } from "./useFindingsView";

interface FindingsHeaderProps {
  readonly view: FindingsView;
  /** How many rules the office switched off. */
  readonly switchedOff: number;
  readonly onShowSettings: () => void;
}

/** How many findings there are, how severe, and which checks are not made. */
export function FindingsHeader(props: FindingsHeaderProps): JSX.Element {
  const { view, switchedOff, onShowSettings } = props;
  const styles = useFindingsStyles();
  const t = useFindingsTexts();
  const total = view.index.items.length;
  return (
    <header className={styles.header}>
      <div>
        <h1 tabIndex={-1} className={styles.title}>
          {t.title}
        </h1>
        {total > 0 && <Caption1 className={styles.facts}>{t.summary(total)}</Caption1>}
      </div>
      {total > 0 && (
        <SeverityFilter
          counts={view.index.counts}
          selected={view.query.severities}
          onChange={view.setSeverities}
        />
      )}
      {switchedOff > 0 && (
        <Caption1 className={styles.facts}>
          {t.switchedOff(switchedOff)}{" "}
          <Link as="button" inline onClick={onShowSettings}>
            {t.toSettings}
          </Link>
        </Caption1>
      )}
    </header>
  );
}
