import type { IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";

import type {
  ConditionalFormatModel,
  ConditionalFormatSpec,
} from "../model/conditionalFormatModel";
import { itemNotFound } from "../model/hostError";
import { shiftRects } from "../references/structuralChange";
import type { ConditionalFormatContent } from "../xlsx/content";
import { fromUniverRule, toUniverRule } from "./conditionalRules";
import { fromDrawnRule } from "./drawnRules";
import type { Edit, GridContext } from "./gridContext";
import { toRange, toRect } from "./gridRange";
import type { StructuralLog } from "./structuralLog";

/** What is known about a rule beside what Univer draws. */
interface Origin {
  readonly content: ConditionalFormatContent;
  /** Univer's rule as it was made from the content; while it is unchanged, the content still holds. */
  readonly drawn: string;
}

/**
 * Conditional formats of the sheets. Univer holds the rules that it can draw, in order of priority; rules
 * that it cannot draw stand beside them and only follow their cells.
 */
export class ConditionalFormatStore {
  private readonly origins = new Map<string, Origin>();
  /** Rules that Univer cannot draw, by sheet. */
  private readonly undrawn = new Map<string, Map<string, ConditionalFormatContent>>();
  private next = 1;

  constructor(
    private readonly context: GridContext,
    private readonly log: StructuralLog,
  ) {}

  /** What Univer loads with a sheet. */
  resource(
    sheetId: string,
    formats: readonly ConditionalFormatContent[],
  ): IConditionFormattingRule[] {
    const undrawn = new Map<string, ConditionalFormatContent>();
    this.undrawn.set(sheetId, undrawn);
    return formats.flatMap((content) => {
      const id = this.newId();
      const rule = this.drawnRule(id, content);
      if (rule) return [rule];
      undrawn.set(id, content);
      return [];
    });
  }

  list(sheetId: string): ConditionalFormatModel[] {
    return this.contents(sheetId).map(({ id, content }, priority) => ({
      id,
      priority,
      ranges: content.ranges,
      rule: content.rule,
      stopIfTrue: content.stopIfTrue,
      update: (change) => {
        this.update(sheetId, id, change);
      },
    }));
  }

  /** Rules for a file, highest priority first. */
  contents(sheetId: string): { id: string; content: ConditionalFormatContent }[] {
    const drawn = this.rules(sheetId).map((rule) => ({
      id: rule.cfId,
      content: this.contentOf(rule),
    }));
    const kept = [...(this.undrawn.get(sheetId) ?? [])].map(([id, content]) => ({
      id,
      content: {
        ...content,
        ranges: shiftRects(content.ranges, this.log.changesOf(sheetId)),
      },
    }));
    return [...drawn, ...kept.filter(({ content }) => content.ranges.length > 0)];
  }

  add(sheetId: string, spec: ConditionalFormatSpec): ConditionalFormatModel {
    const id = this.newId();
    const { priority, ...rest } = spec;
    const rule = this.drawnRule(id, rest);
    if (rule) {
      const edits: Edit[] = [
        {
          redo: this.step(AddConditionalRuleMutation.id, sheetId, { rule }),
          undo: this.step(DeleteConditionalRuleMutation.id, sheetId, { cfId: id }),
        },
      ];
      // Univer puts a new rule on top; ours goes last unless it says otherwise.
      const others = this.rules(sheetId).map(({ cfId }) => cfId);
      const before = others[Math.min(priority ?? others.length, others.length) - 1];
      if (before !== undefined) edits.push(this.moveBehind(sheetId, id, before));
      this.context.edit(edits);
    } else {
      const kept = this.undrawnOf(sheetId);
      this.context.change(
        sheetId,
        () => kept.set(id, rest),
        () => kept.delete(id),
      );
    }
    const added = this.list(sheetId).find((format) => format.id === id);
    if (!added) throw itemNotFound();
    return added;
  }

  delete(sheetId: string, id: string): void {
    const rule = this.rules(sheetId).find(({ cfId }) => cfId === id);
    const kept = this.undrawnOf(sheetId);
    const content = kept.get(id);
    if (rule)
      this.context.edit([
        {
          redo: this.step(DeleteConditionalRuleMutation.id, sheetId, { cfId: id }),
          undo: this.step(AddConditionalRuleMutation.id, sheetId, { rule }),
        },
      ]);
    else if (content)
      this.context.change(
        sheetId,
        () => kept.delete(id),
        () => kept.set(id, content),
      );
    else throw itemNotFound();
  }

  /** Rewrites the formulas of all rules, without an undo step of its own. */
  mapFormulas(
    sheetId: string,
    change: (id: string, formula: string, index: number) => string,
  ): void {
    for (const rule of this.rules(sheetId)) {
      const text = JSON.stringify(rule.rule);
      let index = 0;
      const changed = mapStrings(rule.rule, (formula) => change(rule.cfId, formula, index++));
      if (JSON.stringify(changed) === text) continue;
      this.context.command(SetConditionalRuleMutation.id, {
        unitId: this.context.unitId,
        subUnitId: sheetId,
        cfId: rule.cfId,
        rule: { ...rule, rule: changed },
      });
    }
  }

  private update(sheetId: string, id: string, change: Partial<ConditionalFormatSpec>): void {
    const found = this.contents(sheetId).find((format) => format.id === id);
    const before = this.rules(sheetId).find(({ cfId }) => cfId === id);
    if (!found) throw itemNotFound();
    const { priority, ...rest } = change;
    const content = { ...found.content, ...rest };
    const rule = this.drawnRule(id, content);
    const kept = this.undrawnOf(sheetId);
    if (rule && before)
      this.context.edit([
        {
          redo: this.step(SetConditionalRuleMutation.id, sheetId, { cfId: id, rule }),
          undo: this.step(SetConditionalRuleMutation.id, sheetId, { cfId: id, rule: before }),
        },
      ]);
    else
      this.context.change(
        sheetId,
        () => kept.set(id, content),
        () => kept.set(id, found.content),
      );
    if (priority !== undefined && before) this.setPriority(sheetId, id, priority);
  }

  private setPriority(sheetId: string, id: string, priority: number): void {
    const others = this.rules(sheetId)
      .map(({ cfId }) => cfId)
      .filter((cfId) => cfId !== id);
    const behind = others[priority - 1];
    const first = others[0];
    if (behind !== undefined) this.context.edit([this.moveBehind(sheetId, id, behind)]);
    else if (first !== undefined)
      this.context.edit([this.move(sheetId, id, { id: first, type: "before" })]);
  }

  private moveBehind(sheetId: string, id: string, other: string): Edit {
    return this.move(sheetId, id, { id: other, type: "after" });
  }

  private move(sheetId: string, id: string, end: { id: string; type: "before" | "after" }): Edit {
    const order = this.rules(sheetId).map(({ cfId }) => cfId);
    const at = order.indexOf(id);
    const start = { id, type: "self" };
    const back =
      at > 0 ? { id: order[at - 1] ?? id, type: "after" } : { id: order[1] ?? id, type: "before" };
    return {
      redo: this.step(MoveConditionalRuleMutation.id, sheetId, { start, end }),
      undo: this.step(MoveConditionalRuleMutation.id, sheetId, { start, end: back }),
    };
  }

  private step(id: string, sheetId: string, params: object): Edit["redo"] {
    return { id, params: { unitId: this.context.unitId, subUnitId: sheetId, ...params } };
  }

  private rules(sheetId: string): IConditionFormattingRule[] {
    const model = this.context.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.context.unitId, sheetId) ?? [];
  }

  private drawnRule(
    id: string,
    content: ConditionalFormatContent,
  ): IConditionFormattingRule | null {
    const config = toUniverRule(content.rule, content.drawing, content.ranges);
    if (!config) return null;
    this.origins.set(id, { content, drawn: JSON.stringify(config) });
    return {
      cfId: id,
      ranges: content.ranges.map(toRange),
      stopIfTrue: content.stopIfTrue,
      rule: config,
    };
  }

  private contentOf(rule: IConditionFormattingRule): ConditionalFormatContent {
    const origin = this.origins.get(rule.cfId);
    const ranges = rule.ranges.map((range: IRange) => toRect(range));
    const { stopIfTrue } = rule;
    if (origin && origin.drawn === JSON.stringify(rule.rule))
      return { ...origin.content, ranges, stopIfTrue };
    const source = origin?.content.source;
    const base = { ranges, stopIfTrue, ...(source === undefined ? {} : { source }) };
    const converted = fromUniverRule(rule.rule, ranges);
    if (converted) return { ...base, rule: converted };
    const drawing = fromDrawnRule(rule.rule);
    const { type: kind } = rule.rule;
    return {
      ...base,
      rule: { type: "preserved", kind, data: rule.rule },
      ...(drawing ? { drawing } : {}),
    };
  }

  private undrawnOf(sheetId: string): Map<string, ConditionalFormatContent> {
    let kept = this.undrawn.get(sheetId);
    if (!kept) this.undrawn.set(sheetId, (kept = new Map<string, ConditionalFormatContent>()));
    return kept;
  }

  private newId(): string {
    return `format${this.next++}`;
  }
}

/** Applies `change` to every formula inside a rule of Univer; only formulas begin with "=". */
function mapStrings<T>(value: T, change: (formula: string) => string): T {
  if (typeof value === "string") return (value.startsWith("=") ? change(value) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings<unknown>(item, change)]),
  ) as T;
}
