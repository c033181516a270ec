import { readUnitColumn, type UnitColumn } from "../../text/units";
import { CellView } from "../reading/cellView";
import type { IndicatorFacts } from "../clauses/clauseContext";
import { basisText } from "../clauses/clauseContext";
import { endsLikeName } from "../reading/closings";
import { bracketUnit } from "./impliedUnit";
import { tokenize } from "../lexer/tokenize";
import { parsePhrases } from "../parsePhrases";
import { referenceIn } from "../reading/surroundings";
import type { TargetInput } from "../target";

/** Characters of an indicator's name that are read; names are far shorter. */
const LONGEST_NAME = 1000;

/** What stands outside the target cell: the indicator's name and the unit column. */
export class OutsideCell {
  /** The indicator as it was given, `null` where the input has none. */
  readonly given: string | null;
  private readonly name: string | null;
  private readonly column: UnitColumn | null;
  private knownReference: string | null | undefined;

  constructor({ indicator, unit }: TargetInput) {
    this.given = indicator === undefined || indicator.trim() === "" ? null : indicator;
    this.name = this.given === null ? null : this.given.slice(0, LONGEST_NAME);
    this.column = unit === undefined ? null : readUnitColumn(unit);
  }

  /**
   * What is known about one number.
   *
   * @param own what the cell prints before the number
   * @param first what the cell prints before its first number
   */
  factsFor(own: string | null, first: string | null): IndicatorFacts {
    const { name, column } = this;
    return {
      name: nameInContext(own, name ?? first),
      unit: column?.unit ?? (name === null ? null : bracketUnit(name)),
      unitPer: column?.per ?? null,
      reference: this.reference,
    };
  }

  /** A reference that only the indicator names: 「生活保護率（前年度比）」. */
  private get reference(): string | null {
    if (this.knownReference === undefined) this.knownReference = this.readReference();
    return this.knownReference;
  }

  private readReference(): string | null {
    if (this.name === null || !/[比対]/u.test(this.name)) return null;
    const cell = tokenize(this.name);
    const phrases = parsePhrases(cell).flatMap((part) =>
      part.type === "bracket" ? part.parts : [part],
    );
    const found = referenceIn(phrases);
    return found === null ? null : basisText(new CellView(cell), found.tokens);
  }
}

/**
 * What a number is about: its own name where that is one (参加者数), else the indicator with the own name
 * as a qualification (収納率, 滞納繰越分). The last word of the result decides what is better.
 */
function nameInContext(own: string | null, context: string | null): string {
  if (own === null || own === context) return context ?? "";
  if (context === null) return own;
  const isName = endsLikeName(own.replace(/[（(][^（）()]*[）)]$/u, ""));
  return isName ? `${context} ${own}` : `${own} ${context}`;
}
