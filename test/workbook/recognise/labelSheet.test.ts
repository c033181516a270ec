import { judgePlan } from "../../../src/workbook/judgePlan";
import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf } from "../support/sheet";
import { foundIn, type Rows } from "./forms/foundIn";

const read = (rows: Rows) => recognisePlan(workbookOf([sheetOf(rows)]));

describe("a sheet with a label in front of every piece", () => {
  it("is read with all that it says about its indicator", () => {
    const { plan, unread } = read([
      ["指標管理シート"],
      [],
      ["所属", "旭区役所"],
      ["年度", "令和5年度"],
      ["経営課題", "健康で安心なまち"],
      ["指標名", "乳がん検診の受診率"],
      ["単位", "%"],
      ["現状値", 18.5],
      ["目標値", 20],
      ["実績値", 19.97],
      ["評価", "未達成"],
      ["課題と改善策", "休日の検診を増やす。"],
      ["担当課", "保健課"],
    ]);
    expect(plan).toMatchObject({ organisation: "旭区", fiscalYear: "令和5年度", profile: "flat" });
    expect(plan.indicators).toMatchObject([
      {
        id: "目標一覧!B9",
        path: ["健康で安心なまち"],
        name: { text: "乳がん検診の受診率" },
        unit: "%",
        baseline: { text: "18.5" },
        target: { text: "20", cell: { row: 8, column: 1 } },
        actual: { value: 19.97, cell: { row: 9, column: 1 } },
        stated: { text: "未達成" },
        improvement: { text: "休日の検診を増やす。" },
        owner: { text: "保健課" },
      },
    ]);
    expect(unread).toEqual([]);
    expect(
      judgePlan(
        read([
          ["指標", "検診の受診率"],
          ["目標", "20％"],
          ["実績", "19.97％"],
        ]),
      ).results,
    ).toMatchObject([{ judgement: { status: "notAchieved" } }]);
  });

  it("may hold two pairs in a row, and values beside merged labels", () => {
    expect(
      foundIn(
        [
          ["担当課", "保健課", "整理番号", 3],
          ["指標", "訓練の回数", "単位", "回"],
          ["目標", "12回", "実績", "13回"],
        ],
        [
          ["", "業績目標管理票"],
          ["", "評価指標", "", "広報紙の発行回数"],
          ["", "令和5年度目標", "", "12回"],
          ["", "令和5年度実績", "", "10回"],
        ],
      ),
    ).toEqual([
      ["B3", "訓練の回数", "12回", "13回", "met"],
      ["D3", "広報紙の発行回数", "12回", "10回", "not_met"],
    ]);
  });

  it("may hold several indicators below and beside one another", () => {
    const card = (name: string, target: number, actual: number): Rows => [
      ["KPI名", name],
      ["単位", "人"],
      ["目標値", target],
      ["実績値", actual],
      ["責任者", "課長"],
    ];
    const [left, right] = [card("参加者数", 80, 84), card("登録者数", 500, 480)];
    const beside = left.map((row, index) => [...row, "", ...(right[index] ?? [])]);
    expect(foundIn([["KPIカード"], [], ...beside, [], ...card("受講者数", 60, 60)])).toEqual([
      ["B5", "参加者数", "80", "84", "met"],
      ["E5", "登録者数", "500", "480", "not_met"],
      ["B11", "受講者数", "60", "60", "met"],
    ]);
  });

  it("may hold one column a year: the latest one with a result is judged", () => {
    expect(
      foundIn([
        ["指標名", "自主防災組織の結成率"],
        ["単位", "％"],
        [],
        ["", "令和4年度", "令和5年度", "令和6年度"],
        ["目標", 93, 95, 97],
        ["実績", 93.1, 94.9, ""],
      ]),
    ).toEqual([["C5", "自主防災組織の結成率", "95", "94.9", "not_met"]]);
  });

  it("says where the result is to be entered, and what is missing", () => {
    const { plan, unread } = read([
      ["指標", "訓練の回数"],
      ["目標", "12回"],
      ["実績", ""],
      ["指標", "講座の回数"],
      ["目標", ""],
      ["実績", "3回"],
    ]);
    expect(plan.indicators[0]).toMatchObject({ actual: null, actualCell: { row: 2, column: 1 } });
    expect(unread).toMatchObject([{ cell: { row: 4, column: 1 }, reason: "target-missing" }]);
  });

  it("takes a forecast or an interim result for what it is", () => {
    const statuses = (label: string) =>
      judgePlan(
        read([
          ["指標", "参加者数"],
          ["目標", "80人"],
          [label, "84人"],
        ]),
      ).results.map(({ judgement }) => judgement.status);
    expect(statuses("年度末見込")).toEqual(["onTrack"]);
    expect(statuses("中間実績")).toEqual(["onTrack"]);
    expect(statuses("実績")).toEqual(["achieved"]);
  });
});

describe("a table that lies on its side", () => {
  it("is read with one indicator a column", () => {
    expect(
      foundIn([
        ["令和５年度 主要指標の達成状況"],
        ["指標", "訓練の回数", "窓口の待ち時間", "充足率"],
        ["単位", "回", "分", "％"],
        ["目標", 12, 10, 90],
        ["実績", 13, 10.5, ""],
        ["評価", "A", "B", ""],
      ]),
    ).toEqual([
      ["B4", "訓練の回数", "12", "13", "met"],
      ["C4", "窓口の待ち時間", "10", "10.5", "not_met"],
      ["D4", "充足率", "90", null, "no_actual"],
    ]);
  });

  it("is none where years or explanations stand beside the labels", () => {
    expect(
      foundIn([
        ["指標", "説明", "記入方法"],
        ["目標", "到達する水準80％", "数値を記入"],
        ["実績", "年度末の値", "数値を記入"],
      ]),
    ).toEqual([]);
  });
});
