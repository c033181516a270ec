import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
} from "@fluentui/react-components";
import type { JSX } from "react";

import { WorkbookError } from "../../workbook/errors";
import { errorSentence } from "../../workbook/texts/errorSentences";
import { useLanguage, useMessages } from "../i18n/MessagesContext";
import { usePlanService } from "../services/PlanServiceContext";
import type { ViewProps } from "../shell/viewProps";

import { MappedTableCard } from "./MappedTableCard";
import { cellKey } from "./mappingDraft";
import { useMappingTexts } from "./texts/mappingTexts";
import { useMapping } from "./useMapping";
import { useMappingStyles } from "./useMappingStyles";

/** What the columns of every table were taken for, and how to correct it. */
export default function MappingScreen(props: ViewProps): JSX.Element {
  const { judged, busy, onSelect, onWork, onShow } = props;
  const styles = useMappingStyles();
  const t = useMappingTexts();
  const messages = useMessages();
  const language = useLanguage();
  const service = usePlanService();
  const { tables, draft, error, selectionIsEmpty, choose, addSelection, reload } = useMapping();
  const isGiven = tables?.some(({ columns }) => columns.some(({ given }) => given !== null));

  const apply = (): void => {
    onWork(async () => {
      await service.saveMapping([...draft.values()]);
      reload();
      return { text: t.saved, changed: true };
    });
  };
  const reset = (): void => {
    onWork(async () => {
      await service.forgetMapping();
      reload();
      return { text: t.forgotten, changed: true };
    });
  };

  return (
    <div className={styles.page}>
      <main className={styles.screen}>
        <h1 tabIndex={-1} className={styles.title}>
          {t.title}
        </h1>
        <p className={styles.muted}>{t.lead}</p>
        {error !== null && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>
              {`${t.loadFailed}: `}
              {error instanceof WorkbookError
                ? errorSentence(error)[language]
                : messages.failure.partMissing}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={reload}>
                {t.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {tables === null && error === null && (
          <Skeleton aria-hidden className={styles.card}>
            <SkeletonItem size={16} />
            <SkeletonItem size={24} />
            <SkeletonItem size={24} />
            <SkeletonItem size={24} />
          </Skeleton>
        )}
        {tables?.length === 0 && <p role="status">{t.none}</p>}
        {tables?.map((table) => (
          <MappedTableCard
            key={`${table.sheetId} ${table.label}`}
            table={table}
            draft={draft}
            busy={busy}
            onChoose={(column, choice) => {
              choose(table, column, choice);
            }}
            onSelect={(cell) => {
              onSelect(cellKey(cell), cell);
            }}
          />
        ))}
        <section aria-label={t.selection} className={styles.card}>
          <p className={styles.muted}>{t.selectionHint}</p>
          <Button size="small" className={styles.end} onClick={addSelection}>
            {t.selection}
          </Button>
          <p role="status" className={styles.muted}>
            {selectionIsEmpty && t.selectionEmpty}
          </p>
        </section>
        <p className={styles.muted}>{t.forms}</p>
        {isGiven === true && (
          <Button size="small" className={styles.end} disabledFocusable={busy} onClick={reset}>
            {t.reset}
          </Button>
        )}
      </main>
      <footer className={styles.footer}>
        <Button appearance="primary" disabledFocusable={busy || draft.size === 0} onClick={apply}>
          {t.apply}
        </Button>
        <Button
          onClick={() => {
            onShow(judged === null ? "settings" : "results");
          }}
        >
          {t.back}
        </Button>
        <span role="status" className={styles.muted}>
          {draft.size > 0 && t.changes(draft.size)}
        </span>
      </footer>
    </div>
  );
}
