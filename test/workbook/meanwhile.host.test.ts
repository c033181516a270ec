import { applyWritePlan } from "../../src/workbook/apply/applyWritePlan";
import { SheetWriteBuilder } from "../../src/workbook/compose/sheetWriteBuilder";
import type { WritePlan } from "../../src/workbook/compose/writePlan";
import { WorkbookError } from "../../src/workbook/errors";
import { judgeWorkbook } from "../../src/workbook/judgeWorkbook";
import { removeResults } from "../../src/workbook/removeResults";
import type { WorkbookOptions, WorkStage } from "../../src/workbook/report";
import { errorSentence } from "../../src/workbook/texts/errorSentences";
import {
  closeHostWorkbooks,
  contentsOf,
  openHostWorkbook,
  type HostWorkbook,
} from "./support/hostWorkbook";
import { chuoList, chuoTable } from "./support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LIST = "目標一覧";
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const row = (index: number) => ({ row: index, column: 0, rowCount: 1, columnCount: 16_384 });

const open = (): Promise<HostWorkbook> =>
  openHostWorkbook((workbook) => {
    chuoList(workbook);
    chuoTable(workbook);
  });

/** Options with which `act` runs when the work reaches a stage: what another person does meanwhile. */
function acting(host: HostWorkbook, act: () => void, at: WorkStage = "checking"): WorkbookOptions {
  let done = false;
  return {
    ...host.options,
    onProgress: (_, stage) => {
      if (done || stage !== at) return;
      done = true;
      act();
    },
  };
}

/** Runs the judging while `act` happens between reading and writing. */
async function judgeWhile(
  host: HostWorkbook,
  act: () => void,
): Promise<{ error: WorkbookError | null; before: unknown }> {
  let before: unknown;
  const options = acting(host, () => {
    act();
    before = contentsOf(host.model);
  });
  const error = await host.client
    .run((context) => judgeWorkbook(context, options))
    .then(
      () => null,
      (cause: unknown) => cause,
    );
  await host.model.settled();
  if (error === null || error instanceof WorkbookError) return { error, before };
  throw error as Error;
}

describe("another person works in the file while it is judged", () => {
  const REFUSED: readonly (readonly [string, string, string, (host: HostWorkbook) => void])[] = [
    [
      ...(["corrects an actual", "changedMeanwhile", "目標一覧!F4"] as const),
      (host) => {
        host.sheet(LIST).write(cell(3, 5), [[0.9]]);
      },
    ],
    [
      ...(["corrects a target of the table", "changedMeanwhile", "KPI一覧!B3"] as const),
      (host) => {
        host.sheet("KPI一覧").write(cell(2, 1), [["13回"]]);
      },
    ],
    [
      ...(["fills in an actual that was missing", "changedMeanwhile", "目標一覧!F7"] as const),
      (host) => {
        host.sheet(LIST).write(cell(6, 5), [["2件"]]);
      },
    ],
    [
      ...(["inserts a row", "changedMeanwhile", "目標一覧!"] as const),
      (host) => {
        host.sheet(LIST).insertCells(row(4), "Down");
      },
    ],
    [
      ...(["types into a cell that was free", "changedMeanwhile", "目標一覧!I6"] as const),
      (host) => {
        host.sheet(LIST).write(cell(5, 8), [["メモ"]]);
      },
    ],
    [
      ...(["deletes the sheet", "changedMeanwhile", ""] as const),
      (host) => {
        host.model.deleteSheet(host.sheet(LIST).id);
      },
    ],
    [
      ...(["adds a sheet with the name of the dashboard", "changedMeanwhile"] as const),
      "ダッシュボード",
      (host) => {
        host.model.addSheet("ダッシュボード");
      },
    ],
    [
      ...(["protects the sheet", "sheetProtected", LIST] as const),
      (host) => {
        host.sheet(LIST).protect({});
      },
    ],
  ];

  it.each(REFUSED)("and %s: nothing is written (%s %s)", async (_, code, detail, act) => {
    const host = await open();
    const { error, before } = await judgeWhile(host, () => {
      act(host);
    });
    expect(error?.code).toBe(code);
    expect(error?.detail).toContain(detail);
    expect(error && errorSentence(error).ja).toContain("何も変更していません");
    expect(contentsOf(host.model)).toEqual(before);
  });

  it.each<readonly [string, (host: HostWorkbook) => void]>([
    [
      "renames the sheet",
      (host) => {
        host.sheet(LIST).rename("令和元年度 目標");
      },
    ],
    [
      "renames the table",
      (host) => {
        host.model.tables()[0]?.rename("指標表");
      },
    ],
    [
      "hides the sheet",
      (host) => {
        host.sheet(LIST).setVisibility("Hidden");
      },
    ],
    [
      "writes in a column that has nothing to do with the judgement",
      (host) => {
        host.sheet(LIST).write(cell(3, 6), [["改善策を書き直した。"]]);
      },
    ],
  ])("and %s: the judgement is written all the same", async (_, act) => {
    const host = await open();
    const id = host.sheet(LIST).id;
    const { error } = await judgeWhile(host, () => {
      act(host);
    });
    expect(error).toBeNull();
    expect(host.model.sheetById(id)?.values(cell(3, 7))).toEqual([["未達成"]]);
  });

  it("and changes a status cell before it is removed: nothing is removed", async () => {
    const host = await open();
    await host.judge();
    const remove = (options: WorkbookOptions): Promise<unknown> =>
      host.client.run((context) => removeResults(context, options));
    let before: unknown;
    const options = acting(
      host,
      () => {
        host.sheet(LIST).insertCells(row(1), "Down");
        before = contentsOf(host.model);
      },
      "checking",
    );
    await expect(remove(options)).rejects.toMatchObject({ code: "changedMeanwhile" });
    expect(contentsOf(host.model)).toEqual(before);
  });
});

