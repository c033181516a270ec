import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { ForecastView } from "./financeView";

/** Room at both ends of the picture, as a share of what it shows. */
const MARGIN = 0.15;
/** Points that are shown at least, so that a narrow range does not look wide. */
const MIN_SPAN = 0.5;
const WIDTH = 280;
const HEIGHT = 28;
const MIDDLE = 14;
const BAND = 10;

const useStyles = makeStyles({
  picture: { width: "100%", height: "28px", display: "block" },
  axis: { stroke: tokens.colorNeutralStroke1 },
  band: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
  target: { stroke: tokens.colorNeutralForeground1, strokeDasharray: "3 2" },
  now: { fill: tokens.colorBrandForeground1 },
});

interface ForecastRangeProps {
  readonly forecast: ForecastView;
  readonly target: number | null;
}

/** The range of the estimates with the target as a dashed line. A picture only: the numbers stand beside it as text. */
export function ForecastRange({ forecast, target }: ForecastRangeProps): JSX.Element {
  const styles = useStyles();
  const { low, high, methods } = forecast;
  const shown = [low, high, ...(target === null ? [] : [target])];
  const span = Math.max(MIN_SPAN, Math.max(...shown) - Math.min(...shown));
  const from = (Math.max(...shown) + Math.min(...shown) - span) / 2 - span * MARGIN;
  const x = (rate: number): number => ((rate - from) / (span * (1 + 2 * MARGIN))) * WIDTH;
  return (
    <svg
      aria-hidden
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <line className={styles.axis} x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      <rect
        className={styles.band}
        x={x(low)}
        width={Math.max(2, x(high) - x(low))}
        y={MIDDLE - BAND / 2}
        height={BAND}
      />
      {methods.map(({ rate }, index) => (
        <rect
          key={index}
          className={styles.now}
          x={x(rate) - 1}
          width={2}
          y={MIDDLE - BAND / 2}
          height={BAND}
        />
      ))}
      {target !== null && (
        <line
          className={styles.target}
          x1={x(target)}
          x2={x(target)}
          y1={2}
          y2={HEIGHT - 2}
          strokeWidth={2}
        />
      )}
    </svg>
  );
}
