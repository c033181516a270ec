import type { Severity } from "../../../src/domain/checks/finding";
import type { LocatedFinding } from "../../../src/workbook/report";
import { composeResults } from "../../../src/workbook/compose/composeResults";
import { composeRemoval } from "../../../src/workbook/compose/removal";
import type { SheetWrite, WritePlan } from "../../../src/workbook/compose/writePlan";
import type { OwnColumn, SheetSnapshot } from "../../../src/workbook/read/snapshot";
import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { judgementOf, KOKUHO_JUDGEMENT, OPTIONS, reportOf } from "../support/judged";
import { percent, sheetOf, workbookOf, type TestCell } from "../support/sheet";

const HEADER = ["指標", "目標", "実績"];
const KOKUHO = "国民健康保険料 収納率";
const ROWS: readonly (readonly TestCell[])[] = [
  HEADER,
  [KOKUHO, percent(0.862), percent(0.8596)],
  [],
  ["広報紙の発行", "12回", "12回"],
];

function compose(
  sheets: readonly SheetSnapshot[],
  properties: Parameters<typeof workbookOf>[1] = {},
) {
  const workbook = workbookOf(sheets, properties);
  const reading = recognisePlan(workbook);
  const report = reportOf(reading, ({ name }) =>
    name.text === KOKUHO ? KOKUHO_JUDGEMENT : judgementOf("achieved", { rate: 100, gap: 0 }),
  );
  return composeResults(workbook, reading.lists, report, OPTIONS);
}

function writeOn(plan: WritePlan, sheetId: string): SheetWrite {
  const write = plan.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!write) throw new Error(`Nothing is written on ${sheetId}.`);
  return write;
}

const column = (kind: OwnColumn["kind"], index: number, row = 0, rowCount = 4): OwnColumn => ({
  name: `_KPI_1_${kind}`,
  list: 1,
  kind,
  range: { sheetId: "sheet-1", row, column: index, rowCount, columnCount: 1 },
  widthBefore: 54,
});

const OWN = [
  ...[column("status", 3), column("rate", 4), column("gap", 5), column("reason", 6)],
  column("notes", 7),
];

describe("status columns", () => {
  it("go into the first free columns beside the list, with blanks beside rows without indicator", () => {
    const { plan, report } = compose([sheetOf(ROWS)]);
    const { values } = writeOn(plan, "sheet-1");
    expect(values.map(({ area }) => area)).toEqual(
      [3, 4, 5, 6, 7].map((index) => ({ row: 0, column: index, rowCount: 4, columnCount: 1 })),
    );
    expect(values.map((block) => block.values.flat())).toEqual([
      ["判定", "未達成", "", "達成"],
      ["達成率", expect.closeTo(0.99721578, 8), "", 1],
      ["差", -0.24, "", 0],
      [
        "判定理由",
        "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成",
        "",
        "理由：achieved",
      ],
      ["要確認事項", "", "", ""],
    ]);
    expect(report.statusSheets).toEqual(["目標一覧"]);
  });

  it("say the status in a word, a sign and a colour, one rule per status over the whole column", () => {
    const write = writeOn(compose([sheetOf(ROWS)]).plan, "sheet-1");
    expect(write.numberFormats[0]?.formats.flat()).toEqual([
      "General",
      '"× "@',
      "General",
      '"◎ "@',
    ]);
    expect(write.conditionalFormats).toHaveLength(1);
    expect(write.conditionalFormats[0]?.area.rowCount).toBe(4);
    expect(write.conditionalFormats[0]?.rules.map(({ text }) => text)).toEqual([
      ...["未達成", "未達成見込", "要確認", "実績未入力", "達成見込", "達成", "対象外"],
    ]);
  });

  it("are marked by one name each, which remembers the width that was there", () => {
    const { plan } = compose([sheetOf(ROWS)]);
    expect(plan.names.slice(0, 5)).toEqual(
      ["status", "rate", "gap", "reason", "notes"].map((kind, index) => ({
        name: `_KPI_1_${kind}`,
        sheetId: "sheet-1",
        area: { row: 0, column: 3 + index, rowCount: 4, columnCount: 1 },
        comment: "width=54",
      })),
    );
  });

  const range = { sheetId: "sheet-1", row: 0, column: 0, rowCount: 4, columnCount: 3 };
  const table = { id: "1", name: "表1", range, hasHeaders: true, hasTotals: false };

  it("become columns of an Excel table", () => {
    const { plan } = compose([sheetOf(ROWS, { tables: [table] })]);
    const { values, addedColumns } = writeOn(plan, "sheet-1");
    expect(values[0]?.area.column).toBe(3);
    expect(addedColumns?.map(({ tableId, index, name }) => [tableId, index, name])).toEqual([
      ...[["1", 3, "判定"] as const, ["1", 4, "達成率"] as const, ["1", 5, "差"] as const],
      ...[["1", 6, "判定理由"] as const, ["1", 7, "要確認事項"] as const],
    ]);
  });

  it("leave a column free beside an Excel table that has something to its right", () => {
    const rows = ROWS.map((row, index) => [...row, "", "", index === 3 ? "メモ" : ""]);
    const { plan } = compose([sheetOf(rows, { tables: [table] })]);
    const { values, addedColumns } = writeOn(plan, "sheet-1");
    expect(values[0]?.area.column).toBe(6);
    expect(addedColumns).toBeUndefined();
  });

  it("say what is to be checked, the most severe first, one point a line", () => {
    const finding = (severity: Severity, text: string, indicatorId: string): LocatedFinding => ({
      ...{ code: "improvement-missing", severity, message: { ja: text, en: text }, indicatorId },
      cell: { sheetId: "sheet-1", row: 1, column: 1 },
      address: "目標一覧!B2",
    });
    const workbook = workbookOf([sheetOf(ROWS)]);
    const reading = recognisePlan(workbook);
    const [first = "", second = ""] = reading.plan.indicators.map(({ id }) => id);
    const report = {
      ...reportOf(reading, () => judgementOf("achieved")),
      findings: [
        finding("info", "端数", first),
        finding("error", "食い違い", first),
        finding("warning", "単位", first),
        ...["一", "二", "三", "四", "五"].map((text) => finding("info", text, second)),
      ],
    };
    const { plan } = composeResults(workbook, reading.lists, report, OPTIONS);
    expect(writeOn(plan, "sheet-1").values.at(-1)?.values.flat()).toEqual([
      "要確認事項",
      "●食い違い\n▲単位\n・端数",
      "",
      "・一\n・二\n・三\n・ほか2件",
    ]);
  });

  it("step over columns that hold something, and do not touch them", () => {
    const rows = ROWS.map((row, index) => [...row, "", "", index === 3 ? "メモ" : ""]);
    const { plan } = compose([sheetOf(rows)]);
    expect(writeOn(plan, "sheet-1").values[0]?.area.column).toBe(6);
    const far = ROWS.map((row, index) => [
      ...row,
      ...Array<string>(9).fill(""),
      index ? "" : "集計",
    ]);
    const beside = compose([sheetOf(far)]).plan;
    expect(writeOn(beside, "sheet-1").values[0]?.area.column).toBe(3);
    expect(writeOn(beside, "sheet-1").columnWidths).toEqual([]);
  });
});

