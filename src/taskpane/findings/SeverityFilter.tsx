import { ToggleButton } from "@fluentui/react-components";
import type { JSX } from "react";

import type { Severity } from "../../domain/checks/finding";
import { useMessages } from "../i18n/MessagesContext";
import { useChipStyles } from "../results/chipStyles";

import { SEVERITIES } from "./findingsView";
import { SeverityIcon } from "./SeverityIcon";
import { useFindingsTexts } from "./texts/findingsTexts";

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** None selected shows everything. */
  readonly selected: ReadonlySet<Severity>;
  readonly onChange: (selected: ReadonlySet<Severity>) => void;
}

/** How many findings are how severe; pressing one or several shows only these. */
export function SeverityFilter({ counts, selected, onChange }: SeverityFilterProps): JSX.Element {
  const chip = useChipStyles();
  const t = useFindingsTexts();
  const words = useMessages().severity;
  const toggle = (severity: Severity): void => {
    const next = new Set(selected);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <div role="group" aria-label={t.filterLabel} className={chip.group}>
      {SEVERITIES.filter((severity) => counts[severity] > 0 || selected.has(severity)).map(
        (severity) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            checked={selected.has(severity)}
            className={chip.of(selected.has(severity))}
            icon={<SeverityIcon severity={severity} />}
            aria-label={t.chip(words[severity], counts[severity])}
            onClick={() => {
              toggle(severity);
            }}
          >
            <span>
              {words[severity]} <span className={chip.count}>{t.count(counts[severity])}</span>
            </span>
          </ToggleButton>
        ),
      )}
    </div>
  );
}
