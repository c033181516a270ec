import { SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

import { ORDERS } from "./indicatorView";
import type { Grouping, Order } from "./indicatorView";

const useStyles = makeStyles({
  controls: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  search: { flexGrow: 1, flexBasis: "120px", minWidth: 0, maxWidth: "none" },
  order: { flexShrink: 0, maxWidth: "152px" },
  shown: {
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ListControlsProps {
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly order: Order;
  readonly onOrderChange: (order: Order) => void;
  /** What the plan can be grouped by. */
  readonly groupings: readonly Grouping[];
  readonly shown: number;
  readonly total: number;
}

/** Search, order, and, when something is filtered out, how many entries are left. */
export function ListControls(props: ListControlsProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const words: Readonly<Record<Order, string>> = {
    status: t.results.orderByStatus,
    sheet: t.results.orderBySheet,
    issue: t.results.groupByIssue,
    path: t.results.orderByPath,
    owner: t.results.groupByOwner,
    groupedStatus: t.results.groupByStatus,
  };
  return (
    <div className={styles.controls} role="search">
      <SearchBox
        size="small"
        className={styles.search}
        value={props.text}
        onChange={(_event, data) => {
          props.onTextChange(data.value);
        }}
        placeholder={t.results.searchPlaceholder}
        aria-label={t.results.searchLabel}
        dismiss={{ "aria-label": t.results.clearSearch }}
      />
      <Select
        size="small"
        className={styles.order}
        aria-label={t.results.orderLabel}
        value={props.order}
        onChange={(_event, { value }) => {
          const order = ORDERS.find((each) => each === value);
          if (order !== undefined) {
            props.onOrderChange(order);
          }
        }}
      >
        {ORDERS.filter(
          (order) => order === "status" || order === "sheet" || props.groupings.includes(order),
        ).map((order) => (
          <option key={order} value={order}>
            {words[order]}
          </option>
        ))}
      </Select>
      <span className={styles.shown} role="status">
        {props.shown < props.total && t.results.shown(props.shown, props.total)}
      </span>
    </div>
  );
}
