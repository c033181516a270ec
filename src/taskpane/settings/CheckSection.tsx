import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Checkbox,
} from "@fluentui/react-components";
import { useId } from "react";
import type { JSX } from "react";

import { ALL_CHECKS } from "../../domain/checks/allChecks";
import type { Check } from "../../domain/checks/check";
import type { CheckSettings, ImprovementRule } from "../../domain/checks/checkSettings";
import { DEFAULT_CHECK_SETTINGS } from "../../domain/checks/checkSettings";
import type { Severity } from "../../domain/checks/finding";
import { useLanguage, useMessages } from "../i18n/MessagesContext";

import type { SectionProps } from "./sectionProps";
import { useSettingsTexts } from "./texts/settingsTexts";
import { useSettingsStyles } from "./useSettingsStyles";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const RULES: readonly (keyof ImprovementRule)[] = ["outcome", "effort", "numbers"];
const REVIEWS = ["midYear", "yearEnd"] as const;
const COLORS = { error: "danger", warning: "warning", info: "informative" } as const;

const SORTED: readonly Check[] = SEVERITIES.flatMap((severity) =>
  ALL_CHECKS.filter((check) => check.severity === severity),
);

/** Which points are checked, and when 課題と改善策 must be filled in. */
export function CheckSection({ settings, busy, onChange }: SectionProps): JSX.Element {
  const styles = useSettingsStyles();
  const t = useSettingsTexts();
  const { checks } = settings;
  const change = (make: (before: CheckSettings) => CheckSettings): void => {
    onChange((before) => ({ ...before, checks: make(before.checks) }));
  };
  const isUsual = JSON.stringify(checks) === JSON.stringify(DEFAULT_CHECK_SETTINGS);
  return (
    <div className={styles.section}>
      <Accordion collapsible multiple>
        <AccordionItem value="checks">
          <AccordionHeader as="h2">
            {t.checks(ALL_CHECKS.length - checks.off.length, ALL_CHECKS.length)}
          </AccordionHeader>
          <AccordionPanel>
            <p className={styles.muted}>{t.checksHint}</p>
            <ul className={styles.list}>
              {SORTED.map((check) => (
                <RuleSwitch
                  key={check.code}
                  check={check}
                  isOn={!checks.off.includes(check.code)}
                  busy={busy}
                  onToggle={(isOn) => {
                    change((before) => {
                      const others = before.off.filter((code) => code !== check.code);
                      return { ...before, off: isOn ? others : [...others, check.code] };
                    });
                  }}
                />
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="improvement">
          <AccordionHeader as="h2">{t.improvement}</AccordionHeader>
          <AccordionPanel>
            <p className={styles.muted}>{t.improvementHint}</p>
            {REVIEWS.map((review) => (
              <fieldset key={review} className={styles.group}>
                <legend className={styles.legend}>
                  {review === "midYear" ? t.atMidYear : t.atYearEnd}
                </legend>
                {RULES.map((rule) => (
                  <Checkbox
                    key={rule}
                    disabled={busy}
                    checked={checks.improvementRequired[review][rule]}
                    label={t.improvementRule[rule]}
                    onChange={(_event, { checked }) => {
                      change((before) => ({
                        ...before,
                        improvementRequired: {
                          ...before.improvementRequired,
                          [review]: {
                            ...before.improvementRequired[review],
                            [rule]: checked === true,
                          },
                        },
                      }));
                    }}
                  />
                ))}
              </fieldset>
            ))}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {!isUsual && (
        <Button
          size="small"
          className={styles.end}
          disabledFocusable={busy}
          onClick={() => {
            change(() => DEFAULT_CHECK_SETTINGS);
          }}
        >
          {t.restoreChecks}
        </Button>
      )}
    </div>
  );
}

interface RuleSwitchProps {
  readonly check: Check;
  readonly isOn: boolean;
  readonly busy: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

function RuleSwitch({ check, isOn, busy, onToggle }: RuleSwitchProps): JSX.Element {
  const styles = useSettingsStyles();
  const { severity } = useMessages();
  const language = useLanguage();
  const id = useId();
  return (
    <li>
      <Checkbox
        disabled={busy}
        checked={isOn}
        aria-describedby={id}
        label={check.title[language]}
        onChange={(_event, { checked }) => {
          onToggle(checked === true);
        }}
      />
      <div id={id} className={styles.rule}>
        <Badge appearance="tint" size="small" color={COLORS[check.severity]}>
          {severity[check.severity]}
        </Badge>
        <p className={styles.muted}>{check.explanation[language]}</p>
      </div>
    </li>
  );
}
