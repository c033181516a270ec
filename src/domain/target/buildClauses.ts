import Big from "big.js";

import type { RatePeriod } from "../text/units";
import type { CellView } from "./cellView";
import { bracketUnit, impliedUnit, isMultiple, isPercentName } from "./impliedUnit";
import { isBalance, wantedBy, type Wanted } from "./meaning";
import type { Amount, ChangeCondition, Reference } from "./phrases";
import type { Entry, Statement } from "./statement";
import type { Clause, Delta, Direction, NoteCode, Operator } from "./target";
import { TOKEN, type ChangeWay, type Token, type TokenQuantity } from "./tokens";

/** A clause with what it adds to the whole answer. */
export interface BuiltClause {
  readonly clause: Clause;
  readonly direction: Direction;
  readonly codes: readonly NoteCode[];
  /** The token whose number is the level, where there is one. */
  readonly level: Token | null;
}

/** What is known about the indicator outside the cell. */
export interface IndicatorFacts {
  /** All words that say what the clause is about. */
  readonly name: string;
  /** Unit of the input's column or of the indicator's brackets, with its period. */
  readonly unit: string | null;
  readonly unitPer: RatePeriod | null;
  /** A reference that only the indicator names: 生活保護率（前年度比）. */
  readonly reference: string | null;
}

const NO_QUANTITY: TokenQuantity = {
  value: null,
  unit: null,
  wellFormed: true,
  negative: null,
  per: null,
  multiplier: 1,
};

/** Turns the statements of a cell into clauses. */
export class ClauseBuilder {
  private readonly wanted: Wanted | null;
  private readonly codes = new Set<NoteCode>();

  constructor(
    private readonly view: CellView,
    private readonly facts: IndicatorFacts,
    private readonly entry: Entry,
  ) {
    this.wanted = isBalance(facts.name) ? "more" : wantedBy(facts.name);
  }

  /** The clauses of one statement: two for a range, one per grade, otherwise one. */
  build(statement: Statement): BuiltClause[] {
    this.codes.clear();
    const built = this.condition(statement);
    if (!statement.withdrawal) return built;
    return built.map(({ clause, codes, level }) => ({
      clause: { ...clause, role: "withdrawal" as const },
      direction: "none" as const,
      codes: codes.filter((code) => code !== "basis_unknown"),
      level,
    }));
  }

  private condition(statement: Statement): BuiltClause[] {
    const { condition } = statement;
    switch (condition.kind) {
      case "level":
        return [
          this.level(
            statement,
            condition.amount,
            this.levelOperator(statement),
            statement.approximate,
          ),
        ];
      case "range":
        return this.range(statement);
      case "change":
        return [this.change(statement, condition)];
      case "relative":
        return [this.relative(statement)];
      case "rank":
        return this.ranks(statement);
      case "whole": {
        this.codes.add("count_unknown");
        const unit = this.view.printed(condition.token);
        return [this.finish(statement, { op: ">=", value: null, unit }, "higher", null)];
      }
      case "grade":
        this.codes.add("grade");
        return this.grades(statement);
      case "placeholder": {
        this.codes.add("placeholder");
        const op = condition.operator ?? this.byMeaning(null);
        const unit = condition.token.text ?? null;
        return [this.finish(statement, { op, value: null, unit }, sideOf(op), null)];
      }
    }
  }

  // --- levels ------------------------------------------------------------------------------------------

  private levelOperator(statement: Statement): Operator {
    const { condition, trend, bound } = statement;
    if (condition.kind !== "level") return ">=";
    if (condition.operator !== null) return condition.operator;
    if (bound !== null) return bound;
    const way = condition.way ?? trend;
    if (way === "increase") return ">=";
    if (way === "decrease") return "<=";
    return this.byMeaning(condition.amount.token.quantity ?? null);
  }

  /** A number without an operator: decided by what the indicator means. */
  private byMeaning(quantity: TokenQuantity | null): Operator {
    if (quantity?.value === 0 && !isBalance(this.facts.name)) return "<=";
    return this.wanted === "less" ? "<=" : ">=";
  }

  private level(
    statement: Statement,
    amount: Amount,
    op: Operator,
    approximate: boolean,
  ): BuiltClause {
    const quantity = this.quantityOf(amount.token);
    const negative = quantity.negative === true && quantity.value !== null;
    const change = this.changeBeside(statement);
    const parts = {
      op,
      value: negative ? -(quantity.value ?? 0) : quantity.value,
      unit: this.unitOf(quantity),
      ...(change ?? null),
    };
    return this.finish(
      statement,
      parts,
      sideOf(op),
      amount.token,
      approximate || amount.approximate,
    );
  }

