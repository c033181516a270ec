import { isSeparator, tokenOf } from "./cellView";
import type { Phrase } from "../phrases";
import { TOKEN } from "../tokens";

/** Signs at which an entry begins. */
const ENTRY_SIGNS = TOKEN.bullet + TOKEN.remark;

/** An entry of a cell: what stands behind ①, ・ or at the beginning; `remark` behind ※. */
export interface RawEntry {
  readonly parts: readonly Phrase[];
  readonly remark: boolean;
  readonly numbered: boolean;
}

/** 「80％以上、撤退基準：50％未満」: the rule for giving up is an entry of its own. */
function beginsWithdrawal(phrase: Phrase, parts: readonly Phrase[]): boolean {
  const heading = phrase.type === "bracket" ? phrase.parts[0] : phrase;
  if (tokenOf(heading, TOKEN.review) === null || !parts.some(({ type }) => type === "condition"))
    return false;
  const last = parts[parts.length - 1];
  return last !== undefined && (isSeparator(last) || last.type === "bracket");
}

/** Divides a cell at numberings, bullets and remarks. */
export function splitEntries(phrases: readonly Phrase[]): RawEntry[] {
  const entries: RawEntry[] = [];
  let parts: Phrase[] = [];
  let remark = false;
  let numbered = false;
  const close = (): void => {
    if (parts.length > 0) entries.push({ parts, remark, numbered });
    parts = [];
  };
  for (const phrase of phrases) {
    const sign = tokenOf(phrase, ENTRY_SIGNS);
    if (sign !== null) {
      close();
      remark = sign.kind === TOKEN.remark;
      numbered = sign.kind === TOKEN.bullet;
      continue;
    }
    if (beginsWithdrawal(phrase, parts)) {
      close();
      remark = false;
    }
    if (remark && tokenOf(phrase, TOKEN.lineBreak) !== null && parts.length > 0) {
      close();
      remark = false;
      continue;
    }
    parts.push(phrase);
  }
  close();
  return entries;
}
