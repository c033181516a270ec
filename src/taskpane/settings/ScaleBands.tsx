import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { RatingScale, ScaleBand } from "../../domain/judgement/scales/scale";
import { useLanguage } from "../i18n/MessagesContext";

import type { SettingsTexts } from "./texts/ja";
import { useSettingsTexts } from "./texts/settingsTexts";
import { useSettingsStyles } from "./useSettingsStyles";

const useStyles = makeStyles({
  bands: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { fontWeight: tokens.fontWeightSemibold, maxWidth: "96px" },
  words: { margin: 0 },
  threshold: { color: tokens.colorNeutralForeground2 },
});

function thresholdText({ from, decidedBy }: ScaleBand, t: SettingsTexts): string {
  if (decidedBy === "person") return t.byPerson;
  if (from === null) return t.rest;
  const text = t.from(from.percent, from.inclusive);
  switch (from.of ?? "target") {
    case "target":
      return text;
    case "baseline":
      return t.ofBaseline(text);
    case "withdrawal":
      return t.ofWithdrawal(text);
  }
}

/** What the marks of a scale mean. */
export function ScaleBands({ scale }: { readonly scale: RatingScale }): JSX.Element {
  const shared = useSettingsStyles();
  const styles = useStyles();
  const t = useSettingsTexts();
  const language = useLanguage();
  return (
    <div>
      <p className={shared.muted}>{t.scaleBasis[scale.basis]}</p>
      <dl className={styles.bands} aria-label={t.scaleBands(scale.name[language])}>
        {scale.bands.map((band) => (
          <div key={band.mark} style={{ display: "contents" }}>
            <dt lang="ja" className={styles.mark}>
              {band.mark}
            </dt>
            <dd className={styles.words}>
              {band.words[language]}{" "}
              <span className={styles.threshold}>{thresholdText(band, t)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {scale.assumed && <p className={shared.muted}>{scale.assumed[language]}</p>}
    </div>
  );
}
