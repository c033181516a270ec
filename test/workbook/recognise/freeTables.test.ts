import { judgePlan } from "../../../src/workbook/judgePlan";
import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf, type TestCell } from "../support/sheet";

const read = (rows: readonly (readonly TestCell[])[]) => recognisePlan(workbookOf([sheetOf(rows)]));

const indicators = (rows: readonly (readonly TestCell[])[]) =>
  read(rows).plan.indicators.map(({ id, name, target, actual }) => [
    id.replace("目標一覧!", ""),
    name.text,
    target?.text ?? null,
    actual?.text ?? null,
  ]);

const statuses = (rows: readonly (readonly TestCell[])[]) =>
  judgePlan(read(rows)).results.map(({ judgement }) => judgement.status);

describe("tables side by side", () => {
  const ROWS: readonly (readonly TestCell[])[] = [
    ["指標", "目標", "実績", "", "指標", "目標", "実績"],
    ["訓練の回数", "12回", "13回", "", "広報紙の発行回数", "10回", "8回"],
    ["参加者数", "500人", "480人", "", "合計", "", ""],
  ];

  it("are read one by one", () => {
    expect(indicators(ROWS)).toEqual([
      ["B2", "訓練の回数", "12回", "13回"],
      ["B3", "参加者数", "500人", "480人"],
      ["F2", "広報紙の発行回数", "10回", "8回"],
    ]);
  });

  it("get no status columns: to the right of both nobody could tell whose they are", () => {
    expect(read(ROWS).lists).toEqual([]);
    expect(
      read([...ROWS.slice(0, 1).map((row) => row.slice(0, 3)), ["訓練", "1回", "1回"]]).lists,
    ).toHaveLength(1);
  });

  it("may begin in different rows", () => {
    expect(
      indicators([
        ["指標", "目標", "実績"],
        ["訓練の回数", "12回", "13回", "", "指標", "目標", "実績"],
        ["参加者数", "500人", "480人", "", "広報紙の発行回数", "10回", "8回"],
        ["相談件数", "30件", "31件"],
      ]),
    ).toEqual([
      ["B2", "訓練の回数", "12回", "13回"],
      ["B3", "参加者数", "500人", "480人"],
      ["B4", "相談件数", "30件", "31件"],
      ["F3", "広報紙の発行回数", "10回", "8回"],
    ]);
  });

  it("are told from the columns that a merged header cell hides", () => {
    expect(
      indicators([
        ["取組", "指標", "目標", "", "実績", "課題と改善策"],
        ["防災", "訓練の回数", "12回", "", "13回", ""],
      ]),
    ).toEqual([["C2", "訓練の回数", "12回", "13回"]]);
  });
});

describe("summaries beside a list", () => {
  it("are not taken for its columns", () => {
    const { plan } = read([
      ["指標", "目標", "実績", "", "判定", "件数", "構成比"],
      ["訓練の回数", "12回", "13回", "", "達成", 5, "50%"],
      ["参加者数", "500人", "480人", "", "未達成", 5, "50%"],
    ]);
    expect(plan.indicators.map(({ stated }) => stated)).toEqual([null, null]);
  });

  it("are not taken for indicators where they stand alone", () => {
    const summary = () =>
      read([
        ["取組", "目標数", "達成", "未達成"],
        ["防災", 5, 3, 2],
      ]);
    const pivot = () =>
      read([
        ["事業名", "合計 / 目標値", "合計 / 実績値"],
        ["防災", 5, 3],
        ["総計", 5, 3],
      ]);
    expect(summary).toThrow("noPlanFound");
    expect(pivot).toThrow("noPlanFound");
  });
});

describe("one column a year", () => {
  const HEADER: readonly (readonly TestCell[])[] = [
    ["指標", "単位", "基準値", "目標値", "", "", "実績値", "", ""],
    ["", "", "R4", "R5", "R6", "R7", "R5", "R6", "R7"],
  ];

  it("is read for the latest year with results", () => {
    const { plan } = read([
      ...HEADER,
      ["健診の受診率", "%", 40, 42, 44, 46, 43, 43.5, ""],
      ["待機児童数", "人", 12, 8, 4, 0, 7, 4, ""],
    ]);
    expect(
      plan.indicators.map(({ target, actual, baseline, unit }) => [
        ...[baseline, target, actual].map((sourced) => sourced?.text),
        unit,
      ]),
    ).toEqual([
      ["40", "44", "43.5", "%"],
      ["12", "4", "4", "人"],
    ]);
  });

  it("is read for the year of the plan where the result column has none", () => {
    expect(
      indicators([
        ["令和6年度 A市 目標一覧"],
        ["指標", "令和5年度目標", "令和6年度目標", "令和7年度目標", "実績"],
        ["相談件数", "30件", "40件", "50件", "41件"],
      ]),
    ).toEqual([["C3", "相談件数", "40件", "41件"]]);
  });
});

describe("columns that say how a number is meant", () => {
  it("takes the direction for a bare number, never against the words of the target", () => {
    expect(
      statuses([
        ["指標", "方向", "目標値（件）", "実績値"],
        ["窓口の待ち", "↓", 10, 8],
        ["窓口の待ち", "↑", 10, 8],
        ["窓口の待ち", "減少", 10, 12],
        ["窓口の待ち", "減", "10件以上", 12],
      ]),
    ).toEqual(["achieved", "notAchieved", "notAchieved", "achieved"]);
  });

  it("takes the unit from its column, the brackets of the header, or those behind the name", () => {
    const unitOf = (rows: readonly (readonly TestCell[])[]) => read(rows).plan.indicators[0]?.unit;
    expect(
      unitOf([
        ["指標", "単位", "目標", "実績"],
        ["受診率", "%", 40, 41],
      ]),
    ).toBe("%");
    expect(
      unitOf([
        ["指標", "目標（千円）", "実績（千円）"],
        ["広告収入", 40, 41],
      ]),
    ).toBe("千円");
    expect(
      unitOf([
        ["指標", "目標", "実績"],
        ["待機児童数（人）", 0, 3],
      ]),
    ).toBe("人");
  });

  it("is read under English words", () => {
    const rows: readonly (readonly TestCell[])[] = [
      [
        "Performance Indicator",
        "Unit of measure",
        "Baseline",
        "Target FY2024",
        "Actual FY2024",
        "Direction",
        "Department",
        "Comments",
      ],
      ["Complaints received", "件", 20, 10, 8, "Decrease", "Planning", "survey"],
    ];
    expect(read(rows).plan.indicators).toMatchObject([
      { unit: "件", direction: "lower", owner: { text: "Planning" }, remark: { text: "survey" } },
    ]);
    expect(statuses(rows)).toEqual(["achieved"]);
  });
});
