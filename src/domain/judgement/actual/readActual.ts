import Big from "big.js";

import { isErrorText } from "../../text/errorValue";
import { compactText, type CompactText } from "../../text/normalize";
import type { ActualKind } from "../judgement";
import type { ActualFigure } from "./actualFigure";
import { reportedTime, type ReportedTime } from "./actualKind";
import type { Span } from "./actualTokens";
import { knownText, type KnownText } from "./knownText";
import { bareFigure, plainFigure } from "./plainFigure";
import { readFigures } from "./readFigures";
import { namedSpans, quotedSpans } from "./textLayout";

/** An actual as it was understood. */
export interface ActualReading extends ReportedTime {
  /** As written. */
  readonly source: string;
  /** In one width and without blanks. */
  readonly text: string;
  readonly figures: readonly ActualFigure[];
  /** The text goes on behind what was read. */
  readonly truncated: boolean;
}

/** Results are short; what lies behind this is not read as one. */
export const LONGEST_ACTUAL = 4000;

/** A number cell: one figure in the target's unit. */
function numberReading(actual: number, kind: ActualKind): ActualReading {
  const readable = Number.isFinite(actual);
  const value = new Big(readable ? actual : 0);
  const printed = String(actual);
  const figure = bareFigure(value, null, printed, { binary: true, readable });
  return reading(printed, printed, [figure], kind);
}

function reading(
  source: string,
  text: string,
  figures: readonly ActualFigure[],
  kind: ActualKind,
): ActualReading {
  return { source, text, figures, kind, elapsed: null, truncated: false };
}

/** Stretches of an actual that are names: quotations and the indicator repeated. */
function names(compact: CompactText, known: KnownText): readonly Span[] {
  const spans = quotedSpans(compact);
  // Blanks aside, what is shorter than the name cannot repeat it.
  const mayRepeat = known.hasNumberedName && compact.text.length * 2 > known.rawIndicator.length;
  if (mayRepeat) spans.push(...namedSpans(compact, known.indicator));
  return spans.length < 2 ? spans : spans.sort((one, other) => one.from - other.from);
}

/**
 * Reads what people write into an actual cell: 85.96%, 75%以上, 98件中97件, 約3,000件,
 * 「5年度4,722世帯(累計10,488世帯)」, 12,480千円（前年度12,000千円）, 対前年度▲3.1%.
 *
 * Linear in the length of the text; never throws.
 */
export function readActual(
  actual: string | number,
  known: KnownText,
  stated: ActualKind,
): ActualReading {
  if (typeof actual === "number") return numberReading(actual, stated);
  if (isErrorText(actual)) return reading(actual, actual.trim(), [], stated);
  const compact = compactText(actual.slice(0, LONGEST_ACTUAL));
  const plain = plainFigure(compact);
  if (plain !== null) return reading(actual, compact.text, [plain], stated);
  const { figures, tokens } = readFigures(compact, names(compact, known), known);
  const time = reportedTime(compact, tokens, known, stated);
  return {
    source: actual,
    text: compact.text,
    figures,
    truncated: actual.length > LONGEST_ACTUAL,
    ...time,
  };
}

/**
 * The result of a reference year, as a cell of its own holds it: 「24件（令和4年度）」.
 *
 * @param known target and indicator, where the reader has them
 */
export function readPrevious(
  previous: string,
  known: KnownText = knownText("", ""),
): ActualReading {
  return readActual(previous, known, "final");
}

/** The numbers of a target with the words before them, to find the same words in an actual. */
export function readTargetFigures(target: string): readonly ActualFigure[] {
  const compact = compactText(target.slice(0, LONGEST_ACTUAL));
  return readFigures(compact, quotedSpans(compact), knownText("", target)).figures;
}
