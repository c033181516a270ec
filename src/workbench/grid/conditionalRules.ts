import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";

import type { CellStyle } from "../model/cellStyle";
import type { ConditionalFormatRule } from "../model/conditionalFormatModel";
import type { Rect } from "../model/rect";
import { cellAddress } from "../references/a1";
import type { ConditionalDrawing } from "../xlsx/content";
import { blankTest, errorTest, periodTest } from "./conditionTests";
import { formulaRule, highlight, toDrawnRule } from "./drawnRules";
import { fromUniverStyle } from "./univerStyle";

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
      return drawing ? toDrawnRule(drawing) : null;
  }
}

/** What a rule that was made or changed in the grid says; `null` for kinds that the model only keeps. */
export function fromUniverRule(
  config: RuleConfig,
  ranges: readonly Rect[],
): ConditionalFormatRule | null {
  if (config.type !== CFRuleType.highlightCell) return null;
  const format = fromUniverStyle(config.style);
  const { row = 0, column = 0 } = ranges[0] ?? {};
  const cell = cellAddress(row, column);
  switch (config.subType) {
    case CFSubRuleType.formula:
      return { type: "custom", formula: config.value, format };
    case CFSubRuleType.timePeriod:
      return { type: "custom", formula: `=${periodTest(config.operator, cell)}`, format };
    case CFSubRuleType.number: {
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
    case CFSubRuleType.text:
      return fromTextRule(config.operator, config.value ?? "", cell, format);
    case CFSubRuleType.rank:
    case CFSubRuleType.average:
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.uniqueValues:
      return null;
  }
}

function fromTextRule(
  test: CFTextOperator,
  text: string,
  cell: string,
  format: CellStyle,
): ConditionalFormatRule {
  const operator = keyOf(TEXT_OPERATORS, test);
  if (operator) return { type: "containsText", operator, text, format };
  if (test === CFTextOperator.equal || test === CFTextOperator.notEqual)
    return {
      type: "cellValue",
      operator: test === CFTextOperator.equal ? "EqualTo" : "NotEqualTo",
      formula1: `="${text.replace(/"/g, '""')}"`,
      format,
    };
  const formula =
    test === CFTextOperator.containsErrors || test === CFTextOperator.notContainsErrors
      ? errorTest(cell, test === CFTextOperator.containsErrors)
      : blankTest(cell, test === CFTextOperator.containsBlanks);
  return { type: "custom", formula: `=${formula}`, format };
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
