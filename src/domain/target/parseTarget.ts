import { readUnitColumn, unitAt } from "../text/units";
import { basisText, ClauseBuilder, type BuiltClause, type IndicatorFacts } from "./buildClauses";
import { CellView, tokenOf } from "./cellView";
import { splitEntries, type RawEntry } from "./entries";
import { bracketUnit, impliedUnit } from "./impliedUnit";
import { nameFrom } from "./indicatorName";
import { notesFor } from "./noteMessages";
import { parsePhrases } from "./parsePhrases";
import { endsLikeName } from "./closings";
import { impliedFrequency, QUALITATIVE, qualitativeDirection, saysNoTarget } from "./qualitative";
import { readEntry } from "./readEntry";
import type { Phrase } from "./phrases";
import type { Entry } from "./statement";
import { referenceIn } from "./surroundings";
import { targetBelowBaseline, unitMismatch } from "./plausibility";
import type { Clause, Direction, NoteCode, Target, TargetInput } from "./target";
import { tokenize } from "./tokenize";
import { CHANGE_KINDS, OPERATOR_KINDS, OPERATOR_OF, TOKEN } from "./tokens";

/** Characters of a cell that are read; targets are far shorter. */
const LONGEST_TEXT = 4000;
const LONGEST_NAME = 1000;

/**
 * Reads a target cell: which conditions it sets, in which direction, measured from what.
 *
 * Pure and total: every string is answered, the same one always in the same way, in time proportional to
 * its length. A number that is not printed is `null`; where the text leaves two readings a note says so
 * (README, 「目標の書き方」).
 */
export function parseTarget(input: TargetInput): Target {
  const codes = new Set<NoteCode>();
  const tooLong = input.text.length > LONGEST_TEXT;
  if (tooLong) codes.add("too_long");
  const text = tooLong ? input.text.slice(0, LONGEST_TEXT) : input.text;
  const view = new CellView(tokenize(text));
  const phrases = parsePhrases(view.cell);
  if (phrases.some((phrase) => tokenOf(phrase, TOKEN.repeated) !== null))
    codes.add("cross_reference");
  return new TargetReader(input, text, view, phrases, codes).read();
}

/**
 * What a number is about: its own name where that is one (参加者数), else the indicator with the own name
 * as a qualification (収納率, 滞納繰越分).
 */
function nameInContext(own: string | null, context: string | null): string {
  if (own === null || own === context) return context ?? "";
  if (context === null) return own;
  return endsLikeName(own.replace(/[（(][^（）()]*[）)]$/u, ""))
    ? `${context} ${own}`
    : `${own} ${context}`;
}

class TargetReader {
  private readonly given: string | null;

  constructor(
    private readonly input: TargetInput,
    private readonly text: string,
    private readonly view: CellView,
    private readonly phrases: readonly Phrase[],
    private readonly codes: Set<NoteCode>,
  ) {
    this.given =
      input.indicator === undefined || input.indicator.trim() === "" ? null : input.indicator;
  }

  read(): Target {
    const raw = splitEntries(this.phrases);
    const read = raw.map((entry) => ({ raw: entry, entry: readEntry(this.view, entry.parts) }));
    const withTargets = read.filter(({ entry }) => entry.statements.length > 0);
    const main = withTargets.filter(
      ({ raw: { remark }, entry }) => !remark || this.remarkCounts(entry),
    );
    if (main.length === 0) return this.withoutNumber(raw);
    return this.withStatements(
      main.map(({ entry }) => entry),
      raw,
    );
  }

  /** A remark (※) only counts where it says what the target is. */
  private remarkCounts(entry: Entry): boolean {
    return /目標/u.test(this.view.cell.compact.text) && entry.statements.length > 0;
  }

  // --- cells with numbers --------------------------------------------------------------------------------

  private withStatements(entries: readonly Entry[], raw: readonly RawEntry[]): Target {
    const built: { clause: BuiltClause; name: string | null; or: boolean; entry: Entry }[] = [];
    for (const entry of entries) {
      if (entry.ambiguousLine) this.codes.add("table_line");
      for (const statement of entry.statements) {
        const builder = new ClauseBuilder(
          this.view,
          this.factsFor(statement.name ?? entry.name, entry.name),
          entry,
        );
        for (const clause of builder.build(statement)) {
          built.push({ clause, name: statement.name, or: statement.or, entry });
          for (const code of clause.codes) this.codes.add(code);
        }
        if (statement.withdrawal) this.codes.add("withdrawal");
      }
    }
    this.severalIndicators(entries);
    this.severalYears(built.map(({ clause }) => clause.clause));
    for (const { clause, entry } of built) {
      if (unitMismatch(entry, clause)) this.codes.add("unit_mismatch");
      if (targetBelowBaseline(entry, clause)) this.codes.add("target_below_baseline");
    }
    const alternatives = entries.some(({ statements }) =>
      statements.some(({ condition }) => condition.kind === "grade" || condition.kind === "rank"),
    );
    const or = built.length > 1 && (alternatives || built.some((part) => part.or));
    const direction =
      built.find(({ clause }) => clause.clause.role !== "withdrawal")?.clause.direction ?? "none";
    const sole = entries.length === 1 ? (entries[0]?.name ?? null) : null;
    const name = sole !== null && /^撤退|^見直し/u.test(sole) ? null : sole;
    void raw;
    return this.answer(
      this.given ?? name,
      built.map(({ clause }) => clause.clause),
      or ? "or" : "and",
      direction,
    );
  }

