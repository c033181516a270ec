import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";

import type { CellStyle } from "../model/cellStyle";
import type { ConditionalDrawing, Threshold } from "../xlsx/content";
import { fromUniverStyle, toUniverStyle } from "./univerStyle";

type RuleConfig = IConditionalFormattingRuleConfig;
type IconSetConfig = Extract<RuleConfig, { type: CFRuleType.iconSet }>["config"];
type DrawingOf<Kind extends ConditionalDrawing["kind"]> = Extract<
  ConditionalDrawing,
  { kind: Kind }
>;

/** Rules that the model only keeps, as Univer draws them; `null` where it cannot. */
export function toDrawnRule(drawing: ConditionalDrawing): RuleConfig | null {
  switch (drawing.kind) {
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: drawing.showValue,
        config: {
          min: valueConfig(drawing.min),
          max: valueConfig(drawing.max),
          isGradient: drawing.gradient,
          positiveColor: drawing.color,
          nativeColor: "#FF0000",
        },
      };
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: drawing.stops.map(({ at, color }, index) => ({
          index,
          color,
          value: valueConfig(at),
        })),
      };
    case "iconSet":
      return iconRule(drawing);
    case "rank":
      return {
        ...highlight(drawing.format),
        subType: CFSubRuleType.rank,
        isBottom: drawing.bottom,
        isPercent: drawing.percent,
        value: drawing.rank,
      };
    case "average":
      return {
        ...highlight(drawing.format),
        subType: CFSubRuleType.average,
        operator: averageOperator(drawing.above, drawing.equal),
      };
    case "duplicates":
      return {
        ...highlight(drawing.format),
        subType: drawing.unique ? CFSubRuleType.uniqueValues : CFSubRuleType.duplicateValues,
      };
    case "formula":
      return formulaRule(`=${drawing.formula}`, drawing.format);
  }
}

function averageOperator(
  above: boolean,
  equal: boolean,
):
  | CFNumberOperator.greaterThan
  | CFNumberOperator.greaterThanOrEqual
  | CFNumberOperator.lessThan
  | CFNumberOperator.lessThanOrEqual {
  if (above) return equal ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan;
  return equal ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.lessThan;
}

/** Files list the worst icon first, Univer the best; the last entry takes whatever is left. */
function iconRule(drawing: DrawingOf<"iconSet">): RuleConfig | null {
  const name = drawing.iconSet === "3TrafficLights" ? "3TrafficLights1" : drawing.iconSet;
  const iconType = Object.values(IIconSetType).find(
    (key) => key.toLowerCase() === name.toLowerCase(),
  );
  if (!iconType) return null;
  const count = drawing.thresholds.length;
  return {
    type: CFRuleType.iconSet,
    isShowValue: drawing.showValue,
    config: Array.from({ length: count }, (_, best) => {
      const worst = count - 1 - best;
      const threshold = drawing.thresholds[worst];
      const last = best === count - 1;
      return {
        operator: last
          ? CFNumberOperator.lessThanOrEqual
          : threshold?.exclusive
            ? CFNumberOperator.greaterThan
            : CFNumberOperator.greaterThanOrEqual,
        value:
          last || !threshold
            ? { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER }
            : valueConfig(threshold),
        iconType,
        iconId: String(drawing.reversed ? worst : best),
      };
    }),
  };
}

function valueConfig({ type, value }: Threshold): IValueConfig {
  const kind = CFValueType[type];
  if (value === undefined) return { type: kind };
  return { type: kind, value: type === "formula" ? `=${value}` : value };
}

export function highlight(format: CellStyle): {
  type: CFRuleType.highlightCell;
  style: ReturnType<typeof toUniverStyle>;
} {
  return { type: CFRuleType.highlightCell, style: toUniverStyle(format) };
}

export function formulaRule(formula: string, format: CellStyle): RuleConfig {
  return { ...highlight(format), subType: CFSubRuleType.formula, value: formula };
}

/** The same back, for rules that were made or changed in the grid. */
export function fromDrawnRule(config: RuleConfig): ConditionalDrawing | null {
  switch (config.type) {
    case CFRuleType.dataBar:
      return {
        kind: "dataBar",
        min: thresholdOf(config.config.min),
        max: thresholdOf(config.config.max),
        color: config.config.positiveColor,
        gradient: config.config.isGradient,
        showValue: config.isShowValue,
      };
    case CFRuleType.colorScale:
      return {
        kind: "colorScale",
        stops: config.config.map(({ color, value }) => ({ at: thresholdOf(value), color })),
      };
    case CFRuleType.iconSet:
      return iconDrawing(config.config, config.isShowValue);
    case CFRuleType.highlightCell:
      return highlightDrawing(config);
  }
}

function highlightDrawing(
  config: Extract<RuleConfig, { type: CFRuleType.highlightCell }>,
): ConditionalDrawing | null {
  const format = fromUniverStyle(config.style);
  switch (config.subType) {
    case CFSubRuleType.rank:
      return {
        kind: "rank",
        bottom: config.isBottom,
        percent: config.isPercent,
        rank: config.value,
        format,
      };
    case CFSubRuleType.average: {
      const { operator } = config;
      const equal =
        operator === CFNumberOperator.greaterThanOrEqual ||
        operator === CFNumberOperator.lessThanOrEqual;
      const above = operator.startsWith("greater");
      return above || operator.startsWith("less")
        ? { kind: "average", above, equal, format }
        : null;
    }
    case CFSubRuleType.duplicateValues:
      return { kind: "duplicates", unique: false, format };
    case CFSubRuleType.uniqueValues:
      return { kind: "duplicates", unique: true, format };
    case CFSubRuleType.formula:
    case CFSubRuleType.number:
    case CFSubRuleType.text:
    case CFSubRuleType.timePeriod:
      return null;
  }
}

/** Icons of one set in order or in reverse; Excel before 2010 knows no mixture. */
function iconDrawing(config: IconSetConfig, showValue: boolean): ConditionalDrawing | null {
  const [best] = config;
  if (!best) return null;
  const worstFirst = [...config].reverse();
  return {
    kind: "iconSet",
    iconSet: best.iconType,
    thresholds: worstFirst.map(({ value, operator }, index) =>
      index === 0
        ? { type: "percent", value: 0, exclusive: false }
        : { ...thresholdOf(value), exclusive: operator === CFNumberOperator.greaterThan },
    ),
    reversed: Number(best.iconId) > 0,
    showValue,
  };
}

function thresholdOf({ type, value }: IValueConfig): Threshold {
  if (value === undefined || type === CFValueType.min || type === CFValueType.max) return { type };
  return { type, value: typeof value === "string" ? value.replace(/^=/, "") : value };
}
