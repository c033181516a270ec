import { compactText } from "../../../domain/text/normalize";
import type { SheetGrid } from "../sheetGrid";

/** One theme of a PDCA sheet: where its parts begin. */
export interface PdcaBlock {
  /** Column of the letters P, D, C, A. */
  readonly column: number;
  readonly plan: number;
  /** Rows where the parts after the plan begin; `null` where a part is missing. */
  readonly check: number | null;
  readonly action: number | null;
  /** First row after the plan part, and last row of the theme. */
  readonly planEnd: number;
  readonly end: number;
}

const LETTERS: readonly (readonly [RegExp, "P" | "D" | "C" | "A"])[] = [
  [/^(?:p|plan|計画\(p\))$/i, "P"],
  [/^(?:d|do|実行\(d\))$/i, "D"],
  [/^(?:c|check|評価\(c\))$/i, "C"],
  [/^(?:a|act|action|改善\(a\))$/i, "A"],
];

/** Finds the themes of a sheet by the letters P, D, C, A that stand below one another. */
export function findPdcaBlocks(grid: SheetGrid): readonly PdcaBlock[] {
  for (let column = grid.left; column <= grid.right; column++) {
    const letters = lettersIn(grid, column);
    const plans = letters.filter(({ letter }) => letter === "P");
    if (plans.length === 0 || !letters.some(({ letter }) => letter === "C")) continue;
    return plans.map(({ row }, index) => {
      const end = (plans[index + 1]?.row ?? grid.bottom + 1) - 1;
      const own = letters.filter((other) => other.row > row && other.row <= end);
      const at = (letter: string): number | null =>
        own.find((other) => other.letter === letter)?.row ?? null;
      return {
        ...{ column, plan: row, check: at("C"), action: at("A"), end },
        planEnd: (own[0]?.row ?? end + 1) - 1,
      };
    });
  }
  return [];
}

function lettersIn(grid: SheetGrid, column: number): { row: number; letter: string }[] {
  const found: { row: number; letter: string }[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const value = grid.value(row, column);
    if (typeof value !== "string" || value === "" || value.length > 12) continue;
    const text = compactText(value).text;
    const letter = LETTERS.find(([pattern]) => pattern.test(text))?.[1];
    if (letter) found.push({ row, letter });
  }
  return found;
}
