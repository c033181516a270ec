import { insertSample } from "../../src/workbook/samples/insertSample";
import { loadSample } from "../../src/workbook/samples/samplePlan";
import { insertTemplate } from "../../src/workbook/templates/insertTemplate";
import { countRequests, runWithFault, type FaultCase, type Moment } from "./support/faultRuns";
import { closeHostWorkbooks, openHostWorkbook, type HostWorkbook } from "./support/hostWorkbook";
import { chuoForm, chuoList, chuoTable } from "./support/planWorkbooks";

afterEach(closeHostWorkbooks);

/** A list, an Excel table and a form in one workbook. */
const open = (): Promise<HostWorkbook> =>
  openHostWorkbook((workbook) => {
    chuoList(workbook);
    chuoTable(workbook);
    chuoForm(workbook);
  });

async function judged(): Promise<HostWorkbook> {
  const host = await open();
  await host.judge();
  await host.model.settled();
  return host;
}

const row = (index: number) => ({ row: index, column: 0, rowCount: 1, columnCount: 16_384 });

/** Judged, and then the list grew, an actual was corrected and a row was inserted. */
async function changedSince(): Promise<HostWorkbook> {
  const host = await judged();
  const list = host.sheet("目標一覧");
  list.insertCells(row(4), "Down");
  list.write({ row: 4, column: 3, rowCount: 1, columnCount: 3 }, [["新規件数", "3件", "2件"]]);
  list.write({ row: 3, column: 5, rowCount: 1, columnCount: 1 }, [[0.9]]);
  host.sheet("KPI一覧").write({ row: 1, column: 2, rowCount: 1, columnCount: 1 }, [["87%"]]);
  await host.model.settled();
  return host;
}

const CASES: Readonly<Record<string, FaultCase>> = {
  "the first judging": { open, operation: (host) => host.judge() },
  "judging again": { open: changedSince, operation: (host) => host.judge() },
  removing: { open: judged, operation: (host) => host.remove() },
  "undoing the first judging": { open: judged, operation: (host) => host.undo() },
  "undoing a second judging": {
    open: async () => {
      const host = await changedSince();
      await host.judge();
      await host.model.settled();
      return host;
    },
    operation: (host) => host.undo(),
  },
  "inserting a template": {
    open,
    operation: (host) =>
      host.client.run((context) => insertTemplate(context, "youshiki3", host.options)),
  },
  "inserting a sample": {
    open,
    operation: async (host) => {
      const sample = await loadSample("minato-r3");
      return host.client.run((context) => insertSample(context, sample, host.options));
    },
  },
};

const MOMENTS: readonly Moment[] = ["before", "middle", "after"];

describe.each(Object.entries(CASES))("%s", (_, faultCase) => {
  it("leaves everything as it was, or as announced, whichever request fails and wherever", async () => {
    const requests = await countRequests(faultCase);
    expect(requests).toBeGreaterThan(1);
    for (let request = 1; request <= requests; request++) {
      for (const moment of MOMENTS) {
        const outcome = await runWithFault(faultCase, request, moment, "GeneralException");
        const where = `request ${request}, ${moment}`;
        if (outcome.code === "ownSheetsGone") {
          // Announced: own sheets that were deleted do not come back. Everything else does.
          expect(outcome.sentence).toContain("すでに削除されています");
          expect(without(outcome.after, outcome.detail)).toEqual(
            without(outcome.before, outcome.detail),
          );
        } else {
          expect({ where, code: outcome.code }).toEqual({ where, code: "hostFailed" });
          expect(outcome.sentence).toContain("何も変更していません");
          const [before, after] = [outcome.before, outcome.after].map(ownUndressed);
          expect({ where, contents: after }).toEqual({ where, contents: before });
        }
      }
    }
  }, 120_000);
});

/** The contents without the own sheets that are gone, and without their marks. */
function without(contents: unknown, gone: string): unknown {
  const { sheets, names } = contents as {
    sheets: readonly { readonly name: string }[];
    names: readonly { readonly formula: string }[];
  };
  const isGone = (text: string): boolean =>
    gone.split("、").some((name) => text.includes(name)) || text.includes("#REF!");
  return {
    sheets: sheets.filter(({ name }) => !isGone(name)),
    names: names.filter(({ formula }) => !isGone(formula)),
  };
}

const OWN_SHEETS = ["ダッシュボード", "判定一覧"];

/** Own sheets with their contents only: what they look like is the add-in's own affair. */
function ownUndressed(contents: unknown): unknown {
  const { sheets, names } = contents as {
    sheets: readonly { readonly name: string; readonly cells: { formulas: unknown } | null }[];
    names: unknown;
  };
  return {
    names,
    sheets: sheets.map((sheet) =>
      OWN_SHEETS.includes(sheet.name)
        ? { name: sheet.name, formulas: filledRows(sheet.cells?.formulas) }
        : sheet,
    ),
  };
}

function filledRows(formulas: unknown): unknown {
  const rows = (formulas ?? []) as readonly (readonly unknown[])[];
  return rows.filter((line) => line.some((value) => value !== ""));
}
