import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { JSX } from "react";

import { BUILT_IN_SCALES, builtInScale } from "../../domain/judgement/scales/builtInScales";
import { useLanguage } from "../i18n/MessagesContext";
import { searchable, searchMatcher } from "../list/searchText";

import { ScaleBands } from "./ScaleBands";
import type { SectionProps } from "./sectionProps";
import { useSettingsTexts } from "./texts/settingsTexts";
import { useSettingsStyles } from "./useSettingsStyles";

const NONE = "none";

/** The rating scale, found by typing a part of its name, and what its marks mean. */
export function ScaleSection({ settings, busy, onChange }: SectionProps): JSX.Element {
  const styles = useSettingsStyles();
  const t = useSettingsTexts();
  const language = useLanguage();
  const scale = settings.scaleId === null ? undefined : builtInScale(settings.scaleId);
  const name = scale?.name[language] ?? t.scaleNone;
  const [typed, setTyped] = useState<string | null>(null);

  const matches = searchMatcher(typed ?? "");
  const found = BUILT_IN_SCALES.filter((candidate) =>
    matches(searchable(candidate.name[language])),
  );
  return (
    <section aria-label={t.scale} className={styles.section}>
      <h2 className={styles.heading}>{t.scale}</h2>
      <Field label={t.scaleSearch} hint={t.scaleHint}>
        <Combobox
          className={styles.control}
          freeform
          inlinePopup
          disabled={busy}
          expandIcon={{ "aria-label": t.scaleOpen }}
          value={typed ?? name}
          selectedOptions={[settings.scaleId ?? NONE]}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onFocus={(event) => {
            event.target.select();
          }}
          onBlur={() => {
            setTyped(null);
          }}
          onOptionSelect={(_event, { optionValue }) => {
            // Typing over the name takes the selection away; only an option that was chosen counts.
            if (optionValue === undefined) return;
            setTyped(null);
            const scaleId = builtInScale(optionValue)?.id ?? null;
            onChange((before) => ({ ...before, scaleId }));
          }}
        >
          {typed === null && (
            <Option value={NONE} text={t.scaleNone}>
              {t.scaleNone}
            </Option>
          )}
          {found.map((candidate) => (
            <Option key={candidate.id} value={candidate.id} text={candidate.name[language]}>
              {candidate.name[language]}
            </Option>
          ))}
          {found.length === 0 && (
            <Option disabled value="" text={t.scaleNoMatch}>
              {t.scaleNoMatch}
            </Option>
          )}
        </Combobox>
      </Field>
      {scale && <ScaleBands scale={scale} />}
    </section>
  );
}
