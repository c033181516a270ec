import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

import { StatusBadge } from "../status/StatusBadge";
import { useLanguage } from "../i18n/MessagesContext";
import type { CollectionView } from "./financeView";
import { shownPoints, shownRate } from "./shownRate";
import { ForecastRange } from "./ForecastRange";
import type { FinanceTexts } from "./texts/financeTexts";
import { useFinanceStyles } from "./useFinanceStyles";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "4px 12px" },
  rate: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface CollectionCardProps {
  readonly texts: FinanceTexts;
  readonly view: CollectionView;
}

/** One levy: where it stands, what is needed, and where the year will probably close. */
export function CollectionCard({ texts, view }: CollectionCardProps): JSX.Element {
  const styles = useStyles();
  const shared = useFinanceStyles();
  const language = useLanguage();
  const { forecast, target } = view;

  const fact = (term: string, value: string | null): ReactNode =>
    value !== null && (
      <>
        <dt className={shared.term}>{term}</dt>
        <dd className={shared.value}>{value}</dd>
      </>
    );
  const points = (value: number): string => texts.points(shownPoints(value));
  const optional = (value: number | null, format: (value: number) => string): string | null =>
    value === null ? null : format(value);

  return (
    <div role="group" className={shared.card} aria-label={texts.levy[view.levy]}>
      <h3 className={shared.heading}>{texts.levy[view.levy]}</h3>
      {view.period === null || view.rate === null ? (
        <span className={shared.muted}>{texts.noFigures}</span>
      ) : (
        <>
          <div className={styles.head}>
            <span className={shared.muted}>{texts.rate}</span>
            <span className={styles.rate}>{texts.percent(shownRate(view.rate, target))}</span>
            <span className={shared.muted}>{texts.asOf(view.period)}</span>
            {view.outlook !== null && <StatusBadge status={view.outlook} />}
          </div>
          <dl className={shared.facts}>
            {fact(texts.target, optional(target, texts.percent))}
            {fact(texts.toTarget, optional(view.pointsToTarget, points))}
            {fact(
              texts.remaining,
              view.remaining === 0 ? texts.reached : optional(view.remaining, texts.yen),
            )}
            {fact(texts.lastYear, optional(view.rateLastYear, texts.percent))}
            {fact(texts.toLastYear, optional(view.pointsToLastYear, points))}
            {fact(texts.transferRate, optional(view.transferRate, texts.percent))}
          </dl>
        </>
      )}
      {forecast !== null && (
        <>
          <dl className={shared.facts}>
            {fact(
              texts.forecast,
              texts.forecastRange(
                texts.percent(shownRate(forecast.low, target)),
                texts.percent(shownRate(forecast.high, target)),
              ),
            )}
          </dl>
          <ForecastRange forecast={forecast} target={target} />
          <span className={shared.muted}>{forecast.assumption[language]}</span>
          <Accordion collapsible>
            <AccordionItem value="methods">
              <AccordionHeader size="small">{texts.methods}</AccordionHeader>
              <AccordionPanel>
                <dl className={shared.facts}>
                  {forecast.methods.map(({ name, rate }) => (
                    <div key={name.en} style={{ display: "contents" }}>
                      {fact(name[language], texts.percent(shownRate(rate, target)))}
                    </div>
                  ))}
                </dl>
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        </>
      )}
    </div>
  );
}
