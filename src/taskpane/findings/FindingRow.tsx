import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { useId } from "react";
import type { JSX } from "react";

import { useLanguage } from "../i18n/MessagesContext";
import { PRIMARY_CONTROL } from "../list/VirtualList";
import { useRowStyles } from "../results/rowStyles";

import { FindingMenu } from "./FindingMenu";
import type { MenuChoice } from "./FindingMenu";
import type { FindingItem } from "./findingsView";
import { SeverityMark } from "./SeverityMark";
import { useFindingsTexts } from "./texts/findingsTexts";

const useStyles = makeStyles({
  message: { fontWeight: tokens.fontWeightRegular },
  // Above the surface that makes the whole row a target of the message's button.
  actions: { position: "relative", zIndex: 1, display: "flex", marginTop: "2px" },
  fix: { maxWidth: "100%", fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  menu: { position: "absolute", zIndex: 1, top: "4px", insetInlineEnd: "8px" },
});

interface FindingRowProps {
  readonly item: FindingItem;
  readonly tabIndex: 0 | -1;
  readonly current: boolean;
  readonly busy: boolean;
  /** A list that is grouped by initiative already says which; grouped by rule it does not. */
  readonly showInitiative: boolean;
  readonly choices: readonly MenuChoice[];
  readonly mountNode: HTMLElement | null;
  readonly onSelect: () => void;
  readonly onFix: () => void;
}

/** One finding: how severe, where, what, and the correction where it cannot be wrong. */
export function FindingRow(props: FindingRowProps): JSX.Element {
  const { item, tabIndex, current, busy, showInitiative } = props;
  const { finding, place } = item;
  const rowStyles = useRowStyles();
  const styles = useStyles();
  const t = useFindingsTexts();
  const message = finding.message[useLanguage()];
  const id = useId();
  const context = [showInitiative ? place.path.at(-1) : undefined, place.indicator ?? undefined]
    .filter((part) => part !== undefined)
    .join(" › ");

  return (
    <div className={mergeClasses(rowStyles.row, current && rowStyles.current)}>
      <div className={rowStyles.top}>
        <span id={`${id}severity`}>
          <SeverityMark severity={finding.severity} />
        </span>
        <span id={`${id}address`} lang="ja" className={rowStyles.address}>
          {finding.address}
        </span>
      </div>
      <button
        type="button"
        {...PRIMARY_CONTROL}
        className={mergeClasses(rowStyles.name, styles.message)}
        tabIndex={tabIndex}
        aria-current={current ? "true" : undefined}
        aria-labelledby={`${id}severity ${id}message`}
        aria-describedby={`${id}context ${id}address`}
        onClick={props.onSelect}
      >
        <span id={`${id}message`} className={rowStyles.nameText}>
          {message}
        </span>
      </button>
      <div
        id={`${id}context`}
        lang="ja"
        className={rowStyles.initiative}
        {...(context !== "" && { title: context })}
      >
        {context}
      </div>
      <div className={styles.menu}>
        <FindingMenu
          label={t.menu(message)}
          choices={props.choices}
          tabIndex={tabIndex}
          busy={busy}
          mountNode={props.mountNode}
        />
      </div>
      {finding.fix !== undefined && (
        <div className={styles.actions}>
          <Button
            size="small"
            className={styles.fix}
            icon={<Wrench16Regular />}
            tabIndex={tabIndex}
            disabledFocusable={busy}
            onClick={props.onFix}
          >
            {t.fix(finding.fix.before, finding.fix.after)}
          </Button>
        </div>
      )}
    </div>
  );
}
