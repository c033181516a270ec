import { makeStyles, tokens } from "@fluentui/react-components";
import { Person12Regular } from "@fluentui/react-icons/svg/person";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "3px",
    height: "20px",
    paddingInline: "5px 7px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
});

/** Says that a person set the status. */
export function ManualBadge(): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <span className={styles.badge}>
      <Person12Regular aria-hidden />
      {t.row.manual}
    </span>
  );
}
