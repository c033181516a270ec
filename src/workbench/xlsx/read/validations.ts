import { parseRects } from "../../references/a1";
import type { DataValidationRule } from "../../model/workbookModel";
import type { ValidationContent } from "../content";
import { fromFileFormula } from "../formula/formulaDialect";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  descendants,
  localName,
  textOf,
  type XmlElement,
} from "../xml/xmlTree";

export const VALIDATION_TYPES: Readonly<Record<string, DataValidationRule["type"]>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

/** office.js names of the operators. */
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

type AlertStyle = NonNullable<DataValidationRule["errorAlert"]>["style"];

const ALERT_STYLES: Readonly<Record<string, AlertStyle>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/**
 * The sheet's rules as they stand in the file: those of the main list first, then those that Excel 2010
 * keeps in an extension because their list lies on another sheet.
 */
export function validationSources(sheet: XmlElement): XmlElement[] {
  const extension = childOf(sheet, "extLst");
  const extended = extension
    ? [...descendants(extension)].filter((element) => localName(element.name) === "dataValidation")
    : [];
  return [...childrenOf(childOf(sheet, "dataValidations"), "dataValidation"), ...extended];
}

/** Reads the rules that check something; bare input messages (type "none") are only kept. */
export function readValidations(sheet: XmlElement): ValidationContent[] {
  return validationSources(sheet).flatMap((element, source) => {
    const rule = readRule(element);
    return rule ? [{ ranges: parseRects(sqrefOf(element)), rule, source }] : [];
  });
}

/** Ranges of a rule: an attribute in the main list, an element in an extension. */
export function sqrefOf(element: XmlElement): string {
  return attributeOf(element, "sqref") ?? textOf(childOf(element, "sqref"));
}

function readRule(element: XmlElement): DataValidationRule | null {
  const type = VALIDATION_TYPES[attributeOf(element, "type") ?? "none"];
  if (!type) return null;
  const formula2 = childOf(element, "formula2");
  const operator = VALIDATION_OPERATORS[attributeOf(element, "operator") ?? "between"];
  return {
    type,
    ...(type === "list" || type === "custom" || operator === undefined ? {} : { operator }),
    formula1: conditionOf(childOf(element, "formula1"), type),
    ...(formula2 ? { formula2: conditionOf(formula2, type) } : {}),
    ignoreBlanks: booleanAttribute(element, "allowBlank"),
    // The attribute means the opposite of its name.
    ...(type === "list" ? { inCellDropDown: !booleanAttribute(element, "showDropDown") } : {}),
    errorAlert: {
      show: booleanAttribute(element, "showErrorMessage"),
      style: ALERT_STYLES[attributeOf(element, "errorStyle") ?? "stop"] ?? "Stop",
      title: attributeOf(element, "errorTitle") ?? "",
      message: attributeOf(element, "error") ?? "",
    },
    prompt: {
      show: booleanAttribute(element, "showInputMessage"),
      title: attributeOf(element, "promptTitle") ?? "",
      message: attributeOf(element, "prompt") ?? "",
    },
  };
}

/** A literal list without quotes, a number as it stands, everything else as formula with "=". */
function conditionOf(element: XmlElement | undefined, type: DataValidationRule["type"]): string {
  const text = textOf(element).trim();
  if (type === "list") {
    const literal = /^"([\s\S]*)"$/.exec(text);
    if (literal) return (literal[1] ?? "").replace(/""/g, '"');
  } else if (type !== "custom" && text !== "" && Number.isFinite(Number(text))) return text;
  return text === "" ? "" : `=${fromFileFormula(text)}`;
}
