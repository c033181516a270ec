import {
  guessMapping,
  headerFingerprint,
} from "../../../../src/domain/revenue/import/importColumns";
import type { ImportRows } from "../../../../src/domain/revenue/import/importTable";
import { planImport } from "../../../../src/domain/revenue/import/planImport";
import {
  readImport,
  type HeldFigure,
  type ImportReading,
} from "../../../../src/domain/revenue/import/readImport";

const YEAR = 2019;
const EMPTY: HeldFigure = () => null;

function read(rows: ImportRows, held: HeldFigure = EMPTY): ImportReading {
  const mapping = guessMapping(rows);
  if (!mapping) throw new Error("no header was found");
  return readImport(rows, mapping, YEAR, "currentYear", held);
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
        { column: 0, field: "month", scale: 1, cumulative: true },
        { column: 1, field: "levy", scale: 1, cumulative: true },
        { column: 2, field: "assessed", scale: 1000, cumulative: true },
        { column: 3, field: "collected", scale: 1000, cumulative: true },
        { column: 6, field: "refundPending", scale: 1000, cumulative: true },
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
