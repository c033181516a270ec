import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { JSX } from "react";

import { useLanguage, useMessages } from "../i18n/MessagesContext";
import type { LedgerRemark } from "./financeView";
import type { FinanceTexts } from "./texts/financeTexts";
import { useFinanceStyles } from "./useFinanceStyles";

const ICONS = {
  error: ErrorCircle16Regular,
  warning: Warning16Regular,
  info: Info16Regular,
} as const;

const useStyles = makeStyles({
  remark: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: "4px",
    background: "none",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

interface RemarkListProps {
  readonly texts: FinanceTexts;
  readonly remarks: readonly LedgerRemark[];
  readonly onSelect: (remark: LedgerRemark) => void;
}

/** What is missing or contradictory in a ledger, each one click from its cell. */
export function RemarkList({ texts, remarks, onSelect }: RemarkListProps): JSX.Element {
  const styles = useStyles();
  const shared = useFinanceStyles();
  const language = useLanguage();
  const { severity } = useMessages();
  return (
    <div role="group" className={shared.card} aria-label={texts.remarks}>
      <h3 className={shared.heading}>{texts.remarks}</h3>
      {remarks.length === 0 ? (
        <span className={shared.muted}>{texts.noRemarks}</span>
      ) : (
        <ul className={shared.list}>
          {remarks.map((remark, index) => {
            const Icon = ICONS[remark.severity];
            return (
              <li key={index}>
                <button
                  type="button"
                  className={styles.remark}
                  onClick={() => {
                    onSelect(remark);
                  }}
                >
                  <Icon
                    className={styles[remark.severity]}
                    aria-label={severity[remark.severity]}
                  />
                  <span>{remark.text[language]}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
