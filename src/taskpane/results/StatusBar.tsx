import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER } from "../../domain/judgement/status";
import { STATUS_APPEARANCE } from "../status/statusAppearance";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    columnGap: "2px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
  },
  part: {
    minWidth: "3px",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText", outlineOffset: "-1px" },
  },
});

interface StatusBarProps {
  readonly counts: Readonly<Record<Status, number>>;
}

/** The shares of the statuses as one bar. A picture only: the filter below names them all with numbers. */
export function StatusBar({ counts }: StatusBarProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {STATUS_ORDER.filter((status) => counts[status] > 0).map((status) => (
        <div
          key={status}
          className={styles.part}
          style={{
            flexGrow: counts[status],
            backgroundColor: tokens[STATUS_APPEARANCE[status].fill],
          }}
        />
      ))}
    </div>
  );
}
