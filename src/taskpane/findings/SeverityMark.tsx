import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { Severity } from "../../domain/checks/finding";
import { useMessages } from "../i18n/MessagesContext";

import { SeverityIcon, useSeverityColors } from "./SeverityIcon";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});

/** A severity as icon, word and colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }): JSX.Element {
  const styles = useStyles();
  const colors = useSeverityColors();
  const t = useMessages();
  return (
    <span className={mergeClasses(styles.mark, colors[severity])}>
      <SeverityIcon severity={severity} />
      {t.severity[severity]}
    </span>
  );
}
