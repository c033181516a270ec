import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";

import type { Rect } from "../model/rect";
import type { DataValidationRule } from "../model/workbookModel";
import { containsRect, intersectRects } from "../objects/rectMath";
import type { ValidationContent } from "../xlsx/content";
import type { Edit, GridContext } from "./gridContext";
import { subtractRect, toRange, toRect } from "./gridRange";

const TYPES: Readonly<Record<DataValidationRule["type"], DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERTS = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

interface Origin {
  readonly content: ValidationContent;
  /** The rule as Univer got it, without ranges. */
  readonly given: string;
}

/** Data validation of the sheets; Univer holds the rules and moves them with their cells. */
export class ValidationStore {
  private readonly origins = new Map<string, Origin>();
  private next = 1;

  constructor(private readonly context: GridContext) {}

  /** What Univer loads with a sheet. */
  resource(validations: readonly ValidationContent[]): ISheetDataValidationRule[] {
    return validations
      .filter(({ ranges }) => ranges.length > 0)
      .map((content) => {
        const rule = toUniverValidation(this.newId(), content.rule, content.ranges);
        this.origins.set(rule.uid, { content, given: withoutRanges(rule) });
        return rule;
      });
  }

  contents(sheetId: string): ValidationContent[] {
    return this.rules(sheetId).map((rule) => {
      const origin = this.origins.get(rule.uid);
      const ranges = rule.ranges.map(toRect);
      if (origin?.given === withoutRanges(rule)) return { ...origin.content, ranges };
      return { ranges, rule: fromUniverValidation(rule) };
    });
  }

  /** The one rule that holds in every cell of the rectangle. */
  get(sheetId: string, rect: Rect): DataValidationRule | null {
    const found = this.contents(sheetId).find(({ ranges }) => covers(ranges, rect));
    return found?.rule ?? null;
  }

  set(sheetId: string, rect: Rect, rule: DataValidationRule | null): void {
    const edits: Edit[] = [];
    const target = { unitId: this.context.unitId, subUnitId: sheetId };
    for (const existing of this.rules(sheetId)) {
      const ranges = existing.ranges.map(toRect);
      if (!ranges.some((range) => intersectRects(range, rect))) continue;
      const left = ranges.flatMap((range) => subtractRect(range, rect)).map(toRange);
      edits.push(
        left.length === 0
          ? {
              redo: {
                id: RemoveDataValidationMutation.id,
                params: { ...target, ruleId: existing.uid },
              },
              undo: {
                id: AddDataValidationMutation.id,
                params: { ...target, rule: { ...existing } },
              },
            }
          : {
              redo: this.setRanges(target, existing.uid, left),
              undo: this.setRanges(target, existing.uid, existing.ranges),
            },
      );
    }
    if (rule) {
      const added = toUniverValidation(this.newId(), rule, [rect]);
      this.origins.set(added.uid, {
        content: { ranges: [rect], rule },
        given: withoutRanges(added),
      });
      edits.push({
        redo: { id: AddDataValidationMutation.id, params: { ...target, rule: added } },
        undo: { id: RemoveDataValidationMutation.id, params: { ...target, ruleId: added.uid } },
      });
    }
    this.context.edit(edits);
  }

  /** Rewrites the formulas of all rules, without an undo step of its own. */
  mapFormulas(
    sheetId: string,
    change: (id: string, formula: string, index: number) => string,
  ): void {
    for (const { uid, type, operator, formula1, formula2, allowBlank } of this.rules(sheetId)) {
      const map = (formula: string | undefined, index: number): string | undefined =>
        formula?.startsWith("=") ? change(uid, formula, index) : formula;
      const setting = { type, operator, formula1: map(formula1, 0), formula2: map(formula2, 1) };
      if (setting.formula1 === formula1 && setting.formula2 === formula2) continue;
      this.context.command(UpdateDataValidationMutation.id, {
        unitId: this.context.unitId,
        subUnitId: sheetId,
        ruleId: uid,
        payload: { type: UpdateRuleType.SETTING, payload: { ...setting, allowBlank } },
      });
    }
  }

  private setRanges(
    target: { unitId: string; subUnitId: string },
    ruleId: string,
    ranges: ISheetDataValidationRule["ranges"],
  ): Edit["redo"] {
    return {
      id: UpdateDataValidationMutation.id,
      params: { ...target, ruleId, payload: { type: UpdateRuleType.RANGE, payload: ranges } },
    };
  }

  private rules(sheetId: string): ISheetDataValidationRule[] {
    return this.context.injector
      .get(SheetDataValidationModel)
      .getRules(this.context.unitId, sheetId);
  }

  private newId(): string {
    return `validation${this.next++}`;
  }
}

function covers(ranges: readonly Rect[], rect: Rect): boolean {
  let open: Rect[] = [rect];
  for (const range of ranges) {
    if (containsRect(range, rect)) return true;
    open = open.flatMap((piece) => subtractRect(piece, range));
  }
  return open.length === 0;
}

function withoutRanges(rule: ISheetDataValidationRule): string {
  const { ranges: _ranges, ...rest } = rule;
  return JSON.stringify(rest, Object.keys(rest).sort());
}

function toUniverValidation(
  uid: string,
  rule: DataValidationRule,
  ranges: readonly Rect[],
): ISheetDataValidationRule {
  const operator = OPERATORS[rule.operator ?? ""];
  const { errorAlert, prompt } = rule;
  return {
    uid,
    type: TYPES[rule.type],
    ranges: ranges.map(toRange),
    formula1: rule.formula1,
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
    ...(operator === undefined ? {} : { operator }),
    allowBlank: rule.ignoreBlanks,
    ...(rule.type === "list" ? { showDropDown: rule.inCellDropDown ?? true } : {}),
    // office.js shows the alert unless it is told otherwise.
    showErrorMessage: errorAlert?.show ?? true,
    errorStyle: ALERTS[errorAlert?.style ?? "Stop"],
    error: errorAlert?.message ?? "",
    errorTitle: errorAlert?.title ?? "",
    showInputMessage: prompt?.show ?? false,
    prompt: prompt?.message ?? "",
    promptTitle: prompt?.title ?? "",
    // A small arrow in the cell; Univer's own look is a coloured tag.
    renderMode: DataValidationRenderMode.ARROW,
  };
}

function fromUniverValidation(rule: ISheetDataValidationRule): DataValidationRule {
  const keyOf = <Key extends string>(
    table: Readonly<Record<Key, unknown>>,
    value: unknown,
  ): Key | undefined => (Object.keys(table) as Key[]).find((key) => table[key] === value);
  const type = keyOf(TYPES, rule.type) ?? "custom";
  const operator = keyOf(OPERATORS, rule.operator);
  return {
    type,
    ...(operator === undefined || type === "list" || type === "custom" ? {} : { operator }),
    formula1: rule.formula1 ?? "",
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
    ignoreBlanks: rule.allowBlank ?? true,
    ...(type === "list" ? { inCellDropDown: rule.showDropDown ?? true } : {}),
    errorAlert: {
      show: rule.showErrorMessage ?? true,
      style: keyOf(ALERTS, rule.errorStyle) ?? "Stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: {
      show: rule.showInputMessage ?? false,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
  };
}
