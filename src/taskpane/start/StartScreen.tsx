import {
  Body1,
  Button,
  Caption1,
  Link,
  Subtitle1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { TargetArrow24Regular } from "@fluentui/react-icons/svg/target-arrow";
import type { JSX } from "react";

import { STATUS_ORDER } from "../../domain/judgement/status";
import { useMessages } from "../i18n/MessagesContext";
import { InsertMenu } from "../insert/InsertMenu";
import { insertChoices } from "../insert/insertChoices";
import type { RememberedSummary } from "../startup/paneMemory";
import type { PaneActions } from "../state/usePane";

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: "24px 16px 16px",
  },
  mark: {
    display: "grid",
    placeItems: "center",
    width: "48px",
    height: "48px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  title: { margin: 0, outlineStyle: "none" },
  text: { margin: 0, wordBreak: "auto-phrase" },
  actions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  last: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  finance: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { fontSize: "inherit" },
  confirm: { fontWeight: tokens.fontWeightRegular },
  remove: { marginTop: "auto", flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  written: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

interface StartScreenProps {
  readonly busy: boolean;
  readonly onRun: PaneActions["run"];
  /** The numbers of last time, where the pane was open in this workbook before. */
  readonly lastTime: RememberedSummary | null;
  /** Shows what judging would write. */
  readonly onPreview: () => void;
  readonly onRemove: () => void;
  /** Goes to the ledgers of revenue. */
  readonly onShowFinance: () => void;
}

/** First open: what this does, what it will write, and the button that starts it. */
export function StartScreen(props: StartScreenProps): JSX.Element {
  const { busy, onRun, lastTime, onPreview, onRemove, onShowFinance } = props;
  const styles = useStyles();
  const t = useMessages();
  const { templates, samples } = insertChoices(t);
  return (
    <main className={styles.screen}>
      <div className={styles.mark} aria-hidden>
        <TargetArrow24Regular />
      </div>
      <Subtitle1 as="h1" tabIndex={-1} className={styles.title}>
        {t.product.name}
      </Subtitle1>
      <Body1 as="p" className={styles.text}>
        {t.start.lead}
      </Body1>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onRun("judge");
          }}
        >
          {t.start.judge}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            onRun("read");
          }}
        >
          {t.start.preview}
        </Button>
        <Button
          appearance="subtle"
          className={styles.confirm}
          disabledFocusable={busy}
          onClick={onPreview}
        >
          {t.start.confirm}
        </Button>
      </div>
      {lastTime !== null && (
        <section aria-label={t.start.lastTime(new Date(lastTime.at))} className={styles.last}>
          <Caption1>{t.start.lastTime(new Date(lastTime.at))}</Caption1>
          <ul className={styles.counts}>
            <li>{t.results.total(lastTime.total)}</li>
            {STATUS_ORDER.map((status) => {
              const count = lastTime.byStatus[status] ?? 0;
              return (
                count > 0 && <li key={status}>{t.start.lastCount(t.status[status], count)}</li>
              );
            })}
          </ul>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onRun("read");
            }}
          >
            {t.start.goOn}
          </Button>
        </section>
      )}
      <div className={styles.written}>
        <Info16Regular aria-hidden />
        <Caption1>{t.start.written}</Caption1>
      </div>
      <section aria-label={t.start.noPlan} className={styles.actions}>
        <Caption1 aria-hidden>{t.start.noPlan}</Caption1>
        <InsertMenu label={t.insert.template} groups={[templates]} busy={busy} onRun={onRun} />
        <InsertMenu label={t.insert.sample} groups={[samples]} busy={busy} onRun={onRun} />
      </section>
      <Caption1 as="p" className={styles.finance}>
        {t.start.finance}{" "}
        <Link as="button" inline className={styles.link} onClick={onShowFinance}>
          {t.start.toFinance}
        </Link>
      </Caption1>
      <Button
        appearance="subtle"
        className={styles.remove}
        disabledFocusable={busy}
        onClick={onRemove}
      >
        {t.actions.remove}
      </Button>
    </main>
  );
}
