import type { RatePeriod } from "../../text/units";
import type { CellView } from "../reading/cellView";
import { bracketUnit, impliedUnit, isPercentName } from "../indicator/impliedUnit";
import { isBalance, wantedBy, type Wanted } from "../indicator/meaning";
import type { Reference } from "../phrases";
import type { Entry, Statement } from "../reading/statement";
import type { Clause, Direction, NoteCode, Operator } from "../target";
import { TOKEN, type ChangeWay, type Token, type TokenQuantity } from "../tokens";

/** A clause with what it adds to the whole answer. */
export interface BuiltClause {
  readonly clause: Clause;
  readonly direction: Direction;
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

/** What a clause says of its level; what is left out is `null`. */
export interface ClauseParts {
  readonly op: Operator;
  readonly value: number | null;
  readonly unit: string | null;
  readonly basis?: string | null;
  readonly basisValue?: number | null;
  readonly delta?: Clause["delta"];
}

/** A reference as it stands in a clause. */
export interface Basis {
  readonly basis: string | null;
  readonly basisValue: number | null;
  readonly basisUnit: string | null;
}

export const NO_QUANTITY: TokenQuantity = {
  value: null,
  unit: null,
  wellFormed: true,
  negative: null,
  per: null,
  multiplier: 1,
};

/** What the clauses of one statement are built from, and the notes that building them gives. */
export class ClauseContext {
  private knownWanted: Wanted | null | undefined;
  private knownBalance: boolean | undefined;

  constructor(
    readonly view: CellView,
    readonly facts: IndicatorFacts,
    readonly entry: Entry,
    readonly statement: Statement,
    readonly codes: Set<NoteCode>,
  ) {}

  /** Whether the indicator can be negative, so that 0 and more is good (収支, 純増). */
  get balance(): boolean {
    return (this.knownBalance ??= isBalance(this.facts.name));
  }

  /** Which way the words of the indicator point; read only where no printed word decides. */
  get wanted(): Wanted | null {
    if (this.knownWanted === undefined) {
      this.knownWanted = this.balance ? "more" : wantedBy(this.facts.name);
    }
    return this.knownWanted;
  }

  /** The operator of a number without one: decided by what the indicator means. */
  byMeaning(quantity: TokenQuantity | null): Operator {
    if (quantity?.value === 0 && !this.balance) return "<=";
    return this.wanted === "less" ? "<=" : ">=";
  }

  /** The way of a change; 改善 goes where the indicator is better. */
  wayOf(way: ChangeWay): "increase" | "decrease" {
    if (way === "better") return this.wanted === "less" ? "decrease" : "increase";
    return way;
  }

  /** The number of a token; a misprinted one adds a note. */
  quantityOf(token: Token): TokenQuantity {
    const quantity = token.quantity ?? NO_QUANTITY;
    if (!quantity.wellFormed) this.codes.add("number_format");
    return quantity;
  }

  /** Unit of a number: its own, else the column's, the indicator's brackets', or what the name implies. */
  unitOf(quantity: TokenQuantity): string | null {
    const { facts, entry } = this;
    const printed = quantity.unit ?? facts.unit ?? (entry.scale ? "点" : null) ?? entry.unitColumn;
    if (printed !== null) return printed;
    const named = facts.name === "" ? null : (bracketUnit(facts.name) ?? impliedUnit(facts.name));
    if (named !== null) return named;
    for (const { quantity: start } of entry.starts) {
      if (start !== null && start.unit !== null) return start.unit;
    }
    return this.unitBeside();
  }

  /** 「50.3%以上（かつ前年度実績以上）」: the unit of the other condition on the same indicator. */
  private unitBeside(): string | null {
    const { statements } = this.entry;
    const { name } = this.statement;
    for (const other of statements) {
      if (other.condition.kind !== "level" || other.name !== name) continue;
      const unit = other.condition.amount.token.quantity?.unit ?? null;
      if (unit !== null) return unit;
    }
    return null;
  }

  /** Whether the indicator is a percentage, so that a change in ％ may mean points. */
  get isPercent(): boolean {
    const { unit, name } = this.facts;
    if (unit === "‰" || unit === "人口10万対") return false;
    return unit === "%" || isPercentName(name);
  }

  /** The basis of a clause; without a printed reference that of the indicator, or the year before for 毎年. */
  basisOf(reference: Reference | null): Basis {
    if (reference === null) {
      const { period } = this.statement;
      // 「毎年３ポイント減少」 is measured from the year before.
      const yearly = period !== null && /毎年|各年/u.test(period);
      const basis = this.facts.reference ?? (yearly ? "前年度" : null);
      return { basis, basisValue: null, basisUnit: null };
    }
    const value = reference.value === null ? null : this.quantityOf(reference.value);
    return {
      basis: basisText(this.view, reference.tokens),
      basisValue: value?.value ?? null,
      basisUnit: value?.unit ?? null,
    };
  }

  /** A clause with everything that stands around its number. */
  finish(
    parts: ClauseParts,
    direction: Direction,
    level: Token | null,
    approximate = this.statement.approximate,
  ): BuiltClause {
    const { statement } = this;
    const quantity = level?.quantity ?? NO_QUANTITY;
    const per = statement.per ?? (quantity.unit === null ? this.columnPer() : null);
    const often = per !== null && per !== "年" && parts.unit !== null && !parts.unit.includes("/");
    const yearly = per === "年" || quantity.per === "年";
    const period = statement.period ?? (yearly ? "年間" : null);
    const clause: Clause = {
      op: parts.op,
      value: parts.value,
      unit: often ? `${parts.unit}/${per}` : parts.unit,
      basis: parts.basis ?? null,
      basisValue: parts.basisValue ?? null,
      delta: parts.delta ?? null,
      ...(approximate ? { approximate: true as const } : null),
      ...(statement.withdrawal ? { role: "withdrawal" as const } : null),
      ...(statement.year === null ? null : { year: statement.year }),
      ...(period === null ? null : { period }),
    };
    return { clause, direction: statement.withdrawal ? "none" : direction, level };
  }

  private columnPer(): RatePeriod | null {
    return this.facts.unit === null ? this.entry.unitColumnPer : this.facts.unitPer;
  }
}

/** The side that an operator asks for. */
export function sideOf(op: Operator): Direction {
  return op === "<=" || op === "<" ? "lower" : "higher";
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
