import { parseRects } from "../../references/a1";
import type { CellStyle } from "../../model/cellStyle";
import type { ConditionalFormatRule } from "../../model/conditionalFormatModel";
import type { ConditionalDrawing, ConditionalFormatContent, Threshold } from "../content";
import { fromFileFormula } from "../formula/formulaDialect";
import type { ColorResolver } from "../styles/colors";
import type { StyleSheet } from "../styles/styleSheet";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/xmlTree";

type Operator = Extract<ConditionalFormatRule, { type: "cellValue" }>["operator"];
type TextOperator = Extract<ConditionalFormatRule, { type: "containsText" }>["operator"];

export const CELL_OPERATORS: Readonly<Record<string, Operator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Rule types of a file that look for a text. */
export const TEXT_RULES: Readonly<Record<string, TextOperator>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** A rule as it stands in the file, with the block that gives its ranges. */
export interface ConditionalFormatSource {
  readonly block: XmlElement;
  readonly rule: XmlElement;
}

/** The sheet's rules in document order; `source` numbers of the content count into this list. */
export function conditionalFormatSources(sheet: XmlElement): ConditionalFormatSource[] {
  return childrenOf(sheet, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => ({ block, rule })),
  );
}

/** Reads the rules, highest priority first. */
export function readConditionalFormats(
  sheet: XmlElement,
  styles: StyleSheet,
  colors: ColorResolver,
): ConditionalFormatContent[] {
  return conditionalFormatSources(sheet)
    .map(({ block, rule }, source) => ({
      priority: numberAttribute(rule, "priority") ?? Number.MAX_SAFE_INTEGER,
      content: readRule(block, rule, source, styles, colors),
    }))
    .sort((first, second) => first.priority - second.priority)
    .map(({ content }) => content);
}

function readRule(
  block: XmlElement,
  rule: XmlElement,
  source: number,
  styles: StyleSheet,
  colors: ColorResolver,
): ConditionalFormatContent {
  const type = attributeOf(rule, "type") ?? "";
  const format = styles.differentialStyle(numberAttribute(rule, "dxfId"));
  const modelled = modelledRule(rule, type, format);
  const drawing = modelled ? undefined : drawingOf(rule, type, format, colors);
  return {
    ranges: parseRects(attributeOf(block, "sqref") ?? ""),
    rule: modelled ?? { type: "preserved", kind: type, data: { source } },
    stopIfTrue: booleanAttribute(rule, "stopIfTrue"),
    ...(drawing ? { drawing } : {}),
    source,
  };
}

function modelledRule(
  rule: XmlElement,
  type: string,
  format: CellStyle,
): ConditionalFormatRule | null {
  const [formula1 = "", formula2] = formulasOf(rule);
  if (type === "cellIs") {
    const operator = CELL_OPERATORS[attributeOf(rule, "operator") ?? ""];
    if (!operator) return null;
    return {
      type: "cellValue",
      operator,
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      format,
    };
  }
  if (type === "expression") return { type: "custom", formula: `=${formula1}`, format };
  const operator = TEXT_RULES[type];
  const text = attributeOf(rule, "text");
  if (operator && text !== undefined) return { type: "containsText", operator, text, format };
  return null;
}

function drawingOf(
  rule: XmlElement,
  type: string,
  format: CellStyle,
  colors: ColorResolver,
): ConditionalDrawing | undefined {
  const formula = formulasOf(rule)[0];
  switch (type) {
    case "dataBar":
      return dataBarOf(childOf(rule, "dataBar"), colors);
    case "colorScale":
      return colorScaleOf(childOf(rule, "colorScale"), colors);
    case "iconSet":
      return iconSetOf(childOf(rule, "iconSet"));
    case "top10":
      return {
        kind: "rank",
        bottom: booleanAttribute(rule, "bottom"),
        percent: booleanAttribute(rule, "percent"),
        rank: numberAttribute(rule, "rank") ?? 10,
        format,
      };
    case "aboveAverage":
      return {
        kind: "average",
        above: booleanAttribute(rule, "aboveAverage", true),
        equal: booleanAttribute(rule, "equalAverage"),
        format,
      };
    case "duplicateValues":
      return { kind: "duplicates", unique: false, format };
    case "uniqueValues":
      return { kind: "duplicates", unique: true, format };
    default:
      // Blanks, errors, time periods: Excel writes the test as a formula too.
      return formula === undefined ? undefined : { kind: "formula", formula, format };
  }
}

function dataBarOf(
  bar: XmlElement | undefined,
  colors: ColorResolver,
): ConditionalDrawing | undefined {
  const [min, max] = childrenOf(bar, "cfvo").map(thresholdOf);
  if (!bar || !min || !max) return undefined;
  return {
    kind: "dataBar",
    min,
    max,
    color: colors.resolve(childOf(bar, "color")) ?? "#638EC6",
    gradient: true,
    showValue: booleanAttribute(bar, "showValue", true),
  };
}

function colorScaleOf(
  scale: XmlElement | undefined,
  colors: ColorResolver,
): ConditionalDrawing | undefined {
  const thresholds = childrenOf(scale, "cfvo").map(thresholdOf);
  const shades = childrenOf(scale, "color").map((color) => colors.resolve(color) ?? "#FFFFFF");
  if (thresholds.length < 2 || shades.length !== thresholds.length) return undefined;
  return {
    kind: "colorScale",
    stops: thresholds.map((at, index) => ({ at, color: shades[index] ?? "#FFFFFF" })),
  };
}

function iconSetOf(set: XmlElement | undefined): ConditionalDrawing | undefined {
  if (!set) return undefined;
  return {
    kind: "iconSet",
    iconSet: attributeOf(set, "iconSet") ?? "3TrafficLights1",
    thresholds: childrenOf(set, "cfvo").map((element) => ({
      ...thresholdOf(element),
      exclusive: !booleanAttribute(element, "gte", true),
    })),
    reversed: booleanAttribute(set, "reverse"),
    showValue: booleanAttribute(set, "showValue", true),
  };
}

const THRESHOLD_TYPES: readonly Threshold["type"][] = [
  "min",
  "max",
  "num",
  "percent",
  "percentile",
  "formula",
];

function thresholdOf(element: XmlElement): Threshold {
  const name = attributeOf(element, "type");
  const type = THRESHOLD_TYPES.find((known) => known === name) ?? "num";
  const text = attributeOf(element, "val");
  if (text === undefined) return { type };
  const number = Number(text);
  return { type, value: Number.isNaN(number) ? fromFileFormula(text) : number };
}

function formulasOf(rule: XmlElement): string[] {
  return childrenOf(rule, "formula").map((formula) => fromFileFormula(textOf(formula)));
}
