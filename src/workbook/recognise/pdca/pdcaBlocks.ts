import { labelText } from "../labelText";
import type { SheetGrid } from "../sheetGrid";

/** One theme of a PDCA sheet: where its parts begin. */
export interface PdcaBlock {
  /** Column of the letters P, D, C, A. */
  readonly column: number;
  readonly plan: number;
  /** Rows where the parts after the plan begin; `null` where a part is missing. */
  readonly work: number | null;
  readonly check: number | null;
  readonly action: number | null;
  /** First row after the plan part, and last row of the theme. */
  readonly planEnd: number;
  readonly end: number;
}

const LETTERS: readonly (readonly [RegExp, "P" | "D" | "C" | "A"])[] = [
  [/^(?:p(?:lan)?(?:\(?計画\)?)?|計画\(p(?:lan)?\))$/i, "P"],
  [/^(?:d(?:o)?(?:\(?(?:実行|実施)\)?)?|(?:実行|実施)\(d(?:o)?\))$/i, "D"],
  [/^(?:c(?:heck)?(?:\(?(?:評価|検証)\)?)?|(?:評価|検証)\(c(?:heck)?\))$/i, "C"],
  [/^(?:a(?:ct|ction)?(?:\(?改善\)?)?|改善\(a(?:ct|ction)?\))$/i, "A"],
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
        ...{ column, plan: row, work: at("D"), check: at("C"), action: at("A"), end },
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
    const text = labelText(value);
    const letter = LETTERS.find(([pattern]) => pattern.test(text))?.[1];
    if (letter) found.push({ row, letter });
  }
  return found;
}
