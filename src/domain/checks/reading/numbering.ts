import type { CellRef } from "../../plan/cellRef";
import type { Initiative } from "../../plan/initiative";
import type { Indicator } from "../../plan/plan";
import { Gap, compactText } from "../../text/normalize";
import { unitAt } from "../../text/units";
import type { CheckInput } from "../check";
import { memoised } from "./memoised";
import { wordingOf } from "./wording";

/** An issue, strategy or initiative with its printed number. */
export interface NumberedEntry {
  /** Organisation and year: a list may hold several plans. */
  readonly scope: string;
  /** Everything above it: entries with the same parent are one sequence. */
  readonly parent: string;
  /** In full, from the issue on: [3, 1, 2]. */
  readonly number: readonly number[];
  /** As printed, with its name. */
  readonly label: string;
  readonly cell: CellRef;
  readonly initiativeId?: string;
}

const WORDS = /^(?:経営課題|課題|戦略|施策|具体的取組|取組項目|取組|事業|項目|重点)?/u;
const NUMBER = /\(?(\d{1,3}(?:-\d{1,3}){0,3})\)?/uy;

/** The number in front of a heading (経営課題１ …, 戦略３－１ …, １），(2) …); `null` where none stands there. */
function leadingNumber(heading: string): readonly number[] | null {
  const compact = compactText(heading);
  const { gaps, text } = compact;
  const start = WORDS.exec(text)?.[0].length ?? 0;
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  const digits = match?.[1];
  if (match === null || digits === undefined) return null;
  const end = start + match[0].length;
  const stands =
    match[0].endsWith(")") ||
    end >= text.length ||
    gaps[end] !== Gap.None ||
    /[.、:．・]/u.test(text.charAt(end));
  // 「3歳児健診」, 「2次避難」 begin with a number that is no numbering.
  if (!stands && (unitAt(text, end) !== null || /[年月日歳次度%]/u.test(text.charAt(end))))
    return null;
  return digits.split("-").map(Number);
}

/** Numbers of two parts and more are complete; a single one continues the number above it. */
function complete(above: readonly number[], own: readonly number[]): readonly number[] {
  return own.length > 1 ? own : [...above, ...own];
}

interface Heading {
  readonly text: string;
  /** In one width, to find the same heading again. */
  readonly wording: string;
  readonly number: readonly number[] | null;
}

/** A path of headings as entries; what has no number is left out but keeps its place in the parent. */
function entriesOf(
  scope: string,
  headings: readonly Heading[],
  at: Pick<NumberedEntry, "cell" | "initiativeId">,
): readonly NumberedEntry[] {
  const entries: NumberedEntry[] = [];
  let above: readonly number[] = [];
  let parent = scope;
  for (const { number, text, wording } of headings) {
    if (number !== null) {
      above = complete(above, number);
      entries.push({ scope, parent, number: above, label: text, ...at });
    }
    parent = `${parent}\n${wording}`;
  }
  return entries;
}

/** Reads headings, each wording once: in a list the same issue stands in front of hundreds of rows. */
class HeadingReader {
  private readonly known = new Map<string, Heading>();

  read(text: string): Heading {
    const known = this.known.get(text);
    if (known) return known;
    const heading = { text, wording: wordingOf(text), number: leadingNumber(text) };
    this.known.set(text, heading);
    return heading;
  }
}

function ofInitiative(
  initiative: Initiative,
  scope: string,
  headings: HeadingReader,
): readonly NumberedEntry[] {
  const { id, name, number, path } = initiative;
  const cell = number?.cell ?? name?.cell;
  if (cell === undefined) return [];
  const text = [number?.text ?? "", name?.text ?? ""].join(" ").trim();
  const own: Heading = {
    text,
    wording: wordingOf(text),
    number: leadingNumber(number?.text ?? text),
  };
  return entriesOf(scope, [...path.map((text) => headings.read(text)), own], {
    cell,
    initiativeId: id,
  });
}

export function scopeOf({
  fiscalYear,
  organisation,
}: Pick<Indicator, "fiscalYear" | "organisation">): string {
  return `${organisation ?? ""}\n${fiscalYear ?? ""}`;
}

function build({ plan }: CheckInput): readonly NumberedEntry[] {
  const entries = new Map<string, NumberedEntry>();
  const headings = new HeadingReader();
  const add = (entry: NumberedEntry): void => {
    const key = [entry.parent, entry.number.join("-"), wordingOf(entry.label)].join("\n");
    if (!entries.has(key)) entries.set(key, entry);
  };
  const inInitiatives = new Set(plan.initiatives?.map(({ id }) => id));
  for (const initiative of plan.initiatives ?? []) {
    ofInitiative(initiative, scopeOf(plan), headings).forEach(add);
  }
  for (const indicator of plan.indicators) {
    const { initiativeId, name, path } = indicator;
    if (initiativeId !== undefined && inInitiatives.has(initiativeId)) continue;
    const scope = scopeOf({
      organisation: indicator.organisation ?? plan.organisation,
      fiscalYear: indicator.fiscalYear ?? plan.fiscalYear,
    });
    entriesOf(
      scope,
      path.map((text) => headings.read(text)),
      { cell: name.cell },
    ).forEach(add);
  }
  return [...entries.values()];
}

/** Every numbered issue, strategy and initiative of the plan once, in its order. */
export const numberedEntries = memoised(build);
