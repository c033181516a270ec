import type { ChartAxisModel, ChartState } from "../../model/chartModel";
import type { ChartKind } from "../chartKind";
import { TEXT_SIZE } from "./layout";
import { fontLook, lineLook, pixels } from "./looks";

const GREY = "#D9D9D9";
const AXIS_TITLE_SIZE = 10;

/** What both kinds of axes show alike. */
function axisLook(model: ChartAxisModel, state: Readonly<ChartState>) {
  const { font } = state.area;
  const line = lineLook(model.line, { color: GREY });
  const mark = model.majorTickMark;
  return {
    show: model.visible,
    inverse: model.reversed,
    axisLine: { show: line.width > 0, lineStyle: line },
    axisTick: { show: mark !== "None", inside: mark === "Inside", lineStyle: line },
    splitLine: {
      show: model.majorGridlines.visible,
      lineStyle: lineLook(model.majorGridlines.line, { color: GREY }),
    },
    minorSplitLine: {
      show: model.minorGridlines.visible,
      lineStyle: lineLook(model.minorGridlines.line, { color: "#EDEDED" }),
    },
    ...(model.title === null
      ? {}
      : {
          name: model.title,
          nameLocation: "middle" as const,
          nameTextStyle: fontLook(model.titleFont, font, AXIS_TITLE_SIZE),
        }),
  };
}

function labelLook(model: ChartAxisModel, state: Readonly<ChartState>) {
  const { font } = state.area;
  return {
    show: model.tickLabelPosition !== "None",
    ...fontLook(model.font, font, font.size ?? TEXT_SIZE),
  };
}

/** Pixels that the names of categories may take beside horizontal bars. */
const WIDEST_NAMES = 0.38;

/**
 * The axis of the categories.
 *
 * @param room pixels of the plot area along the axis
 */
export function categoryAxis(
  model: ChartAxisModel,
  state: Readonly<ChartState>,
  names: readonly string[],
  { sideways, room, edgeToEdge }: { sideways: boolean; room: number; edgeToEdge: boolean },
) {
  const label = labelLook(model, state);
  const band = room / Math.max(names.length, 1);
  const least = sideways ? label.fontSize : label.fontSize * 2.2;
  const every = model.tickLabelSpacing ?? (band >= least ? 1 : null);
  return {
    type: "category" as const,
    data: [...names],
    boundaryGap: !edgeToEdge,
    ...axisLook(model, state),
    axisLabel: {
      ...label,
      ...(every === null ? {} : { interval: every - 1 }),
      width: Math.floor(sideways ? pixels(state.width) * WIDEST_NAMES : band - 4),
      overflow: "break" as const,
      lineOverflow: "truncate" as const,
    },
    // Names stay below where bars of negative values would cross them.
    ...(model.tickLabelPosition === "Low" ? { axisLine: { onZero: false } } : {}),
    nameGap: sideways ? 90 : label.fontSize * 2,
  };
}

/**
 * The axis of the values.
 *
 * @param shares whether it counts parts of the whole from 0 to 1
 * @param text shows a number in the axis' format
 */
export function valueAxis(
  model: ChartAxisModel,
  state: Readonly<ChartState>,
  {
    shares,
    text,
    sideways,
  }: { shares: boolean; text: (value: number) => string; sideways: boolean },
) {
  const label = labelLook(model, state);
  const maximum = model.maximum ?? (shares ? 1 : null);
  return {
    type: "value" as const,
    ...axisLook(model, state),
    axisLabel: { ...label, formatter: text, hideOverlap: true },
    ...(model.minimum === null ? {} : { min: model.minimum }),
    ...(maximum === null ? {} : { max: maximum }),
    ...(model.majorUnit === null ? {} : { interval: model.majorUnit }),
    nameGap: sideways ? label.fontSize * 2 : 42,
  };
}

/** Whether a value axis stands at the start of the categories as they are drawn (left, or below bars). */
export function atStart(category: ChartAxisModel): boolean {
  return category.reversed === (category.position === "Maximum");
}

/** Areas reach from edge to edge of the plot area; everything else stands in the middle of its category. */
export function reachesEdges(kinds: readonly (ChartKind | undefined)[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind?.shape === "area");
}
