import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { Status } from "../../domain/judgement/judgement";
import { useMessages } from "../i18n/MessagesContext";
import type { PaneActions } from "../state/usePane";
import { SheetFilter } from "./SheetFilter";
import { SheetSort } from "./SheetSort";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  caption: {
    marginInlineEnd: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface SheetToolsProps {
  readonly busy: boolean;
  /** Statuses that the list in the pane is filtered by. */
  readonly selected: ReadonlySet<Status>;
  readonly onWork: PaneActions["work"];
}

/** What a supervisor does with the lists in the sheets: one line, so that the results begin high in the pane. */
export function SheetTools({ busy, selected, onWork }: SheetToolsProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages().sorting;
  return (
    <div className={styles.line}>
      <Caption1 aria-hidden className={styles.caption}>
        {t.tools}
      </Caption1>
      <SheetFilter busy={busy} selected={selected} onWork={onWork} />
      <SheetSort busy={busy} onWork={onWork} />
    </div>
  );
}
