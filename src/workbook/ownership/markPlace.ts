/** Where a mark lies, as its formula says: known one round trip earlier than its range. */
export interface MarkPlace {
  readonly sheetName: string;
  /** Number of rows. */
  readonly rowCount: number;
}

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/u;

/** `='KPI履歴'!$A$1:$L$20` taken apart; `null` where the mark's cells are gone (`#REF!`). */
export function markPlace(formula: unknown): MarkPlace | null {
  const match = typeof formula === "string" ? REFERENCE.exec(formula) : null;
  if (!match) return null;
  const [, quoted, plain, first = "", last = first] = match;
  return {
    sheetName: quoted?.replaceAll("''", "'") ?? plain ?? "",
    rowCount: Number(last) - Number(first) + 1,
  };
}
