import type { TableColumnContent } from "../xlsx/content";

/** "列1", "列2" … as Japanese Excel names columns without a header. */
export function freeColumnName(columns: readonly { readonly name: string }[]): string {
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  let number = columns.length + 1;
  while (taken.has(`列${number}`)) number += 1;
  return `列${number}`;
}

/** Unique column names from header texts: blanks get a name, repeated texts a number, as in Excel. */
export function uniqueColumnNames(texts: readonly (string | null)[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === null || text === "" ? `列${index + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The columns after headers changed: a column keeps its id while its name or its place stays. */
export function reconcileColumns(
  columns: readonly TableColumnContent[],
  headers: readonly (string | null)[],
): TableColumnContent[] {
  const names = uniqueColumnNames(headers);
  if (names.length === columns.length)
    return columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  let last = Math.max(0, ...columns.map((column) => column.id));
  return names.map((name) => {
    const known = columns.find((column) => column.name === name);
    return known ? { ...known, name } : { name, id: ++last };
  });
}
