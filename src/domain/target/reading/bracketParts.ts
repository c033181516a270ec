import type { CellView } from "./cellView";
import { tokenOf } from "./cellView";
import type { BracketPhrase, Condition, Phrase, Reference } from "../phrases";
import type { Statement } from "./statement";
import { nodesOf, type Node } from "./entryNodes";
import { bracketReference, bracketYear, periodIn, readLeads, yearIn } from "./surroundings";
import { TOKEN, YEAR_KINDS, type Token } from "../tokens";

/** What ends the stretch in which brackets belong to a number. */
const WORDS_AND_ARROWS = TOKEN.text + TOKEN.arrow;
/** Brackets that say something else about the number. */
const CASES = TOKEN.incase + TOKEN.remark;
/** かつ, または */
const JOINTS = TOKEN.and + TOKEN.or;
/** Nouns that something is measured from. */
const REFERENCE_NOUNS = YEAR_KINDS + TOKEN.basis + TOKEN.result;

/** What the brackets behind a condition say. */
export interface Aside {
  readonly year: string | null;
  readonly period: string | null;
  readonly reference: Reference | null;
  readonly change: Statement["change"];
  /** The bracket holds the target, what stands outside is something else: 57.5%(目標41.0%達成). */
  readonly replacement: Condition | null;
  /** Further conditions: （かつ前年度実績以上）, (7人以下). */
  readonly more: readonly (Pick<Statement, "condition" | "or" | "approximate"> & {
    readonly year?: string | null;
  })[];
  /** Past values. */
  readonly starts: readonly Token[];
}

interface MutableAside {
  year: string | null;
  period: string | null;
  reference: Reference | null;
  change: Statement["change"];
  replacement: Condition | null;
  more: (Pick<Statement, "condition" | "or" | "approximate"> & { readonly year?: string | null })[];
  starts: Token[];
}

const NOTHING_ASIDE: Aside = {
  year: null,
  period: null,
  reference: null,
  change: null,
  replacement: null,
  more: [],
  starts: [],
};

/** Reads the brackets that follow a condition before the next one. */
export function bracketParts(view: CellView, node: Node): Aside {
  if (!node.after.some(({ type }) => type === "bracket")) return NOTHING_ASIDE;
  const aside: MutableAside = {
    year: null,
    period: null,
    reference: null,
    change: null,
    replacement: null,
    more: [],
    starts: [],
  };
  for (const part of node.after) {
    if (part.type === "bracket") readBracket(view, node, part, aside);
    else if (tokenOf(part, WORDS_AND_ARROWS) !== null && part !== node.after[0]) break;
  }
  return aside;
}

function readBracket(
  view: CellView,
  node: Node,
  bracket: BracketPhrase,
  aside: MutableAside,
): void {
  const { parts } = bracket;
  if (parts.some((part) => tokenOf(part, CASES) !== null)) return;
  for (const part of parts) {
    if (part.type === "known" && part.level) aside.starts.push(part.amount.token);
  }
  const inner = nodesOf(parts);
  if (inner.length === 0) {
    aside.period ??= periodIn(view, parts);
    if (aside.period === null) aside.year ??= bracketYear(view, parts);
    aside.reference ??= bracketReference(parts);
    return;
  }
  for (const found of inner) readInner(view, node, parts, found, aside);
}

/** 「回答率100％（2週間以内）」: a time within which, not a second target. */
function isDeadline(condition: Condition): boolean {
  if (condition.kind !== "level" || condition.operator !== "<=") return false;
  return ["日", "週間", "か月", "年", "時間", "分", "秒", "営業日", "開庁日"].includes(
    condition.amount.token.quantity?.unit ?? "",
  );
}

function readInner(
  view: CellView,
  node: Node,
  parts: readonly Phrase[],
  found: Node,
  aside: MutableAside,
): void {
  const outer = node.phrase.condition;
  const { condition, leads, marked } = found.phrase;
  if (marked) {
    if (!node.phrase.marked) aside.replacement = condition;
    return;
  }
  const joined = parts.find((part) => tokenOf(part, JOINTS) !== null);
  if (condition.kind === "whole") return;
  if (outer.kind === "whole" && condition.kind === "level") {
    aside.replacement = condition;
    return;
  }
  if (condition.kind === "change" && outer.kind === "level") {
    const { amount, percent, way, reference } = condition;
    aside.change = { amount, percent, way };
    aside.reference ??= reference;
    return;
  }
  if (
    outer.kind === "relative" &&
    outer.reference.value === null &&
    condition.kind === "level" &&
    condition.operator === null
  ) {
    // 「現状維持（18.3%）」: the number of the reference
    const reference = { ...outer.reference, value: condition.amount.token };
    aside.replacement = { ...outer, reference };
    return;
  }
  const reference =
    outer.kind === "change" || outer.kind === "relative" ? bracketReference(parts) : null;
  if (reference !== null) {
    aside.reference ??= reference;
    return;
  }
  const operator = "operator" in condition ? condition.operator : null;
  const printed = operator !== null || condition.kind === "range" || joined !== undefined;
  if (!printed) {
    // 「85千円（30年度79千円）」: a past value for information
    const dated =
      yearIn(view, found.before) !== null ||
      found.before.some((part) => tokenOf(part, REFERENCE_NOUNS) !== null);
    if (dated && condition.kind === "level") aside.starts.push(condition.amount.token);
    return;
  }
  if (isDeadline(condition) && !isDeadline(outer)) return;
  aside.more.push({
    condition,
    or: joined !== undefined && tokenOf(joined, TOKEN.or) !== null,
    approximate: readLeads(view, leads).approximate,
    year: yearIn(view, found.before),
  });
}
