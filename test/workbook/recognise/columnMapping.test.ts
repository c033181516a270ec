import { judgePlan } from "../../../src/workbook/judgePlan";
import type { HeaderRole } from "../../../src/workbook/recognise/columnMapping";
import { COLUMN_ROLES } from "../../../src/workbook/recognise/columnMapping";
import { findTableHeaders, recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf, type TestCell } from "../support/sheet";

type Rows = readonly (readonly TestCell[])[];

const given = (row: number, column: number, role: HeaderRole["role"]): HeaderRole => ({
  cell: { sheetId: "sheet-1", row, column },
  role,
});

const read = (rows: Rows, ...mapping: readonly HeaderRole[]) =>
  recognisePlan(workbookOf([sheetOf(rows)]), { mapping });

const indicators = (rows: Rows, ...mapping: readonly HeaderRole[]) =>
  read(rows, ...mapping).plan.indicators.map(({ id, name, target, actual }) => [
    id.replace("目標一覧!", ""),
    name.text,
    target?.text ?? null,
    actual?.text ?? null,
  ]);

const unread = (rows: Rows, ...mapping: readonly HeaderRole[]) =>
  read(rows, ...mapping).unread.map(({ address, reason }) => [address, reason]);

const LIST: Rows = [
  ["指標", "目標", "実績"],
  ["訓練の回数", "12回", "13回"],
  ["参加者数", "500人", "480人"],
];

describe("a table whose target column has an unknown header", () => {
  const ROWS: Rows = [
    ["令和6年度 A市"],
    ["指標", "到達ライン（件）", "実績（件）", "備考"],
    ["相談件数", 30, 31, ""],
    ["苦情件数", "3以下", 5, ""],
  ];

  it("is no plan by itself, but its header is offered", () => {
    expect(() => read(ROWS)).toThrow("noPlanFound");
    const [table, ...others] = findTableHeaders(workbookOf([sheetOf(ROWS)]));
    expect(others).toEqual([]);
    expect(table).toMatchObject({ label: "目標一覧!A2:D2", headerRow: 1, isRead: false });
    expect(table?.columns.map(({ text, role }) => [text, role])).toEqual([
      ["指標", "indicator"],
      ["到達ライン（件）", null],
      ["実績（件）", "actual"],
      ["備考", "remark"],
    ]);
  });

  it("is read once a person says what the column holds, with the unit of its header", () => {
    const reading = read(ROWS, given(1, 1, "target"));
    expect(indicators(ROWS, given(1, 1, "target"))).toEqual([
      ["B3", "相談件数", "30", "31"],
      ["B4", "苦情件数", "3以下", "5"],
    ]);
    expect(judgePlan(reading).results.map(({ judgement }) => judgement.status)).toEqual([
      "achieved",
      "notAchieved",
    ]);
    expect(reading.unread).toEqual([]);
    expect(reading.headers).toMatchObject([{ isRead: true, headerRow: 1 }]);
    expect(reading.headers[0]?.columns[1]).toMatchObject({ role: "target" });
  });

  it("is reported where another sheet holds a plan", () => {
    const sheets = [
      sheetOf(LIST, { id: "sheet-1", name: "一覧" }),
      sheetOf(ROWS, { id: "sheet-2", name: "ほか" }),
    ];
    const reading = recognisePlan(workbookOf(sheets));
    expect(reading.unread).toMatchObject([{ address: "ほか!A2", reason: "table-unread" }]);
    expect(reading.headers.map(({ isRead }) => isRead)).toEqual([true, false]);
  });
});

test("a table without one known header is read by two given columns", () => {
  const rows: Rows = [
    ["なにを", "どこまで", "どうなった"],
    ["訓練", "12回", "13回"],
  ];
  const mapping = [given(0, 0, "indicator"), given(0, 1, "target"), given(0, 2, "actual")];
  expect(findTableHeaders(workbookOf([sheetOf(rows)]))).toMatchObject([
    { isRead: false, headerRow: 0 },
  ]);
  expect(indicators(rows, ...mapping)).toEqual([["B2", "訓練", "12回", "13回"]]);
});

