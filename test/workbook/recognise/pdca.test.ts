import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { percent, sheetOf, workbookOf } from "../support/sheet";

describe("a PDCA sheet", () => {
  const { plan } = recognisePlan(
    workbookOf([
      sheetOf(
        [
          ["平成27年度　区政運営基本方針　実績・評価", "", "", "", "此花区"],
          ["1 「地域社会づくり」に向けて"],
          ["(2) 多様な主体の協働"],
          [
            "P",
            "業績目標\n（目標年次：29年度）",
            "i. 運営されていると感じている区民の割合：50%以上\nii. まちづくり活動が進められていると感じている区民の割合：50%以上\niii. 調査での点数：3.5点以上",
          ],
          ["", "27年度取組計画", "・情報発信"],
          ["D", "実績", "・情報発信を行った"],
          ["C", "評価", "※「結果」の値は、27年度末現在の中間値", "目標", "結果"],
          ["", "", "i. 運営されていると感じる区民の割合", "50%\n以上", percent(0.847, 1)],
          ["", "", "iii. 調査での点数", "3.5点\n以上", "3点"],
          ["", "", "ii. まちづくり活動が進められていると感じる区民の割合", "50%\n以上", "20.8\n%"],
          ["A", "今年度\n反映した内容", "・交流の場を活用する"],
          ["(3) 地域資源の循環"],
          ["P", "業績目標", "創出 :1件以上"],
          ["D", "実績", ""],
          ["C", "評価", "成果測定の対象外"],
          ["A", "今年度\n反映した内容", ""],
        ],
        { name: "大きな公共" },
      ),
    ]),
  );

  it("counts a target once that stands in P and C, with the result of its own row", () => {
    expect(plan.profile).toBe("pdca");
    expect(
      plan.indicators.map(({ id, target, actual }) => [id, target?.text, actual?.text ?? null]),
    ).toEqual([
      ["大きな公共!C4", "50%以上", "84.7%"],
      ["大きな公共!C4#2", "50%以上", "20.8%"],
      ["大きな公共!C4#3", "3.5点以上", "3点"],
      ["大きな公共!C13", "1件以上", null],
    ]);
  });

  it("knows that the results are interim, and what was learnt", () => {
    expect(plan.indicators[0]).toMatchObject({
      actualKind: "interim",
      improvement: { text: "・交流の場を活用する" },
      path: ["1 「地域社会づくり」に向けて", "(2) 多様な主体の協働"],
      organisation: "此花区",
    });
    expect(plan.indicators[3]?.improvement).toBeNull();
  });
});

test("planned work of the P part is joined with the work that the D part reports", () => {
  const { plan } = recognisePlan(
    workbookOf([
      sheetOf([
        ["(1) 交流"],
        ["Plan（計画）", "目標", "訓練の参加者数：500人以上"],
        ["", "27年度取組計画", "・訓練の実施（3回）\n・広報紙の発行（12回）"],
        ["Do（実施）", "実績", "・広報紙の発行（12回）\n・訓練の実施（2回）"],
        ["Check（評価）", "", "", "目標", "結果"],
        ["", "", "訓練の参加者数", "500人以上", "480人"],
        ["Action（改善）", "改善", "時期を早める"],
      ]),
    ]),
  );
  const [initiative] = plan.initiatives ?? [];
  expect(
    initiative?.activities.map(({ planned, reported }) => [planned?.text, reported?.text]),
  ).toEqual([
    ["訓練の実施（3回）", "訓練の実施（2回）"],
    ["広報紙の発行（12回）", "広報紙の発行（12回）"],
  ]);
  expect(plan.indicators).toMatchObject([{ actual: { text: "480人" } }]);
});
