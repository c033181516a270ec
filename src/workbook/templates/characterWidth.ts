/** Points of one character of the standard font (11 points), and of the margins of a cell. */
const CHARACTER = 5.25;
const MARGIN = 3.75;

/** Width in points of a column for so many half-width characters, as Excel counts them. */
export function characterWidth(characters: number): number {
  return characters * CHARACTER + MARGIN;
}
