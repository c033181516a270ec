import type { CellRef } from "../../../domain/plan/cellRef";
import type { SourcedText } from "../../../domain/plan/plan";
import type { SheetGrid } from "../sheetGrid";
import { readMark } from "../statements/marks";
import { splitItems } from "../statements/items";
import {
  hasAmount,
  isCrossReference,
  readTargetStatement,
  type TargetStatement,
} from "../statements/targetStatement";
import type { ColumnSpan, TableHeader } from "./tableHeader";

/** One row of an initiative table; a merged cell is filled in its first row only. */
export interface TableRow {
  /** 「１－２－３」 or 「①」 where it has a cell of its own. */
  readonly number: SourcedText | null;
  readonly initiative: SourcedText | null;
  readonly targets: readonly RowTarget[];
  readonly results: SourcedText | null;
  readonly review: SourcedText | null;
  readonly mark: SourcedText | null;
}

/** One target of a row; `target` is `null` where the row only refers to another one. */
export interface RowTarget {
  readonly name: SourcedText;
  readonly target: SourcedText | null;
  readonly cell: CellRef;
  readonly baseline: SourcedText | null;
}

const NUMBER = /^[（(]?[\d０-９①-⑳ア-オ－―\-.]{1,7}[)）]?$/u;

/** Reads what stands in a row under a header. */
export function readTableRow(grid: SheetGrid, header: TableHeader, row: number): TableRow {
  const results = header.results && firstText(grid, row, header.results);
  const targets = readTargets(grid, header.target, row);
  const reference = targets.length === 0 ? referenceIn(grid, row, header) : null;
  return {
    ...readInitiative(grid, header.initiative, row),
    targets: reference ? [reference] : targets,
    results: reference ? null : results,
    review: header.review && firstText(grid, row, header.review),
    mark: header.mark && readMark(textsIn(grid, row, header.mark)),
  };
}

/** 「１ | 人と人とのつながりづくり」: the number stands before the name, or alone in its column. */
function readInitiative(
  grid: SheetGrid,
  span: ColumnSpan,
  row: number,
): Pick<TableRow, "number" | "initiative"> {
  const texts = textsIn(grid, row, span);
  const name = texts.find(({ text }) => !NUMBER.test(text));
  const number = texts.find(({ text }) => NUMBER.test(text)) ?? null;
  return name ? { number, initiative: name } : { number: null, initiative: texts[0] ?? null };
}

function readTargets(grid: SheetGrid, span: ColumnSpan, row: number): readonly RowTarget[] {
  const [first, second] = textsIn(grid, row, span);
  if (!first) return [];
  const items = splitItems(first.text);
  // A first cell that says how much is whole: beside it stands a remark.
  const isWhole = items.some(({ text }) => hasAmount(readTargetStatement(text)));
  if (second && !isWhole) return [twoCells(first, second)];
  return items.map(({ text }) =>
    isCrossReference(text)
      ? { name: { text, cell: first.cell }, target: null, cell: first.cell, baseline: null }
      : rowTarget(readTargetStatement(text), first.cell),
  );
}

/** Indicator and target in two cells: 「…の認知度 | ： 50％以上」. */
function twoCells(first: SourcedText, second: SourcedText): RowTarget {
  const target = second.text.replace(/^[：:\s]+/u, "");
  return {
    name: { ...first, text: splitItems(first.text)[0]?.text ?? first.text },
    target: { text: target, cell: second.cell },
    cell: second.cell,
    baseline: null,
  };
}

function rowTarget(statement: TargetStatement, cell: CellRef): RowTarget {
  const { name, target, baseline } = statement;
  return {
    name: { text: name, cell },
    target: { text: target, cell },
    cell,
    baseline: baseline === null ? null : { text: baseline, cell },
  };
}

/** A row that says in a merged cell that it stands elsewhere: 「具体的取組３－１－２の再掲」. */
function referenceIn(grid: SheetGrid, row: number, header: TableHeader): RowTarget | null {
  const texts = textsIn(grid, row, { first: header.initiative.last + 1, last: grid.right });
  const found = texts.find(({ text }) => isCrossReference(text));
  return found ? { name: found, target: null, cell: found.cell, baseline: null } : null;
}

function firstText(grid: SheetGrid, row: number, span: ColumnSpan): SourcedText | null {
  return textsIn(grid, row, span)[0] ?? null;
}

function textsIn(grid: SheetGrid, row: number, { first, last }: ColumnSpan): SourcedText[] {
  const texts: SourcedText[] = [];
  for (let column = first; column <= last; column++) {
    const sourced = grid.sourced(row, column);
    if (sourced) texts.push(sourced);
  }
  return texts;
}
