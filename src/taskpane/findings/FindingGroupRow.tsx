import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import { useLanguage } from "../i18n/MessagesContext";
import { PRIMARY_CONTROL } from "../list/VirtualList";
import { useGroupStyles } from "../results/groupStyles";

import { ruleTitle } from "./findingsView";
import type { FindingEntry } from "./findingsView";
import { useFindingsTexts } from "./texts/findingsTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { width: "100%", boxSizing: "border-box", borderBottomStyle: "none" },
  fixAll: { margin: "0 12px 8px 16px" },
});

interface FindingGroupRowProps {
  readonly group: Extract<FindingEntry, { kind: "group" }>;
  readonly tabIndex: 0 | -1;
  readonly busy: boolean;
  readonly onFixAll: () => void;
}

/** Whether a group has a button: correcting one by one is what its entries are for. */
export function canFixAll(group: FindingEntry): boolean {
  return group.kind === "group" && group.fixes.length > 1;
}

/** Heading above the findings of one initiative or one rule. */
export function FindingGroupRow(props: FindingGroupRowProps): JSX.Element {
  const { group, tabIndex, busy, onFixAll } = props;
  const headingStyles = useGroupStyles();
  const styles = useStyles();
  const t = useFindingsTexts();
  const language = useLanguage();
  const outer = group.path.slice(0, -1);
  const name = group.path.at(-1);

  const title = (): JSX.Element => {
    if (group.rule !== null) {
      return <span className={headingStyles.path}>{ruleTitle(group.rule, language)}</span>;
    }
    if (name === undefined) {
      return <span className={headingStyles.path}>{t.wholePlan}</span>;
    }
    return (
      <span className={headingStyles.path} lang="ja">
        {outer.length > 0 && <span className={headingStyles.outer}>{outer.join(" › ")} › </span>}
        {name}
      </span>
    );
  };

  return (
    <div className={styles.row}>
      <h2 className={mergeClasses(headingStyles.group, styles.heading)}>
        {title()}
        <span className={headingStyles.count}>{t.count(group.count)}</span>
      </h2>
      {canFixAll(group) && (
        <Button
          {...PRIMARY_CONTROL}
          size="small"
          className={styles.fixAll}
          tabIndex={tabIndex}
          disabledFocusable={busy}
          onClick={onFixAll}
        >
          {t.fixAll(group.fixes.length)}
        </Button>
      )}
    </div>
  );
}
