import { Button, mergeClasses } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { JSX } from "react";

import type { CellRef } from "../../domain/plan/cellRef";
import { CollectionCard } from "./CollectionCard";
import type { LedgerView, LinkView } from "./financeView";
import { LinkList } from "./LinkList";
import { RemarkList } from "./RemarkList";
import { RevenueCard } from "./RevenueCard";
import type { FinanceTexts } from "./texts/financeTexts";
import { useFinanceStyles } from "./useFinanceStyles";

interface LedgerSectionProps {
  readonly texts: FinanceTexts;
  readonly ledger: LedgerView;
  readonly busy: boolean;
  readonly onSelect: (cell: CellRef) => void;
  readonly onLink: (link: LinkView) => void;
}

/** One ledger: where it stands, what is missing, and what it feeds. Entry is in the sheet. */
export function LedgerSection(props: LedgerSectionProps): JSX.Element {
  const { texts, ledger, busy, onSelect, onLink } = props;
  const styles = useFinanceStyles();
  return (
    <section className={styles.section} aria-label={ledger.sheetName}>
      <h2 className={styles.ledger} lang="ja">
        {ledger.title}
      </h2>
      {ledger.invented && (
        <span className={mergeClasses(styles.muted, styles.note)}>
          <Info16Regular aria-hidden /> {texts.invented}
        </span>
      )}
      <Button
        size="small"
        className={styles.open}
        onClick={() => {
          onSelect(ledger.cell);
        }}
      >
        {texts.open(ledger.sheetName)}
      </Button>
      {ledger.collections.map((view) => (
        <CollectionCard key={view.levy} texts={texts} view={view} />
      ))}
      {ledger.items.length > 0 && (
        <RevenueCard
          texts={texts}
          items={ledger.items}
          onSelect={({ cell }) => {
            onSelect(cell);
          }}
        />
      )}
      <RemarkList
        texts={texts}
        remarks={ledger.remarks}
        onSelect={({ cell }) => {
          onSelect(cell);
        }}
      />
      {ledger.links.length > 0 && (
        <LinkList
          texts={texts}
          links={ledger.links}
          busy={busy}
          onLink={onLink}
          onSelect={({ cell }) => {
            onSelect(cell);
          }}
        />
      )}
    </section>
  );
}
