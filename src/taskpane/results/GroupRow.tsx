import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

import { useGroupStyles } from "./groupStyles";
import type { ListEntry } from "./indicatorView";

interface GroupRowProps {
  readonly group: Extract<ListEntry, { kind: "group" }>;
}

/** Heading above the indicators of one group; of an initiative's path the outer levels stand small before it. */
export function GroupRow({ group }: GroupRowProps): JSX.Element {
  const styles = useGroupStyles();
  const t = useMessages();
  const { path, count, status, grouping } = group;
  const missing =
    status === null ? t.results[grouping === "owner" ? "noOwner" : "noPath"] : t.status[status];
  const outer = path.slice(0, -1);
  const name = path.at(-1);
  return (
    <h2 className={styles.group}>
      {name === undefined ? (
        <span className={styles.path}>{missing}</span>
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
