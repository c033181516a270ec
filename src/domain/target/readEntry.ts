import { bracketParts } from "./bracketParts";
import { CellView, tokenOf } from "./cellView";
import { nameFrom } from "./indicatorName";
import type { Condition, ConditionPhrase, Phrase, Reference, RelativeCondition } from "./phrases";
import type { Entry, Statement } from "./statement";
import { amountToken, nodesOf, sortNodes, type Node, type SortedNodes } from "./statements";
import { bracketYear, periodIn, readLeads, referenceIn, yearIn } from "./surroundings";
import { CHANGE_KINDS, TOKEN, WAY_OF, type Token } from "./tokens";

const NO_ENTRY: Entry = {
  statements: [],
  name: null,
  starts: [],
  arrowStart: null,
  unitColumn: null,
  unitColumnPer: null,
  ambiguousLine: false,
  scale: false,
};

function plainStatement(condition: Condition): Statement {
  return {
    condition,
    name: null,
    year: null,
    period: null,
    per: null,
    approximate: false,
    bound: null,
    reference: null,
    change: null,
    trend: null,
    or: false,
    withdrawal: false,
  };
}

/** Conditions that a reference elsewhere in the entry belongs to. */
function wantsReference(condition: Condition): boolean {
  return condition.kind === "change" && condition.reference === null;
}

/**
 * Reads one entry of a cell: which of its numbers are targets, and what stands around them.
 *
 * @returns an entry without statements where no number (and no reference) is a target
 */
export function readEntry(view: CellView, parts: readonly Phrase[]): Entry {
  const nodes = nodesOf(parts);
  if (nodes.length === 0) {
    const opened = openLastBracket(parts);
    if (opened !== null) {
      const entry = readEntry(view, opened);
      const asNeeded = /^(?:適宜|随時|必要|継続|定期)/u.test(view.text(parts));
      return asNeeded ? { ...entry, name: null } : entry;
    }
  }
  const sorted = sortNodes(view, nodes);
  const withdrawal = isWithdrawal(parts);
  const first = sorted.targets[0];
  const head = first === undefined ? parts : headOf(parts, sorted);
  const name = nameFrom(view, head, nameEnd(view, parts, head));
  const trend = trendOf(parts);
  const statements: Statement[] = [];
  // 「（R4）70％（R5）75％」: the years stand before the numbers
  const dated = sorted.targets.length > 1 && bracketYearBefore(view, head) !== null;
  const starts: Token[] = sorted.starts.flatMap((node) => amountToken(node) ?? []);
  const knowns = (list: readonly Phrase[]): void => {
    for (const part of list) {
      if (part.type === "known" && part.level) starts.push(part.amount.token);
    }
  };
  knowns(parts);
  let pending: Reference | null = null;

  sorted.targets.forEach((node, index) => {
    const before = index === 0 ? head : node.before;
    const between = index === 0 && parts[head.length] !== node.phrase ? node.before : before;
    const arrow = arrowStart(sorted.starts) !== null;
    pending = referenceIn(before) ?? (index === 0 ? referenceInBrackets(before) : null) ?? pending;
    const aside = bracketParts(view, node);
    const lead = dated ? bracketYearBefore(view, before) : null;
    starts.push(...aside.starts);
    const leads = readLeads(view, ownLeads(node, name.unit !== null && index === 0));
    const ownName =
      index === 0 ? name.name : nameFrom(view, before, numberStart(view, node.phrase)).name;
    const base: Omit<Statement, "condition"> = {
      name: ownName,
      year:
        lead ??
        aside.year ??
        (node.phrase.year === null
          ? yearOf(view, before, between, arrow)
          : view.printed(node.phrase.year)),
      period: leads.period ?? aside.period ?? periodIn(view, before),
      per: leads.per,
      approximate: leads.approximate,
      bound: leads.bound,
      reference: wantsReference(node.phrase.condition) ? (aside.reference ?? pending) : null,
      change: aside.change,
      trend,
      or: index > 0 && node.before.some((part) => tokenOf(part, TOKEN.or) !== null),
      withdrawal,
    };
    const condition = aside.replacement ?? node.phrase.condition;
    statements.push({ ...base, condition });
    for (const extra of aside.more) {
      statements.push({ ...base, ...extra, change: null, year: extra.year ?? null });
    }
  });

  const strict = statements.length === 0 ? strictChange(parts) : null;
  if (strict !== null) {
    const { condition, at } = strict;
    const before = parts.slice(0, at);
    const { name: about } = nameFrom(view, before, 0);
    const year = yearIn(view, before);
    return {
      ...NO_ENTRY,
      name: about,
      statements: [{ ...plainStatement(condition), name: about, year, withdrawal }],
    };
  }
  return {
    statements,
    name: name.name,
    starts,
    arrowStart: arrowStart(sorted.starts),
    unitColumn: name.unit?.unit ?? null,
    unitColumnPer: name.unit?.per ?? null,
    ambiguousLine: sorted.ambiguous,
    scale: view.cell.signs.includes(TOKEN.scale),
  };
}

