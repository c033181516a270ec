import { ToggleButton } from "@fluentui/react-components";
import type { JSX } from "react";

import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER } from "../../domain/judgement/status";
import { useMessages } from "../i18n/MessagesContext";
import { StatusIcon } from "../status/StatusIcon";

import { useChipStyles } from "./chipStyles";

interface StatusFilterProps {
  readonly counts: Readonly<Record<Status, number>>;
  /** None selected shows everything. */
  readonly selected: ReadonlySet<Status>;
  readonly onChange: (selected: ReadonlySet<Status>) => void;
}

/** How many indicators have which status; pressing one or several shows only these. */
export function StatusFilter({ counts, selected, onChange }: StatusFilterProps): JSX.Element {
  const styles = useChipStyles();
  const t = useMessages();
  const toggle = (status: Status): void => {
    const next = new Set(selected);
    if (!next.delete(status)) {
      next.add(status);
    }
    onChange(next);
  };
  return (
    <div role="group" aria-label={t.results.filterLabel} className={styles.group}>
      {STATUS_ORDER.filter((status) => counts[status] > 0 || selected.has(status)).map((status) => {
        return (
          <ToggleButton
            key={status}
            size="small"
            shape="circular"
            checked={selected.has(status)}
            className={styles.of(selected.has(status))}
            icon={<StatusIcon status={status} />}
            aria-label={t.results.chip(t.status[status], counts[status])}
            onClick={() => {
              toggle(status);
            }}
          >
            <span>
              {t.status[status]}{" "}
              <span className={styles.count}>{t.results.count(counts[status])}</span>
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