  /** 「8.4以下（令和2年度比20%減）」: the change that is printed beside the level. */
  private changeBeside(
    statement: Statement,
  ): Pick<Clause, "delta" | "basis" | "basisValue"> | null {
    const { change, reference } = statement;
    if (change === null) return null;
    return {
      delta: this.delta(change.amount, change.percent, change.way),
      ...this.basisOf(reference, null),
    };
  }

  private range(statement: Statement): BuiltClause[] {
    const { condition } = statement;
    if (condition.kind !== "range") return [];
    this.codes.add("range");
    const low = this.quantityOf(condition.low.token);
    const high = this.quantityOf(condition.high.token);
    const unit = this.unitOf(high.unit === null ? low : high);
    const approximate =
      statement.approximate || condition.low.approximate || condition.high.approximate;
    const side: Direction = this.wanted === "less" ? "lower" : "higher";
    const yearly = low.per === "年" || high.per === "年";
    const counted = yearly && statement.period === null ? { ...statement, period: "年間" } : statement;
    const clause = (op: Operator, quantity: TokenQuantity, token: Token): BuiltClause =>
      this.finish(
        counted,
        { op, value: scaledLike(quantity, high), unit },
        side,
        token,
        approximate,
      );
    return [
      clause(condition.lowOperator, low, condition.low.token),
      clause(condition.highOperator, high, condition.high.token),
    ];
  }

  // --- changes -----------------------------------------------------------------------------------------

  private change(statement: Statement, condition: ChangeCondition): BuiltClause {
    const { amount } = condition;
    const quantity = amount === null ? NO_QUANTITY : this.quantityOf(amount.token);
    const reference = condition.reference ?? statement.reference;
    const approximate =
      statement.approximate ||
      amount?.approximate === true ||
      condition.goal?.amount.approximate === true;
    if (amount !== null && this.isLevelAfterAll(condition, quantity, reference)) {
      return this.balanceOrMultiple(statement, condition, amount, quantity);
    }
    const basis = this.basisOf(reference, statement.period);
    const ratio = condition.ratio ? this.ratio(quantity, condition.operator, condition.goalWay) : null;
    const way = ratio?.way ?? this.wayOf(condition.way);
    const delta = ratio === null ? this.delta(amount, condition.percent, way) : ratio.delta;
    const goal = condition.goal === null ? null : this.quantityOf(condition.goal.amount.token);
    if (this.isAmbiguousPercent(condition, quantity, basis.basisUnit))
      this.codes.add("percent_or_point");
    const op = ratio?.op ?? operatorOfChange(way, condition.operator);
    const own = reference?.value?.quantity ?? null;
    const parts = {
      op: goal === null ? op : (condition.goal?.operator ?? op),
      value: goal?.value ?? null,
      unit: goal === null ? this.unitOf(own ?? NO_QUANTITY) : this.unitOf(goal),
      basis: basis.basis,
      basisValue: basis.basisValue,
      delta,
    };
    if (parts.value === null && parts.basisValue === null) this.codes.add("basis_unknown");
    return this.finish(
      statement,
      parts,
      sideOf(parts.op),
      condition.goal?.amount.token ?? null,
      approximate,
    );
  }

  /**
   * ▲50,000千円 of a balance, and 1.1倍 of an indicator that is itself a multiple, are levels where no
   * reference is printed.
   */
  private isLevelAfterAll(
    condition: ChangeCondition,
    quantity: TokenQuantity,
    reference: Reference | null,
  ): boolean {
    if (reference !== null || this.facts.reference !== null) return false;
    if (condition.ratio) return quantity.unit === "倍" && isMultiple(this.facts.name);
    return quantity.negative !== null && isBalance(this.facts.name);
  }

  private balanceOrMultiple(
    statement: Statement,
    condition: ChangeCondition,
    amount: Amount,
    quantity: TokenQuantity,
  ): BuiltClause {
    const negative = quantity.negative === true;
    const printed = condition.operator;
    // 「▲50,000千円以内」 of a balance: no deeper than that
    const op =
      negative && (printed === "<=" || printed === null)
        ? ">="
        : (printed ?? this.byMeaning(quantity));
    const value = quantity.value === null ? null : negative ? -quantity.value : quantity.value;
    return this.finish(
      statement,
      { op, value, unit: this.unitOf(quantity) },
      negative ? "higher" : sideOf(op),
      amount.token,
      amount.approximate,
    );
  }

