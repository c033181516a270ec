import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { percent, sheetOf, workbookOf } from "../support/sheet";
import { foundIn, type Rows } from "./forms/foundIn";

const read = (rows: Rows) => recognisePlan(workbookOf([sheetOf(rows)]));

const PROJECT: Rows = [
  ["令和５年度 事務事業評価シート"],
  ["事務事業名", "地域防災事業", "", "担当課", "危機管理課"],
  ["事業費の推移", "R3決算", "R4決算", "R5予算", "R5決算"],
  ["総事業費（千円）", 1200, 1250, 1300, 1288],
  [],
  ["指標名", "単位", "区分", "R4", "R5", "R6"],
  ["訓練の参加者数", "人", "目標", 140, 150, 160],
  ["", "", "実績", 141, 149, ""],
  ["待機児童数", "人", "目標", 8, 0, 0],
  ["", "", "実績", 8, 3, ""],
];

describe("several rows an indicator", () => {
  it("are read for the latest year with a result, compared from the year before", () => {
    expect(foundIn(PROJECT)).toEqual([
      ["E7", "訓練の参加者数", "150", "149", "not_met"],
      ["E9", "待機児童数", "0", "3", "not_met"],
    ]);
    expect(read(PROJECT).plan).toMatchObject({
      fiscalYear: "令和5年度",
      indicators: [
        { unit: "人", baseline: { text: "141" }, actualCell: { row: 7, column: 4 } },
        {},
      ],
    });
  });

  it("may have a row for the rate, and no years", () => {
    expect(
      foundIn(
        [
          ["成果指標", "単位", "", "令和４年度", "令和５年度"],
          ["①受診率", "%", "目標値", 19, 20],
          ["", "", "実績値", 18.9, 20.1],
          ["", "", "達成率", percent(0.99), percent(1.005)],
        ],
        [
          ["指標", "区分", "数値", "説明"],
          ["訓練の回数", "目標", "8回", "年度当初に設定"],
          ["", "実績", "7回", ""],
        ],
        [
          ["指標", "項目", "令和5年度", "備考"],
          ["講座の回数", "計画", "24回", ""],
          ["講座の回数", "実績", "26回", ""],
        ],
      ),
    ).toEqual([
      ["E2", "①受診率", "20", "20.1", "met"],
      ["C2", "訓練の回数", "8回", "7回", "not_met"],
      ["C2", "講座の回数", "24回", "26回", "met"],
    ]);
  });

  it("take the whole year beside its months, and nothing where only months stand", () => {
    const months = (last: string): Rows => [
      ["指標", "区分", "4月", "5月", "6月", last],
      ["相談の件数", "計画", 10, 10, 10, 120],
      ["", "実績", 12, 12, 12, 118],
    ];
    expect(foundIn(months("年度計"))).toEqual([["F2", "相談の件数", "120", "118", "not_met"]]);
    expect(foundIn(months("7月"))).toEqual([]);
  });

  it("are counted as interim where the target is of a later year than the result", () => {
    const { plan } = read([
      ["指標", "", "R4", "R5", "R8"],
      ["登録者数", "目標", "", "", 500],
      ["", "実績", 300, 350, ""],
    ]);
    expect(plan.indicators).toMatchObject([
      { target: { text: "500" }, actual: { text: "350" }, actualKind: "interim" },
    ]);
  });

  it("say where a target is missing", () => {
    const { unread } = read([
      ...PROJECT,
      ["空き家の除却件数", "件", "目標", "", "", ""],
      ["", "", "実績", "", 3, ""],
    ]);
    expect(unread).toMatchObject([{ text: "空き家の除却件数", reason: "target-missing" }]);
  });

  it("are not the rows of a list whose results stand in a column of that name", () => {
    expect(
      foundIn([
        ["取組", "区分", "実績", "目標", "指標"],
        ["防災", "実績", "13回", "12回", "訓練の回数"],
      ]),
    ).toEqual([["D2", "訓練の回数", "12回", "13回", "met"]]);
  });
});
