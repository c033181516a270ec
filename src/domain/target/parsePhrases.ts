import type { TokenizedCell } from "./lexer/tokenize";
import type { Phrase } from "./phrases";
import * as generated from "./targetLanguage.generated";
import type { Token } from "./tokens";

/** A phrase as the grammar gives it: like {@link Phrase}, but tokens are named by their place. */
type Shape = unknown;

/** Fills the tokens of one cell into a shape. */
type Filler = (tokens: readonly Token[]) => unknown;

const parse = generated.parse as (signs: string) => Shape;

/** Wordings that were read, by their signs: plans repeat the same few hundred wordings. */
const KNOWN = new Map<string, Filler>();
const MOST_KNOWN = 2000;
/** Longer cells are rarely worded the same twice. */
const LONGEST_KNOWN = 80;

/** Reads the phrases of a tokenised cell with the grammar in `targetLanguage.peggy`. Never fails. */
export function parsePhrases({ signs, tokens }: TokenizedCell): readonly Phrase[] {
  return fillerOf(signs)(tokens) as readonly Phrase[];
}

/** What the grammar says depends on the signs alone, so remembering it changes no answer. */
function fillerOf(signs: string): Filler {
  const known = KNOWN.get(signs);
  if (known !== undefined) return known;
  const filler = compile(parse(signs));
  if (signs.length <= LONGEST_KNOWN) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(signs, filler);
  }
  return filler;
}

/** A function that copies the shape with the token at place 3 for every `{ $: 3 }`. */
function compile(shape: Shape): Filler {
  if (typeof shape !== "object" || shape === null) return () => shape;
  if (Array.isArray(shape)) {
    const parts = shape.map((part: Shape) => compile(part));
    return (tokens) => parts.map((fill) => fill(tokens));
  }
  if ("$" in shape) {
    const place = shape.$ as number;
    return (tokens) => tokens[place];
  }
  const template = shape as Readonly<Record<string, unknown>>;
  const changing = Object.entries(template)
    .filter(([, value]) => typeof value === "object" && value !== null)
    .map(([key, value]) => [key, compile(value)] as const);
  return (tokens) => {
    const copy = { ...template };
    for (const [key, fill] of changing) copy[key] = fill(tokens);
    return copy;
  };
}
