import { requireInteger, requireOneOf, type ArgumentValue } from "../interpreter/callArguments";
import { NO_FILL, type ChartMarkerModel, type ChartState } from "../model/chartModel";
import { invalidArgument } from "../model/hostError";
import type { WireValue } from "../protocol/richApi";
import { editChart, readPart } from "./chartEdit";
import { toColorOrEmpty } from "./color";
import type { ChartTarget } from "./objectTargets";

const STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
const DEFAULT_SIZE = 5;

/** The marker members that a series and its points share. */
export function markerMembers<T extends ChartTarget>(
  find: (state: ChartState, target: T) => ChartMarkerModel,
) {
  const read = (target: T): ChartMarkerModel => readPart(target, (state) => find(state, target));
  const edit = (target: T, change: (marker: ChartMarkerModel) => void): void => {
    editChart(target, (state) => {
      change(find(state, target));
    });
  };
  return {
    get: {
      markerStyle: (target: T): WireValue => read(target).style ?? "Automatic",
      markerSize: (target: T): WireValue => read(target).size ?? DEFAULT_SIZE,
      /** "" where Excel chooses or nothing is filled. */
      markerBackgroundColor: (target: T): WireValue => {
        const { fill } = read(target);
        return fill === null || fill === NO_FILL ? "" : fill;
      },
      markerForegroundColor: (target: T): WireValue => read(target).border ?? "",
    },
    set: {
      markerStyle: (target: T, value: ArgumentValue): void => {
        const style = requireOneOf(value, STYLES);
        edit(target, (marker) => (marker.style = style === "Automatic" ? null : style));
      },
      markerSize: (target: T, value: ArgumentValue): void => {
        const size = requireInteger(value);
        if (size < 2 || size > 72) throw invalidArgument();
        edit(target, (marker) => (marker.size = size));
      },
      markerBackgroundColor: (target: T, value: ArgumentValue): void => {
        const color = toColorOrEmpty(value);
        edit(target, (marker) => (marker.fill = color === "" ? null : color));
      },
      markerForegroundColor: (target: T, value: ArgumentValue): void => {
        const color = toColorOrEmpty(value);
        edit(target, (marker) => (marker.border = color === "" ? null : color));
      },
    },
  };
}
