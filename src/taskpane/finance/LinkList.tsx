import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import { UNDERLINED_WITHOUT_COLORS } from "../theme/forcedColors";
import type { LinkView } from "./financeView";
import type { FinanceTexts } from "./texts/financeTexts";
import { useFinanceStyles } from "./useFinanceStyles";

const useStyles = makeStyles({
  link: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  name: { textAlign: "start", ...UNDERLINED_WITHOUT_COLORS },
  differs: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
});

interface LinkListProps {
  readonly texts: FinanceTexts;
  readonly links: readonly LinkView[];
  readonly busy: boolean;
  readonly onLink: (link: LinkView) => void;
  readonly onSelect: (link: LinkView) => void;
}

/** The plan's indicators that the ledger can feed: linked or not, and where a typed figure differs. */
export function LinkList({ texts, links, busy, onLink, onSelect }: LinkListProps): JSX.Element {
  const styles = useStyles();
  const shared = useFinanceStyles();
  return (
    <div role="group" className={shared.card} aria-label={texts.links}>
      <h3 className={shared.heading}>{texts.links}</h3>
      <span className={shared.muted}>{texts.linkLead}</span>
      <ul className={shared.list}>
        {links.map((link) => (
          <li key={link.indicatorId} className={styles.link}>
            <Link
              as="button"
              lang="ja"
              className={styles.name}
              onClick={() => {
                onSelect(link);
              }}
            >
              {`${link.indicator}（${link.address}）`}
            </Link>
            <span className={link.differs ? styles.differs : shared.muted}>
              {link.linked
                ? texts.linked
                : link.differs
                  ? texts.differs(link.planText ?? "", link.ledgerText)
                  : texts.notLinked(link.ledgerText)}
            </span>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                onLink(link);
              }}
            >
              {link.linked ? texts.unlink : texts.link}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
