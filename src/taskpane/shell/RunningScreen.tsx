import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

import { VISUALLY_HIDDEN } from "./visuallyHidden";

const ROWS = [1, 2, 3, 4];

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "hidden",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    padding: "16px",
  },
  heading: VISUALLY_HIDDEN,
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { width: "60%" },
  badge: { width: "72px", borderRadius: tokens.borderRadiusCircular },
  reason: { width: "80%" },
});

/** In place of results that are not there yet, in their shape. */
export function RunningScreen(): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <main className={styles.screen} aria-busy>
      <h1 tabIndex={-1} className={styles.heading}>
        {t.product.name}
      </h1>
      <Skeleton aria-hidden className={styles.row}>
        <SkeletonItem size={24} className={styles.title} />
        <SkeletonItem size={8} />
      </Skeleton>
      {ROWS.map((row) => (
        <Skeleton key={row} aria-hidden className={styles.row}>
          <SkeletonItem size={20} className={styles.badge} />
          <SkeletonItem size={16} />
          <SkeletonItem size={12} className={styles.reason} />
        </Skeleton>
      ))}
    </main>
  );
}
