import type { ListColumn, ListField, ListTemplate } from "../../domain/plan/listTemplate";

/** One row of the list; a field that is left out is an empty cell. */
export type ListRow = Readonly<Partial<Record<ListField, string | number>>>;

/** What a list holds beside the words of the template. */
export interface ListContent {
  readonly sheetName: string;
  readonly title: string;
  readonly instruction: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

/** The list as a section gets it: every column, empty rows. */
export function emptyList(template: ListTemplate): ListContent {
  const { sheetName, title, instruction, columns, emptyRows } = template;
  return {
    ...{ sheetName, title, instruction, columns },
    rows: Array.from({ length: emptyRows }, () => ({})),
  };
}
