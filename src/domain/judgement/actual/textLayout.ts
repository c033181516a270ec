import { Gap, type CompactText } from "../../text/normalize";
import type { Span } from "./actualTokens";

const OPENING = "([{【〔（";
const CLOSING = ")]}】〕）";
const STOPS = "、。;・→";

/** Where the parts of a compact text end: brackets, punctuation and line breaks. */
export interface TextLayout {
  /** For every position which bracket it stands in; 0 outside brackets. */
  readonly bracketAt: readonly number[];
  /** Whether a new part begins at the position. */
  readonly beginsAt: readonly boolean[];
}

/** Lays out a text; unpaired brackets count as running to the end of the text. */
export function layoutOf(compact: CompactText): TextLayout {
  const { text, gaps } = compact;
  const bracketAt = new Array<number>(text.length + 1).fill(0);
  const beginsAt = new Array<boolean>(text.length + 1).fill(false);
  const open: number[] = [];
  let brackets = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (gaps[index] === Gap.Line || gaps[index] === Gap.Wide) beginsAt[index] = true;
    if (OPENING.includes(sign)) {
      brackets++;
      open.push(brackets);
      beginsAt[index + 1] = true;
    } else if (CLOSING.includes(sign)) {
      open.pop();
      beginsAt[index] = true;
      beginsAt[index + 1] = true;
    } else if (STOPS.includes(sign)) {
      beginsAt[index] = true;
      beginsAt[index + 1] = true;
    }
    bracketAt[index] = open[open.length - 1] ?? 0;
  }
  return { bracketAt, beginsAt };
}

/** Quoted names (「いきいき100歳体操」): numbers in them are no results. */
export function quotedSpans({ text }: CompactText): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if ((sign === "「" || sign === "『") && from < 0) from = index;
    else if ((sign === "」" || sign === "』") && from >= 0) {
      spans.push({ from, to: index + 1 });
      from = -1;
    }
  }
  return spans;
}

/** Where the text repeats a name (the indicator) word for word. */
export function namedSpans({ text }: CompactText, name: string): Span[] {
  const spans: Span[] = [];
  // A name that is only a number or a unit would hide the result itself.
  if (name.length < 3 || /^[\d.,%]+$/.test(name)) return spans;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    spans.push({ from: at, to: at + name.length });
  }
  return spans;
}
