import { unitKind } from "../../text/units";
import type { CellView } from "./cellView";
import { isSeparator, tokenOf } from "./cellView";
import { endsStatement, endsLikeName, qualifies } from "./closings";
import type { ConditionPhrase, Phrase } from "../phrases";
import { CHANGE_KINDS, OPERATOR_KINDS, TOKEN, type Token, type TokenQuantity } from "../tokens";

/** の差, に近づける: the number before is no level. */
const NO_LEVEL = TOKEN.difference + TOKEN.towards;

/** A condition of an entry with what stands around it. */
export interface Node {
  readonly phrase: ConditionPhrase;
  /** Phrases between the condition before (or the beginning) and this one. */
  readonly before: readonly Phrase[];
  /** Phrases between this condition and the next one (or the end). */
  readonly after: readonly Phrase[];
}

/** Conditions of an entry, sorted by what they are. */
export interface SortedNodes {
  /** Those that are targets. */
  readonly targets: readonly Node[];
  /** Numbers that say where the target starts from: the left of an arrow, earlier columns of a table. */
  readonly starts: readonly Node[];
  /** All numbers that stand before a target in its table line, the page number included. */
  readonly passed: readonly Node[];
  /** More than one number of a table line could be the target. */
  readonly ambiguous: boolean;
}

/** Pairs every condition of a list of phrases with what stands around it. */
export function nodesOf(parts: readonly Phrase[]): Node[] {
  const nodes: Node[] = [];
  let before: Phrase[] = [];
  let open: { phrase: ConditionPhrase; before: readonly Phrase[] } | null = null;
  for (const part of parts) {
    if (part.type !== "condition") {
      before.push(part);
      continue;
    }
    if (open !== null) nodes.push({ ...open, after: before });
    open = { phrase: part, before };
    before = [];
  }
  if (open !== null) nodes.push({ ...open, after: before });
  return nodes;
}

/** The text that hangs on to a condition: up to the next separator or bracket. */
export function attached(view: CellView, node: Node): string {
  const parts: Phrase[] = [];
  for (const part of node.after) {
    if (isSeparator(part) || part.type === "bracket" || part.type === "known") break;
    parts.push(part);
  }
  return view.text(parts);
}

const NO_NODES: SortedNodes = { targets: [], starts: [], passed: [], ambiguous: false };

/** Sorts the conditions of an entry into targets and others. */
export function sortNodes(view: CellView, nodes: readonly Node[]): SortedNodes {
  const [only] = nodes;
  if (only === undefined) return NO_NODES;
  if (nodes.length === 1) {
    return stands(view, only, true) ? { ...NO_NODES, targets: nodes } : NO_NODES;
  }
  const starts: Node[] = [];
  const kept: Node[] = [];
  nodes.forEach((node, index) => {
    const last = index === nodes.length - 1;
    if (!last && leadsOn(node)) starts.push(node);
    else if (isMultiplied(view, nodes, index)) return;
    else if ((!last && isAgeGroup(node)) || isWholeOf(nodes[index - 1], node)) return;
    else if (stands(view, node, last)) kept.push(node);
  });
  const marked = preferMarked(kept);
  const line = lastOfTableLine(view, marked);
  return {
    targets: line.targets,
    starts: [...starts, ...line.earlier],
    passed: [...starts, ...line.passed],
    ambiguous: line.ambiguous,
  };
}

/** 「50%→」「約20%から、」: the number is where the way begins. */
function leadsOn(node: Node): boolean {
  if (tokenOf(node.after[0], TOKEN.from) !== null) return true;
  return node.after.some((part) => tokenOf(part, TOKEN.arrow) !== null);
}

/** 「20～64歳 男性9,000歩」: who is meant, not how much. */
function isAgeGroup({ phrase: { condition } }: Node): boolean {
  if (condition.kind === "range") return condition.high.token.quantity?.unit === "歳";
  return false;
}

/** 「3回×10会場」: neither number is the target by itself, and the product is not printed. */
function isMultiplied(view: CellView, nodes: readonly Node[], index: number): boolean {
  const times = (node: Node | undefined): boolean =>
    node !== undefined && /^[×✕]$/u.test(view.text(node.before));
  return times(nodes[index]) || times(nodes[index + 1]);
}

/** 「20校/22校」: the second number is the whole. */
function isWholeOf(previous: Node | undefined, node: Node): boolean {
  if (node.before.length !== 1 || tokenOf(node.before[0], TOKEN.slash) === null) return false;
  const part = quantityIn(previous);
  const whole = quantityIn(node);
  if (part === null || whole === null || node.phrase.leads.length > 0) return false;
  // 「50件/5年」: the time it is counted over
  if (part.unit !== whole.unit) return whole.unit === "年" || whole.unit === "か月";
  return part.value !== null && whole.value !== null && whole.value >= part.value;
}

