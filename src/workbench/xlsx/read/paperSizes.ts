/** Paper numbers of a file (ECMA-376 part 1, 18.3.1.63) and what office.js calls them. */
const PAPER_SIZES: Readonly<Record<number, string>> = {
  1: "Letter",
  3: "Tabloid",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

export function paperSizeName(number: number | undefined): string {
  return PAPER_SIZES[number ?? 1] ?? `Paper${number ?? 1}`;
}

/** `undefined` for a name that the file format has no number for. */
export function paperSizeNumber(name: string): number | undefined {
  const known = Object.entries(PAPER_SIZES).find(([, value]) => value === name)?.[0];
  const number = known ?? /^Paper(\d+)$/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}
