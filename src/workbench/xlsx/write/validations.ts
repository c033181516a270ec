import { deepEqual } from "../../references/deepEqual";
import { formatRect, parseRects } from "../../references/a1";
import { shiftRects, type StructuralChange } from "../../references/structuralChange";
import type { DataValidationRule } from "../../model/workbookModel";
import type { SheetContent, ValidationContent } from "../content";
import { toFileFormula } from "../formula/formulaDialect";
import {
  sqrefOf,
  VALIDATION_OPERATORS,
  VALIDATION_TYPES,
  validationSources,
} from "../read/validations";
import {
  childOf,
  childrenOf,
  cloneElement,
  createElement,
  descendants,
  elementsOf,
  localName,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../xml/xmlTree";
import { SHEET_ORDER } from "./sheetOrder";

export interface ValidationsContext {
  readonly original: XmlElement | null;
  readonly read: readonly ValidationContent[];
  readonly structural: readonly StructuralChange[];
}

/** Writes the rules; those that only moved keep their XML, those in an extension stay there. */
export function writeValidations(
  root: XmlElement,
  sheet: SheetContent,
  context: ValidationsContext,
): void {
  const prefix = prefixOf(root);
  const sources = context.original ? validationSources(context.original) : [];
  const mainCount = context.original
    ? childrenOf(childOf(context.original, "dataValidations"), "dataValidation").length
    : 0;
  const main: XmlElement[] = [];
  const extended = new Map<number, string>();
  for (const validation of sheet.validations) {
    if (validation.ranges.length === 0) continue;
    const sqref = validation.ranges.map((range) => formatRect(range)).join(" ");
    const { source } = validation;
    const before = context.read.find((rule) => rule.source === source);
    const element = source === undefined ? undefined : sources[source];
    const kept = before && element && deepEqual(before.rule, validation.rule);
    if (kept && source !== undefined && source >= mainCount)
      extended.set(source - mainCount, sqref);
    else if (kept) main.push(withSqref(element, sqref));
    else main.push(ruleXml(validation.rule, sqref, prefix));
  }
  // Bare input messages are not modelled; they only follow their cells.
  const modelled = new Set(context.read.map((rule) => rule.source));
  sources.slice(0, mainCount).forEach((element, index) => {
    if (modelled.has(index)) return;
    const ranges = shiftRects(parseRects(sqrefOf(element)), context.structural);
    if (ranges.length > 0)
      main.push(withSqref(element, ranges.map((range) => formatRect(range)).join(" ")));
  });

  writeExtended(root, extended);
  const list = childOf(root, "dataValidations");
  if (main.length === 0) {
    removeChildren(root, "dataValidations");
    return;
  }
  const attributes = { ...list?.attributes, count: String(main.length) };
  placeChild(root, createElement(`${prefix}dataValidations`, attributes, main), SHEET_ORDER);
}

function withSqref(element: XmlElement, sqref: string): XmlElement {
  const copy = cloneElement(element);
  copy.attributes.sqref = sqref;
  return copy;
}

/** Sets the ranges of rules in the extension and takes away those that are gone. */
function writeExtended(root: XmlElement, ranges: ReadonlyMap<number, string>): void {
  const extension = childOf(root, "extLst");
  if (!extension) return;
  let index = 0;
  for (const list of [...descendants(extension)])
    if (localName(list.name) === "dataValidations") {
      list.children = elementsOf(list).filter((element) => {
        if (localName(element.name) !== "dataValidation") return true;
        const sqref = ranges.get(index);
        index += 1;
        const target = childOf(element, "sqref");
        if (sqref !== undefined && target) target.children = [sqref];
        return sqref !== undefined;
      });
      list.attributes.count = String(elementsOf(list).length);
    }
  // Extensions without any rule left would be invalid.
  extension.children = elementsOf(extension).filter(
    (ext) =>
      !elementsOf(ext).some(
        (list) => localName(list.name) === "dataValidations" && elementsOf(list).length === 0,
      ),
  );
  if (extension.children.length === 0) removeChildren(root, "extLst");
}

function ruleXml(rule: DataValidationRule, sqref: string, prefix: string): XmlElement {
  const { errorAlert, prompt } = rule;
  const operator = nameIn(VALIDATION_OPERATORS, rule.operator);
  const style = errorAlert?.style ?? "Stop";
  const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  return createElement(
    `${prefix}dataValidation`,
    {
      type: nameIn(VALIDATION_TYPES, rule.type),
      errorStyle: style === "Stop" ? undefined : style.toLowerCase(),
      operator: operator === "between" ? undefined : operator,
      allowBlank: rule.ignoreBlanks ? 1 : undefined,
      // The attribute means the opposite of its name.
      showDropDown: rule.type === "list" && rule.inCellDropDown === false ? 1 : undefined,
      showInputMessage: prompt?.show ? 1 : undefined,
      showErrorMessage: (errorAlert?.show ?? true) ? 1 : undefined,
      errorTitle: errorAlert?.title || undefined,
      error: errorAlert?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref,
    },
    formulas
      .filter((formula) => formula !== "")
      .map((formula, index) =>
        createElement(`${prefix}formula${index + 1}`, {}, [formulaText(formula, rule.type)]),
      ),
  );
}

function formulaText(formula: string, type: DataValidationRule["type"]): string {
  if (formula.startsWith("=")) return toFileFormula(formula.slice(1));
  return type === "list" ? `"${formula.replace(/"/g, '""')}"` : formula;
}

function nameIn(
  table: Readonly<Record<string, string>>,
  value: string | undefined,
): string | undefined {
  return Object.keys(table).find((name) => table[name] === value);
}
