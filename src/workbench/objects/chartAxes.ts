import {
  requireBoolean,
  requireInteger,
  requireNumber,
  requireOneOf,
  requireText,
} from "../interpreter/callArguments";
import type { ArgumentValue } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument, itemNotFound, notImplemented } from "../model/hostError";
import type { ChartAxisModel, ChartAxisName } from "../model/chartModel";
import { placeArgument } from "./addressArgument";
import { editChart, sheetOfChart } from "./chartEdit";
import { fontOf, TEXT_SIZE } from "./chartParts";
import type { ChartAxisTarget, ChartGridlinesTarget, ChartTarget } from "./objectTargets";

const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;
const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
const CROSSINGS = ["Automatic", "Maximum", "Minimum", "Custom"] as const;
const AXIS_TITLE_SIZE = 10;

const axisObject = ({ session, chart }: ChartTarget, axis: ChartAxisName) =>
  session.make("ChartAxis", { session, chart, axis });

export const chartAxesMembers: ObjectMembers<ChartTarget> = {
  nav: {
    categoryAxis: (target) => axisObject(target, "categoryAxis"),
    valueAxis: (target) => axisObject(target, "valueAxis"),
  },
  call: {
    getItem: (target, args) => {
      const type = args.oneOf(0, ["Category", "Value", "Series"]);
      const group = args.oneOfOr(1, ["Primary", "Secondary"], "Primary");
      if (type === "Series") throw notImplemented("ChartAxes.getItem(Series)");
      if (group === "Primary")
        return axisObject(target, type === "Category" ? "categoryAxis" : "valueAxis");
      const drawn = target.chart.state.series.some(({ axisGroup }) => axisGroup === "Secondary");
      if (!drawn) throw itemNotFound();
      return axisObject(
        target,
        type === "Category" ? "secondaryCategoryAxis" : "secondaryValueAxis",
      );
    },
  },
};

export const chartAxisMembers: ObjectMembers<ChartAxisTarget> = {
  get: {
    type: ({ axis }) => (isCategory(axis) ? "Category" : "Value"),
    axisGroup: ({ axis }) => (axis.startsWith("secondary") ? "Secondary" : "Primary"),
    visible: (target) => axisOf(target).visible,
    /** Nothing while Excel chooses. */
    minimum: (target) => axisOf(target).minimum,
    maximum: (target) => axisOf(target).maximum,
    majorUnit: (target) => axisOf(target).majorUnit,
    minorUnit: (target) => axisOf(target).minorUnit,
    reversePlotOrder: (target) => axisOf(target).reversed,
    numberFormat: (target) => axisOf(target).numberFormat ?? "General",
    tickLabelPosition: (target) => axisOf(target).tickLabelPosition,
    tickLabelSpacing: (target) => axisOf(target).tickLabelSpacing ?? "",
    majorTickMark: (target) => axisOf(target).majorTickMark,
    minorTickMark: (target) => axisOf(target).minorTickMark,
    position: (target) => axisOf(target).position,
    positionAt: (target) => axisOf(target).positionAt ?? 0,
  },
  set: {
    visible: (target, value) => {
      const visible = requireBoolean(value);
      edit(target, (axis) => (axis.visible = visible));
    },
    minimum: (target, value) => {
      const minimum = bound(value);
      edit(target, (axis) => (axis.minimum = minimum));
    },
    maximum: (target, value) => {
      const maximum = bound(value);
      edit(target, (axis) => (axis.maximum = maximum));
    },
    majorUnit: (target, value) => {
      const unit = step(value);
      edit(target, (axis) => (axis.majorUnit = unit));
    },
    minorUnit: (target, value) => {
      const unit = step(value);
      edit(target, (axis) => (axis.minorUnit = unit));
    },
    reversePlotOrder: (target, value) => {
      const reversed = requireBoolean(value);
      edit(target, (axis) => (axis.reversed = reversed));
    },
    numberFormat: (target, value) => {
      const format = requireText(value);
      edit(target, (axis) => (axis.numberFormat = format));
    },
    tickLabelPosition: (target, value) => {
      const position = requireOneOf(value, TICK_LABELS);
      edit(target, (axis) => (axis.tickLabelPosition = position));
    },
    tickLabelSpacing: (target, value) => {
      if (!isCategory(target.axis)) throw invalidArgument();
      const spacing = value === "" ? null : requireInteger(value);
      if (spacing !== null && (spacing < 1 || spacing > 31999)) throw invalidArgument();
      edit(target, (axis) => (axis.tickLabelSpacing = spacing));
    },
    majorTickMark: (target, value) => {
      const mark = requireOneOf(value, TICK_MARKS);
      edit(target, (axis) => (axis.majorTickMark = mark));
    },
    minorTickMark: (target, value) => {
      const mark = requireOneOf(value, TICK_MARKS);
      edit(target, (axis) => (axis.minorTickMark = mark));
    },
    position: (target, value) => {
      const position = requireOneOf(value, CROSSINGS);
      edit(target, (axis) => {
        axis.position = position;
        axis.positionAt = position === "Custom" ? (axis.positionAt ?? 0) : null;
      });
    },
  },
  nav: {
    title: (target) => target.session.make("ChartAxisTitle", target),
    format: (target) => target.session.make("ChartAxisFormat", target),
    majorGridlines: (target) =>
      target.session.make("ChartGridlines", { ...target, gridlines: "majorGridlines" }),
    minorGridlines: (target) =>
      target.session.make("ChartGridlines", { ...target, gridlines: "minorGridlines" }),
  },
  call: {
    setCategoryNames: (target, args) => {
      const { sheet, rect } = placeArgument(target.session, sheetOfChart(target), args.value(0));
      const group = target.axis === "categoryAxis" ? "Primary" : "Secondary";
      if (!isCategory(target.axis)) throw invalidArgument();
      editChart(target, ({ series }) => {
        for (const one of series)
          if (one.axisGroup === group) one.categories = { sheetId: sheet.id, rect };
      });
      return null;
    },
    setPositionAt: (target, args) => {
      const at = requireNumber(args.value(0));
      edit(target, (axis) => {
        axis.position = "Custom";
        axis.positionAt = at;
      });
      return null;
    },
  },
};

