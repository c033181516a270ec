import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { percent, sheetOf, withUnit, workbookOf, type TestCell } from "../support/sheet";

const HEADER = ["所属", "年度", "具体的取組", "指標", "目標", "実績"];
const KOKUHO = "国民健康保険料 収納率（現年度賦課分）";

function read(rows: readonly (readonly TestCell[])[]) {
  return recognisePlan(workbookOf([sheetOf(rows)]));
}

function targets(rows: readonly (readonly TestCell[])[]) {
  return read(rows).plan.indicators.map(({ name, target, actual }) => [
    name.text,
    target?.text ?? null,
    actual?.text ?? null,
  ]);
}

describe("a flat list", () => {
  it("is read with every cell that an indicator came from", () => {
    const { plan, lists } = read([
      HEADER,
      ["中央区役所", "令和元年度", "収納率の向上", KOKUHO, percent(0.862), percent(0.8596)],
    ]);
    expect(plan).toMatchObject({
      organisation: "中央区",
      fiscalYear: "令和元年度",
      profile: "flat",
      indicators: [
        {
          id: "目標一覧!E2",
          path: ["収納率の向上"],
          name: { text: KOKUHO, cell: { row: 1, column: 3 } },
          target: { text: "86.20%", cell: { row: 1, column: 4 } },
          actual: { text: "85.96%", value: "85.96%", cell: { row: 1, column: 5 } },
          actualKind: "final",
        },
      ],
    });
    expect(lists).toMatchObject([{ headerRow: 0, firstRow: 1, lastRow: 1, lastColumn: 5 }]);
  });

  it("is found below title rows, in moved columns, with line breaks and wide letters", () => {
    expect(
      targets([
        ["", "港区　令和３年度　目標・実績一覧"],
        ["", "作成：総務課"],
        [],
        ["", "№", "指\n標", "目　標\n（R3）", "実績（※１）"],
        ["", 1, "待ち時間に対する苦情の件数", "3件以内", withUnit(2, "件")],
      ]),
    ).toEqual([["待ち時間に対する苦情の件数", "3件以内", "2件"]]);
  });

  it("is found under a header of two lines with merged group headers", () => {
    const { plan } = read([
      ["取組", "指標", "目標", "実績", "", "課題と改善策"],
      ["", "", "", "中間", "年度末", ""],
      ["防災訓練", "訓練の実施回数", "12回", "5回", "13回", ""],
      ["広報", "広報紙の発行回数", "12回", "6回", "", ""],
    ]);
    expect(plan.indicators.map(({ actual, actualKind }) => [actual?.text, actualKind])).toEqual([
      ["13回", "final"],
      ["6回", "interim"],
    ]);
  });

  it("leaves totals, subtotals, notes, blank rows and a repeated header out", () => {
    expect(
      targets([
        HEADER,
        ["港区役所", "令和3年度", "広告", "広告料収入", "1,036千円", "7,684千円"],
        ["小計", "", "", "", "", 7684],
        [],
        HEADER,
        ["港区役所", "令和3年度", "古紙", "古紙売却収入", "177千円", "305千円"],
        ["※ 金額は税込"],
        ["合計", "", "", 2, "", 7989],
      ]),
    ).toEqual([
      ["広告料収入", "1,036千円", "7,684千円"],
      ["古紙売却収入", "177千円", "305千円"],
    ]);
  });

  it("fills merged path cells from above, but only below the cell that they are merged with", () => {
    const header = ["経営課題", "戦略", "具体的取組", "指標", "目標", "実績"];
    const { plan } = read([
      header,
      ["経営課題１", "戦略１－１", "取組１", "指標ア", "10件", ""],
      ["", "", "", "指標イ", "20件", ""],
      ["", "", "取組２", "指標ウ", "30件", ""],
      ["改革プラン", "", "取組３", "指標エ", "40件", ""],
    ]);
    expect(plan.indicators.map(({ path }) => path)).toEqual([
      ["経営課題１", "戦略１－１", "取組１"],
      ["経営課題１", "戦略１－１", "取組１"],
      ["経営課題１", "戦略１－１", "取組２"],
      ["改革プラン", "取組３"],
    ]);
  });

  it("takes heading rows into the path", () => {
    const { plan } = read([
      ["番号", "指標", "目標", "実績"],
      ["経営課題１ 区民主体のまちづくり"],
      [1, "つながりを感じる区民の割合", "55％以上", ""],
      ["経営課題２ 安全・安心"],
      [2, "防災訓練の実施地域数", "11地域", ""],
    ]);
    expect(plan.indicators.map(({ path }) => path)).toEqual([
      ["経営課題１ 区民主体のまちづくり"],
      ["経営課題２ 安全・安心"],
    ]);
  });

  it("keeps a cross reference as an indicator with its text and without complaint", () => {
    const { plan, unread } = read([
      HEADER,
      ["港区役所", "令和3年度", "見守り支援", "再掲（具体的取組 ３－１－２）", "", ""],
    ]);
    expect(plan.indicators).toMatchObject([
      { name: { text: "再掲（具体的取組 ３－１－２）" }, target: null },
    ]);
    expect(unread).toEqual([]);
  });

  it("says what it could not read, with the cell", () => {
    const { unread } = read([
      HEADER,
      ["港区役所", "令和3年度", "広報", "広報紙の認知度", "", "60%"],
      ["港区役所", "令和3年度", "窓口", "満足度", "80%", "#DIV/0!"],
      ["港区役所", "令和3年度", "", "", "", "12回"],
    ]);
    expect(unread.map(({ address, reason }) => [address, reason])).toEqual([
      ["目標一覧!E2", "target-missing"],
      ["目標一覧!F3", "error-value"],
      ["目標一覧!F4", "indicator-missing"],
    ]);
  });

  it("takes the unit from its column or from the header's brackets", () => {
    const ofColumn = read([
      ["指標", "単位", "目標値", "実績値"],
      ["訓練の実施回数", "回", 12, 13],
    ]);
    expect(ofColumn.plan.indicators[0]).toMatchObject({ unit: "回", actual: { value: 13 } });
    const ofHeader = read([
      ["事業", "項目", "目標（千円）", "実績（円）"],
      ["広告", "広告料収入", 2500, 2_398_000],
    ]);
    expect(ofHeader.plan.indicators[0]).toMatchObject({
      unit: "千円",
      actual: { value: "2398000円" },
    });
  });

  it("takes the latest year that has a result, and the one before it as baseline", () => {
    const { plan } = read([
      ["指標", "目標値", "R3実績", "R4実績", "R5実績"],
      ["認知度", "60%", "51%", "55%", ""],
    ]);
    expect(plan.indicators[0]).toMatchObject({
      actual: { text: "55%" },
      baseline: { text: "51%" },
    });
  });

  it.each([
    ["年度末", "", "final"],
    ["令和5年3月末", "", "final"],
    ["9月末", "", "interim"],
    ["決算見込", "", "forecast"],
    ["", "目標達成見込", "interim"],
    ["", "目標達成", "final"],
  ])("reads time %j and mark %j as a %s figure", (time, stated, kind) => {
    const { plan } = read([
      ["指標", "目標", "実績", "実績時点", "達成状況"],
      ["相談件数", "100件", "80件", time, stated],
    ]);
    expect(plan.indicators[0]?.actualKind).toBe(kind);
  });

  it("is read from every visible sheet and from none that is hidden", () => {
    const rows = [HEADER, ["", "", "広報", "発行回数", "12回", "12回"]];
    const { plan, lists } = recognisePlan(
      workbookOf([
        sheetOf([["北区　令和４年度　目標一覧"], ...rows], { id: "a", name: "北区" }),
        sheetOf([["都島区　令和４年度　目標一覧"], ...rows], { id: "b", name: "都島区" }),
        sheetOf(rows, { id: "c", name: "旧", visible: false }),
      ]),
    );
    expect(plan.indicators.map(({ id, organisation }) => [id, organisation])).toEqual([
      ["北区!E3", "北区"],
      ["都島区!E3", "都島区"],
    ]);
    expect(lists).toHaveLength(2);
  });

  it("ends at the totals row of an Excel table", () => {
    const rows = [
      HEADER,
      ["", "", "広報", "発行回数", "12回", "12回"],
      ["集計", "", "", 1, "12", ""],
    ];
    const range = { sheetId: "sheet-1", row: 0, column: 0, rowCount: 3, columnCount: 6 };
    const table = { id: "1", name: "表1", range, hasHeaders: true, hasTotals: true };
    const { plan } = recognisePlan(workbookOf([sheetOf(rows, { tables: [table] })]));
    expect(plan.indicators).toHaveLength(1);
  });

  it("is not confused by a summary table beside or below it", () => {
    expect(
      targets([
        [...HEADER, "", "区分", "件数"],
        ["港区役所", "R3", "広告", "広告料収入", "1,036千円", "7,684千円", "", "達成", 1],
        [],
        [],
        ["", "", "", "目標の数", 1],
      ]),
    ).toEqual([["広告料収入", "1,036千円", "7,684千円"]]);
  });
});

