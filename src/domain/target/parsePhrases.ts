import type { Phrase } from "./phrases";
import * as generated from "./targetLanguage.generated";
import type { TokenizedCell } from "./tokenize";
import type { Token } from "./tokens";

/** A phrase as the grammar gives it: like {@link Phrase}, but tokens are named by their place. */
type Shape = unknown;

const parse = generated.parse as (signs: string) => readonly Shape[];

/** Wordings that were read, by their signs: plans repeat the same few hundred wordings. */
const SHAPES = new Map<string, readonly Shape[]>();
const MOST_SHAPES = 2000;
/** Longer cells are rarely worded the same twice. */
const LONGEST_REMEMBERED = 80;

/** Reads the phrases of a tokenised cell with the grammar in `targetLanguage.peggy`. Never fails. */
export function parsePhrases({ signs, tokens }: TokenizedCell): readonly Phrase[] {
  return fill(shapesOf(signs), tokens) as readonly Phrase[];
}

/** What the grammar says depends on the signs alone, so remembering it changes no answer. */
function shapesOf(signs: string): readonly Shape[] {
  const known = SHAPES.get(signs);
  if (known !== undefined) return known;
  const shapes = parse(signs);
  if (signs.length <= LONGEST_REMEMBERED) {
    if (SHAPES.size >= MOST_SHAPES) SHAPES.clear();
    SHAPES.set(signs, shapes);
  }
  return shapes;
}

/** A copy of a shape in which every `{ $: place }` is the token at that place. */
function fill(shape: Shape, tokens: readonly Token[]): unknown {
  if (typeof shape !== "object" || shape === null) return shape;
  if (Array.isArray(shape)) return shape.map((part: Shape) => fill(part, tokens));
  if ("$" in shape) return tokens[shape.$ as number];
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(shape)) copy[key] = fill(value, tokens);
  return copy;
}
