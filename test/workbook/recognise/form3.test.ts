import { judgePlan } from "../../../src/workbook/judgePlan";
import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf, type TestCell } from "../support/sheet";

const PLAN = `(趣旨・目的)
未収金対策を強化し、収納率向上を図る。
(目標)
令和元年度収納率 86.20% 参考平成30年度実績85.96%
<その他市政改革プラン2.0(区政編)に関する目標>
・問合せ件数【元年度 4件】 (29年度1件)`;
const ACTIVITIES = `(取組の内容)
①周知
・広報紙の全戸配布(12回)
・納付相談の実施(随時)
②会議
・サービス向上委員会の開催(24回)`;
const RESULTS = `(取組実績)
①周知
・広報紙の全戸配布(12回)
・納付相談の実施(随時)
②会議
・サービス向上委員会の開催(17回)
(目標の達成状況)
令和元年度収納率(現年度賦課分):85.96%`;
const LEGEND = "①:目標達成\n②:目標未達成";

function form(mark: string, improvement = ""): readonly (readonly TestCell[])[] {
  return [
    ["", "", "", "", "", "", "様式３"],
    ["「市政改革プラン2.0」に基づく取組等"],
    ["令和元年度", "", "", "", "", "", "（区名）　中央区"],
    ["取組項目　4", "", "", "【国民健康保険料の取組の強化】"],
    ["計画", "取組の方針・目標内容", "", "", "", "当年度の取組内容"],
    ["", PLAN, "", "", "", ACTIVITIES],
    [
      "中間振り返り",
      "取組内容の\n実施見込み",
      "",
      "(　　)",
      "(ⅰ)実施見込み\n(ⅱ)実施できない見込み",
      "課題と改善策\n※左記が「②」の場合は必須",
    ],
    ["", "目標の\n達成見込み", "", "", "①:達成見込み\n②:達成できない見込み"],
    [
      "自己評価",
      "当年度の取組実績及び目標の達成状況",
      "",
      "",
      "",
      "課題と改善策　　※左記が「②」の場合は必須",
    ],
    ["", RESULTS, "", "", "", improvement],
    ["", "目標の達成状況", "", mark, LEGEND],
  ];
}

const read = (rows: readonly (readonly TestCell[])[]) =>
  recognisePlan(workbookOf([sheetOf(rows, { name: "取組項目4" })])).plan;

describe("様式3", () => {
  it("is read with its main target, further targets and counted activities", () => {
    const plan = read(form("②", "滞納処分ができなかった。"));
    expect(plan).toMatchObject({
      profile: "form3",
      organisation: "中央区",
      fiscalYear: "令和元年度",
    });
    expect(
      plan.indicators.map(({ id, name, target, baseline, actual }) => [
        ...[id, name.text, target?.text],
        ...[baseline?.text ?? null, actual?.text ?? null],
      ]),
    ).toEqual([
      ["取組項目4!B6", "令和元年度収納率", "86.20%", "平成30年度実績85.96%", "85.96%"],
      ["取組項目4!B6#2", "問合せ件数", "4件", "29年度1件", null],
      ["取組項目4!F6", "広報紙の全戸配布", "12回", null, "12回"],
      ["取組項目4!F6#2", "サービス向上委員会の開催", "24回", null, "17回"],
    ]);
    expect(plan.indicators[0]).toMatchObject({
      path: ["取組項目4【国民健康保険料の取組の強化】"],
      improvement: { text: "滞納処分ができなかった。", cell: { row: 9, column: 5 } },
      actualCell: { row: 9, column: 1 },
    });
  });

  it("reads the mark from its cell, in the words of the legend, for the main target only", () => {
    const [main, further] = read(form("②")).indicators;
    expect(main?.stated).toEqual({
      text: "目標未達成",
      cell: { sheetId: "sheet-1", row: 10, column: 3 },
    });
    expect(further?.stated).toBeNull();
  });

  it("never reads a legend as an answer", () => {
    expect(read(form("")).indicators[0]?.stated).toBeNull();
    expect(read(form("(　　)")).indicators[0]?.stated).toBeNull();
  });

  it("is read where several forms stand on one sheet", () => {
    const plan = read([...form("①"), [], ...form("②")]);
    expect(plan.indicators).toHaveLength(8);
    expect(plan.indicators.map(({ stated }) => stated?.text ?? null).filter(Boolean)).toEqual([
      "目標達成",
      "目標未達成",
    ]);
  });

  it("gives the initiative with its activities, reviews and the cells for what is missing", () => {
    const { initiatives = [], indicators } = read(form("②"));
    expect(initiatives).toHaveLength(1);
    expect(initiatives[0]).toMatchObject({
      number: { text: "取組項目　4" },
      name: { text: "国民健康保険料の取組の強化" },
      midYear: {
        outcome: null,
        effort: null,
        improvement: null,
        improvementCell: { row: 7, column: 5 },
      },
      yearEnd: {
        outcome: { text: "目標未達成", cell: { row: 10, column: 3 } },
        improvement: null,
        improvementCell: { row: 9, column: 5 },
      },
    });
    expect(
      initiatives[0]?.activities.map(({ planned, reported }) => [planned?.text, reported?.text]),
    ).toEqual([
      ["広報紙の全戸配布(12回)", "広報紙の全戸配布(12回)"],
      ["納付相談の実施(随時)", "納付相談の実施(随時)"],
      ["サービス向上委員会の開催(24回)", "サービス向上委員会の開催(17回)"],
    ]);
    expect(new Set(indicators.map(({ initiativeId }) => initiativeId))).toEqual(
      new Set([initiatives[0]?.id]),
    );
  });

  it("asks for a result of the main target only, not of the further ones", () => {
    const [main, further] = read(form("②")).indicators;
    expect(main?.actualCell).not.toBeNull();
    expect(further).toMatchObject({ actualCell: null, improvementCell: null });
  });

  it("is checked: a missed target without 課題と改善策, and fewer meetings than planned", () => {
    const judged = judgePlan(
      recognisePlan(workbookOf([sheetOf(form("②"), { name: "取組項目4" })])),
    );
    const found = judged.findings.map(({ code, address }) => [code, address]);
    expect(found).toContainEqual(["improvement-missing", "取組項目4!F10"]);
    expect(found).toContainEqual(["activity-shortfall", "取組項目4!B10"]);
    const explained = judgePlan(
      recognisePlan(workbookOf([sheetOf(form("②", "滞納処分を再開する。"))])),
    );
    expect(explained.findings.map(({ code }) => code)).not.toContain("improvement-missing");
  });

  it("is checked: a mark that the numbers contradict", () => {
    const { findings } = judgePlan(
      recognisePlan(workbookOf([sheetOf(form("①"), { name: "取組項目4" })])),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "mark-contradicts-numbers",
        severity: "error",
        address: "取組項目4!D11",
      }),
    );
  });
});