describe("a workbook without a plan", () => {
  it("is refused", () => {
    expect(() =>
      read([
        ["品名", "数量", "単価"],
        ["りんご", 3, 120],
      ]),
    ).toThrow("noPlanFound");
    expect(() => read([])).toThrow("noPlanFound");
  });

  it("is told apart from a list without any target yet", () => {
    expect(() => read([["A市"], ["指標", "目標", "実績"], ["", "", ""]])).toThrow(
      "planIsEmpty: 目標一覧!B3",
    );
  });

  it("hands on where 課題と改善策 should stand, effort, target year, remark and withdrawal criterion", () => {
    const [row] = read([
      ["指標", "目標", "目標年度", "実績", "取組状況", "課題と改善策", "撤退・再構築基準", "備考"],
      ["訓練の回数", "12回", "令和7年度", "10回", "予定どおり", "", "5回未満", "再掲"],
    ]).plan.indicators;
    expect(row).toMatchObject({
      improvement: null,
      improvementCell: { row: 1, column: 5 },
      effort: { text: "予定どおり" },
      targetYear: { text: "令和7年度" },
      withdrawalCriterion: { text: "5回未満" },
      remark: { text: "再掲" },
    });
    const [bare] = read([
      ["指標", "目標", "実績"],
      ["訓練の回数", "12回", "10回"],
    ]).plan.indicators;
    expect(bare).toMatchObject({ improvementCell: null, effort: null, remark: null });
  });
});
