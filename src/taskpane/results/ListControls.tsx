import { SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

import type { Order } from "./indicatorView";

const useStyles = makeStyles({
  controls: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  search: { flexGrow: 1, flexBasis: "120px", minWidth: 0, maxWidth: "none" },
  order: { flexShrink: 0 },
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
  /** Grouping by initiative is offered only where the plan names initiatives. */
  readonly hasPaths: boolean;
  readonly shown: number;
  readonly total: number;
}

function isOrder(value: string): value is Order {
  return value === "status" || value === "sheet" || value === "path";
}

/** Search, order, and, when something is filtered out, how many entries are left. */
export function ListControls(props: ListControlsProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
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
          if (isOrder(value)) {
            props.onOrderChange(value);
          }
        }}
      >
        <option value="status">{t.results.orderByStatus}</option>
        <option value="sheet">{t.results.orderBySheet}</option>
        {props.hasPaths && <option value="path">{t.results.orderByPath}</option>}
      </Select>
      <span className={styles.shown} role="status">
        {props.shown < props.total && t.results.shown(props.shown, props.total)}
      </span>
    </div>
  );
}
