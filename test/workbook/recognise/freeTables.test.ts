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

describe("headers of several rows", () => {
  it("take the years that stand over targets and results", () => {
    const { plan } = read([
      ["", "", "令和4年度", "", "令和5年度", ""],
      ["No", "指標名", "目標値", "実績値", "目標値", "実績値"],
      [1, "受診率（％）", 40, 41, 45, 44],
    ]);
    expect(
      plan.indicators.map(({ target, actual, baseline }) =>
        [target, actual, baseline].map((sourced) => sourced?.text),
      ),
    ).toEqual([["45", "44", "41"]]);
  });

  it("are not mixed up with a heading or a row above them", () => {
    const header = ["指標", "目標", "前年度実績", "実績"];
    const rows: readonly (readonly TestCell[])[] = [
      ["１ 成果目標"],
      header,
      ["受診率", "80%以上", "85%", ""],
      ["２ 取組目標"],
      header,
      ["相談件数", "30件", "40件", ""],
      header,
      ["訓練の回数", "3回", "4回", ""],
    ];
    expect(indicators(rows)).toEqual([
      ["B3", "受診率", "80%以上", null],
      ["B6", "相談件数", "30件", null],
      ["B8", "訓練の回数", "3回", null],
    ]);
  });

  it("may be followed by numbers of the columns", () => {
    expect(
      indicators([
        ["指標", "目標", "実績"],
        ["(1)", "(2)", "(3)"],
        ["相談件数", "30件", "31件"],
      ]),
    ).toEqual([["B3", "相談件数", "30件", "31件"]]);
  });

  it("may differ in height from the table beside", () => {
    expect(
      indicators([
        ["指標", "目標", "実績", "", "指標", "令和5年度", ""],
        ["相談件数", "30件", "31件", "", "", "目標", "実績"],
        ["訓練の回数", "3回", "2回", "", "発行回数", "12回", "11回"],
      ]),
    ).toEqual([
      ["B2", "相談件数", "30件", "31件"],
      ["B3", "訓練の回数", "3回", "2回"],
      ["F3", "発行回数", "12回", "11回"],
    ]);
  });
});

test("several indicators in a row are read one by one", () => {
  const rows: readonly (readonly TestCell[])[] = [
    ["事務事業", "活動指標", "", "", "成果指標", "", ""],
    ["", "指標名", "目標", "実績", "指標名", "目標", "実績"],
    ["健診", "実施回数", "12回", "12回", "受診率", "45%", "44%"],
    ["相談", "相談日数", "240日", "238日", "", "", ""],
  ];
  expect(indicators(rows)).toEqual([
    ["C3", "実施回数", "12回", "12回"],
    ["C4", "相談日数", "240日", "238日"],
    ["F3", "受診率", "45%", "44%"],
  ]);
  expect(read(rows).plan.indicators.map(({ path }) => path)).toEqual([
    ["健診"],
    ["相談"],
    ["健診"],
  ]);
  expect(read(rows).lists).toEqual([]);
});

test("a cell that lists several named targets is taken apart, its result line by line", () => {
  const rows: readonly (readonly TestCell[])[] = [
    ["具体的取組", "目標", "実績"],
    ["防災", "・訓練の回数：3回\n・参加者：500人", "・参加者：480人\n・訓練の回数：3回"],
    ["広報", "12回", "12回"],
  ];
  expect(indicators(rows)).toEqual([
    ["B2", "訓練の回数", "3回", "3回"],
    ["B2#2", "参加者", "500人", "480人"],
    ["B3", "広報", "12回", "12回"],
  ]);
  expect([...(read(rows).lists[0]?.rows.keys() ?? [])]).toEqual([2]);
});

test("a target may stand in the column of its unit", () => {
  const rows: readonly (readonly TestCell[])[] = [
    ["指標", "目標値\n（件）", "実績値\n（件）", "目標値\n（％）", "実績値\n（％）"],
    ["相談件数", 30, 31, "", ""],
    ["受診率", "", "", 45, 44],
  ];
  expect(indicators(rows)).toEqual([
    ["B2", "相談件数", "30", "31"],
    ["D3", "受診率", "45", "44"],
  ]);
  expect(statuses(rows)).toEqual(["achieved", "notAchieved"]);
});

test("目標の達成状況 beside results holds marks, alone it holds the results", () => {
  const { plan } = read([
    ["指標", "目標", "実績", "目標の達成状況"],
    ["相談件数", "30件", "", "②"],
  ]);
  expect(plan.indicators).toMatchObject([{ actual: null, stated: { text: "②" } }]);
  expect(
    indicators([
      ["取組", "目標", "目標の達成状況"],
      ["相談", "30件", "31件"],
    ]),
  ).toEqual([["B2", "相談", "30件", "31件"]]);
});

test("a result of an unknown year among targets of several years is never final", () => {
  const rows: readonly (readonly TestCell[])[] = [
    ["指標", "R5目標", "R6目標", "R7目標", "実績"],
    ["相談件数", "30件", "40件", "50件", "60件"],
  ];
  expect(indicators(rows)).toEqual([["D2", "相談件数", "50件", "60件"]]);
  expect(statuses(rows)).not.toContain("achieved");
});

test("a row of sums is one wherever its word stands", () => {
  expect(
    indicators([
      ["No", "取組", "指標", "目標", "実績"],
      [1, "相談", "相談件数", "30件", "31件"],
      [2, "", "", "", ""],
      ["", "集計", "", 30, 31],
      ["", "合計", 1, "", ""],
    ]),
  ).toEqual([["D2", "相談件数", "30件", "31件"]]);
});

test("English reports name their columns in many ways", () => {
  const rows: readonly (readonly TestCell[])[] = [
    ["Goal Area", "Performance Measure", "FY2022 Actual", "FY2023 Target", "FY2023 Actual"],
    ["Safety", "Fire drills held", 10, 12, 11],
  ];
  expect(indicators(rows)).toEqual([["D2", "Fire drills held", "12", "11"]]);
  expect(read(rows).plan.indicators[0]?.baseline?.text).toBe("10");
});
