import type { CellValue } from "../read/snapshot";

/**
 * The numbers that tell the order before any sorting, from those that a column remembers: rows that were added since
 * follow the others.
 */
export function originalOrder(remembered: readonly CellValue[]): readonly number[] {
  let last = Math.max(0, ...remembered.filter((value) => typeof value === "number"));
  return remembered.map((value) => (typeof value === "number" ? value : ++last));
}
