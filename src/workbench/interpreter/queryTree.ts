import type { QueryInfo } from "../protocol/richApi";

/** Properties to read, by the spelling of the author; `*` stands for all scalar properties. */
export interface QueryTree {
  readonly [name: string]: QueryTree;
}

/** Everything a plain `load()` asks for. */
export const ALL_SCALARS: QueryTree = { "*": {} };

/**
 * Turns `["values", "format/fill/color"]` into a tree. `Select` and `Expand` mean the same here:
 * both name what to return.
 */
export function buildQueryTree(query: QueryInfo): QueryTree {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (names.length === 0) return ALL_SCALARS;
  const root: MutableTree = {};
  for (const name of names) {
    let node = root;
    for (const part of name.split(/[/.]/)) node = node[part] ??= {};
  }
  return root;
}

interface MutableTree {
  [name: string]: MutableTree;
}