describe("the workbook cannot be edited", () => {
  it("says that it is read-only and changes nothing", async () => {
    const host = await open();
    const before = contentsOf(host.model);
    host.client.host.faults.plan({
      request: 4,
      moment: "middle",
      error: { code: "AccessDenied" },
    });
    await expect(host.judge()).rejects.toMatchObject({ code: "readOnly" });
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("says which places may hold part of the result where Excel refuses to put it back", async () => {
    const host = await open();
    for (const request of [4, 5, 6]) {
      host.client.host.faults.plan({ request, moment: "middle", error: { code: "Offline" } });
    }
    const error: unknown = await host.judge().catch((cause: unknown) => cause);
    expect(error).toMatchObject({
      code: "partlyWritten",
      detail: expect.stringMatching(/目標一覧!H3:[K-L]8.*ダッシュボード/) as string,
    });
  });
});

describe("cells that only look free", () => {
  it("are not taken where a formula stands in them that shows nothing", async () => {
    const host = await open();
    const hidden = cell(4, 8);
    host.sheet(LIST).write(hidden, [['=IF(F5="","","済")']]);
    host.sheet(LIST).write(cell(4, 5), [[""]]);
    host.sheet(LIST).write(cell(9, 20), [["メモ"]]);
    await host.model.settled();
    const before = contentsOf(host.model);
    await expect(host.judge()).rejects.toMatchObject({
      code: "columnsOccupied",
      detail: "目標一覧!I5",
    });
    expect(contentsOf(host.model)).toEqual(before);
  });
});

describe("a formula in a cell of the add-in", () => {
  it("is replaced by the judgement", async () => {
    const host = await open();
    await host.judge();
    host.sheet(LIST).write(cell(3, 7), [['="達"&"成"']]);
    await host.model.settled();
    await host.judge();
    expect(host.sheet(LIST).formulas(cell(3, 7))).toEqual([["未達成"]]);
  });
});

describe("undoing the last run", () => {
  it("leaves the workbook as it was before judging, in three round trips at most", async () => {
    const host = await open();
    const before = contentsOf(host.model);
    await host.judge();
    host.syncs();
    await host.undo();
    expect(host.syncs()).toBeLessThanOrEqual(3);
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("brings back what the run before it had written", async () => {
    const host = await open();
    await host.judge();
    host.sheet(LIST).write(cell(3, 5), [[0.9]]);
    const before = contentsOf(host.model);
    await host.judge();
    expect(host.sheet(LIST).values(cell(3, 7))).toEqual([["達成"]]);
    await host.undo();
    expect(host.sheet(LIST).values(cell(3, 7))).toEqual([["未達成"]]);
    expect((contentsOf(host.model) as { sheets: unknown[] }).sheets[0]).toEqual(
      (before as { sheets: unknown[] }).sheets[0],
    );
  });

  it("brings back status columns that were removed, and says which sheets do not come back", async () => {
    const host = await open();
    await host.judge();
    const [list, table] = (contentsOf(host.model) as { sheets: unknown[] }).sheets;
    await host.remove();
    await host.undo();
    expect((contentsOf(host.model) as { sheets: unknown[] }).sheets).toEqual([list, table]);
    expect(host.lastUndo()?.lostSheets).toEqual(["ダッシュボード"]);
    expect((await host.judge()).written.dashboardSheet).toBe("ダッシュボード");
  });

  it("keeps what the user wrote elsewhere since", async () => {
    const host = await open();
    await host.judge();
    host.sheet(LIST).write(cell(3, 6), [["改善策を書き直した。"]]);
    await host.undo();
    expect(host.sheet(LIST).values(cell(3, 6))).toEqual([["改善策を書き直した。"]]);
    expect(host.sheet(LIST).usedRect(true)?.columnCount).toBe(7);
  });

  it("refuses where rows were moved since, and changes nothing", async () => {
    const host = await open();
    await host.judge();
    host.sheet(LIST).insertCells(row(4), "Down");
    const before = contentsOf(host.model);
    await expect(host.undo()).rejects.toMatchObject({ code: "cannotUndo" });
    expect(contentsOf(host.model)).toEqual(before);
  });
});

describe("cancelling", () => {
  it.each<WorkStage>(["reading", "judging", "checking", "writing"])(
    "while %s leaves the workbook as it was",
    async (stage) => {
      const host = await open();
      const before = contentsOf(host.model);
      const abort = new AbortController();
      const options: WorkbookOptions = {
        ...acting(
          host,
          () => {
            abort.abort();
          },
          stage,
        ),
        signal: abort.signal,
      };
      await expect(
        host.client.run((context) => judgeWorkbook(context, options)),
      ).rejects.toMatchObject({ code: "cancelled" });
      expect(contentsOf(host.model)).toEqual(before);
    },
  );

  it("reports how far the work is, forwards only and up to the end", async () => {
    const host = await open();
    const seen: number[] = [];
    const options = { ...host.options, onProgress: (fraction: number) => seen.push(fraction) };
    await host.client.run((context) => judgeWorkbook(context, options));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect([seen[0], seen.at(-1)]).toEqual([0, 1]);
  });
});

describe("a plan that is larger than one request", () => {
  /** Ten megabytes of text below the list. */
  const plan = (host: HostWorkbook): WritePlan => {
    const text = "判".repeat(2_000);
    const cells = Array.from({ length: 1_700 }, () => [{ value: text, numberFormat: "General" }]);
    const sheet = new SheetWriteBuilder(host.sheet(LIST).id).contents(20, 0, cells).build();
    return {
      ...{ newSheets: [], sheets: [sheet], deletedNames: [], names: [], deletedSheets: [] },
      changedCells: 1_700,
    };
  };

  it("is put back where a later request fails", async () => {
    const host = await open();
    const before = contentsOf(host.model);
    host.client.host.faults.plan({ request: 4, moment: "middle", error: { code: "Offline" } });
    await expect(
      host.client.run((context) => applyWritePlan(context, plan(host), host.options)),
    ).rejects.toMatchObject({ code: "Offline" });
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("is put back where the user cancels between two requests", async () => {
    const host = await open();
    const before = contentsOf(host.model);
    const abort = new AbortController();
    const options: WorkbookOptions = {
      ...host.options,
      signal: abort.signal,
      onProgress: (fraction) => {
        if (fraction > 0.7) abort.abort();
      },
    };
    host.syncs();
    await expect(
      host.client.run((context) => applyWritePlan(context, plan(host), options)),
    ).rejects.toMatchObject({ code: "cancelled" });
    expect(host.syncs()).toBeGreaterThan(3);
    expect(contentsOf(host.model)).toEqual(before);
  });
});
