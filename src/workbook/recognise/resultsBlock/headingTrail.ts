import type { SheetGrid } from "../sheetGrid";

/** Kinds of headings, outermost first. */
const LEVELS: readonly RegExp[] = [
  /^経営課題/u,
  /^[\d０-９]{1,2}[\s.．、]/u,
  /^(?:[（(]?[\d０-９]{1,2}[)）]|[①-⑳])/u,
];
/** First line of an initiative whose text stands in the same cell. */
const BULLET_TITLE = /^[・○●]\s*([^\n]{1,40})(?:\n|$)/u;

/** The headings above a row, each level until the next heading of the same or a higher one. */
export class HeadingTrail {
  constructor(private readonly grid: SheetGrid) {}

  /**
   * @param withTitle whether the row itself begins with the title of the initiative
   */
  at(row: number, withTitle: boolean): readonly string[] {
    const { grid } = this;
    let trail: (string | null)[] = LEVELS.map(() => null);
    for (let above = grid.top; above < row; above++) {
      const text = headingAt(grid, above);
      const level = LEVELS.findIndex((pattern) => pattern.test(text));
      if (level < 0) continue;
      trail = trail.map((heading, index) =>
        index < level ? heading : index === level ? oneLine(text) : null,
      );
    }
    const title = withTitle ? BULLET_TITLE.exec(grid.text(row, grid.left))?.[1] : undefined;
    return [...trail, title ?? null].filter((text) => text !== null);
  }
}

/** The text of a row; a number alone in the first cell stands before the name beside it. */
function headingAt(grid: SheetGrid, row: number): string {
  const text = grid.text(row, grid.left);
  if (!/^(?:[（(]?[\d０-９]{1,2}[)）.．]?|[①-⑳])$/u.test(text)) return text;
  for (let column = grid.left + 1; column <= grid.right; column++) {
    if (!grid.isBlank(row, column)) return `${text} ${grid.text(row, column)}`;
  }
  return text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
