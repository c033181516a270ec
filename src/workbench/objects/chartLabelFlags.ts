import type { ChartKind } from "../charts/chartKind";
import { labelPositions } from "../charts/chartLabels";
import {
  requireBoolean,
  requireOneOf,
  requireText,
  type ArgumentValue,
} from "../interpreter/callArguments";
import type { ChartLabelsModel } from "../model/chartModel";
import { invalidArgument } from "../model/hostError";
import type { WireValue } from "../protocol/richApi";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

const FLAGS = [
  "showValue",
  "showCategoryName",
  "showSeriesName",
  "showPercentage",
  "showLegendKey",
] as const;

/** How the labels of one class of targets (all series, one series, one point) are reached. */
export interface LabelAccess<T> {
  /** Labels as they show now, `null` where there are none. */
  readonly read: (target: T) => Readonly<ChartLabelsModel> | null;
  readonly edit: (target: T, change: (labels: ChartLabelsModel) => void) => void;
  /** Kinds of the series that the labels belong to. */
  readonly kinds: (target: T) => readonly (ChartKind | undefined)[];
}

/** What labels of a series and of a point can say: the members that both classes share. */
export function labelMembers<T>({ read, edit, kinds }: LabelAccess<T>) {
  const flag = (name: (typeof FLAGS)[number]) => ({
    get: (target: T): WireValue => read(target)?.[name] ?? false,
    set: (target: T, value: ArgumentValue): void => {
      const show = requireBoolean(value);
      edit(target, (labels) => (labels[name] = show));
    },
  });
  const flags = FLAGS.map((name) => [name, flag(name)] as const);
  return {
    get: {
      ...Object.fromEntries(flags.map(([name, { get }]) => [name, get])),
      position: (target: T): WireValue => {
        const labels = read(target);
        return labels ? (labels.position ?? defaultPosition(kinds(target)[0])) : "None";
      },
      numberFormat: (target: T): WireValue => read(target)?.numberFormat ?? "General",
      separator: (target: T): WireValue => read(target)?.separator ?? ", ",
    },
    set: {
      ...Object.fromEntries(flags.map(([name, { set }]) => [name, set])),
      position: (target: T, value: ArgumentValue): void => {
        const position = requireOneOf(value, POSITIONS);
        // Excel refuses what the chart type has no place for; a file that says it counts as damaged.
        for (const kind of kinds(target))
          if (position !== "None" && !labelPositions(kind).includes(position))
            throw invalidArgument();
        edit(target, (labels) => (labels.position = position === "None" ? null : position));
      },
      numberFormat: (target: T, value: ArgumentValue): void => {
        const format = requireText(value);
        edit(target, (labels) => (labels.numberFormat = format));
      },
      separator: (target: T, value: ArgumentValue): void => {
        const separator = requireText(value);
        edit(target, (labels) => (labels.separator = separator));
      },
    },
  };
}

function defaultPosition(kind: ChartKind | undefined): string {
  if (!kind) return "Invalid";
  switch (kind.shape) {
    case "column":
    case "bar":
      return kind.stacking === "none" ? "OutsideEnd" : "Center";
    case "line":
    case "scatter":
      return "Right";
    case "pie":
      return "BestFit";
    case "area":
    case "doughnut":
      return "Center";
  }
}
