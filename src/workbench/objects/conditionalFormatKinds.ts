import {
  requireBoolean,
  requireOneOf,
  requireRecord,
  requireText,
  type ArgumentValue,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import { toColor } from "./color";
import { changeRuleStyle, replaceRule, ruleOf, styleOf } from "./conditionalRules";
import type { ConditionalFormatTarget } from "./objectTargets";

const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const UNDERLINES = ["None", "Single", "Double"] as const;

const format = (target: ConditionalFormatTarget) =>
  target.session.make("ConditionalRangeFormat", target);

export const cellValueConditionalFormatMembers: ObjectMembers<ConditionalFormatTarget> = {
  get: {
    rule: (target) => {
      const { operator, formula1, formula2 } = ruleOf(target, "cellValue");
      return { operator, formula1, formula2: formula2 ?? null };
    },
  },
  set: {
    rule: (target, value) => {
      const given = requireRecord(value);
      const operator = requireOneOf(given["operator"], CELL_OPERATORS);
      const two = operator === "Between" || operator === "NotBetween";
      replaceRule(target, {
        type: "cellValue",
        operator,
        formula1: ruleFormula(given["formula1"]),
        ...(two ? { formula2: ruleFormula(given["formula2"]) } : {}),
        format: ruleOf(target, "cellValue").format,
      });
    },
  },
  nav: { format },
};

export const customConditionalFormatMembers: ObjectMembers<ConditionalFormatTarget> = {
  nav: { rule: (target) => target.session.make("ConditionalFormatRule", target), format },
};

const formula = (target: ConditionalFormatTarget): string => ruleOf(target, "custom").formula;
const setFormula = (target: ConditionalFormatTarget, value: ArgumentValue): void => {
  replaceRule(target, { ...ruleOf(target, "custom"), formula: ruleFormula(value) });
};

export const conditionalFormatRuleMembers: ObjectMembers<ConditionalFormatTarget> = {
  get: { formula, formulaLocal: formula },
  set: { formula: setFormula, formulaLocal: setFormula },
};

export const textConditionalFormatMembers: ObjectMembers<ConditionalFormatTarget> = {
  get: {
    rule: (target) => {
      const { operator, text } = ruleOf(target, "containsText");
      return { operator, text };
    },
  },
  set: {
    rule: (target, value) => {
      const given = requireRecord(value);
      replaceRule(target, {
        type: "containsText",
        operator: requireOneOf(given["operator"], TEXT_OPERATORS),
        text: requireText(given["text"]),
        format: ruleOf(target, "containsText").format,
      });
    },
  },
  nav: { format },
};

export const conditionalRangeFormatMembers: ObjectMembers<ConditionalFormatTarget> = {
  nav: {
    fill: (target) => target.session.make("ConditionalRangeFill", target),
    font: (target) => target.session.make("ConditionalRangeFont", target),
  },
};

export const conditionalRangeFillMembers: ObjectMembers<ConditionalFormatTarget> = {
  get: { color: (target) => styleOf(target).fillColor ?? "" },
  set: {
    color: (target, value) => {
      changeRuleStyle(target, { fillColor: toColor(value) });
    },
  },
  call: {
    clear: (target) => {
      changeRuleStyle(target, { fillColor: undefined });
      return null;
    },
  },
};

export const conditionalRangeFontMembers: ObjectMembers<ConditionalFormatTarget> = {
  get: {
    color: (target) => styleOf(target).fontColor ?? "",
    bold: (target) => styleOf(target).bold ?? null,
    italic: (target) => styleOf(target).italic ?? null,
    strikethrough: (target) => styleOf(target).strikethrough ?? null,
    underline: (target) => styleOf(target).underline ?? null,
  },
  set: {
    color: (target, value) => {
      changeRuleStyle(target, { fontColor: toColor(value) });
    },
    bold: (target, value) => {
      changeRuleStyle(target, { bold: requireBoolean(value) });
    },
    italic: (target, value) => {
      changeRuleStyle(target, { italic: requireBoolean(value) });
    },
    strikethrough: (target, value) => {
      changeRuleStyle(target, { strikethrough: requireBoolean(value) });
    },
    underline: (target, value) => {
      changeRuleStyle(target, { underline: requireOneOf(value, UNDERLINES) });
    },
  },
  call: {
    clear: (target) => {
      changeRuleStyle(target, {
        fontColor: undefined,
        bold: undefined,
        italic: undefined,
        strikethrough: undefined,
        underline: undefined,
      });
      return null;
    },
  },
};

/** The model keeps formulas of rules with "="; the API takes them with or without. */
function ruleFormula(value: ArgumentValue | undefined): string {
  if (typeof value === "number") return `=${value}`;
  const text = requireText(value);
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text : `=${text}`;
}
