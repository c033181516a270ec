import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { RevenueItemView } from "./financeView";
import type { FinanceTexts } from "./texts/financeTexts";
import { useFinanceStyles } from "./useFinanceStyles";

const useStyles = makeStyles({
  // At 320 px the columns do not fit: the table scrolls, the pane does not.
  frame: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "4px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
    "& thead th": { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
    "& thead th:not(:first-child), & td": { textAlign: "end" },
  },
  amount: { whiteSpace: "nowrap" },
  total: { fontWeight: tokens.fontWeightSemibold },
  // Wide enough for a few words a line: the amounts scroll beside it.
  item: { minWidth: "104px" },
  name: {
    background: "none",
    border: "none",
    padding: 0,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":hover": { textDecoration: "underline" },
  },
});

interface RevenueCardProps {
  readonly texts: FinanceTexts;
  readonly items: readonly RevenueItemView[];
  readonly onSelect: (item: RevenueItemView) => void;
}

/** The items of a revenue ledger against their targets. */
export function RevenueCard({ texts, items, onSelect }: RevenueCardProps): JSX.Element {
  const styles = useStyles();
  const shared = useFinanceStyles();
  const amount = (value: number | null): string =>
    value === null ? texts.unset : texts.yen(value);
  const total = (field: "target" | "expected" | "lastYear"): number | null => {
    const values = items.flatMap((item) => item[field] ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  };
  return (
    <section className={shared.card} aria-label={texts.items}>
      <h3 className={shared.heading}>{texts.items}</h3>
      <div className={styles.frame} tabIndex={0} role="group" aria-label={texts.items}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.item}</th>
              <th scope="col">{texts.target}</th>
              <th scope="col">{texts.actual}</th>
              <th scope="col">{texts.expected}</th>
              <th scope="col">{texts.lastYearShort}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.name}>
                <th scope="row" className={styles.item}>
                  <button
                    type="button"
                    className={styles.name}
                    lang="ja"
                    onClick={() => {
                      onSelect(item);
                    }}
                  >
                    {item.name}
                  </button>
                </th>
                <td className={styles.amount}>{amount(item.target)}</td>
                <td className={styles.amount}>{amount(item.actual)}</td>
                <td className={styles.amount}>{amount(item.expected)}</td>
                <td className={styles.amount}>{amount(item.lastYear)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot className={styles.total}>
            <tr>
              <th scope="row">{texts.total}</th>
              <td className={styles.amount}>{amount(total("target"))}</td>
              <td className={styles.amount}>
                {amount(items.reduce((sum, { actual }) => sum + actual, 0))}
              </td>
              <td className={styles.amount}>{amount(total("expected"))}</td>
              <td className={styles.amount}>{amount(total("lastYear"))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
