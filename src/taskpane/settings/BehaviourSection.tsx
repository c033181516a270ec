import { Field, Select, Switch } from "@fluentui/react-components";
import type { JSX } from "react";

import type { SectionProps } from "./sectionProps";
import { useSettingsTexts } from "./texts/settingsTexts";
import { useSettingsStyles } from "./useSettingsStyles";

/** What the pane does by itself, and in which language. */
export function BehaviourSection({ settings, busy, onChange }: SectionProps): JSX.Element {
  const styles = useSettingsStyles();
  const t = useSettingsTexts();
  return (
    <section aria-label={t.behaviour} className={styles.section}>
      <h2 className={styles.heading}>{t.behaviour}</h2>
      <Field hint={t.liveUpdateHint}>
        <Switch
          disabled={busy}
          checked={settings.liveUpdate}
          label={t.liveUpdate}
          onChange={(_event, { checked }) => {
            onChange((before) => ({ ...before, liveUpdate: checked }));
          }}
        />
      </Field>
      <Field hint={t.keepHistoryHint}>
        <Switch
          disabled={busy}
          checked={settings.keepHistory}
          label={t.keepHistory}
          onChange={(_event, { checked }) => {
            onChange((before) => ({ ...before, keepHistory: checked }));
          }}
        />
      </Field>
      <Field label={t.language}>
        <Select
          className={styles.control}
          disabled={busy}
          value={settings.language ?? "auto"}
          onChange={(_event, { value }) => {
            const language = value === "ja" || value === "en" ? value : null;
            onChange((before) => ({ ...before, language }));
          }}
        >
          <option value="auto">{t.languages.auto}</option>
          <option value="ja" lang="ja">
            {t.languages.ja}
          </option>
          <option value="en" lang="en">
            {t.languages.en}
          </option>
        </Select>
      </Field>
    </section>
  );
}
