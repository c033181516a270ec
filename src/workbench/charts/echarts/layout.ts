import type { ChartState } from "../../model/chartModel";
import { fontLook, pixels, textWidth } from "./looks";

/** Space around the plot area in pixels. */
export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = 10;
/** The sign before a legend entry, with the space around it. */
const LEGEND_SIGN = 38;
/** Part of the chart that a legend at the side may take. */
const WIDEST_LEGEND = 0.4;

/** Excel's sizes in points. */
export const TITLE_SIZE = 14;
export const TEXT_SIZE = 9;

/**
 * Leaves room for title and legend, as Excel does unless they lie over the plot area.
 *
 * @param entries texts of the legend
 */
export function plotFrame(state: Readonly<ChartState>, entries: readonly string[]): PlotFrame {
  const { title, legend, area } = state;
  const frame = { left: MARGIN, right: MARGIN + 2, top: MARGIN, bottom: MARGIN };
  if (title.visible && !title.overlay)
    frame.top += fontLook(title.font, area.font, TITLE_SIZE).fontSize + MARGIN + 2;
  if (!legend.visible || legend.overlay || entries.length === 0) return frame;
  const { fontSize } = fontLook(legend.font, area.font, area.font.size ?? TEXT_SIZE);
  const widths = entries.map((text) => textWidth(text, fontSize) + LEGEND_SIGN);
  const width = pixels(state.width);
  const lines = Math.ceil(widths.reduce((sum, one) => sum + one, 0) / Math.max(width - 20, 1));
  const height = lines * (fontSize + 10) + 4;
  const side = Math.min(Math.max(...widths), width * WIDEST_LEGEND);
  switch (legend.position) {
    case "Top":
      frame.top += height;
      break;
    case "Bottom":
      frame.bottom += height;
      break;
    case "Left":
      frame.left += side;
      break;
    case "Right":
    case "Corner":
      frame.right += side;
  }
  return frame;
}

/** Where a legend stands. */
export function legendPlace(state: Readonly<ChartState>, frame: PlotFrame) {
  const horizontal = { left: "center", orient: "horizontal" } as const;
  const vertical = { orient: "vertical" } as const;
  switch (state.legend.position) {
    case "Top":
      return { top: frame.top - 28, ...horizontal };
    case "Bottom":
      return { bottom: 6, ...horizontal };
    case "Left":
      return { left: 6, top: "middle", ...vertical };
    case "Right":
      return { right: 6, top: "middle", ...vertical };
    case "Corner":
      return { right: 6, top: 6, ...vertical };
  }
}
