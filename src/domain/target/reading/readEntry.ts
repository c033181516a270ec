import { bracketParts, type Aside } from "./bracketParts";
import { tokenOf, type CellView } from "./cellView";
import { nameFrom, type NameParts } from "./indicatorName";
import type { Condition, ConditionPhrase, Phrase, Reference } from "../phrases";
import type { Entry, Statement } from "./statement";
import { amountToken, nodesOf, sortNodes, type Node, type SortedNodes } from "./entryNodes";
import { strictChange } from "./strictChange";
import {
  bracketPeriod,
  bracketYear,
  periodIn,
  readLeads,
  referenceIn,
  yearIn,
  yearRange,
} from "./surroundings";
import { TOKEN, WAY_OF, type Token } from "../tokens";
import { isWithdrawal } from "./withdrawal";

/** What may follow the last bracket. */
const ENDS = TOKEN.stop + TOKEN.blank;
/** 増加を目指す, 減少を目指す */
const TRENDS = TOKEN.upwards + TOKEN.downwards;

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
  return new EntryReader(view, parts, sortNodes(view, nodes)).read();
}

/** 「適宜実施（年４回程度）」: the only number stands in a bracket at the end. */
function openLastBracket(parts: readonly Phrase[]): readonly Phrase[] | null {
  let last = parts.length - 1;
  while (last >= 0 && tokenOf(parts[last], ENDS) !== null) last--;
  const bracket = parts[last];
  if (bracket?.type !== "bracket" || nodesOf(bracket.parts).length === 0) return null;
  if (bracket.parts.some((part) => tokenOf(part, TOKEN.incase) !== null)) return null;
  return [...parts.slice(0, last), ...bracket.parts];
}

class EntryReader {
  /** Everything before the first number that is a target or the start of one: there the name stands. */
  private readonly head: readonly Phrase[];
  private readonly name: NameParts;
  private readonly arrowStart: Token | null;
  /** 「（R4）70％（R5）75％」: the years stand before the numbers. */
  private readonly yearsFirst: boolean;
  private readonly withdrawal: boolean;
  private readonly trend: Statement["trend"];
  private readonly starts: Token[] = [];
  private pending: Reference | null = null;

  constructor(
    private readonly view: CellView,
    private readonly parts: readonly Phrase[],
    private readonly sorted: SortedNodes,
  ) {
    this.head = this.headOf();
    this.name = nameFrom(view, this.head, this.nameEnd());
    this.arrowStart = arrowStart(sorted.starts);
    this.yearsFirst = sorted.targets.length > 1 && this.yearBefore(this.head) !== null;
    this.withdrawal = isWithdrawal(parts);
    this.trend = trendOf(parts);
  }

  read(): Entry {
    const { view, parts, sorted, name } = this;
    for (const node of sorted.starts) {
      const token = amountToken(node);
      if (token !== null) this.starts.push(token);
    }
    for (const part of parts) {
      if (part.type === "known" && part.level) this.starts.push(part.amount.token);
    }
    const statements = sorted.targets.flatMap((node, index) => this.statementsOf(node, index));
    const strict = statements.length > 0 ? null : strictChange(view, parts, this.withdrawal);
    return {
      statements: strict === null ? statements : [strict],
      name: strict === null ? name.name : strict.name,
      starts: this.starts,
      arrowStart: this.arrowStart,
      unitColumn: name.unit?.unit ?? null,
      unitColumnPer: name.unit?.per ?? null,
      ambiguousLine: sorted.ambiguous,
      scale: view.cell.signs.includes(TOKEN.scale),
    };
  }