  private wayOf(way: ChangeWay): "increase" | "decrease" {
    if (way === "better") return this.wanted === "less" ? "decrease" : "increase";
    return way;
  }

  private delta(amount: Amount | null, percent: number | null, way: ChangeWay): Delta {
    const direction = this.wayOf(way);
    if (amount === null) return { value: percent, unit: "%", direction };
    const quantity = this.quantityOf(amount.token);
    return { value: quantity.value, unit: quantity.unit ?? this.unitOf(quantity), direction };
  }

  /** 前年度比110％ is 10 % more, 前年比７割以下 30 % less; 1.28倍 stays a multiple. */
  private ratio(
    quantity: TokenQuantity,
    printed: Operator | null,
    wanted: ChangeWay | null,
  ): { readonly delta: Delta | null; readonly way: "increase" | "decrease"; readonly op: Operator } {
    const { value, unit } = quantity;
    if (unit === "倍") {
      const way = value !== null && value < 1 ? "decrease" : "increase";
      return {
        delta: { value, unit, direction: way },
        way,
        op: printed ?? (way === "decrease" ? "<=" : ">="),
      };
    }
    // 「前年度比5%以上」: a twentieth of last year would be no target; 5 % more is meant.
    if (value !== null && value < SMALLEST_RATIO && printed !== "<=" && printed !== "<") {
      return {
        delta: { value, unit: "%", direction: "increase" },
        way: "increase",
        op: printed ?? ">=",
      };
    }
    const op = printed ?? (wanted === null ? this.byMeaning(null) : this.wayOf(wanted) === "decrease" ? "<=" : ">=");
    const way =
      value === null || value > 100 || (value === 100 && (op === ">=" || op === ">"))
        ? "increase"
        : "decrease";
    const size = value === null ? null : exactDifference(value, 100);
    // 「前年度比100％以上」 is 前年度以上.
    if (size === 0) return { delta: null, way, op };
    return { delta: { value: size, unit: "%", direction: way }, way, op };
  }

  /** Percent of a percentage: points or a ratio, the text does not say. */
  private isAmbiguousPercent(
    condition: ChangeCondition,
    quantity: TokenQuantity,
    basisUnit: string | null,
  ): boolean {
    if (condition.ratio || quantity.unit !== "%") return false;
    return basisUnit === "%" || this.isPercent();
  }

  private isPercent(): boolean {
    if (this.facts.unit === "‰" || this.facts.unit === "人口10万対") return false;
    return this.facts.unit === "%" || isPercentName(this.facts.name);
  }

  // --- references --------------------------------------------------------------------------------------

  private relative(statement: Statement): BuiltClause {
    const { condition } = statement;
    if (condition.kind !== "relative") throw new TypeError("relative condition expected");
    const basis = this.basisOf(condition.reference, null);
    const value = condition.reference.value;
    const op = condition.operator ?? this.relativeOperator(condition.way);
    if (basis.basisValue === null) this.codes.add("basis_unknown");
    const parts = {
      op,
      value: basis.basisValue,
      unit: this.unitOf(value === null ? NO_QUANTITY : this.quantityOf(value)),
      basis: basis.basis === "現状" ? "現状値" : basis.basis,
      basisValue: basis.basisValue,
    };
    return this.finish(
      statement,
      parts,
      sideOf(op),
      value,
      statement.approximate || condition.approximate,
    );
  }

  private relativeOperator(way: ChangeWay | null): Operator {
    if (way === null) return this.byMeaning(null);
    return this.wayOf(way) === "decrease" ? "<" : ">";
  }

  private basisOf(
    reference: Reference | null,
    period: string | null,
  ): { basis: string | null; basisValue: number | null; basisUnit: string | null } {
    if (reference === null) {
      // 「毎年３ポイント減少」 is measured from the year before.
      const yearly = period !== null && /毎年|各年/u.test(period);
      return {
        basis: this.facts.reference ?? (yearly ? "前年度" : null),
        basisValue: null,
        basisUnit: null,
      };
    }
    const value = reference.value === null ? null : this.quantityOf(reference.value);
    return {
      basis: basisText(this.view, reference.tokens),
      basisValue: value?.value ?? null,
      basisUnit: value?.unit ?? null,
    };
  }

