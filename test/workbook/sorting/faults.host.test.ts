import { periodLock, withLock } from "../../../src/domain/settings/lockFigures";
import { refreshResults } from "../../../src/workbook/judgeWorkbook";
import { saveSettings } from "../../../src/workbook/settings/saveSettings";
import { clearStatusFilter, filterByStatus } from "../../../src/workbook/sorting/filterLists";
import { restoreSheets, sortSheets } from "../../../src/workbook/sorting/sortSheets";
import { countRequests, runWithFault, type FaultCase, type Moment } from "../support/faultRuns";
import { closeHostWorkbooks, openHostWorkbook, type HostWorkbook } from "../support/hostWorkbook";
import { chuoForm, chuoTable } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LIST = "目標一覧";
const rate = { row: 1, column: 2, rowCount: 1, columnCount: 1 };

/** A plain list, an Excel table and a form, judged. */
async function judged(): Promise<HostWorkbook> {
  const host = await openHostWorkbook((workbook) => {
    const sheet = workbook.addWorksheet(LIST);
    sheet.addRow(["指標", "目標", "実績"]);
    sheet.addRow(["広報紙の配布", "12回", "12回"]);
    sheet.addRow(["待ち時間の苦情", "3件以内", ""]);
    sheet.addRow(["差押件数", "100件", "50件"]);
    chuoTable(workbook);
    chuoForm(workbook);
  });
  await host.judge();
  await host.model.settled();
  return host;
}

const sort = (host: HostWorkbook) =>
  host.client.run((context) => sortSheets(context, host.options));
const filter = (host: HostWorkbook) =>
  host.client.run((context) => filterByStatus(context, ["notAchieved"], host.options));

async function after(work: (host: HostWorkbook) => Promise<unknown>): Promise<HostWorkbook> {
  const host = await judged();
  await work(host);
  await host.model.settled();
  return host;
}

const CASES: Readonly<Record<string, FaultCase>> = {
  "sorting by status": { open: judged, operation: sort },
  "the old order": {
    open: () => after(sort),
    operation: (host) => host.client.run((context) => restoreSheets(context, host.options)),
  },
  filtering: { open: judged, operation: filter },
  "ending a filter": {
    open: () => after(filter),
    operation: (host) => host.client.run((context) => clearStatusFilter(context, host.options)),
  },
  "removing filtered results": { open: () => after(filter), operation: (host) => host.remove() },
  "refreshing results": {
    open: () =>
      after((host) => {
        host.sheet(LIST).write(rate, [["3回"]]);
        return Promise.resolve();
      }),
    operation: (host) => host.client.run((context) => refreshResults(context, host.options)),
  },
  "closing a period": {
    open: judged,
    operation: (host) => {
      const lock = periodLock([], "yearEnd", new Date(2020, 5, 1), "課長");
      return host.client.run((context) =>
        saveSettings(context, (stored) => withLock(stored, lock), host.options),
      );
    },
  },
};

const MOMENTS: readonly Moment[] = ["before", "middle", "after"];
const OWN_SHEETS = ["ダッシュボード", "判定一覧"];

describe.each(Object.entries(CASES))("%s", (_, faultCase) => {
  it("leaves everything as it was, whichever request fails and wherever", async () => {
    const requests = await countRequests(faultCase);
    expect(requests).toBeGreaterThan(1);
    for (let request = 1; request <= requests; request++) {
      for (const moment of MOMENTS) {
        const outcome = await runWithFault(faultCase, request, moment, "GeneralException");
        const where = `request ${request}, ${moment}`;
        if (outcome.code === "ownSheetsGone") {
          expect(outcome.sentence).toContain("すでに削除されています");
          continue;
        }
        expect({ where, code: outcome.code }).toEqual({ where, code: "hostFailed" });
        expect(outcome.sentence).toContain("何も変更していません");
        const [before, now] = [outcome.before, outcome.after].map(users);
        expect({ where, contents: now }).toEqual({ where, contents: before });
      }
    }
  }, 480_000);
});

/** The sheets of the user, with everything on them, and the marks. */
function users(contents: unknown): unknown {
  const { sheets, names } = contents as {
    sheets: readonly { readonly name: string }[];
    names: unknown;
  };
  return { names, sheets: sheets.filter(({ name }) => !OWN_SHEETS.includes(name)) };
}
