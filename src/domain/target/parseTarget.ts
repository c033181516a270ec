import { assembleTarget, type Reading } from "./assembleTarget";
import { CellView, tokenOf } from "./reading/cellView";
import { splitEntries } from "./reading/entries";
import { OutsideCell } from "./indicator/outsideCell";
import { tokenize } from "./lexer/tokenize";
import { notesFor } from "./noteMessages";
import { parsePhrases } from "./parsePhrases";
import type { Phrase } from "./phrases";
import { signsInWords } from "./reading/comparisonSigns";
import { readEntry } from "./reading/readEntry";
import type { Target, TargetInput } from "./target";
import { TOKEN } from "./tokens";
import { readWithoutNumber } from "./withoutNumber";

/** Characters of a cell that are read; targets are far shorter. */
const LONGEST_TEXT = 4000;

/**
 * Reads a target cell: which conditions it sets, in which direction, measured from what.
 *
 * Pure and total: every string is answered, the same one always in the same way, in time proportional to
 * its length. A number that is not printed is `null`; where the text leaves two readings a note says so
 * (README, 「目標の書き方」). Cells longer than {@link LONGEST_TEXT} are read up to there, with the note
 * `too_long`.
 */
export function parseTarget(input: TargetInput): Target {
  const tooLong = input.text.length > LONGEST_TEXT;
  const text = signsInWords(tooLong ? input.text.slice(0, LONGEST_TEXT) : input.text);
  const view = new CellView(tokenize(text));
  const phrases = parsePhrases(view.cell);
  const repeated = phrases.some(isRepeated);
  const { indicator, clauses, connective, direction, codes, grades } = readPhrases(
    input,
    view,
    phrases,
    repeated,
  );
  if (repeated) codes.add("cross_reference");
  if (tooLong) codes.add("too_long");
  return { indicator, clauses, connective, direction, notes: notesFor(codes, text, grades) };
}

function readPhrases(
  input: TargetInput,
  view: CellView,
  phrases: readonly Phrase[],
  repeated: boolean,
): Reading {
  const outside = new OutsideCell(input);
  const raw = splitEntries(phrases);
  // A remark (※) only counts where it says what the target is.
  const remarksCount = view.cell.compact.text.includes("目標");
  const entries = raw
    .filter(({ remark }) => !remark || remarksCount)
    .map(({ parts }) => readEntry(view, parts))
    .filter(({ statements }) => statements.length > 0);
  return entries.length === 0
    ? readWithoutNumber(view, outside, raw, repeated)
    : assembleTarget(view, outside, entries);
}

function isRepeated(phrase: Phrase): boolean {
  if (phrase.type === "bracket") return phrase.parts.some(isRepeated);
  return tokenOf(phrase, TOKEN.repeated) !== null;
}
