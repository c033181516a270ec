import { ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER } from "../../domain/judgement/status";
import { useMessages } from "../i18n/MessagesContext";
import { StatusIcon } from "../status/StatusIcon";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: 0,
    paddingInline: "6px 8px",
    columnGap: "2px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  count: { marginInlineStart: "2px", fontWeight: tokens.fontWeightSemibold },
});

interface StatusFilterProps {
  readonly counts: Readonly<Record<Status, number>>;
  /** None selected shows everything. */
  readonly selected: ReadonlySet<Status>;
  readonly onChange: (selected: ReadonlySet<Status>) => void;
}

/** How many indicators have which status; pressing one or several shows only these. */
export function StatusFilter({ counts, selected, onChange }: StatusFilterProps): JSX.Element {
  const styles = useStyles();
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
            className={mergeClasses(styles.chip, selected.has(status) && styles.selected)}
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
