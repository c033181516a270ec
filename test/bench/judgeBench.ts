import { Workbook } from "@cj-tech-master/excelts";

import { startHeadlessClient } from "../../src/workbench/headless/headlessClient";
import { openWorkbook } from "../../src/workbench/openWorkbook";
import { judgeWorkbook } from "../../src/workbook/judgeWorkbook";
import { removeResults } from "../../src/workbook/removeResults";
import type { WorkbookOptions } from "../../src/workbook/report";

const HEADER = ["所属", "年度", "具体的取組", "指標", "目標", "実績", "課題と改善策"];

/** A list of indicators of many kinds; a third misses its target, a fifth has no actual. */
async function listFile(rows: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("目標一覧");
  sheet.addRow(HEADER);
  for (let row = 0; row < rows; row += 1) {
    const actual = row % 5 === 4 ? "" : 1_000 + (row % 3 === 0 ? -(row % 97) - 1 : row % 89);
    const [target, result] = [
      ["1,000件以上", actual === "" ? "" : `${actual.toLocaleString("en-US")}件`],
      ["86.20%", actual === "" ? "" : `${(actual / 10).toFixed(2)}%`],
      ["月1回実施", actual === "" ? "" : "12回"],
    ][row % 3] ?? ["", ""];
    sheet.addRow([
      ...[`第${row % 24}区役所`, "令和元年度", `取組${row % 200}`, `第${row}事業の実施件数`],
      ...[target, result, row % 2 === 0 ? "周知方法を見直す。" : ""],
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/**
 * Prints how long it takes to open a list, judge it and write the result, judge it again, remove the result and
 * save, with the number of round trips, for lists of different lengths.
 */
export async function judgeBench(sizes: readonly number[]): Promise<void> {
  console.log("    rows   open ms   judge ms  syncs   again ms  syncs  remove ms  syncs   save ms");
  for (const size of sizes) console.log(await line(size));
}

async function line(rows: number): Promise<string> {
  const bytes = await listFile(rows);
  const clock = (): (() => number) => {
    const started = performance.now();
    return () => performance.now() - started;
  };
  const opening = clock();
  const model = await openWorkbook(bytes, { name: "bench.xlsx" });
  const client = await startHeadlessClient(model);
  const opened = opening();
  const options: WorkbookOptions = {
    language: "ja",
    supports: (set, version) => client.supports(set, version),
    now: new Date(2020, 5, 1),
  };
  const measured = async (
    work: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<string> => {
    client.counters.reset();
    const working = clock();
    await client.run(work);
    return `${working().toFixed(0).padStart(11)}${String(client.counters.syncs).padStart(7)}`;
  };
  const judge = (context: Excel.RequestContext): Promise<unknown> =>
    judgeWorkbook(context, options);
  const first = await measured(judge);
  const saving = clock();
  await model.save();
  const saved = saving();
  const again = await measured(judge);
  const removed = await measured((context) => removeResults(context, options));
  client.dispose();
  model.dispose();
  const head = `${String(rows).padStart(8)}${opened.toFixed(0).padStart(10)}`;
  return `${head}${first}${again}${removed}${saved.toFixed(0).padStart(10)}`;
}
