import { requireBoolean, requireOneOf, requireText } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import type { ChartFontModel, ChartState } from "../model/chartModel";
import { editChart } from "./chartEdit";
import type { ChartTarget } from "./objectTargets";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
/** Excel's sizes in points. */
const TITLE_SIZE = 14;
export const TEXT_SIZE = 9;

type Box = "area" | "plotArea" | "legend";

const fillOf = (target: ChartTarget, box: Box) =>
  target.session.make("ChartFill", { ...target, filled: (state) => state[box] });
const borderOf = (target: ChartTarget, box: Box) =>
  target.session.make("ChartBorder", { ...target, line: (state) => state[box].line });
export const fontOf = (
  target: ChartTarget,
  font: (state: ChartState) => ChartFontModel,
  size: number,
) => target.session.make("ChartFont", { ...target, font, size });

/** The whole chart: background, frame and the font that all parts start from. */
export const chartAreaFormatMembers: ObjectMembers<ChartTarget> = {
  nav: {
    fill: (target) => fillOf(target, "area"),
    border: (target) => borderOf(target, "area"),
    font: (target) => fontOf(target, (state) => state.area.font, TEXT_SIZE),
  },
};

export const chartPlotAreaMembers: ObjectMembers<ChartTarget> = {
  nav: { format: (target) => target.session.make("ChartPlotAreaFormat", target) },
};

export const chartPlotAreaFormatMembers: ObjectMembers<ChartTarget> = {
  nav: {
    fill: (target) => fillOf(target, "plotArea"),
    border: (target) => borderOf(target, "plotArea"),
  },
};

export const chartTitleMembers: ObjectMembers<ChartTarget> = {
  get: {
    text: ({ chart }) => chart.state.title.text,
    visible: ({ chart }) => chart.state.title.visible,
    overlay: ({ chart }) => chart.state.title.overlay,
  },
  set: {
    text: (target, value) => {
      const text = requireText(value);
      editChart(target, ({ title }) => (title.text = text));
    },
    visible: (target, value) => {
      const visible = requireBoolean(value);
      editChart(target, ({ title }) => (title.visible = visible));
    },
    overlay: (target, value) => {
      const overlay = requireBoolean(value);
      editChart(target, ({ title }) => (title.overlay = overlay));
    },
  },
  nav: { format: (target) => target.session.make("ChartTitleFormat", target) },
};

export const chartTitleFormatMembers: ObjectMembers<ChartTarget> = {
  nav: { font: (target) => fontOf(target, ({ title }) => title.font, TITLE_SIZE) },
};

export const chartLegendMembers: ObjectMembers<ChartTarget> = {
  get: {
    visible: ({ chart }) => chart.state.legend.visible,
    position: ({ chart }) => chart.state.legend.position,
    overlay: ({ chart }) => chart.state.legend.overlay,
  },
  set: {
    visible: (target, value) => {
      const visible = requireBoolean(value);
      editChart(target, ({ legend }) => (legend.visible = visible));
    },
    position: (target, value) => {
      const position = requireOneOf(value, LEGEND_POSITIONS);
      editChart(target, ({ legend }) => (legend.position = position));
    },
    overlay: (target, value) => {
      const overlay = requireBoolean(value);
      editChart(target, ({ legend }) => (legend.overlay = overlay));
    },
  },
  nav: { format: (target) => target.session.make("ChartLegendFormat", target) },
};

export const chartLegendFormatMembers: ObjectMembers<ChartTarget> = {
  nav: {
    fill: (target) => fillOf(target, "legend"),
    border: (target) => borderOf(target, "legend"),
    font: (target) => fontOf(target, ({ legend }) => legend.font, TEXT_SIZE),
  },
};