export const chartAxisFormatMembers: ObjectMembers<ChartAxisTarget> = {
  nav: {
    font: (target) => fontOf(target, (state) => state[target.axis].font, TEXT_SIZE),
    line: (target) =>
      target.session.make("ChartLineFormat", {
        ...target,
        line: (state) => state[target.axis].line,
      }),
  },
};

export const chartAxisTitleMembers: ObjectMembers<ChartAxisTarget> = {
  get: {
    text: (target) => axisOf(target).title ?? "",
    visible: (target) => axisOf(target).title !== null,
  },
  set: {
    text: (target, value) => {
      const text = requireText(value);
      edit(target, (axis) => (axis.title = text));
    },
    visible: (target, value) => {
      const visible = requireBoolean(value);
      edit(target, (axis) => (axis.title = visible ? (axis.title ?? "") : null));
    },
  },
  nav: { format: (target) => target.session.make("ChartAxisTitleFormat", target) },
};

export const chartAxisTitleFormatMembers: ObjectMembers<ChartAxisTarget> = {
  nav: {
    font: (target) => fontOf(target, (state) => state[target.axis].titleFont, AXIS_TITLE_SIZE),
  },
};

export const chartGridlinesMembers: ObjectMembers<ChartGridlinesTarget> = {
  get: { visible: (target) => axisOf(target)[target.gridlines].visible },
  set: {
    visible: (target, value) => {
      const visible = requireBoolean(value);
      edit(target, (axis) => (axis[target.gridlines].visible = visible));
    },
  },
  nav: { format: (target) => target.session.make("ChartGridlinesFormat", target) },
};

export const chartGridlinesFormatMembers: ObjectMembers<ChartGridlinesTarget> = {
  nav: {
    line: (target) =>
      target.session.make("ChartLineFormat", {
        ...target,
        line: (state) => state[target.axis][target.gridlines].line,
      }),
  },
};

function isCategory(axis: ChartAxisName): boolean {
  return axis === "categoryAxis" || axis === "secondaryCategoryAxis";
}

function axisOf({ chart, axis }: ChartAxisTarget): Readonly<ChartAxisModel> {
  return chart.state[axis];
}

function edit(target: ChartAxisTarget, change: (axis: ChartAxisModel) => void): void {
  editChart(target, (state) => {
    change(state[target.axis]);
  });
}

/** "" gives the bound back to Excel. */
function bound(value: ArgumentValue): number | null {
  return value === "" ? null : requireNumber(value);
}

/** Steps are greater than nothing. */
function step(value: ArgumentValue): number | null {
  const unit = bound(value);
  if (unit !== null && unit <= 0) throw invalidArgument();
  return unit;
}
