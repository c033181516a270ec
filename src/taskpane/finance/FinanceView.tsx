import { Body1, Button, Spinner } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { JSX } from "react";

import type { ViewProps } from "../shell/viewProps";
import { FinanceMessages } from "./FinanceMessages";
import type { FinanceService } from "./financeService";
import { ImportPanel } from "./import/ImportPanel";
import { InsertLedger } from "./InsertLedger";
import { LedgerSection } from "./LedgerSection";
import { useFinanceTexts } from "./texts/financeTexts";
import { useFinance } from "./useFinance";
import { useFinanceStyles } from "./useFinanceStyles";

interface FinanceViewProps {
  readonly service: FinanceService;
  readonly onSelect: ViewProps["onSelect"];
  /** Figures that the plan may rest on were changed from here. */
  readonly onChanged: () => void;
}

/** The ledgers of the workbook: where the year stands, what is needed, what is missing, and what they feed. */
export function FinanceView({ service, onSelect, onChanged }: FinanceViewProps): JSX.Element {
  const texts = useFinanceTexts();
  const styles = useFinanceStyles();
  const { state, perform, reread } = useFinance(service, onChanged);
  const [importing, setImporting] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const closeImport = (): void => {
    setImporting(false);
    // The message, and the ledgers that changed, begin at the top.
    title.current?.focus();
  };
  const { overview, busy } = state;
  const [first, ...others] = overview?.ledgers ?? [];

  const content = (): JSX.Element => {
    if (overview === null) {
      return busy ? <Spinner label={texts.reading} /> : <span />;
    }
    if (importing && first) {
      return (
        <ImportPanel
          texts={texts.importing}
          targets={[first.importTarget, ...others.map(({ importTarget }) => importTarget)]}
          remembered={overview.remembered}
          busy={busy}
          onWrite={(order) => {
            perform(async () => {
              const undo = await service.writeImport(order);
              closeImport();
              return { kind: "written", count: order.changes.length, undo };
            });
          }}
          onClose={closeImport}
        />
      );
    }
    return (
      <>
        {!first && (
          <Body1 as="p" className={styles.lead}>
            {texts.emptyLead}
          </Body1>
        )}
        <div className={styles.actions}>
          {first && (
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => {
                setImporting(true);
              }}
            >
              {texts.import}
            </Button>
          )}
          <InsertLedger
            texts={texts}
            busy={busy}
            primary={!first}
            onInsert={(kind) => {
              perform(async () => {
                await service.insertLedger(kind);
                return null;
              });
            }}
            onSample={(id) => {
              perform(async () => {
                await service.insertLedgerSample(id);
                return null;
              });
            }}
          />
          {first && (
            <Button disabledFocusable={busy} onClick={reread}>
              {texts.reread}
            </Button>
          )}
        </div>
        {overview.ledgers.map((ledger) => (
          <LedgerSection
            key={ledger.id}
            texts={texts}
            ledger={ledger}
            busy={busy}
            onSelect={(cell) => {
              onSelect(`ledger:${ledger.id}:${cell.row}:${cell.column}`, cell);
            }}
            onLink={({ linked, indicatorId }) => {
              perform(async () => {
                if (linked) await service.unlinkActual(indicatorId);
                else await service.linkActual(ledger.id, indicatorId);
                return { kind: linked ? "unlinked" : "linked" };
              });
            }}
          />
        ))}
      </>
    );
  };

  return (
    <main className={styles.screen}>
      <div>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {texts.title}
        </h1>
        <FinanceMessages
          texts={texts}
          state={state}
          onReread={reread}
          onUndo={({ undo }) => {
            perform(async () => {
              await undo();
              return { kind: "undone" };
            });
          }}
        />
      </div>
      {content()}
    </main>
  );
}
