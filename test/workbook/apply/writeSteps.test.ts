import { SheetLookup } from "../../../src/workbook/apply/sheetLookup";
import { writeSteps } from "../../../src/workbook/apply/writeSteps";
import { SheetWriteBuilder } from "../../../src/workbook/compose/sheetWriteBuilder";
import type { SheetWrite, WritePlan } from "../../../src/workbook/compose/writePlan";
import { OPTIONS } from "../support/judged";

const MEGABYTE = 1024 * 1024;

function planOf(...sheets: readonly SheetWrite[]): WritePlan {
  return {
    ...{ newSheets: [], sheets, deletedNames: [], names: [], deletedSheets: [] },
    changedCells: 0,
  };
}

/** Sheets that remember what was written where. */
function recorder() {
  const written: { row: number; values: readonly unknown[] }[] = [];
  const sheet = {
    getRangeByIndexes: (row: number) => ({
      set values(values: readonly unknown[]) {
        written.push({ row, values });
      },
      set numberFormat(_: unknown) {
        // Only the contents are looked at.
      },
    }),
  };
  const worksheets = { getItem: () => sheet } as unknown as Excel.WorksheetCollection;
  const context = { workbook: {} } as unknown as Excel.RequestContext;
  return {
    written,
    steps: (plan: WritePlan, rowByRow: readonly string[] = []) =>
      writeSteps(plan, context, new SheetLookup(worksheets), OPTIONS, new Set(rowByRow)),
  };
}

describe("writeSteps", () => {
  it("cuts large contents into pieces of about a megabyte that together are the whole", () => {
    const text = "判".repeat(1_000);
    const cells = Array.from({ length: 1_500 }, (_, row) => [
      { value: `${row}${text}`, numberFormat: "General" },
    ]);
    const { written, steps } = recorder();
    const all = steps(planOf(new SheetWriteBuilder("s").contents(10, 2, cells).build()));
    for (const { bytes } of all) expect(bytes).toBeLessThan(1.1 * MEGABYTE);
    for (const { queue, bytes } of all) if (bytes > 100_000) queue();
    expect(written.length).toBeGreaterThan(3);
    expect(written.flatMap(({ values }) => values)).toEqual(cells.map(([cell]) => [cell?.value]));
    expect(written[1]?.row).toBe(10 + (written[0]?.values.length ?? 0));
  });

  it("writes every row on its own where rows of the sheet are hidden", () => {
    const { written, steps } = recorder();
    const cells = ["a", null, "c"].map((value) => [
      value === null ? null : { value, numberFormat: "General" },
    ]);
    const plan = planOf(
      new SheetWriteBuilder("s").contents(4, 0, cells).build(),
      new SheetWriteBuilder("t").contents(9, 0, cells).build(),
    );
    for (const { queue } of steps(plan, ["s"])) queue();
    expect(written).toEqual([
      { row: 4, values: [["a"]] },
      { row: 6, values: [["c"]] },
      { row: 9, values: [["a"], [null], ["c"]] },
    ]);
  });

  it("leaves out what stays as it is", () => {
    const { written, steps } = recorder();
    const builder = new SheetWriteBuilder("s").contents(0, 0, [[null], [null]]);
    for (const { queue } of steps(planOf(builder.build()))) queue();
    expect(written).toEqual([]);
  });
});