/** Everything before the first number that is a target or the start of one: there the name stands. */
function headOf(parts: readonly Phrase[], { targets, passed }: SortedNodes): readonly Phrase[] {
  const counted = new Set<Phrase>([...targets, ...passed].map(({ phrase }) => phrase));
  const end = parts.findIndex((part) => counted.has(part));
  return end < 0 ? parts : parts.slice(0, end);
}

/** 「適宜実施（年４回程度）」: the only number stands in a bracket at the end. */
function openLastBracket(parts: readonly Phrase[]): readonly Phrase[] | null {
  let last = parts.length - 1;
  while (last >= 0 && tokenOf(parts[last], TOKEN.stop, TOKEN.blank) !== null) last--;
  const bracket = parts[last];
  if (bracket?.type !== "bracket" || nodesOf(bracket.parts).length === 0) return null;
  if (bracket.parts.some((part) => tokenOf(part, TOKEN.incase) !== null)) return null;
  return [...parts.slice(0, last), ...bracket.parts];
}

/** The year of a target: printed between its start and itself, else before both. */
function yearOf(
  view: CellView,
  head: readonly Phrase[],
  between: readonly Phrase[],
  arrow: boolean,
): string | null {
  const near = yearIn(view, between);
  if (near !== null || head === between) return near;
  // 「R3 50%→60%」: the year is that of the left side, unless it is a deadline.
  const deadline = head.some((part) => tokenOf(part, TOKEN.until) !== null);
  return arrow && !deadline ? null : yearIn(view, head);
}

function nameEnd(view: CellView, parts: readonly Phrase[], head: readonly Phrase[]): number {
  const next = parts[head.length];
  return next?.type === "condition" ? numberStart(view, next) : 0;
}

function numberStart(view: CellView, phrase: ConditionPhrase): number {
  return amountToken({ phrase, before: [], after: [] })?.from ?? view.start(phrase.from);
}

/** 「令和3年度より向上させる」: more than the reference, without saying by how much. */
function strictChange(
  parts: readonly Phrase[],
): { condition: RelativeCondition; at: number } | null {
  const at = parts.findIndex(({ type }) => type === "reference");
  const found = parts[at];
  if (found?.type !== "reference") return null;
  const changes = parts.slice(at + 1).flatMap((part) => tokenOf(part, ...CHANGE_KINDS) ?? []);
  const way = WAY_OF.get(changes[changes.length - 1]?.kind ?? TOKEN.text);
  if (way === undefined) return null;
  const { reference } = found;
  return {
    condition: { kind: "relative", reference, operator: null, way, approximate: false },
    at,
  };
}

/** With a unit column 「件/年」 the 年 in front of the number is part of the column. */
function ownLeads({ phrase }: Node, unitColumn: boolean): readonly Token[] {
  return unitColumn ? phrase.leads.filter(({ kind }) => kind === TOKEN.about) : phrase.leads;
}

function arrowStart(starts: readonly Node[]): Token | null {
  const arrow = starts.filter((node) =>
    node.after.some((part) => tokenOf(part, TOKEN.arrow) !== null),
  );
  const last = arrow[arrow.length - 1];
  return last === undefined ? null : amountToken(last);
}

/** 「…の場合、見直す」: the number is a condition for giving up, not a target. */
function isWithdrawal(parts: readonly Phrase[]): boolean {
  const has = (kind: typeof TOKEN.incase | typeof TOKEN.review): boolean =>
    parts.some((part) => tokenOf(part, kind) !== null);
  if (has(TOKEN.review)) {
    const first = parts.find((part) => tokenOf(part, TOKEN.blank, TOKEN.bullet) === null);
    if (has(TOKEN.incase) || tokenOf(first, TOKEN.review) !== null) return true;
    if (first?.type === "bracket") return isWithdrawal(first.parts);
  }
  return false;
}

function trendOf(parts: readonly Phrase[]): Statement["trend"] {
  const token = parts
    .slice(-2)
    .flatMap((part) => tokenOf(part, TOKEN.upwards, TOKEN.downwards) ?? [])[0];
  return token === undefined ? null : (WAY_OF.get(token.kind) ?? null);
}

/** The year of a bracket that stands right before a number. */
function bracketYearBefore(view: CellView, before: readonly Phrase[]): string | null {
  const last = before[before.length - 1];
  return last?.type === "bracket" ? bracketYear(view, last.parts) : null;
}

/** A reference in a bracket of the name: 「生活保護率（前年度比）△0.8ポイント」. */
function referenceInBrackets(parts: readonly Phrase[]): Reference | null {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    const found = part?.type === "bracket" ? referenceIn(part.parts) : null;
    if (found !== null) return found;
  }
  return null;
}