test("a person's word outweighs the words of another header", () => {
  const rows: Rows = [
    ["指標", "目標", "見直し後", "実績"],
    ["訓練の回数", "20回", "12回", "13回"],
  ];
  expect(indicators(rows)).toEqual([["B2", "訓練の回数", "20回", "13回"]]);
  expect(indicators(rows, given(0, 2, "target"))).toEqual([["C2", "訓練の回数", "12回", "13回"]]);
});

test("a column can be left out", () => {
  const rows: Rows = [
    ["指標", "目標", "実績", "実績見込"],
    ["訓練の回数", "12回", "", "15回"],
  ];
  expect(indicators(rows)).toEqual([["B2", "訓練の回数", "12回", "15回"]]);
  expect(indicators(rows, given(0, 3, "ignore"))).toEqual([["B2", "訓練の回数", "12回", null]]);
});

test("the upper cell of a header may be the one that a person names", () => {
  const rows: Rows = [
    ["指標", "到達ライン", "実績"],
    ["", "（件）", "（件）"],
    ["相談件数", 30, 31],
  ];
  expect(indicators(rows, given(0, 1, "target"))).toEqual([["B3", "相談件数", "30", "31"]]);
  expect(unread(rows, given(0, 1, "target"))).toEqual([]);
});

test("a table of initiatives is corrected in the same way", () => {
  const rows: Rows = [
    ["具体的取組", "到達ライン"],
    ["防災訓練", "・参加者の割合：80％以上\n・訓練の回数：3回"],
  ];
  const reading = read(rows, given(0, 1, "target"));
  expect(reading.plan.profile).toBe("outline");
  expect(indicators(rows, given(0, 1, "target"))).toEqual([
    ["B2", "参加者の割合", "80％以上", null],
    ["B2#2", "訓練の回数", "3回", null],
  ]);
});

describe("a wrong assignment", () => {
  it("of a cell among the rows leaves the list as it is and is reported", () => {
    expect(indicators(LIST, given(1, 1, "target"))).toEqual(indicators(LIST));
    expect(unread(LIST, given(1, 1, "target"))).toEqual([["目標一覧!B2", "mapping-unused"]]);
  });

  it("of a cell that is empty or outside the sheet is reported", () => {
    expect(unread(LIST, given(0, 9, "target"), given(40, 0, "indicator"))).toEqual([
      ["目標一覧!J1", "mapping-unused"],
      ["目標一覧!A41", "mapping-unused"],
    ]);
    expect(indicators(LIST, given(0, 9, "target"))).toEqual(indicators(LIST));
  });

  it("of the column of names to the targets invents nothing", () => {
    expect(() => read(LIST, given(0, 0, "target"))).toThrow("noPlanFound");
  });

  it("of a column of remarks to the targets never counts as reached", () => {
    const rows: Rows = [
      ["指標", "目標", "実績", "メモ"],
      ["訓練の回数", "12回", "13回", "来年度は2回に減らす"],
      ["参加者数", "500人", "480人", ""],
    ];
    const { results, unread: notRead } = judgePlan(read(rows, given(0, 3, "target")));
    expect(results.map(({ judgement }) => judgement.status)).not.toContain("achieved");
    expect(notRead.map(({ address, reason }) => [address, reason])).toEqual([
      ["目標一覧!D3", "target-missing"],
    ]);
  });

  it("on a sheet that is gone changes nothing", () => {
    const mapping = [{ cell: { sheetId: "gone", row: 0, column: 0 }, role: "target" as const }];
    expect(indicators(LIST, ...mapping)).toEqual(indicators(LIST));
  });
});

test("every role can be given", () => {
  expect(new Set(COLUMN_ROLES).size).toBe(25);
  expect(COLUMN_ROLES.slice(0, 3)).toEqual(["target", "actual", "indicator"]);
});
