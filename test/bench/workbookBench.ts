/*
 * npm run bench:workbook
 *
 * Prints how long judging and writing takes for lists of 1,000, 5,000 and 10,000 rows, with the number of round
 * trips, and how long the workbook takes over a sheet of 10,000 rows and 20 columns: to be opened, read,
 * written to, calculated and saved. Every step is run several times on a fresh workbook; the best run
 * counts, as the others were disturbed.
 */
import { Workbook } from "@cj-tech-master/excelts";

import { openWorkbook } from "../../src/workbench/openWorkbook";
import type { SheetModel, WorkbookModel } from "../../src/workbench/model/workbookModel";
import type { Rect } from "../../src/workbench/model/rect";
import { judgeBench } from "./judgeBench";

const ROWS = 10_000;
const COLUMNS = 20;
const RUNS = 3;
/** Columns 15 to 20 hold formulas. */
const FORMULA_COLUMNS = 6;

const block = (row: number, column: number, rowCount: number, columnCount: number): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A list as a ward keeps it: texts, figures, percentages and formulas, with formats on every cell. */
async function sampleFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("一覧");
  for (let row = 1; row <= ROWS; row += 1)
    for (let column = 1; column <= COLUMNS; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = { name: "游ゴシック", size: 11, bold: column === 1 };
      if (column <= 6) cell.value = `施策${row}の指標${column}について令和${column}年度の取組`;
      else if (column <= COLUMNS - FORMULA_COLUMNS) {
        cell.value = (row * column) % 1000;
        cell.numFmt = column % 2 === 0 ? "#,##0" : "0.0%";
      } else cell.value = { formula: `G${row}+H${row}*${column}`, result: 0 };
    }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Step = readonly [name: string, run: (on: OpenSheet) => unknown];

interface OpenSheet {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
}

const ALL = block(0, 0, ROWS, COLUMNS);
const STEPS: readonly Step[] = [
  ["usedRect", ({ sheet }) => sheet.usedRect(true)],
  ["values, 200,000 cells", ({ sheet }) => sheet.values(ALL)],
  ["texts, 200,000 cells", ({ sheet }) => sheet.texts(ALL)],
  ["formulas, 200,000 cells", ({ sheet }) => sheet.formulas(ALL)],
  ["styles, 200,000 cells", ({ sheet }) => sheet.styles(ALL)],
  [
    "write 50,000 numbers",
    ({ sheet }) => {
      const cells = Array.from({ length: ROWS }, (_, row) =>
        Array.from({ length: 5 }, (_, column) => row + column / 10),
      );
      sheet.write(block(0, 6, ROWS, 5), cells);
    },
  ],
  ["recalculate 60,000 formulas", ({ model }) => model.settled()],
  [
    "fill 10,000 cells with a colour",
    ({ sheet }) => {
      sheet.applyStyle(block(0, 3, ROWS, 1), { fillColor: "#FFF2CC" });
    },
  ],
  [
    "insert one row",
    ({ sheet }) => {
      sheet.insertCells(block(10, 0, 1, 16_384), "Down");
    },
  ],
  ["recalculate", ({ model }) => model.settled()],
  ["save", ({ model }) => model.save()],
];

async function main(): Promise<void> {
  await judgeBench([1_000, 5_000, 10_000]);
  console.log();
  const bytes = await sampleFile();
  console.log(`${ROWS} rows × ${COLUMNS} columns, ${(bytes.length / 1_048_576).toFixed(1)} MB`);
  const best = new Map<string, number>();
  const note = (name: string, started: number): void => {
    const took = performance.now() - started;
    best.set(name, Math.min(best.get(name) ?? Infinity, took));
  };
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const model = await openWorkbook(bytes, { name: "bench.xlsx" });
    note("open", started);
    const sheet = model.sheets()[0];
    if (!sheet) throw new Error("the sheet is missing");
    for (const [name, act] of STEPS) {
      const from = performance.now();
      await act({ model, sheet });
      note(name, from);
    }
    model.dispose();
  }
  for (const [name, took] of best)
    console.log(`${name.padEnd(34)} ${took.toFixed(0).padStart(6)} ms`);
  console.log(
    `${"resident memory".padEnd(34)} ${(process.memoryUsage.rss() / 1_048_576).toFixed(0).padStart(6)} MB`,
  );
}

void main();
