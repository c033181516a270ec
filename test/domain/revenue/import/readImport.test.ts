import {
  guessMapping,
  headerFingerprint,
} from "../../../../src/domain/revenue/import/importColumns";
import type { ImportRows } from "../../../../src/domain/revenue/import/importTable";
import { planImport } from "../../../../src/domain/revenue/import/planImport";
import {
  monthAbove,
  readImport,
  type HeldFigure,
  type ImportReading,
} from "../../../../src/domain/revenue/import/readImport";

const YEAR = 2019;
const EMPTY: HeldFigure = () => null;

function read(rows: ImportRows, held: HeldFigure = EMPTY): ImportReading {
  const mapping = guessMapping(rows);
  if (!mapping) throw new Error("no header was found");
  return readImport(rows, mapping, {
    ...{ fiscalYear: YEAR, usualLevy: "currentYear", usualPeriod: null, keepsTotals: true, held },
  });
}

const brief = ({ figures }: ImportReading): readonly unknown[] =>
  figures.map(({ levy, period, field, yen }) => [levy, period, field, yen]);

describe("guessMapping", () => {
  it("finds the header below titles and takes the unit above the table", () => {
    const rows = [
      ["国民健康保険料 収納状況"],
      ["（単位：千円）"],
      [
        "年月",
        "区分",
        "調定額（累計）",
        "収納額（累計）",
        "収納率",
        "前年同月収納額",
        "還付未済額",
      ],
    ];
    expect(guessMapping(rows)).toEqual({
      headerRow: 2,
      columns: [
        { column: 0, field: "month", scale: 1, cumulative: null },
        { column: 1, field: "levy", scale: 1, cumulative: null },
        { column: 2, field: "assessed", scale: 1000, cumulative: true },
        { column: 3, field: "collected", scale: 1000, cumulative: true },
        { column: 6, field: "refundPending", scale: 1000, cumulative: null },
      ],
    });
  });

  it("leaves a file without amounts to the user", () => {
    expect(
      guessMapping([
        ["氏名", "住所"],
        ["a", "b"],
      ]),
    ).toBeNull();
  });

  it("remembers a header by its words, not by its widths and brackets", () => {
    expect(headerFingerprint([["年 月", "調定額（千円）"]], 0)).toBe(
      headerFingerprint([["x"], ["年月", "調定額"]], 1),
    );
  });
});

describe("readImport", () => {
  it("tells the closing period from April and May of the year", () => {
    const months = ["4月", "5月", "６月", "3月", "4月", "5月"];
    const rows = [["月", "収納額"], ...months.map((month, index) => [month, `${index + 1}`])];
    expect(brief(read(rows)).map((figure) => (figure as unknown[])[1])).toEqual([
      ...[0, 1, 2, 11, 12, 13],
    ]);
  });

  it.each([
    ["令和元年6月", 2],
    ["R1.6", 2],
    ["2019/06/30", 2],
    ["201906", 2],
    ["2020年4月", 12],
    ["5月（出納整理期間）", 13],
    ["翌4月", 12],
    ["H31.4", 0],
  ])("%s is period %d", (month, period) => {
    const rows = [
      ["年月", "収納額"],
      [month, "1,000円"],
    ];
    expect(brief(read(rows))).toEqual([["currentYear", period, "collected", 1000]]);
  });

  it("reads 千円, separators, negative marks and both levies; totals are passed over", () => {
    const rows = [
      ["年月", "区分", "調定額(千円)", "還付未済額(円)"],
      ["6月", "現年度分", "1,234,567", "△1,000"],
      ["6月", "滞納繰越分", "98千円", "(20)"],
      ["6月", "合計", "1,234,665", ""],
      ["合計", "", "9", "9"],
    ];
    const reading = read(rows);
    expect(brief(reading)).toEqual([
      ["currentYear", 2, "assessed", 1_234_567_000],
      ["currentYear", 2, "refundPending", -1000],
      ["arrears", 2, "assessed", 98_000],
      ["arrears", 2, "refundPending", -20],
    ]);
    expect(reading.problems).toEqual([]);
  });

  it("adds amounts of one month to the running total of the ledger", () => {
    const rows = [
      ["月", "収納額（当月）"],
      ["6月", "30"],
      ["7月", "12"],
    ];
    const held: HeldFigure = ({ period }) => (period === 1 ? 100 : null);
    expect(brief(read(rows, held)).map((figure) => (figure as unknown[])[3])).toEqual([130, 142]);
    expect(read(rows).problems.map(({ code }) => code)).toEqual(["base-missing", "base-missing"]);
  });

  it("names what it does not take over, with its cell", () => {
    const rows = [
      ["年月", "区分", "収納額"],
      ["2018/06", "", "1"],
      ["不明", "", "2"],
      ["6月", "退職分", "3"],
      ["6月", "", "約3万"],
      ["7月", "", "4"],
      ["7月", "", "5"],
    ];
    expect(read(rows).problems).toEqual([
      { code: "other-year", row: 1, column: 0, text: "2018/06" },
      { code: "month-unread", row: 2, column: 0, text: "不明" },
      { code: "levy-unread", row: 3, column: 1, text: "退職分" },
      { code: "amount-unread", row: 4, column: 2, text: "約3万" },
      { code: "month-twice", row: 6, column: 2, text: "5" },
    ]);
  });

  it("takes numbers and dates of a workbook as they are", () => {
    const rows = [
      ["基準日", "収納額"],
      [new Date(Date.UTC(2019, 5, 30)), 1500],
    ];
    expect(brief(read(rows))).toEqual([["currentYear", 2, "collected", 1500]]);
  });
});

