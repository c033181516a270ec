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
import type { ViewProps } from "../shell/viewProps";

import { BehaviourSection } from "./BehaviourSection";
import { CheckSection } from "./CheckSection";
import { PlanSection } from "./PlanSection";
import { ScaleSection } from "./ScaleSection";
import { useSettingsTexts } from "./texts/settingsTexts";
import { useSettings } from "./useSettings";
import { useSettingsStyles } from "./useSettingsStyles";

/** What the office decided about this workbook. Every change is stored at once and applied to the results shown. */
export default function SettingsScreen({
  judged,
  busy,
  onRejudged,
  onShow,
}: ViewProps): JSX.Element {
  const styles = useSettingsStyles();
  const t = useSettingsTexts();
  const messages = useMessages();
  const language = useLanguage();
  const { kept, saving, error, change, reload } = useSettings(
    judged?.report.settings ?? null,
    onRejudged,
  );
  const cause =
    error === null
      ? null
      : error instanceof WorkbookError
        ? errorSentence(error)[language]
        : messages.failure.partMissing;
  const section = kept && { settings: kept.settings, busy, onChange: change };

  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        <div className={styles.titleRow}>
          <h1 tabIndex={-1} className={styles.title}>
            {t.title}
          </h1>
          <span role="status" className={styles.muted}>
            {saving === "saving" ? t.saving : saving === "saved" ? t.saved : ""}
          </span>
        </div>
        {kept?.isStored !== false && <p className={styles.muted}>{t.shared}</p>}
      </div>
      {kept?.isStored === false && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.sessionOnly}</MessageBarBody>
        </MessageBar>
      )}
      {cause !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {kept === null ? `${t.loadFailed}: ` : `${t.failed} `}
            {cause}
          </MessageBarBody>
          {kept === null && (
            <MessageBarActions>
              <Button size="small" onClick={reload}>
                {t.retry}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {section === null && cause === null && (
        <Skeleton aria-hidden className={styles.section}>
          <SkeletonItem size={16} />
          <SkeletonItem size={32} />
          <SkeletonItem size={16} />
          <SkeletonItem size={32} />
        </Skeleton>
      )}
      {section !== null && (
        <>
          <PlanSection {...section} judged={judged} />
          <ScaleSection {...section} />
          <CheckSection {...section} />
          <BehaviourSection {...section} />
        </>
      )}
      <section aria-label={t.reading} className={styles.section}>
        <h2 className={styles.heading}>{t.reading}</h2>
        <p className={styles.muted}>{t.mappingHint}</p>
        <Button
          className={styles.end}
          disabledFocusable={busy}
          onClick={() => {
            onShow("mapping");
          }}
        >
          {t.mapping}
        </Button>
      </section>
    </main>
  );
}
