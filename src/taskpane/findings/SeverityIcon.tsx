import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { JSX } from "react";

import type { Severity } from "../../domain/checks/finding";

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
};

/** The colour of a severity on the plain surface of the pane. */
export const useSeverityColors = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const useStyles = makeStyles({
  icon: { flexShrink: 0, "@media (forced-colors: active)": { color: "inherit" } },
});

/** The icon of a severity in its colour; decoration beside a word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): JSX.Element {
  const colors = useSeverityColors();
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(colors[severity], styles.icon)} />;
}
