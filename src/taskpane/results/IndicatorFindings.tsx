import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { CellRef } from "../../domain/plan/cellRef";
import type { LocatedFinding } from "../../workbook/report";
import { SeverityMark } from "../findings/SeverityMark";
import { useLanguage } from "../i18n/MessagesContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  finding: {
    display: "block",
    width: "100%",
    padding: "2px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    outlineStyle: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface IndicatorFindingsProps {
  readonly findings: readonly LocatedFinding[];
  readonly tabIndex: 0 | -1;
  readonly onSelect: (cell: CellRef) => void;
}

/** What was found about one indicator; choosing a finding selects its cell. */
export function IndicatorFindings(props: IndicatorFindingsProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {props.findings.map((finding, index) => (
        <li key={index}>
          <button
            type="button"
            className={styles.finding}
            tabIndex={props.tabIndex}
            onClick={() => {
              props.onSelect(finding.cell);
            }}
          >
            <SeverityMark severity={finding.severity} /> {finding.message[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
