import type { Page } from "playwright-core";

/** What a workbook shows, sheet by sheet, as plain data that two states can be compared by. */
export interface SheetDump {
  readonly name: string;
  readonly formulas: (string | number | boolean)[][];
  readonly texts: string[][];
  readonly merges: number;
  readonly conditionalFormats: number;
  readonly charts: readonly { readonly type: string; readonly title: string }[];
}

/** Reads the open workbook through the page's model, not through its picture. */
export function dumpWorkbook(page: Page): Promise<SheetDump[]> {
  return page.evaluate(async () => {
    const { model } = window.workbench;
    await model.settled();
    return model.sheets().map((sheet) => {
      const used = sheet.usedRect(true);
      return {
        name: sheet.name,
        formulas: used ? sheet.formulas(used) : [],
        texts: used ? sheet.texts(used) : [],
        merges: sheet.merges().length,
        conditionalFormats: sheet.conditionalFormats().length,
        charts: sheet.charts().map(({ state }) => ({
          type: state.chartType,
          title: state.title.text,
        })),
      };
    });
  });
}

/**
 * The displayed text in the column with this heading, in the row that holds `words` in one of its cells.
 *
 * @throws when there is no such row or heading
 */
export function cellText({ texts }: SheetDump, words: string, heading: string): string {
  const row = texts.find((cells) => cells.some((cell) => cell.includes(words)));
  const column = texts.map((cells) => cells.indexOf(heading)).find((index) => index >= 0);
  const text = column === undefined ? undefined : row?.[column];
  if (text === undefined) throw new Error(`No cell under 「${heading}」 beside 「${words}」.`);
  return text;
}
