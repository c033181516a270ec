import type { Page } from "playwright-core";

/** Where an indicator stands in the list that the results were written beside; 0-based. */
export interface IndicatorPlace {
  readonly sheetId: string;
  readonly row: number;
  /** Column of the actual. */
  readonly actual: number;
  /** Column of the written status. */
  readonly status: number;
}

/** @throws when no list with results holds the indicator */
export async function indicatorPlace(page: Page, name: string): Promise<IndicatorPlace> {
  const place = await page.evaluate((words) => {
    for (const sheet of window.workbench.model.sheets()) {
      const used = sheet.usedRect(true);
      if (!used) continue;
      const values = sheet.values(used);
      const header = values.findIndex((line) => line.includes("実績") && line.includes("判定"));
      const row = values.findIndex((line) => line.some((value) => String(value).includes(words)));
      if (header < 0 || row < 0) continue;
      const at = (word: string): number => used.column + (values[header]?.indexOf(word) ?? -1);
      return { sheetId: sheet.id, row: used.row + row, actual: at("実績"), status: at("判定") };
    }
    return null;
  }, name);
  if (!place) throw new Error(`No list with results holds ${name}.`);
  return place;
}

/** Selects the cell of the actual and types into it, as a user would; the cell stays in edit mode. */
export async function typeActual(page: Page, place: IndicatorPlace, text: string): Promise<void> {
  await page.evaluate(({ sheetId, row, actual }) => {
    const { model } = window.workbench;
    model.activateSheet(sheetId);
    model.select(sheetId, { row, column: actual, rowCount: 1, columnCount: 1 });
  }, place);
  await page.locator("#grid canvas").first().focus();
  await page.keyboard.type(text);
}

/** Waits until the written status of the indicator reads so. */
export async function waitForStatus(
  page: Page,
  place: IndicatorPlace,
  text: string,
): Promise<void> {
  await page.waitForFunction(
    ([{ sheetId, row, status }, wanted]) => {
      const sheet = window.workbench.model.sheetById(sheetId);
      const cell = { row, column: status, rowCount: 1, columnCount: 1 };
      return sheet?.texts(cell)[0]?.[0] === wanted;
    },
    [place, text] as const,
    { polling: 20 },
  );
}