/** Whether the number stands for itself and does not belong to a name that follows. */
function stands(view: CellView, node: Node, last: boolean): boolean {
  if (tokenOf(node.after[0], NO_LEVEL) !== null) return false;
  const text = attached(view, node);
  if (node.phrase.marked || text === "") return true;
  // 「S・A評価の割合80％以上」
  if (!last && node.phrase.condition.kind === "grade")
    return endsStatement(text) && !text.startsWith("の");
  if (!last) {
    if (tokenOf(node.after[0], TOKEN.forecast) !== null) return true;
    // 「75歳以上で20本以上の歯を有する者」: the number goes on into the next one
    if (/^[でにがはを]$/u.test(text) && !node.after.some(isSeparator)) return false;
    return endsStatement(text) && !qualifies(text);
  }
  if (qualifies(text) && printedOperator(node) === null) return false;
  return !changesName(view, node);
}

/** 「1日2回以上食べている人の割合を増やす」: the number is part of the name, the change has no number. */
function changesName(view: CellView, node: Node): boolean {
  let text = "";
  for (const part of node.after) {
    if (tokenOf(part, CHANGE_KINDS) !== null) {
      return endsLikeName(text.replace(/[をのが]$/u, ""));
    }
    if (part.type === "token" && part.token.kind === TOKEN.stop) return false;
    text += view.text([part]);
  }
  return false;
}

function printedOperator({ phrase: { condition } }: Node): string | null {
  return "operator" in condition ? condition.operator : null;
}

/** Where 目標 is printed, only what it marks (and what is joined to it) is a target. */
function preferMarked(nodes: readonly Node[]): readonly Node[] {
  const first = nodes.findIndex(({ phrase }) => phrase.marked);
  if (first < 0)
    return nodes.filter((node, index) => index === nodes.length - 1 || !isForecast(node));
  return nodes.filter(
    (node, index) =>
      index >= first &&
      (node.phrase.marked || !isForecast(node)) &&
      !(index > first && followsOperator(node)),
  );
}

function isForecast(node: Node): boolean {
  return tokenOf(node.after[0], TOKEN.forecast) !== null;
}

/** 「計画額(254百万円)を上回る319百万円の見込み」: what follows the operator is compared with the target. */
function followsOperator(node: Node): boolean {
  return node.before.length === 1 && tokenOf(node.before[0], OPERATOR_KINDS) !== null;
}

interface TableLine {
  readonly targets: readonly Node[];
  readonly earlier: readonly Node[];
  readonly passed: readonly Node[];
  readonly ambiguous: boolean;
}

/** Numbers that only blanks separate are columns of a table: the last one is the target. */
function lastOfTableLine(view: CellView, nodes: readonly Node[]): TableLine {
  const targets: Node[] = [];
  const earlier: Node[] = [];
  const passed: Node[] = [];
  let ambiguous = false;
  let run: Node[] = [];
  const close = (): void => {
    const last = run[run.length - 1];
    if (last === undefined) return;
    targets.push(last);
    const columns = withoutPageNumber(run);
    earlier.push(...columns.slice(0, -1));
    passed.push(...run.slice(0, -1));
    const levels = new Set(columns.slice(1).map(levelKey));
    ambiguous ||= columns.length >= 3 && levels.size > 1;
    run = [];
  };
  for (const node of nodes) {
    const previous = run[run.length - 1];
    if (previous !== undefined && !isColumn(view, previous, node)) close();
    run.push(node);
  }
  close();
  return { targets, earlier, passed, ambiguous };
}

function isColumn(view: CellView, previous: Node, node: Node): boolean {
  const [left, right] = [amountToken(previous), amountToken(node)];
  if (left === null || right === null || node.phrase.marked) return false;
  const apart =
    node.before.length === 0 || node.before.every((part) => tokenOf(part, TOKEN.blank) !== null);
  if (!apart || node.phrase.leads.length > 0 || !view.gapBefore(right.from)) return false;
  const [a, b] = [left.quantity?.unit ?? null, right.quantity?.unit ?? null];
  const sameKind = a === null || b === null || unitKind(a) === unitKind(b);
  return sameKind || printedOperator(previous) === null;
}

/** 「73 11,206 ha 12,000 ha」: an integer without unit before numbers with one is the page. */
function withoutPageNumber(run: readonly Node[]): readonly Node[] {
  const first = quantityIn(run[0]);
  const second = quantityIn(run[1]);
  if (first === null || second === null) return run;
  const page = first.unit === null && Number.isInteger(first.value);
  return page && second.unit !== null ? run.slice(1) : run;
}

function levelKey(node: Node): string {
  const token = amountToken(node);
  return `${String(token?.quantity?.value ?? null)} ${token?.quantity?.unit ?? ""}`;
}

function quantityIn(node: Node | undefined): TokenQuantity | null {
  return node === undefined ? null : (amountToken(node)?.quantity ?? null);
}

/** The number of a level; `null` for other conditions. */
export function amountToken({ phrase: { condition } }: Node): Token | null {
  return condition.kind === "level" ? condition.amount.token : null;
}
