import {
  requireBoolean,
  requireNumber,
  requireOneOf,
  requireText,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { NO_FILL, type ChartFontModel, type ChartLineModel } from "../model/chartModel";
import { invalidArgument, notImplemented } from "../model/hostError";
import { editChart, readPart } from "./chartEdit";
import { toColor } from "./color";
import type { ChartFillTarget, ChartFontTarget, ChartLineTarget } from "./objectTargets";

/** Line styles that a drawing of the file format has; Excel's grey patterns are not among them. */
const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
  "Automatic",
  "Grey25",
  "Grey50",
  "Grey75",
] as const;
const DEFAULT_FONT = "Yu Gothic";
const DEFAULT_COLOR = "#595959";

/** The fill of a chart's part can be set and cleared; reading it is ExcelApi 1.16, which this host has not. */
export const chartFillMembers: ObjectMembers<ChartFillTarget> = {
  call: {
    setSolidColor: (target, args) => {
      const color = toColor(args.value(0));
      editChart(target, (state) => (target.filled(state).fill = color));
      return null;
    },
    clear: (target) => {
      editChart(target, (state) => (target.filled(state).fill = NO_FILL));
      return null;
    },
  },
};

/** Lines and borders have the same members. Colour and weight are `null` while Excel chooses. */
export const chartLineFormatMembers: ObjectMembers<ChartLineTarget> = {
  get: {
    color: (target) => readPart(target, target.line).color,
    weight: (target) => readPart(target, target.line).weight,
    lineStyle: (target) => readPart(target, target.line).style ?? "Automatic",
  },
  set: {
    color: (target, value) => {
      const color = toColor(value);
      editLine(target, (line) => {
        line.color = color;
        // A colour makes a hidden line visible.
        if (line.style === "None") line.style = null;
      });
    },
    weight: (target, value) => {
      const weight = requireNumber(value);
      if (weight < 0 || weight > 1584) throw invalidArgument();
      editLine(target, (line) => (line.weight = weight));
    },
    lineStyle: (target, value) => {
      const style = requireOneOf(value, LINE_STYLES);
      if (style.startsWith("Grey")) throw notImplemented(`Chart line style ${style}`);
      editLine(target, (line) => (line.style = style === "Automatic" ? null : style));
    },
  },
  call: {
    clear: (target) => {
      editLine(target, (line) => (line.style = "None"));
      return null;
    },
  },
};

export const chartFontMembers: ObjectMembers<ChartFontTarget> = {
  get: {
    name: (target) => inherited(target, "name") ?? DEFAULT_FONT,
    size: (target) => readPart(target, target.font).size ?? target.size,
    color: (target) => inherited(target, "color") ?? DEFAULT_COLOR,
    bold: (target) => inherited(target, "bold") ?? false,
    italic: (target) => inherited(target, "italic") ?? false,
    underline: (target) => inherited(target, "underline") ?? "None",
  },
  set: {
    name: (target, value) => {
      const name = requireText(value);
      editFont(target, (font) => (font.name = name));
    },
    size: (target, value) => {
      const size = requireNumber(value);
      if (size < 1 || size > 409) throw invalidArgument();
      editFont(target, (font) => (font.size = size));
    },
    color: (target, value) => {
      const color = toColor(value);
      editFont(target, (font) => (font.color = color));
    },
    bold: (target, value) => {
      const bold = requireBoolean(value);
      editFont(target, (font) => (font.bold = bold));
    },
    italic: (target, value) => {
      const italic = requireBoolean(value);
      editFont(target, (font) => (font.italic = italic));
    },
    underline: (target, value) => {
      const underline = requireOneOf(value, ["None", "Single"] as const);
      editFont(target, (font) => (font.underline = underline));
    },
  },
};

/** A part's own setting, or that of the whole chart. */
function inherited<K extends keyof ChartFontModel>(target: ChartFontTarget, key: K) {
  return readPart(target, target.font)[key] ?? target.chart.state.area.font[key];
}

function editFont(target: ChartFontTarget, change: (font: ChartFontModel) => void): void {
  editChart(target, (state) => {
    change(target.font(state));
  });
}

function editLine(target: ChartLineTarget, change: (line: ChartLineModel) => void): void {
  editChart(target, (state) => {
    change(target.line(state));
  });
}
