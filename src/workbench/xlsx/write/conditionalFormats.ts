import { deepEqual } from "../../references/deepEqual";
import { cellAddress, formatRect } from "../../references/a1";
import type { ConditionalFormatRule } from "../../model/conditionalFormatModel";
import type { CellStyle } from "../../model/cellStyle";
import type { ConditionalFormatContent, SheetContent } from "../content";
import { toFileFormula } from "../formula/formulaDialect";
import { CELL_OPERATORS, conditionalFormatSources, TEXT_RULES } from "../read/conditionalFormats";
import {
  childrenOf,
  cloneElement,
  createElement,
  insertPosition,
  numberAttribute,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../xml/xmlTree";
import { drawnRuleXml } from "./drawnRule";
import { SHEET_ORDER } from "./sheetOrder";

export interface ConditionalFormatsContext {
  /** The sheet as it was read, `null` for a new one. */
  readonly original: XmlElement | null;
  /** What was read from it. */
  readonly read: readonly ConditionalFormatContent[];
  /** Number of a differential format in the file. */
  differentialFormat(style: CellStyle): number;
}

/** Writes the rules, highest priority first; a rule that only moved keeps its XML. */
export function writeConditionalFormats(
  root: XmlElement,
  sheet: SheetContent,
  context: ConditionalFormatsContext,
): void {
  const sources = context.original ? conditionalFormatSources(context.original) : [];
  const prefix = prefixOf(root);
  const blocks: { sqref: string; element: XmlElement }[] = [];
  sheet.conditionalFormats.forEach((format, priority) => {
    if (format.ranges.length === 0) return;
    const source = format.source === undefined ? undefined : sources[format.source];
    const rule = ruleXml(format, source?.rule, prefix, context);
    if (!rule) return;
    rule.attributes.priority = String(priority + 1);
    const sqref = format.ranges.map((range) => formatRect(range)).join(" ");
    const block = blocks.find((candidate) => candidate.sqref === sqref);
    if (block) block.element.children.push(rule);
    else {
      const attributes = source ? { ...source.block.attributes, sqref } : { sqref };
      blocks.push({
        sqref,
        element: createElement(`${prefix}conditionalFormatting`, attributes, [rule]),
      });
    }
  });
  removeChildren(root, "conditionalFormatting");
  const at = insertPosition(root, "conditionalFormatting", SHEET_ORDER);
  root.children.splice(at, 0, ...blocks.map(({ element }) => element));
}

function ruleXml(
  format: ConditionalFormatContent,
  source: XmlElement | undefined,
  prefix: string,
  context: ConditionalFormatsContext,
): XmlElement | null {
  const before = context.read.find((rule) => rule.source === format.source);
  const unchanged =
    source &&
    before &&
    deepEqual(before.rule, format.rule) &&
    deepEqual(before.drawing, format.drawing) &&
    before.stopIfTrue === format.stopIfTrue;
  if (unchanged) return cloneElement(source);
  const { rule, drawing } = format;
  if (rule.type === "preserved") {
    const redrawn = drawing && !deepEqual(before?.drawing, drawing);
    const drawn = redrawn
      ? drawnRuleXml(drawing, prefix, (style) => context.differentialFormat(style))
      : null;
    if (drawn && format.stopIfTrue) drawn.attributes.stopIfTrue = "1";
    return drawn ?? (source ? cloneElement(source) : null);
  }

  const element = createElement(`${prefix}cfRule`, typeAttributes(rule));
  const oldFormat = before && "format" in before.rule ? before.rule.format : null;
  const dxfId = numberAttribute(source, "dxfId");
  // Two rules look alike: the file's own format says more (theme colours, patterns).
  const kept = dxfId !== undefined && deepEqual(oldFormat, rule.format);
  element.attributes.dxfId = String(kept ? dxfId : context.differentialFormat(rule.format));
  element.attributes.priority = "1";
  if (format.stopIfTrue) element.attributes.stopIfTrue = "1";
  element.children = formulasOf(rule, format).map((formula) =>
    createElement(`${prefix}formula`, {}, [toFileFormula(formula.replace(/^=/, ""))]),
  );
  // An extension of the old rule (a newer look of data bars …) would contradict the new one.
  for (const extension of source && rule.type === "custom" ? childrenOf(source, "extLst") : [])
    element.children.push(cloneElement(extension));
  return element;
}

type Modelled = Exclude<ConditionalFormatRule, { type: "preserved" }>;

function typeAttributes(rule: Modelled): Record<string, string> {
  switch (rule.type) {
    case "cellValue":
      return { type: "cellIs", operator: nameIn(CELL_OPERATORS, rule.operator) };
    case "custom":
      return { type: "expression" };
    case "containsText": {
      const type = nameIn(TEXT_RULES, rule.operator);
      // The file repeats the kind of the rule as an operator, with one name of its own.
      const operator = type === "notContainsText" ? "notContains" : type;
      return { type, operator, text: rule.text };
    }
  }
}

function formulasOf(rule: Modelled, format: ConditionalFormatContent): string[] {
  switch (rule.type) {
    case "cellValue":
      return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
    case "custom":
      return [rule.formula];
    case "containsText":
      return [textFormula(rule, format)];
  }
}

/** Excel stores the test as a formula for the first cell as well. */
function textFormula(
  rule: Extract<Modelled, { type: "containsText" }>,
  format: ConditionalFormatContent,
): string {
  const { row = 0, column = 0 } = format.ranges[0] ?? {};
  const cell = cellAddress(row, column);
  const text = `"${rule.text.replace(/"/g, '""')}"`;
  switch (rule.operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

function nameIn(table: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(table).find((name) => table[name] === value) ?? "";
}
