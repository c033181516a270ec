import type { CellRef } from "../../domain/plan/cellRef";

/** A cell of the plan that a ledger feeds. */
export interface OwnLink {
  readonly name: string;
  readonly cell: CellRef;
  /** Number of the ledger. */
  readonly ledger: number;
  /** What stood in the cell before. */
  readonly before: LinkedContent;
}

/** Formula text or value, and number format. */
export interface LinkedContent {
  readonly content: string | number | boolean;
  readonly format: string;
}

const PREFIX = "_KPI_link_";
const MARK = new RegExp(`^${PREFIX}(\\d+)$`);
/** Excel takes no longer comment of a name. */
const MAX_COMMENT = 255;

/** Name that marks a linked cell. */
export function linkMark(number: number): string {
  return `${PREFIX}${number}`;
}

/** Number of a link's mark, `null` where a name is none. */
export function parseLinkMark(name: string): number | null {
  const match = MARK.exec(name);
  return match ? Number(match[1]) : null;
}

/** What a link's mark remembers, `null` where it is too long to be remembered. */
export function linkMemo(ledger: number, before: LinkedContent): string | null {
  const memo = JSON.stringify([ledger, before.content, before.format]);
  return memo.length <= MAX_COMMENT ? memo : null;
}

/** The memo of a mark, `null` where somebody changed it. */
export function parseLinkMemo(comment: string): { ledger: number; before: LinkedContent } | null {
  let memo: unknown;
  try {
    memo = JSON.parse(comment);
  } catch {
    return null;
  }
  if (!Array.isArray(memo)) return null;
  const [ledger, content, format] = memo as readonly unknown[];
  if (typeof ledger !== "number" || typeof format !== "string") return null;
  const isValue = ["string", "number", "boolean"].includes(typeof content);
  return isValue
    ? { ledger, before: { content: content as LinkedContent["content"], format } }
    : null;
}
