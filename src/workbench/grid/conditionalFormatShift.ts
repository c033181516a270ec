import { Tools, type IDisposable } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

import type { GridContext } from "./gridContext";

/** A formula inside a rule, to read and to replace. */
interface FormulaSlot {
  readonly get: string;
  set(formula: string): void;
}

/**
 * Moves conditional formats along with inserted and deleted cells. In a page Univer's interface plug-in does
 * this; without one nobody would.
 */
export class ConditionalFormatShift implements IDisposable {
  private readonly registrations = new Map<string, IDisposable>();
  private readonly subscription: { unsubscribe(): void };

  constructor(private readonly context: GridContext) {
    const model = context.injector.get(ConditionalFormattingRuleModel);
    for (const [sheetId, rules] of model.getUnitRules(context.unitId) ?? [])
      for (const rule of rules) this.register(sheetId, rule);
    this.subscription = model.$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
      if (unitId !== context.unitId || type === "sort") return;
      this.unregister(rule.cfId);
      if (type !== "delete") this.register(subUnitId, rule);
    });
  }

  dispose(): void {
    this.subscription.unsubscribe();
    for (const registration of this.registrations.values()) registration.dispose();
    this.registrations.clear();
  }

  private unregister(id: string): void {
    this.registrations.get(id)?.dispose();
    this.registrations.delete(id);
  }

  private register(sheetId: string, rule: IConditionFormattingRule): void {
    if (rule.ranges.length === 0) return;
    const target = { unitId: this.context.unitId, subUnitId: sheetId };
    const formulas = slotsOf(rule).map((slot) => slot.get);
    const registration = this.context.injector
      .get(FormulaRefRangeService)
      .registerRangeFormula(target.unitId, sheetId, rule.ranges, formulas, (moved) => {
        const [first, ...others] = moved;
        if (!first)
          return {
            redos: [
              { id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId } },
            ],
            undos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule } }],
          };
        const extra = others.map((part) => movedRule(rule, part, createCfId()));
        return {
          redos: [
            {
              id: SetConditionalRuleMutation.id,
              params: { ...target, cfId: rule.cfId, rule: movedRule(rule, first, rule.cfId) },
            },
            ...extra.map((added) => ({
              id: AddConditionalRuleMutation.id,
              params: { ...target, rule: added },
            })),
          ],
          undos: [
            { id: SetConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId, rule } },
            ...extra.map((added) =>
              AddConditionalRuleMutationUndoFactory(this.context.injector, {
                ...target,
                rule: added,
              }),
            ),
          ],
        };
      });
    this.registrations.set(rule.cfId, registration);
  }
}

function movedRule(
  rule: IConditionFormattingRule,
  part: { readonly formulas: string[]; readonly ranges: IConditionFormattingRule["ranges"] },
  cfId: string,
): IConditionFormattingRule {
  const moved: IConditionFormattingRule = {
    ...Tools.deepClone(rule),
    cfId,
    ranges: part.ranges,
  };
  slotsOf(moved).forEach((slot, index) => {
    const formula = part.formulas[index];
    if (formula !== undefined) slot.set(formula);
  });
  return moved;
}

function slotsOf(rule: IConditionFormattingRule): FormulaSlot[] {
  const config = rule.rule;
  if ("subType" in config) {
    if (config.subType !== CFSubRuleType.formula) return [];
    return [
      {
        get: config.value,
        set: (formula) => {
          config.value = formula;
        },
      },
    ];
  }
  const values: IValueConfig[] =
    config.type === CFRuleType.dataBar && "min" in config.config
      ? [config.config.min, config.config.max]
      : (config.config as { value: IValueConfig }[]).map((entry) => entry.value);
  return values
    .filter((value) => value.type === CFValueType.formula)
    .map((value) => ({
      get: String(value.value),
      set: (formula: string) => {
        value.value = formula;
      },
    }));
}
