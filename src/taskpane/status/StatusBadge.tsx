import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { Status } from "../../domain/judgement/judgement";
import { useMessages } from "../i18n/MessagesContext";

import { STATUS_APPEARANCE } from "./statusAppearance";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    height: "20px",
    paddingInline: "4px 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    boxSizing: "border-box",
  },
});

/** A status as word, icon and colour. */
export function StatusBadge({ status }: { readonly status: Status }): JSX.Element {
  const styles = useStyles();
  const word = useMessages().status[status];
  const { icon: Icon, foreground, background } = STATUS_APPEARANCE[status];
  return (
    <span
      className={styles.badge}
      style={{ color: tokens[foreground], backgroundColor: tokens[background] }}
    >
      <Icon aria-hidden />
      {word}
    </span>
  );
}
