import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";
import { columnOf, type ListHeader } from "./listHeader";

const LEVELS: readonly Concept[] = ["issue", "strategy", "initiative"];

/** Words that tell the level of a heading row, outermost first. */
const HEADING_LEVELS: readonly RegExp[] = [/経営課題|政策|基本目標|柱/, /戦略|施策/, /取組|事業/];

/**
 * Where a row stands in the plan: management issue, strategy, initiative. A merged cell is blank below its
 * first row, so a blank is filled from above, but only as long as nothing to its left begins anew.
 */
export class PathReader {
  private readonly columns: readonly (number | null)[];
  private current: (string | null)[] = LEVELS.map(() => null);
  private headings: (string | null)[] = LEVELS.map(() => null);

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: ListHeader,
  ) {
    this.columns = LEVELS.map((level) => columnOf(header, level)?.column ?? null);
  }

  /** Takes note of a row that is a heading over the rows below it. */
  readHeading(row: number): void {
    const text = this.firstText(row);
    const level = HEADING_LEVELS.findIndex((words) => words.test(text));
    const depth = Math.max(level, 0);
    this.headings = this.headings.map((heading, index) =>
      index < depth ? heading : index === depth ? text : null,
    );
    this.current = LEVELS.map(() => null);
  }

  /** The path of a row, outermost first, without the levels that are not given. */
  read(row: number): readonly string[] {
    let isFresh = false;
    this.current = this.columns.map((column, level) => {
      const text = column === null ? "" : oneLine(this.grid.text(row, column));
      if (text !== "") isFresh = true;
      return text === "" ? (isFresh ? null : (this.current[level] ?? null)) : text;
    });
    return this.current.flatMap((text, level) => text ?? this.headings[level] ?? []);
  }

  /** The initiative of the row itself, "" where its cell is blank. */
  ownInitiative(row: number): string {
    const column = this.columns.at(-1) ?? null;
    return column === null ? "" : oneLine(this.grid.text(row, column));
  }

  private firstText(row: number): string {
    for (let column = this.header.left; column <= this.header.right; column++) {
      if (!this.grid.isBlank(row, column)) return oneLine(this.grid.text(row, column));
    }
    return "";
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
