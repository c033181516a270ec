import type { SheetGrid } from "./sheetGrid";

const ISSUE = /^(?:経営課題|重点課題|政策|基本目標)|プラン.*取組|改革/u;
const STRATEGY = /^(?:戦略|施策)/u;

/** Management issue and strategy of a form, from its heading rows. */
export class HeadingPath {
  private issue: string | null = null;
  private strategy: string | null = null;

  /** @param lastColumn last column of the tables: behind it stand remarks that do not matter */
  constructor(
    private readonly grid: SheetGrid,
    private readonly lastColumn = grid.right,
  ) {}

  /** Whether the only text of a row is the heading of an issue or a strategy. */
  isHeading(row: number): boolean {
    const text = this.onlyText(row);
    return text !== null && (STRATEGY.test(text) || ISSUE.test(text));
  }

  /** Takes note of a heading row. */
  read(row: number): void {
    const text = this.onlyText(row) ?? "";
    if (STRATEGY.test(text)) {
      this.strategy = text;
    } else {
      this.issue = text;
      this.strategy = null;
    }
  }

  /** Outermost first, without the levels that are not given. */
  current(): readonly string[] {
    return [this.issue, this.strategy].filter((text) => text !== null);
  }

  private onlyText(row: number): string | null {
    let found: string | null = null;
    for (let column = this.grid.left; column <= this.lastColumn; column++) {
      if (this.grid.isBlank(row, column)) continue;
      if (found !== null) return null;
      found = this.grid.text(row, column).replace(/\s+/gu, " ");
    }
    return found;
  }
}
