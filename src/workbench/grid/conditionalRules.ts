import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";

import type { CellStyle } from "../model/cellStyle";
import type { ConditionalFormatRule } from "../model/conditionalFormatModel";
import type { Rect } from "../model/rect";
import { cellAddress } from "../references/a1";
import type { ConditionalDrawing, Threshold } from "../xlsx/content";
import { fromUniverStyle, toUniverStyle } from "./univerStyle";

/** Univer's own names of rules are strings, which is all that a rule needs to say. */
type RuleConfig = IConditionalFormattingRuleConfig;
type CellValueRule = Extract<ConditionalFormatRule, { type: "cellValue" }>;
type TextRule = Extract<ConditionalFormatRule, { type: "containsText" }>;

const NUMBER_OPERATORS: Readonly<Record<CellValueRule["operator"], CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const SIGNS: Readonly<Partial<Record<CellValueRule["operator"], string>>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const TEXT_OPERATORS: Readonly<Record<TextRule["operator"], CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** A rule as Univer draws it; `null` where it cannot. */
export function toUniverRule(
  rule: ConditionalFormatRule,
  drawing: ConditionalDrawing | undefined,
  ranges: readonly Rect[],
): RuleConfig | null {
  switch (rule.type) {
    case "cellValue":
      return cellValueRule(rule, ranges);
    case "custom":
      return formulaRule(rule.formula, rule.format);
    case "containsText":
      return {
        ...highlight(rule.format),
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[rule.operator],
        value: rule.text,
      };
    case "preserved":
      return drawing ? drawnRule(drawing) : null;
  }
}

/** What a rule that was made or changed in the grid says; `null` for kinds that the model only keeps. */
export function fromUniverRule(config: RuleConfig): ConditionalFormatRule | null {
  if (config.type !== CFRuleType.highlightCell || !("subType" in config)) return null;
  const format = fromUniverStyle(config.style);
  if (config.subType === CFSubRuleType.formula)
    return { type: "custom", formula: config.value, format };
  if (config.subType === CFSubRuleType.number) {
    const operator = keyOf(NUMBER_OPERATORS, config.operator);
    const values = Array.isArray(config.value) ? config.value : [config.value ?? 0];
    if (!operator) return null;
    return {
      type: "cellValue",
      operator,
      formula1: `=${values[0] ?? 0}`,
      ...(values[1] === undefined ? {} : { formula2: `=${values[1]}` }),
      format,
    };
  }
  if (config.subType !== CFSubRuleType.text) return null;
  const operator = keyOf(TEXT_OPERATORS, config.operator);
  if (operator) return { type: "containsText", operator, text: config.value ?? "", format };
  const literal = `="${(config.value ?? "").replace(/"/g, '""')}"`;
  if (config.operator === CFTextOperator.equal)
    return { type: "cellValue", operator: "EqualTo", formula1: literal, format };
  if (config.operator === CFTextOperator.notEqual)
    return { type: "cellValue", operator: "NotEqualTo", formula1: literal, format };
  return null;
}

function cellValueRule(rule: CellValueRule, ranges: readonly Rect[]): RuleConfig {
  const first = constantOf(rule.formula1);
  const second = rule.formula2 === undefined ? undefined : constantOf(rule.formula2);
  const operator = NUMBER_OPERATORS[rule.operator];
  const base = highlight(rule.format);
  if (typeof first === "number") {
    if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
      if (typeof second === "number")
        return { ...base, subType: CFSubRuleType.number, operator, value: [first, second] };
    } else return { ...base, subType: CFSubRuleType.number, operator, value: first };
  }
  if (typeof first === "string" && rule.operator === "EqualTo")
    return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: first };
  return formulaRule(`=${comparison(rule, ranges)}`, rule.format);
}

/** The comparison written out as a formula, for operands that are formulas themselves. */
function comparison(rule: CellValueRule, ranges: readonly Rect[]): string {
  const { row = 0, column = 0 } = ranges[0] ?? {};
  const cell = cellAddress(row, column);
  const operand = (formula: string | undefined): string =>
    `(${(formula ?? "0").replace(/^=/, "")})`;
  const sign = SIGNS[rule.operator];
  if (sign) return `${cell}${sign}${operand(rule.formula1)}`;
  const inside = `AND(${cell}>=${operand(rule.formula1)},${cell}<=${operand(rule.formula2)})`;
  return rule.operator === "Between" ? inside : `NOT(${inside})`;
}

function drawnRule(drawing: ConditionalDrawing): RuleConfig | null {
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
function iconRule(drawing: Extract<ConditionalDrawing, { kind: "iconSet" }>): RuleConfig | null {
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

function highlight(format: CellStyle): {
  type: CFRuleType.highlightCell;
  style: ReturnType<typeof toUniverStyle>;
} {
  return { type: CFRuleType.highlightCell, style: toUniverStyle(format) };
}

function formulaRule(formula: string, format: CellStyle): RuleConfig {
  return { ...highlight(format), subType: CFSubRuleType.formula, value: formula };
}

/** The number or text that a formula like `=5` or `="未達成"` stands for. */
function constantOf(formula: string): number | string | undefined {
  const text = formula.replace(/^=/, "").trim();
  const literal = /^"((?:[^"]|"")*)"$/.exec(text);
  if (literal) return (literal[1] ?? "").replace(/""/g, '"');
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function keyOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  value: unknown,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}
