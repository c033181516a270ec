import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

const useStyles = makeStyles({
  group: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: "12px 12px 6px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  path: { flexGrow: 1, overflowWrap: "anywhere" },
  outer: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

interface GroupRowProps {
  readonly path: readonly string[];
  readonly count: number;
}

/** Heading above the indicators of one initiative; the outer levels stand small before it. */
export function GroupRow({ path, count }: GroupRowProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const outer = path.slice(0, -1);
  const name = path.at(-1);
  return (
    <h2 className={styles.group}>
      {name === undefined ? (
        <span className={styles.path}>{t.results.noPath}</span>
      ) : (
        <span className={styles.path} lang="ja">
          {outer.length > 0 && <span className={styles.outer}>{outer.join(" › ")} › </span>}
          {name}
        </span>
      )}
      <span className={styles.count}>{t.results.count(count)}</span>
    </h2>
  );
}