  private statementsOf(node: Node, index: number): Statement[] {
    const { view } = this;
    const before = index === 0 ? this.head : node.before;
    const inName = index === 0 ? referenceInBrackets(before) : null;
    this.pending = referenceIn(before) ?? inName ?? this.pending;
    const aside = bracketParts(view, node);
    this.starts.push(...aside.starts);
    const leads = readLeads(view, this.ownLeads(node, index));
    // 「R4～R8の累計100件」: the years belong to the period
    const years = leads.period === null ? null : yearRange(view, before);
    const statement: Statement = {
      condition: aside.replacement ?? node.phrase.condition,
      name:
        index === 0 ? this.name.name : nameFrom(view, before, this.numberStart(node.phrase)).name,
      year: years === null ? this.yearOf(node, index, aside) : null,
      period:
        years === null ? periodOf(view, before, leads.period, aside) : years + (leads.period ?? ""),
      per: leads.per,
      approximate: leads.approximate,
      bound: leads.bound,
      reference: wantsReference(node.phrase.condition, aside)
        ? (aside.reference ?? this.pending)
        : null,
      change: aside.change,
      trend: this.trend,
      or: index > 0 && node.before.some((part) => tokenOf(part, TOKEN.or) !== null),
      withdrawal: this.withdrawal,
    };
    if (aside.more.length === 0) return [statement];
    const more = aside.more.map((extra) => ({ ...statement, ...extra, change: null }));
    return [statement, ...more];
  }

  /** The year of a target: in its brackets, between its start and itself, else before both. */
  private yearOf(node: Node, index: number, aside: Aside): string | null {
    const { view, head } = this;
    const before = index === 0 ? head : node.before;
    const first = this.yearsFirst ? this.yearBefore(before) : null;
    if (first !== null || aside.year !== null) return first ?? aside.year;
    if (node.phrase.year !== null) return view.printed(node.phrase.year);
    const between = index === 0 && this.parts[head.length] !== node.phrase ? node.before : before;
    const near = yearIn(view, between);
    if (near !== null || between === head) return near;
    // 「R3 50%→60%」: the year is that of the left side, unless it is a deadline.
    const deadline = head.some((part) => tokenOf(part, TOKEN.until) !== null);
    return this.arrowStart !== null && !deadline ? null : yearIn(view, head);
  }

  /** The year of a bracket that stands right before a number. */
  private yearBefore(before: readonly Phrase[]): string | null {
    const last = before[before.length - 1];
    return last?.type === "bracket" ? bracketYear(this.view, last.parts) : null;
  }

  /** With a unit column 「件/年」 the 年 in front of the number is part of the column. */
  private ownLeads({ phrase }: Node, index: number): readonly Token[] {
    if (index > 0 || this.name.unit === null) return phrase.leads;
    return phrase.leads.filter(({ kind }) => kind === TOKEN.about);
  }

  private headOf(): readonly Phrase[] {
    const { targets, passed } = this.sorted;
    if (targets.length === 0) return this.parts;
    const counted = new Set<Phrase>([...targets, ...passed].map(({ phrase }) => phrase));
    const end = this.parts.findIndex((part) => counted.has(part));
    return this.parts.slice(0, end);
  }

  private nameEnd(): number {
    const next = this.parts[this.head.length];
    return next?.type === "condition" ? this.numberStart(next) : 0;
  }

  private numberStart({ condition, from }: ConditionPhrase): number {
    return condition.kind === "level" ? condition.amount.token.from : this.view.start(from);
  }
}

/** Conditions that a reference elsewhere in the entry belongs to. */
function wantsReference(condition: Condition, { change }: Aside): boolean {
  return change !== null || (condition.kind === "change" && condition.reference === null);
}

function periodOf(
  view: CellView,
  before: readonly Phrase[],
  lead: string | null,
  aside: Aside,
): string | null {
  return lead ?? aside.period ?? periodIn(view, before) ?? bracketPeriod(view, before);
}

function arrowStart(starts: readonly Node[]): Token | null {
  const arrow = starts.filter((node) =>
    node.after.some((part) => tokenOf(part, TOKEN.arrow) !== null),
  );
  const last = arrow[arrow.length - 1];
  return last === undefined ? null : amountToken(last);
}

function trendOf(parts: readonly Phrase[]): Statement["trend"] {
  const last = parts.length - 1;
  const token = tokenOf(parts[last - 1], TRENDS) ?? tokenOf(parts[last], TRENDS);
  return token === null ? null : (WAY_OF.get(token.kind) ?? null);
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
