import { HostError, itemNotFound } from "../model/hostError";
import type { CellStyle, CellStyleChange } from "../model/cellStyle";
import type {
  ConditionalFormatModel,
  ConditionalFormatRule,
} from "../model/conditionalFormatModel";
import { requireAllowed } from "./editRights";
import type { ConditionalFormatTarget } from "./objectTargets";

export type RuleType = Exclude<ConditionalFormatRule["type"], "preserved">;
type FormattedRule = Extract<ConditionalFormatRule, { type: RuleType }>;

/** @throws HostError ItemNotFound once the format was deleted */
export function formatOf({ sheet, formatId }: ConditionalFormatTarget): ConditionalFormatModel {
  const format = sheet.conditionalFormats().find(({ id }) => id === formatId);
  if (!format) throw itemNotFound();
  return format;
}

/** @throws HostError InvalidOperation where the format is of another kind */
export function ruleOf<T extends RuleType>(
  target: ConditionalFormatTarget,
  type: T,
): Extract<ConditionalFormatRule, { type: T }> {
  const { rule } = formatOf(target);
  if (!isRule(rule, type)) {
    throw new HostError("InvalidOperation", `The conditional format is not of type ${type}.`);
  }
  return rule;
}

function isRule<T extends RuleType>(
  rule: ConditionalFormatRule,
  type: T,
): rule is Extract<ConditionalFormatRule, { type: T }> {
  return rule.type === type;
}

export function replaceRule(target: ConditionalFormatTarget, rule: ConditionalFormatRule): void {
  requireAllowed(target.sheet, "allowFormatCells");
  formatOf(target).update({ rule });
}

/** The formats that a rule applies; rules that are only kept have none that can be read. */
export function styleOf(target: ConditionalFormatTarget): Readonly<CellStyle> {
  return formattedRule(target).format;
}

export function changeRuleStyle(target: ConditionalFormatTarget, change: CellStyleChange): void {
  const rule = formattedRule(target);
  const merged: CellStyleChange = { ...rule.format, ...change };
  const format: CellStyle = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  );
  replaceRule(target, { ...rule, format });
}

function formattedRule(target: ConditionalFormatTarget): FormattedRule {
  const { rule } = formatOf(target);
  if (rule.type === "preserved") {
    throw new HostError("InvalidOperation", `Formats of a ${rule.kind} rule cannot be changed.`);
  }
  return rule;
}
