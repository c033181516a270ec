import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

import { UNDERLINED_WITHOUT_COLORS } from "../theme/forcedColors";
import { VISUALLY_HIDDEN } from "../shell/visuallyHidden";
import type { RevenueItemView } from "./financeView";
import type { FinanceTexts } from "./texts/financeTexts";
import { useFinanceStyles } from "./useFinanceStyles";

/** The pane is rarely wide enough for five columns of amounts: below this width each item is a block of its own. */
const NARROW = "@media (max-width: 639px)";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    [NARROW]: { display: "block", "& tbody, & tfoot": { display: "block" } },
  },
  head: { [NARROW]: VISUALLY_HIDDEN },
  column: {
    padding: "4px 6px",
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    ":first-child": { textAlign: "start" },
  },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: "block", padding: "6px 0" },
  },
  item: {
    padding: "4px 6px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    [NARROW]: { display: "block", padding: "2px 0" },
  },
  amount: {
    padding: "4px 6px",
    textAlign: "end",
    whiteSpace: "nowrap",
    [NARROW]: {
      display: "flex",
      justifyContent: "space-between",
      columnGap: tokens.spacingHorizontalM,
      padding: "1px 0",
    },
  },
  // The column's name beside its amount, where the head of the table is out of sight.
  term: {
    display: "none",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    [NARROW]: { display: "inline" },
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  name: {
    background: "none",
    border: "none",
    padding: 0,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":hover": { textDecorationLine: "underline" },
    ...UNDERLINED_WITHOUT_COLORS,
  },
});

const COLUMNS = ["target", "actual", "expected", "lastYear"] as const;

type Amounts = Readonly<Record<(typeof COLUMNS)[number], number | null>>;

/** The sum of what is known; `null` where nothing is. */
function sumOf(items: readonly RevenueItemView[]): Amounts {
  const total = (field: keyof Amounts): number | null => {
    const values = items.flatMap((item) => item[field] ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  };
  return {
    target: total("target"),
    actual: total("actual"),
    expected: total("expected"),
    lastYear: total("lastYear"),
  };
}

interface RevenueCardProps {
  readonly texts: FinanceTexts;
  readonly items: readonly RevenueItemView[];
  readonly onSelect: (item: RevenueItemView) => void;
}

/** The items of a revenue ledger against their targets: a table for screen readers at every width. */
export function RevenueCard({ texts, items, onSelect }: RevenueCardProps): JSX.Element {
  const styles = useStyles();
  const shared = useFinanceStyles();
  const terms: Readonly<Record<keyof Amounts, string>> = {
    target: texts.target,
    actual: texts.actual,
    expected: texts.expected,
    lastYear: texts.lastYearShort,
  };
  // Some browsers take what is laid out as blocks for no table: the roles say that it is one.
  const row = (key: string, heading: ReactNode, amounts: Amounts): JSX.Element => (
    <tr key={key} role="row" className={styles.row}>
      <th scope="row" role="rowheader" className={styles.item}>
        {heading}
      </th>
      {COLUMNS.map((column) => {
        const value = amounts[column];
        return (
          <td key={column} role="cell" className={styles.amount}>
            <span aria-hidden className={styles.term}>
              {terms[column]}
            </span>
            <span>{value === null ? texts.unset : texts.yen(value)}</span>
          </td>
        );
      })}
    </tr>
  );
  return (
    <div role="group" className={shared.card} aria-label={texts.items}>
      <h3 className={shared.heading}>{texts.items}</h3>
      <div className={styles.frame}>
        <table role="table" aria-label={texts.items} className={styles.table}>
          <thead role="rowgroup" className={styles.head}>
            <tr role="row">
              {[texts.item, ...COLUMNS.map((column) => terms[column])].map((name) => (
                <th key={name} scope="col" role="columnheader" className={styles.column}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {items.map((item) =>
              row(
                item.name,
                <button
                  type="button"
                  className={styles.name}
                  lang="ja"
                  onClick={() => {
                    onSelect(item);
                  }}
                >
                  {item.name}
                </button>,
                item,
              ),
            )}
          </tbody>
          <tfoot role="rowgroup" className={styles.total}>
            {row("total", texts.total, sumOf(items))}
          </tfoot>
        </table>
      </div>
    </div>
  );
}
