import {
  isRecord,
  requireBoolean,
  requireOneOf,
  requireRecord,
  requireText,
  type ArgumentRecord,
  type ArgumentValue,
} from "../interpreter/callArguments";
import { HostObject, toWireName, type ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import type { DataValidationRule } from "../model/workbookModel";
import type { WireObject, WireValue } from "../protocol/richApi";
import { requireAllowed } from "./editRights";
import { RangeRef } from "./rangeRef";
import { formatSheetAddress } from "./sheetAddress";
import { allValid } from "./validationCheck";

type RuleType = DataValidationRule["type"];
const RULE_TYPES: readonly RuleType[] = [
  "list",
  "wholeNumber",
  "decimal",
  "date",
  "time",
  "textLength",
  "custom",
];
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;
/** Limits of Excel's dialog, in characters. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_INLINE_LIST = 255;

export const dataValidationMembers: ObjectMembers<RangeRef> = {
  get: {
    type: (range) => {
      const rule = ruleOf(range);
      return rule ? toWireName(rule.type) : "None";
    },
    rule: (range) => {
      const rule = ruleOf(range);
      return rule ? { [rule.type]: wireRule(rule) } : {};
    },
    ignoreBlanks: (range) => ruleOf(range)?.ignoreBlanks ?? true,
    errorAlert: (range) => ({ ...alertOf(ruleOf(range)) }),
    prompt: (range) => ({ ...promptOf(ruleOf(range)) }),
    valid: async (range) => {
      await range.session.settle();
      const rule = ruleOf(range);
      return rule ? allValid(range, rule) : true;
    },
  },
  set: {
    rule: (range, value) => {
      const rule = readRule(requireRecord(value), ruleOf(range));
      change(range, rule);
    },
    ignoreBlanks: (range, value) => {
      change(range, { ...requireRule(range), ignoreBlanks: requireBoolean(value) });
    },
    errorAlert: (range, value) => {
      const given = requireRecord(value);
      const rule = requireRule(range);
      const before = alertOf(rule);
      change(range, {
        ...rule,
        errorAlert: {
          show: booleanOf(given["showAlert"], before.showAlert),
          style: given["style"] ? requireOneOf(given["style"], ALERT_STYLES) : before.style,
          title: shortText(given["title"], before.title, MAX_TITLE),
          message: shortText(given["message"], before.message, MAX_MESSAGE),
        },
      });
    },
    prompt: (range, value) => {
      const given = requireRecord(value);
      const rule = requireRule(range);
      const before = promptOf(rule);
      change(range, {
        ...rule,
        prompt: {
          show: booleanOf(given["showPrompt"], before.showPrompt),
          title: shortText(given["title"], before.title, MAX_TITLE),
          message: shortText(given["message"], before.message, MAX_MESSAGE),
        },
      });
    },
  },
  call: {
    clear: (range) => {
      change(range, null);
      return null;
    },
  },
};

function ruleOf({ sheet, rect }: RangeRef): DataValidationRule | null {
  return sheet.dataValidation(rect);
}

/** @throws HostError InvalidArgument where there is no rule that could have an alert or prompt */
function requireRule(range: RangeRef): DataValidationRule {
  const rule = ruleOf(range);
  if (!rule) throw invalidArgument();
  return rule;
}

function change({ sheet, rect }: RangeRef, rule: DataValidationRule | null): void {
  requireAllowed(sheet);
  sheet.setDataValidation(rect, rule);
}

/** Exactly one kind of rule may be given. Alert and prompt of an earlier rule stay. */
function readRule(given: ArgumentRecord, before: DataValidationRule | null): DataValidationRule {
  const kinds = RULE_TYPES.filter((type) => isRecord(given[type]));
  const [type] = kinds;
  if (!type || kinds.length !== 1) throw invalidArgument();
  const rule = requireRecord(given[type]);
  return {
    type,
    ...conditionOf(type, rule),
    ignoreBlanks: before?.ignoreBlanks ?? true,
    ...(before?.errorAlert ? { errorAlert: before.errorAlert } : {}),
    ...(before?.prompt ? { prompt: before.prompt } : {}),
  };
}

function conditionOf(
  type: RuleType,
  rule: ArgumentRecord,
): Pick<DataValidationRule, "formula1" | "formula2" | "operator" | "inCellDropDown"> {
  if (type === "list") {
    const formula1 = formulaText(rule["source"]);
    if (!formula1.startsWith("=") && formula1.length > MAX_INLINE_LIST) throw invalidArgument();
    return { formula1, inCellDropDown: booleanOf(rule["inCellDropDown"], true) };
  }
  if (type === "custom") return { formula1: formulaText(rule["formula"]) };
  const operator = requireOneOf(rule["operator"], OPERATORS);
  const two = operator === "Between" || operator === "NotBetween";
  return {
    operator,
    formula1: formulaText(rule["formula1"]),
    ...(two ? { formula2: formulaText(rule["formula2"]) } : {}),
  };
}

/** A range becomes a formula; numbers become text; everything else stands as the add-in wrote it. */
function formulaText(value: ArgumentValue | undefined): string {
  if (value instanceof HostObject && value.target instanceof RangeRef) {
    const { sheet, rect } = value.target;
    return `=${formatSheetAddress(sheet.name, rect, true)}`;
  }
  if (typeof value === "number") return String(value);
  const text = requireText(value);
  if (text === "") throw invalidArgument();
  return text;
}

function wireRule(rule: DataValidationRule): WireObject {
  if (rule.type === "list") {
    return { source: rule.formula1, inCellDropDown: rule.inCellDropDown ?? true };
  }
  if (rule.type === "custom") return { formula: rule.formula1 };
  return {
    formula1: wireFormula(rule.formula1),
    formula2: rule.formula2 === undefined ? null : wireFormula(rule.formula2),
    operator: rule.operator ?? "Between",
  };
}

function wireFormula(text: string): WireValue {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function alertOf(rule: DataValidationRule | null) {
  const alert = rule?.errorAlert;
  return {
    showAlert: alert?.show ?? true,
    style: alert?.style ?? "Stop",
    title: alert?.title ?? "",
    message: alert?.message ?? "",
  };
}

function promptOf(rule: DataValidationRule | null) {
  const prompt = rule?.prompt;
  return {
    showPrompt: prompt?.show ?? true,
    title: prompt?.title ?? "",
    message: prompt?.message ?? "",
  };
}

function booleanOf(value: ArgumentValue | undefined, otherwise: boolean): boolean {
  return value === undefined || value === null ? otherwise : requireBoolean(value);
}

function shortText(value: ArgumentValue | undefined, otherwise: string, maximum: number): string {
  if (value === undefined || value === null) return otherwise;
  const text = requireText(value);
  if (text.length > maximum) throw invalidArgument();
  return text;
}