describe("readImport for a ledger that keeps every month by itself", () => {
  const monthly = (
    rows: ImportRows,
    { held = EMPTY, usualPeriod = null }: { held?: HeldFigure; usualPeriod?: number | null } = {},
  ): ImportReading => {
    const mapping = guessMapping(rows);
    if (!mapping) throw new Error("no header was found");
    return readImport(rows, mapping, {
      ...{ fiscalYear: YEAR, usualLevy: "currentYear", keepsTotals: false, usualPeriod, held },
    });
  };
  const items = ({ figures }: ImportReading): readonly unknown[] =>
    figures.map(({ item, period, field, yen }) => [item, period, field, yen]);

  it("reads months that stand side by side, with the closing period behind March", () => {
    const rows = [
      ["（単位：千円）"],
      ["科目", "前年度", "4月", "5月", "3月", "4月", "合計"],
      ["広告料", "9", "1", "", "2", "3", "6"],
      ["駐車場", "9", "△4", "5", "", "", "1"],
      ["合計", "18", "-3", "5", "2", "3", "7"],
    ];
    const reading = monthly(rows);
    expect(items(reading)).toEqual([
      ["広告料", 0, "amount", 1000],
      ["広告料", 11, "amount", 2000],
      ["広告料", 12, "amount", 3000],
      ["駐車場", 0, "amount", -4000],
      ["駐車場", 1, "amount", 5000],
    ]);
    expect(reading.problems).toEqual([]);
  });

  it("says once what is wrong with the header of a month", () => {
    const rows = [
      ["科目", "2019/04", "2019/05", "2018/06"],
      ["広告料", "1", "2", "3"],
      ["駐車場", "4", "5", "6"],
    ];
    expect(monthly(rows).problems).toEqual([
      { code: "other-year", row: 0, column: 3, text: "2018/06" },
    ]);
  });

  it("takes a running total apart with what the ledger holds", () => {
    const rows = [
      ["科目", "年月", "収納額（累計）"],
      ["広告料", "6月", "150"],
      ["広告料", "7月", "190"],
      ["駐車場", "6月", "80"],
    ];
    const held: HeldFigure = ({ item, period }) =>
      item === "広告料" && period < 2 ? 50 * (period + 1) - 30 : null;
    const reading = monthly(rows, { held });
    // 20 and 70 stand in the ledger: June brought 60 of the 150, July 40 of the 190.
    expect(items(reading)).toEqual([
      ["広告料", 2, "collected", 60],
      ["広告料", 3, "collected", 40],
    ]);
    expect(reading.problems).toEqual([{ code: "months-missing", row: 3, column: 2, text: "80" }]);
  });

  it("takes amounts as those of the month where nothing says that they are totals", () => {
    const rows = [
      ["科目", "年月", "収納額"],
      ["広告料", "7月", "190"],
    ];
    expect(items(monthly(rows))).toEqual([["広告料", 3, "collected", 190]]);
  });

  it("takes the month of a file without such a column from its title, or from the user", () => {
    const rows = [
      ["歳入月報", "令和元年6月分"],
      ["科目", "金額"],
      ["広告料", "190"],
    ];
    const mapping = guessMapping(rows);
    expect(mapping && monthAbove(rows, mapping, YEAR)).toBe(2);
    expect(items(monthly(rows, { usualPeriod: 2 }))).toEqual([["広告料", 2, "amount", 190]]);
    expect(items(monthly(rows))).toEqual([]);
    const dated = [["令和元年6月分", "令和元年7月5日作成"], ...rows.slice(1)];
    expect(mapping && monthAbove(dated, mapping, YEAR)).toBeNull();
  });
});

describe("planImport", () => {
  it("shows the same month a second time as unchanged or replaced, never as more", () => {
    const { figures } = read([
      ["月", "調定額", "収納額"],
      ["6月", "10", "20"],
      ["7月", "30", "40"],
    ]);
    const held: HeldFigure = ({ period, field }) => {
      if (period === 3 && field === "collected") return undefined;
      if (period === 3) return null;
      return field === "assessed" ? 10 : 19;
    };
    const { changes, placeless } = planImport(figures, held);
    expect(changes.map(({ kind, before }) => [kind, before])).toEqual([
      ["same", 10],
      ["changed", 19],
      ["new", null],
    ]);
    expect(placeless).toEqual([figures[3]]);
  });
});
