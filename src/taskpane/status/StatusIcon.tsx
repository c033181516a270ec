import { makeStyles, tokens } from "@fluentui/react-components";
import type { GriffelStyle } from "@fluentui/react-components";
import type { JSX } from "react";

import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER } from "../../domain/judgement/status";

import { STATUS_APPEARANCE } from "./statusAppearance";

function iconStyle(status: Status): GriffelStyle {
  return {
    color: tokens[STATUS_APPEARANCE[status].accent],
    // Where the user's own colours are forced, the icon takes that of the text beside it.
    "@media (forced-colors: active)": { color: "inherit" },
  };
}

const useStyles = makeStyles(
  Object.fromEntries(STATUS_ORDER.map((status) => [status, iconStyle(status)])) as Record<
    Status,
    GriffelStyle
  >,
);

/** The icon of a status in its colour, for the plain surface of the pane; decoration beside the word. */
export function StatusIcon({ status }: { readonly status: Status }): JSX.Element {
  const styles = useStyles();
  const { icon: Icon } = STATUS_APPEARANCE[status];
  return <Icon aria-hidden className={styles[status]} />;
}