  private severalIndicators(entries: readonly Entry[]): void {
    const names = entries.flatMap(({ statements }) =>
      statements
        .filter(({ withdrawal }) => !withdrawal)
        .map(({ name }, index) => (index === 0 ? "" : name)),
    );
    const live = entries.filter(({ statements }) =>
      statements.some(({ withdrawal }) => !withdrawal),
    );
    if (live.length > 1 || names.some((name) => name !== null && name !== ""))
      this.codes.add("multi_indicator");
  }

  private severalYears(clauses: readonly Clause[]): void {
    const years = new Set(clauses.flatMap(({ year }) => year ?? []));
    if (years.size > 1) this.codes.add("multi_year");
  }

  private factsFor(own: string | null, first: string | null): IndicatorFacts {
    const column = this.input.unit === undefined ? null : readUnitColumn(this.input.unit);
    const outside = this.given ?? "";
    const name = nameInContext(own, this.given ?? first);
    const fromName = column === null && outside !== "" ? bracketUnit(outside) : null;
    return {
      name,
      unit: column?.unit ?? fromName,
      unitPer: column?.per ?? null,
      reference: this.outsideReference(),
    };
  }

  private referenceCache: string | null | undefined;

  /** A reference that only the indicator names: 「生活保護率（前年度比）」. */
  private outsideReference(): string | null {
    if (this.referenceCache !== undefined) return this.referenceCache;
    this.referenceCache = null;
    if (this.given !== null && /比|対/u.test(this.given)) {
      const cell = tokenize(this.given.slice(0, LONGEST_NAME));
      const view = new CellView(cell);
      const flat = parsePhrases(cell).flatMap((part) =>
        part.type === "bracket" ? part.parts : [part],
      );
      const found = referenceIn(flat);
      if (found !== null) this.referenceCache = basisText(view, found.tokens);
    }
    return this.referenceCache;
  }

  // --- cells without numbers -----------------------------------------------------------------------------

  private withoutNumber(raw: readonly RawEntry[]): Target {
    const per =
      raw.map(({ parts }) => impliedFrequency(this.view, parts)).find((found) => found !== null) ??
      null;
    const lost = this.lostNumber(raw);
    if (lost !== null) return lost;
    if (per !== null) {
      const clause: Clause = { ...QUALITATIVE, op: ">=", value: 1, unit: `回/${per}` };
      return this.answer(this.given ?? this.nameOf(raw), [clause], "and", "higher");
    }
    const only = raw.filter(({ remark }) => !remark);
    const main = only.length === 0 ? [] : only.flatMap(({ parts }) => parts);
    const direction = qualitativeDirection(this.view, main);
    const cross = this.codes.has("cross_reference");
    const nothing = main.length === 0 || cross || this.saysNothing(main);
    if (nothing) this.codes.add("no_target");
    const name = nothing || direction !== "none" ? this.nameOf(raw) : null;
    return this.answer(
      this.given ?? (cross ? null : name),
      [QUALITATIVE],
      "and",
      nothing ? "none" : direction,
    );
  }

  /** 「以上」: the number was lost when the text was copied. */
  private lostNumber(raw: readonly RawEntry[]): Target | null {
    const lost = /^(%|[^0-9]{1,3})(以上|以下|未満|以内)$/u.exec(this.view.cell.compact.text);
    const unit = lost?.[1] === undefined ? null : unitAt(lost[1], 0);
    if (lost?.[2] !== undefined && unit !== null && unit.length === lost[1]?.length) {
      const printed = lost[2] === "以上" ? ">=" : lost[2] === "未満" ? "<" : "<=";
      this.codes.add("placeholder");
      return this.answer(this.given, [{ ...QUALITATIVE, op: printed, unit: unit.unit }], "and", printed === ">=" ? "higher" : "lower");
    }
    const parts = raw[0]?.parts ?? [];
    const operator = raw.length === 1 ? tokenOf(parts[0], ...OPERATOR_KINDS) : null;
    const op = operator === null ? undefined : OPERATOR_OF.get(operator.kind);
    if (op === undefined || parts.length > 2) return null;
    const clause: Clause = { ...QUALITATIVE, op, unit: impliedUnit(this.given ?? "") };
    const lower = op === "<" || op === "<=";
    return this.answer(this.given, [clause], "and", lower ? "lower" : "higher");
  }

  private saysNothing(main: readonly Phrase[]): boolean {
    if (saysNoTarget(this.view.text(main))) return true;
    // 「②不良債務比率 -」: a dash in the column of the target
    const last = tokenOf(main[main.length - 1], TOKEN.text);
    return last !== null && /^[-―－ー]$/u.test(this.view.printed(last));
  }

  private nameOf(raw: readonly RawEntry[]): string | null {
    const parts = raw.find(({ remark }) => !remark)?.parts ?? [];
    const end = parts.findIndex(
      (part) =>
        tokenOf(
          part,
          ...CHANGE_KINDS,
          TOKEN.frequency,
          TOKEN.towards,
          TOKEN.blank,
          TOKEN.blankYear,
        ) !== null,
    );
    return end <= 0 ? null : nameFrom(this.view, parts.slice(0, end), 0).name;
  }

  private answer(
    indicator: string | null,
    clauses: readonly Clause[],
    connective: "and" | "or",
    direction: Direction,
  ): Target {
    return { indicator, clauses, connective, direction, notes: notesFor(this.codes, this.text) };
  }
}
