import { requireBoolean, requireNumber, requireText } from "../interpreter/callArguments";
import type { ArgumentValue } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { notImplemented } from "../model/hostError";
import type { ChartAxisModel } from "../model/chartModel";
import { editChart } from "./chartEdit";
import type { ChartAxisTarget, ChartTarget } from "./objectTargets";

const axisObject = ({ session, chart }: ChartTarget, axis: ChartAxisTarget["axis"]) =>
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
      if (type === "Series" || group === "Secondary") {
        throw notImplemented(`ChartAxes.getItem(${type}, ${group})`);
      }
      return axisObject(target, type === "Category" ? "categoryAxis" : "valueAxis");
    },
  },
};

export const chartAxisMembers: ObjectMembers<ChartAxisTarget> = {
  get: {
    type: ({ axis }) => (axis === "categoryAxis" ? "Category" : "Value"),
    visible: (target) => axisOf(target).visible,
    /** Nothing while Excel chooses. */
    minimum: (target) => axisOf(target).minimum,
    maximum: (target) => axisOf(target).maximum,
    reversePlotOrder: (target) => axisOf(target).reversed,
    numberFormat: (target) => axisOf(target).numberFormat ?? "General",
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
    reversePlotOrder: (target, value) => {
      const reversed = requireBoolean(value);
      edit(target, (axis) => (axis.reversed = reversed));
    },
    numberFormat: (target, value) => {
      const format = requireText(value);
      edit(target, (axis) => (axis.numberFormat = format));
    },
  },
  nav: {
    title: (target) => target.session.make("ChartAxisTitle", target),
    majorGridlines: (target) => target.session.make("ChartGridlines", target),
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
};

export const chartGridlinesMembers: ObjectMembers<ChartAxisTarget> = {
  get: { visible: (target) => axisOf(target).majorGridlines },
  set: {
    visible: (target, value) => {
      const visible = requireBoolean(value);
      edit(target, (axis) => (axis.majorGridlines = visible));
    },
  },
};

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
