/** Deeper brackets are plain text: no target nests so far, and it bounds the grammar's recursion. */
const DEEPEST = 3;

const PARTNERS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["】", "【"],
  [">", "<"],
  ["》", "《"],
  ["〕", "〔"],
  ["}", "{"],
  ["」", "「"],
  ["』", "『"],
]);
const OPENING: ReadonlySet<string> = new Set(PARTNERS.values());

interface OpenBracket {
  readonly sign: string;
  readonly index: number;
}

/**
 * Which brackets belong together: for every bracket of `text` the index of its partner, −1 for all
 * other characters, for brackets without a partner and for brackets nested too deep. Linear.
 */
export function matchBrackets(text: string): Int32Array {
  const partners = new Int32Array(text.length).fill(-1);
  const open: OpenBracket[] = [];
  const waiting = new Map<string, number>();
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (OPENING.has(sign)) {
      open.push({ sign, index });
      waiting.set(sign, (waiting.get(sign) ?? 0) + 1);
      continue;
    }
    const partner = PARTNERS.get(sign);
    if (partner === undefined || (waiting.get(partner) ?? 0) === 0) continue;
    // Brackets opened in between were never closed: they are plain text.
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      waiting.set(top.sign, (waiting.get(top.sign) ?? 1) - 1);
      if (top.sign !== partner) continue;
      if (open.length < DEEPEST) {
        partners[top.index] = index;
        partners[index] = top.index;
      }
      break;
    }
  }
  return partners;
}
