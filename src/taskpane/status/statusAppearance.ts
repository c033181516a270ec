import type { tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { ArrowTrending16Filled } from "@fluentui/react-icons/svg/arrow-trending";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint16Filled } from "@fluentui/react-icons/svg/circle-hint";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Filled } from "@fluentui/react-icons/svg/subtract-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";

import type { Status } from "../../domain/judgement/judgement";

/** Names of Fluent colour tokens, so that a test can look up what they mean in each theme. */
export type ColorToken = Extract<keyof typeof tokens, `color${string}`>;

/** How a status looks, besides its word. Shape and word carry the meaning; colour only repeats it. */
export interface StatusAppearance {
  readonly icon: FluentIcon;
  /** Text and icon of the badge; at least 4.5:1 on `background`. */
  readonly foreground: ColorToken;
  readonly background: ColorToken;
  /** The icon where it stands on the pane itself; at least 3:1. */
  readonly accent: ColorToken;
  /** Fill in the summary bar. */
  readonly fill: ColorToken;
}

/**
 * The one place that says how a status looks in the pane. The hues are those of the cells: blue for reached
 * and orange for missed, which colour-blind readers tell apart; results are stronger than forecasts.
 */
export const STATUS_APPEARANCE: Readonly<Record<Status, StatusAppearance>> = {
  notAchieved: {
    icon: DismissCircle16Filled,
    foreground: "colorPaletteDarkOrangeForeground2",
    background: "colorPaletteDarkOrangeBackground2",
    accent: "colorPaletteDarkOrangeForeground1",
    fill: "colorPaletteDarkOrangeBackground3",
  },
  atRisk: {
    icon: Warning16Filled,
    foreground: "colorPaletteDarkOrangeForeground1",
    background: "colorPaletteDarkOrangeBackground1",
    accent: "colorPaletteDarkOrangeForeground1",
    fill: "colorPaletteDarkOrangeBackground2",
  },
  needsReview: {
    icon: QuestionCircle16Filled,
    foreground: "colorPaletteMarigoldForeground2",
    background: "colorPaletteMarigoldBackground2",
    accent: "colorPaletteMarigoldForeground2",
    fill: "colorPaletteMarigoldBackground3",
  },
  noActual: {
    icon: CircleHint16Filled,
    foreground: "colorNeutralForeground3",
    background: "colorNeutralBackground3",
    accent: "colorNeutralForeground3",
    fill: "colorNeutralStroke1",
  },
  onTrack: {
    icon: ArrowTrending16Filled,
    foreground: "colorBrandForeground2",
    background: "colorBrandBackground2",
    accent: "colorBrandForeground2",
    fill: "colorPaletteBlueBackground2",
  },
  achieved: {
    icon: CheckmarkCircle16Filled,
    foreground: "colorPaletteBlueForeground2",
    background: "colorPaletteBlueBackground2",
    accent: "colorPaletteBlueBorderActive",
    fill: "colorPaletteBlueBorderActive",
  },
  excluded: {
    icon: SubtractCircle16Filled,
    foreground: "colorNeutralForeground3",
    background: "colorNeutralBackground3",
    accent: "colorNeutralForeground3",
    fill: "colorNeutralStroke2",
  },
};
