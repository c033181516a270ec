import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Page } from "playwright-core";

installChartSupport();

/** A cell by the name of its sheet, 0-based. */
export interface GridCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const SHEET_CANVAS = "canvas[id^='univer-sheet-main-canvas']";

/** Types into a cell as a person does, and leaves it with Enter. */
export async function typeIntoCell(page: Page, cell: GridCell, text: string): Promise<void> {
  await page.evaluate(({ sheet, row, column }) => {
    const { model } = window.workbench;
    const found = model.sheetByName(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    model.activateSheet(found.id);
    model.select(found.id, { row, column, rowCount: 1, columnCount: 1 });
  }, cell);
  // A click gives the grid the keyboard; the cell is then chosen through the model, wherever it lies.
  await page.locator(SHEET_CANVAS).click({ position: { x: 300, y: 300 } });
  await page.evaluate(({ sheet, row, column }) => {
    const { model } = window.workbench;
    const found = model.sheetByName(sheet);
    if (found) model.select(found.id, { row, column, rowCount: 1, columnCount: 1 });
  }, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What is displayed in the used cells of a sheet, row by row; empty where the sheet is not there. */
export function shownTexts(page: Page, sheet: string): Promise<string[][]> {
  return page.evaluate(async (name) => {
    const { model } = window.workbench;
    await model.settled();
    const found = model.sheetByName(name);
    const used = found?.usedRect(true);
    return found && used ? found.texts(used) : [];
  }, sheet);
}

/** Rows of a sheet that nobody sees, 0-based. */
export function hiddenRows(page: Page, sheet: string): Promise<number[]> {
  return page.evaluate((name) => {
    const found = window.workbench.model.sheetByName(name);
    const used = found?.usedRect(true);
    if (!found || !used) return [];
    return Array.from({ length: used.rowCount }, (_, index) => used.row + index).filter((row) =>
      found.isRowHidden(row),
    );
  }, sheet);
}

/** The file that the save button would hand out, read by another program than the one that wrote it. */
export async function savedWorkbook(page: Page): Promise<Workbook> {
  const bytes = await page.evaluate(async () => [...(await window.workbench.save())]);
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes));
  return workbook;
}
