import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf, type TestCell } from "../support/sheet";

const read = (rows: readonly (readonly TestCell[])[]) =>
  recognisePlan(workbookOf([sheetOf(rows, { name: "経営課題６" })])).plan;

const BOX =
  "・広告収入 7,684千円\n・目的外使用料 5,493千円\n（区役所駐車場収入 2,929千円、自動販売機 2,523千円）";

const summary = (plan: ReturnType<typeof read>) =>
  plan.indicators.map(({ id, name, target, actual }) => [
    id,
    name.text,
    target?.text,
    actual?.text ?? null,
  ]);

describe("a sheet with boxes of results", () => {
  it("is read with targets beside their label", () => {
    const plan = read([
      ["平成26年度　港区運営方針", "", "", "港区役所"],
      ["経営課題６ 区政運営"],
      ["２ 便利で親切な区役所づくり"],
      ["２）相談機能の強化", "", "", "【予算額 － 千円】"],
      ["目　標", "", "適切に対応した件数：全件"],
      ["取組実績", "", "適切に対応できなかった件数：0件"],
      [],
      ["５）窓口サービスの充実", "", "", "【予算額 277千円】"],
      ["目　標", "", "待ち時間に対する苦情の件数：3件以内"],
      ["取組実績", "", "・研修の実施。（6月 26日）"],
    ]);
    expect(plan).toMatchObject({
      profile: "results-block",
      organisation: "港区",
      fiscalYear: "平成26年度",
    });
    expect(summary(plan)).toEqual([
      ["経営課題６!C5", "適切に対応した件数", "全件", "適切に対応できなかった件数：0件"],
      ["経営課題６!C9", "待ち時間に対する苦情の件数", "3件以内", null],
    ]);
    expect(plan.indicators[1]?.path).toEqual([
      "経営課題６ 区政運営",
      "２ 便利で親切な区役所づくり",
      "５）窓口サービスの充実",
    ]);
  });

  it("is read with targets in the right column, results in brackets, and the whole box where a target is words", () => {
    const plan = read([
      ["行財政運営に向けた主な取組"],
      ["平成26年度　港区"],
      ["１）歳入の確保"],
      [
        "・独自財源の確保\n広告料収入の確保を図ります。",
        "",
        "・広告収入の確保：1,036千円\n駐車場収入の確保：2,154千円\n・滞納処分の強化",
      ],
      ["取組実績"],
      [BOX],
    ]);
    expect(summary(plan)).toEqual([
      ["経営課題６!C4", "広告収入の確保", "1,036千円", "7,684千円"],
      ["経営課題６!C4#2", "駐車場収入の確保", "2,154千円", "2,929千円"],
      ["経営課題６!C4#3", "滞納処分の強化", "滞納処分の強化", BOX],
    ]);
    expect(plan.indicators[0]?.path).toEqual(["１）歳入の確保", "独自財源の確保"]);
  });

  it("gives every initiative its budget and what was reported", () => {
    const { initiatives } = read([
      ["経営課題６ 区政運営"],
      ["４）相談機能の強化", "", "", "【予算額 － 千円】"],
      ["目　標", "", "適切に対応した件数：全件"],
      ["取組実績", "", "適切に対応した件数：12件"],
      ["５）窓口サービスの充実", "", "", "【予算額 ４，９００千円】"],
      ["目　標", "", "苦情の件数：3件以内"],
      ["取組実績", "", "・研修の実施。（6月 26日）\n・苦情の件数：2件"],
    ]);
    expect(
      initiatives?.map(({ name, budget, activities, yearEnd }) => [
        name?.text,
        budget?.thousandYen,
        activities.map(({ reported }) => reported?.text),
        yearEnd,
      ]),
    ).toEqual([
      ["４）相談機能の強化", null, ["適切に対応した件数：12件"], null],
      ["５）窓口サービスの充実", 4900, ["研修の実施。（6月 26日）", "苦情の件数：2件"], null],
    ]);
  });
});

describe("a form whose cells are split further", () => {
  it("joins a number with its heading, and names with figures in the next cell", () => {
    const plan = read([
      ["１", "広報の充実", "", "【予算額 100千円】"],
      ["■目標：", "・広報紙を読んだ区民の割合\n・発行回数", "80％\n12回"],
      ["【取組実績】（※1）", "・発行回数\n・広報紙を読んだ区民の割合", "11回\n82％"],
    ]);
    expect(summary(plan)).toEqual([
      ["経営課題６!C2", "広報紙を読んだ区民の割合", "80％", "82％"],
      ["経営課題６!C2#2", "発行回数", "12回", "11回"],
    ]);
    expect(plan.indicators.map(({ path }) => path)).toEqual([["１ 広報の充実"], ["１ 広報の充実"]]);
  });

  it("finds the box below blank rows", () => {
    const plan = read([
      ["・広告の拡大\n説明", "", "・広告収入の確保：1,036千円"],
      [],
      ["取組実績"],
      [],
      ["・広告収入 7,684千円"],
    ]);
    expect(summary(plan)).toEqual([["経営課題６!C1", "広告収入の確保", "1,036千円", "7,684千円"]]);
  });
});