describe("a second run", () => {
  const written = (changed: Partial<Record<string, string>> = {}): SheetSnapshot => {
    const first = compose([sheetOf(ROWS)]).plan;
    const { values, numberFormats } = writeOn(first, "sheet-1");
    const base = sheetOf(ROWS);
    const extend = <T>(
      line: readonly T[],
      row: number,
      blocks: readonly (readonly (readonly (T | null)[])[])[],
    ): T[] => [...line, ...blocks.map((block) => block[row]?.[0] as T)];
    return {
      ...base,
      values: base.values.map((line, row) =>
        extend(
          line,
          row,
          values.map((block) => block.values),
        ).map((value, index) => changed[`${row},${index}`] ?? value),
      ),
      texts: base.texts.map((line) => [...line, "", "", "", "", ""]),
      numberFormats: base.numberFormats.map((line, row) =>
        extend(
          line,
          row,
          numberFormats.map((block) => block.formats),
        ),
      ),
    };
  };
  const own = {
    ...{ columns: OWN, headers: [], ledgers: [], links: [], deadNames: [] },
    ...{ dashboard: null, resultList: null, settings: null },
  };

  it("finds its columns by their marks and leaves them as they are", () => {
    const { plan } = compose([written()], { own });
    expect(plan.sheets.map(({ sheetId }) => sheetId)).toEqual(["new:_KPI_dashboard"]);
    expect(plan.names.map(({ name }) => name)).toEqual(["_KPI_dashboard"]);
  });

  it("does not take its own columns for columns of the list", () => {
    const reading = recognisePlan(workbookOf([written()], { own }));
    expect(reading.lists[0]?.lastColumn).toBe(2);
    expect(reading.plan.indicators.map(({ stated }) => stated)).toEqual([null, null]);
  });

  it("writes only the cells that changed", () => {
    const { plan } = compose([written({ "1,3": "達成" })], { own });
    const { values } = writeOn(plan, "sheet-1");
    expect(values.map((block) => block.values.flat())).toEqual([[null, "未達成", null, null]]);
  });

  it("gives up the cells of rows that the list no longer has", () => {
    const shorter = sheetOf(ROWS.slice(0, 2));
    const { plan } = compose([shorter], { own });
    const { cleared } = writeOn(plan, "sheet-1");
    expect(cleared).toEqual(
      [3, 4, 5, 6, 7].map((index) => ({ row: 2, column: index, rowCount: 2, columnCount: 1 })),
    );
    expect(plan.deletedNames).toEqual(OWN.map(({ name }) => name));
    expect(plan.names.slice(0, 5).map(({ area }) => area.rowCount)).toEqual([2, 2, 2, 2, 2]);
  });

  it("takes away the columns of a list that is gone", () => {
    const gone = column("status", 3, 40, 9);
    const { plan } = compose([sheetOf(ROWS)], {
      own: {
        columns: [gone],
        dashboard: null,
        resultList: null,
        settings: null,
        headers: [],
        ledgers: [],
        links: [],
        deadNames: ["_KPI_1_rate"],
      },
    });
    expect(plan.sheets[0]?.cleared).toEqual([{ row: 40, column: 3, rowCount: 9, columnCount: 1 }]);
    expect(plan.deletedNames).toEqual(["_KPI_1_rate", "_KPI_1_status"]);
    expect(plan.names[0]?.name).toBe("_KPI_2_status");
  });
});