  /** 「上位3割又は上位5割」: the second rank is among the same others. */
  private ranks(statement: Statement): BuiltClause[] {
    const { condition } = statement;
    if (condition.kind !== "rank") return [];
    this.codes.add("basis_unknown");
    const year = condition.year === null ? "" : `${this.view.printed(condition.year)}の`;
    let among = "";
    return condition.ranks.map((rank) => {
      const printed = this.view.printed(rank);
      const at = printed.indexOf("上位");
      if (at > 0) among = printed.slice(0, at);
      const basis = year + among + printed.slice(Math.max(at, 0));
      return this.finish(
        statement,
        { op: ">=", value: null, unit: this.unitOf(NO_QUANTITY), basis },
        "higher",
        null,
      );
    });
  }

  // --- grades ------------------------------------------------------------------------------------------

  private grades(statement: Statement): BuiltClause[] {
    const { condition } = statement;
    if (condition.kind !== "grade") return [];
    const unit = "ランク";
    if (condition.operator !== null) {
      return [
        this.finish(statement, { op: condition.operator, value: null, unit }, "higher", null),
      ];
    }
    return condition.grades.map(() =>
      this.finish(statement, { op: "=", value: null, unit }, "higher", null),
    );
  }

  // --- common ------------------------------------------------------------------------------------------

  private quantityOf(token: Token): TokenQuantity {
    const quantity = token.quantity ?? NO_QUANTITY;
    if (!quantity.wellFormed) this.codes.add("number_format");
    return quantity;
  }

  /** Unit of a number: its own, else the column's, the indicator's brackets', or what the name implies. */
  private unitOf(quantity: TokenQuantity): string | null {
    return (
      quantity.unit ??
      this.facts.unit ??
      (this.entry.scale ? "点" : null) ??
      this.entry.unitColumn ??
      (this.facts.name === ""
        ? null
        : (bracketUnit(this.facts.name) ?? impliedUnit(this.facts.name))) ??
      this.entry.starts.find((token) => token.quantity?.unit != null)?.quantity?.unit ??
      null
    );
  }

  private finish(
    statement: Statement,
    parts: Pick<Clause, "op" | "value" | "unit"> &
      Partial<Pick<Clause, "basis" | "basisValue" | "delta">>,
    direction: Direction,
    level: Token | null,
    approximate: boolean = statement.approximate,
  ): BuiltClause {
    const quantity = level?.quantity ?? NO_QUANTITY;
    const per = statement.per ?? (quantity.unit === null ? this.columnPer() : null);
    const unit =
      per !== null && per !== "年" && parts.unit !== null && !parts.unit.includes("/")
        ? `${parts.unit}/${per}`
        : parts.unit;
    const yearly = per === "年" || quantity.per === "年";
    const period = statement.period ?? (yearly ? "年間" : null);
    const clause: Clause = {
      op: parts.op,
      value: parts.value,
      unit,
      basis: parts.basis ?? null,
      basisValue: parts.basisValue ?? null,
      delta: parts.delta ?? null,
      ...(approximate ? { approximate: true as const } : null),
      ...(statement.year === null ? null : { year: statement.year }),
      ...(period === null ? null : { period }),
    };
    return { clause, direction, codes: [...this.codes], level };
  }

  private columnPer(): RatePeriod | null {
    return this.facts.unit === null ? this.entry.unitColumnPer : this.facts.unitPer;
  }
}

/** Below this a percentage behind 前年度比 is a change, not a ratio. */
const SMALLEST_RATIO = 30;

/**
 * The level that a change asks for: 「20%以上の削減」 is at most that level, 「5％以内の増」 at most, 「▲5%以内」
 * at least.
 */
function operatorOfChange(way: "increase" | "decrease", printed: Operator | null): Operator {
  const up = way === "increase";
  if (printed === "<=") return up ? "<=" : ">=";
  if (printed === "<") return up ? "<" : ">";
  if (printed === ">") return up ? ">" : "<";
  return up ? ">=" : "<=";
}

/** The side that an operator asks for. */
function sideOf(op: Operator): Direction {
  return op === "<=" || op === "<" ? "lower" : "higher";
}

function exactDifference(a: number, b: number): number {
  return Number(Math.abs(a - b).toFixed(10));
}

/** 「8～9割」, 「1～2万人」: the first number shares the scale of the second. */
function scaledLike(quantity: TokenQuantity, high: TokenQuantity): number | null {
  if (quantity.value === null || quantity.unit !== null || high.multiplier === 1) return quantity.value;
  return new Big(quantity.value).times(high.multiplier).toNumber();
}

/** How a reference is named in the answer: as printed, without 対, blanks and words like の数値. */
export function basisText(view: CellView, tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (text !== "" && token.kind === TOKEN.basis) text += "の";
    text += view.printed(token);
  }
  return text;
}
