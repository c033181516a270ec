import { answerTargets } from "../../../../src/workbook/recognise/statements/answers";
import { splitItems } from "../../../../src/workbook/recognise/statements/items";
import { canBeSameMeasure } from "../../../../src/domain/text/sameMeasure";

type Asked = readonly [name: string, target: string];

const answers = (targets: readonly Asked[], text: string, answersWords = false) =>
  answerTargets(
    targets.map(([name, target]) => ({ name, target })),
    { items: splitItems(text), text, answersWords },
  );

describe("answerTargets", () => {
  it("gives every target the figure under its own name", () => {
    expect(
      answers(
        [
          ["広報紙の発行", "12回"],
          ["説明会の開催", "3回"],
        ],
        "・説明会の開催：2回\n・広報紙の発行：12回",
      ),
    ).toEqual(["12回", "2回"]);
  });

  it("never gives a figure under another name", () => {
    const text = "・肺がん検診の受診者数：600人";
    expect(answers([["乳がん検診の受診者数", "500人"]], text)).toEqual([null]);
    expect(answers([["防災訓練の参加者数", "500人"]], "・防犯訓練の参加者数：600人")).toEqual([
      null,
    ]);
  });

  it("takes the peak out of a sentence about the same thing, if there is one only", () => {
    const text = "・清掃ボランティアは計 23回、毎回平均約 40 名が参加した（最大 64 名）。";
    const target: Asked = ["清掃ボランティアへの参加職員数", "５０人（最大時）"];
    expect(answers([target], text)).toEqual(["最大 64 名"]);
    expect(answers([target], `${text}\n・清掃ボランティア（夏）：最大 70 名`)).toEqual([null]);
    expect(answers([["清掃ボランティアへの参加職員数", "50人"]], text)).toEqual([null]);
  });

  it("hands on the counts of several groups for a person to add up, never one of them", () => {
    const target: Asked = ["イベントに参画した団体の数", "延べ６0団体・個人以上"];
    const groups = "・文化部会：2１団体/個人\n・こども部会：1６団体/個人";
    expect(answers([target], groups)).toEqual([groups]);
    expect(answers([target], "・文化部会：7１団体/個人")).toEqual([null]);
    expect(answers([["開発した製品", "1件以上"]], "・連携：2件\n・事業：2件")).toEqual([null]);
  });

  it("answers words with lines about their topic, or with the whole box where nothing else is asked", () => {
    const words = "２次避難・受入計画の策定";
    const text = "・受入計画（案）の策定\n・図上訓練の実施";
    const other: Asked = ["図上訓練を実施した区の数", "24区"];
    expect(answers([[words, words], other], text)).toEqual(["受入計画（案）の策定", null]);
    expect(answers([["経費の節減", "経費の節減"], other], text)).toEqual([null, null]);
    expect(answers([["経費の節減", "経費の節減"]], text)).toEqual([text]);
    expect(answers([["経費の節減", "経費の節減"], other], text, true)).toEqual([text, null]);
  });
});

describe("canBeSameMeasure", () => {
  test.each([
    ["活動が進められていると感じている区民の割合", "活動が進められていると感じる区民の割合"],
    ["地域を超えた活動が地域活動協議会により進む割合", "地域を越えた活動が地活協により進む割合"],
    ["令和元年度収納率", "令和元年度収納率(現年度賦課分)"],
    ["広告付き周辺案内地図設置収入の確保", "周辺案内地図"],
    ["広報紙の発行", "広報紙の発行回数"],
  ])("%s / %s", (a, b) => {
    expect(canBeSameMeasure(a, b)).toBe(true);
    expect(canBeSameMeasure(b, a)).toBe(true);
  });

  test.each([
    ["乳がん検診の受診率", "肺がん検診の受診率"],
    ["ケース研究会", "ケース研修会"],
    ["区政会議の開催", "区政会議部会の開催"],
    ["収納率（現年度分）", "収納率（滞納繰越分）"],
    ["子ども見守り隊の活動校数", "子ども食堂の活動校数"],
  ])("not %s / %s", (a, b) => {
    expect(canBeSameMeasure(a, b)).toBe(false);
    expect(canBeSameMeasure(b, a)).toBe(false);
  });
});