describe("the dashboard", () => {
  it("counts by formulas over the status columns of every list", () => {
    const other = sheetOf(ROWS, { id: "sheet-2", name: "北区 R4" });
    const { plan } = compose([sheetOf(ROWS), other]);
    const cells = writeOn(plan, "new:_KPI_dashboard").values[0]?.values ?? [];
    const row = cells.findIndex((line) => line[6] === "未達成");
    expect(cells[row]?.[7]).toBe(
      `=COUNTIF(目標一覧!$D$2:$D$4,G${row + 1})+COUNTIF('北区 R4'!$D$2:$D$4,G${row + 1})`,
    );
    const total = cells.findIndex((line) => line[6] === "合計");
    expect(cells[total]?.[7]).toBe(`=SUM(H${total - 6}:H${total})`);
  });

  it("lists the unachieved with target, actual and reason as text, and a link to the cell", () => {
    const { plan } = compose([sheetOf(ROWS)]);
    const { values, numberFormats } = writeOn(plan, "new:_KPI_dashboard");
    const row = values[0]?.values.findIndex((line) => line[5] === KOKUHO) ?? -1;
    const line = values[0]?.values[row]?.filter((value) => value !== "");
    expect(line).toEqual([
      ...["未達成", KOKUHO, "86.20%", "85.96%", expect.closeTo(0.9972, 4) as number],
      "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成",
      '=HYPERLINK("#目標一覧!B2","目標一覧!B2")',
    ]);
    const formats = numberFormats[0]?.formats[row];
    expect([5, 9, 11].map((column) => formats?.[column])).toEqual(["@", "@", "@"]);
  });

  it("never takes the name of a sheet of the user", () => {
    const user = sheetOf([["自作"]], { id: "sheet-2", name: "ダッシュボード" });
    const { plan, report } = compose([sheetOf(ROWS), user]);
    expect(plan.newSheets[0]?.name).toBe("ダッシュボード (2)");
    expect(report.dashboardSheet).toBe("ダッシュボード (2)");
  });
});

describe("what cannot be written", () => {
  it("is refused as a whole, with the names of all protected sheets", () => {
    const locked = [
      sheetOf(ROWS, { protected: true }),
      sheetOf(ROWS, { id: "sheet-2", name: "北区", protected: true }),
      sheetOf(ROWS, { id: "sheet-3", name: "都島区" }),
    ];
    expect(() => compose(locked)).toThrow("sheetProtected: 目標一覧、北区");
  });

  it("does not mind a protected sheet that nothing is written on", () => {
    const settings = sheetOf([["設定"]], { id: "sheet-2", name: "設定", protected: true });
    expect(() => compose([sheetOf(ROWS), settings])).not.toThrow();
  });

  it("is refused where the structure is protected and a dashboard would have to be added", () => {
    expect(() => compose([sheetOf(ROWS)], { structureProtected: true })).toThrow(
      "structureProtected",
    );
  });
});

describe("composeRemoval", () => {
  it("takes away the marked columns, their widths, the dashboard and the names, and nothing else", () => {
    const dashboard = sheetOf([["目標の達成状況"]], { id: "sheet-9", name: "まとめ" });
    const workbook = workbookOf([sheetOf(ROWS), dashboard], {
      own: {
        columns: OWN,
        dashboard: {
          range: { sheetId: "sheet-9", row: 0, column: 0, rowCount: 20, columnCount: 11 },
          ...{ formulas: [], formulasTop: 0, formulasLeft: 0, chartNames: [] },
        },
        resultList: null,
        settings: null,
        headers: [],
        ledgers: [],
        links: [],
        deadNames: [],
      },
    });
    const { plan, report } = composeRemoval(workbook, OPTIONS);
    const write = writeOn(plan, "sheet-1");
    expect(write.cleared.map(({ column: index }) => index)).toEqual([3, 4, 5, 6, 7]);
    expect(write.columnWidths).toEqual(
      [3, 4, 5, 6, 7].map((index) => ({ column: index, width: 54 })),
    );
    expect(write.values).toEqual([]);
    expect(plan.deletedSheets).toEqual(["sheet-9"]);
    expect(plan.deletedNames).toEqual([...OWN.map(({ name }) => name), "_KPI_dashboard"]);
    expect(report).toEqual({ statusSheets: ["目標一覧"], dashboardSheet: "まとめ" });
  });

  it("plans nothing where there is nothing of the add-in", () => {
    const { plan, report } = composeRemoval(workbookOf([sheetOf(ROWS)]), OPTIONS);
    expect(plan).toMatchObject({ sheets: [], deletedNames: [], deletedSheets: [] });
    expect(report).toEqual({ statusSheets: [], dashboardSheet: null });
  });
});
