import { headerMeaning, headerYear } from "../../../src/workbook/recognise/headerText";

describe("headerMeaning", () => {
  it.each([
    ["経営\n課題", "issue"],
    ["目　標", "target"],
    ["目標値（取組によりめざす指標）", "target"],
    ["【目標】", "target"],
    ["前年度等\n実績", "baseline"],
    ["実績", "actual"],
    ["実　績（千円）", "actual"],
    ["達成状況\n（記載）", "stated"],
    ["課題と\n改善策　※必須", "improvement"],
    ["ＫＰＩ", "indicator"],
    ["重要業績評価指標（KPI）", "indicator"],
    ["① 成果指標", "indicator"],
    ["Target value", "target"],
    ["令和５年度 実績見込", "forecastActual"],
    ["９月末実績", "interimActual"],
    ["R7目標値", "target"],
    ["目標\n年度", "targetYear"],
    ["所管課名", "owner"],
    ["達成率", "attainment"],
  ])("reads %j as %s", (text, concept) => {
    expect(headerMeaning(text)?.concept).toBe(concept);
  });

  it.each([
    "",
    "80％",
    "10件",
    "港区役所",
    "区民の満足度",
    "目標達成に向けて関係機関と連携を強化した",
  ])("does not take %j for a header", (text) => {
    expect(headerMeaning(text)).toBeNull();
  });

  it("keeps the year and the unit that stand with the word", () => {
    expect(headerMeaning("令和３年度実績（千円）")).toEqual({
      concept: "actual",
      year: "令和3年度",
      unit: "千円",
    });
  });
});

describe("headerYear", () => {
  it("knows a header that is only a year", () => {
    expect(headerYear("Ｒ５")).toBe("r5");
    expect(headerYear("令和 5 年度")).toBe("令和5年度");
    expect(headerYear("令和5年度 実績")).toBeNull();
  });
});
