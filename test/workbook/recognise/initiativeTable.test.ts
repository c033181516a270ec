import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf, type TestCell } from "../support/sheet";

const read = (rows: readonly (readonly TestCell[])[]) =>
  recognisePlan(workbookOf([sheetOf(rows, { name: "経営課題２" })]));

const HEADER = [
  "具体的取組",
  "",
  "現状の主な取組実績",
  "目標（取組によりめざす指標）",
  "達成状況と\n課題・改善策",
];

describe("the mid-year table of a plan", () => {
  const { plan } = read([
    ["令和３年度　港区運営方針　中間振り返り", "", "", "", "大阪市港区役所"],
    ["経営課題 ２  安全・安心"],
    [],
    ["戦略２－１ 防災対策の強化"],
    HEADER,
    [
      ...["１", "津波避難ビルの確保", "・指定の調整（４箇所調整中）"],
      ...[
        "新たに指定した津波避難ビルの数：１箇所",
        "【目標達成見込、取組予定通り進捗していない】\n打合せが困難。",
      ],
    ],
    [
      ...["２", "空家対策", "・特定空家等の是正件数：７件（9月末）"],
      ...["①特定空家等の是正件数： ５件以上", "【目標未達成見込、取組予定通り進捗している】"],
    ],
    ["", "", "", "②不安を感じている割合：12.9%以下（かつ前年度実績以下）"],
    [],
    ["戦略２－２ 防犯対策の強化"],
    HEADER,
    ["１", "見守り支援", "具体的取組３－１－２の再掲"],
    ["２", "地域防犯", "・啓発を実施", "", "【目標達成見込】"],
  ]);

  it("gives every initiative its review; indicators of one share its mark", () => {
    expect(plan.initiatives?.slice(0, 2)).toMatchObject([
      {
        number: { text: "１" },
        name: { text: "津波避難ビルの確保" },
        path: ["経営課題 ２ 安全・安心", "戦略２－１ 防災対策の強化"],
        midYear: {
          outcome: { text: "目標達成見込" },
          effort: { text: "取組予定通り進捗していない" },
          improvement: { text: "打合せが困難。" },
          improvementCell: { row: 5, column: 4 },
        },
        yearEnd: null,
      },
      { midYear: { improvement: null, improvementCell: { row: 6, column: 4 } } },
    ]);
    const [, first, second] = plan.indicators;
    expect(first?.initiativeId).toBe(plan.initiatives?.[1]?.id);
    expect(second?.initiativeId).toBe(first?.initiativeId);
    expect(second?.stated).toEqual(first?.stated);
  });

  it("is read row by row, also where an initiative has several rows", () => {
    expect(plan).toMatchObject({
      profile: "interim-table",
      organisation: "港区",
      fiscalYear: "令和3年度",
    });
    expect(
      plan.indicators.map(({ id, name, target, actual }) => [
        id,
        name.text,
        target?.text ?? null,
        actual?.text ?? null,
      ]),
    ).toEqual([
      ["経営課題２!D6", "新たに指定した津波避難ビルの数", "１箇所", null],
      ["経営課題２!D7", "特定空家等の是正件数", "５件以上", "７件（9月末）"],
      ["経営課題２!D8", "不安を感じている割合", "12.9%以下（かつ前年度実績以下）", null],
      ["経営課題２!C12", "具体的取組３－１－２の再掲", null, null],
    ]);
  });

  it("takes status, effort and improvement from one cell, and counts figures as interim", () => {
    expect(plan.indicators[0]).toMatchObject({
      path: ["経営課題 ２ 安全・安心", "戦略２－１ 防災対策の強化", "津波避難ビルの確保"],
      stated: { text: "目標達成見込", cell: { row: 5, column: 4 } },
      improvement: { text: "打合せが困難。" },
      actualKind: "interim",
    });
    expect(plan.indicators[2]?.stated?.text).toBe("目標未達成見込");
  });

  it("says where a target is missing", () => {
    const { unread } = read([
      HEADER,
      ["１", "地域防犯", "・啓発を実施", "", "【目標達成見込】"],
      ["２", "訓練", "", "実施：1回"],
    ]);
    expect(unread).toMatchObject([{ address: "経営課題２!D2", reason: "target-missing" }]);
  });

  it("finds the target for the whole that stands among the results", () => {
    const { plan: revenue } = read([
      HEADER,
      [
        ...[
          "１",
          "歳入の確保",
          "・区独自財源の確保\n・令和３年度目標額：15,000千円\n・令和３年度見込み：1３,８７７千円",
        ],
        ...["・駐車場収入：3,937千円\n・古紙売却代：1０0千円", "【目標未達成見込】"],
      ],
    ]);
    expect(
      revenue.indicators.map(({ name, target, actual, actualKind }) => [
        name.text,
        target?.text,
        actual?.text,
        actualKind,
      ]),
    ).toEqual([
      ["駐車場収入", "3,937千円", undefined, "interim"],
      ["古紙売却代", "1０0千円", undefined, "interim"],
      ["区独自財源の確保", "15,000千円", "1３,８７７千円", "forecast"],
    ]);
  });
});

describe("the outline of a plan", () => {
  it("is read with targets in one or two columns", () => {
    const { plan } = read([
      ["平成31年度 港区運営方針（概要版）", "", "", "大阪市港区"],
      ["経営課題 ５ 魅力と活気"],
      ["戦略５－１ まちの活性化"],
      ["めざす状態", "", "・まちが活性化している。"],
      ["具体的取組", "", "業績目標"],
      ["１", "魅力発掘", "「みなトクモン」の認知度", "：  50％以上"],
      ["", "", "創出された商品の数", "：  ５品"],
      ["２", "事務運営", "満足度：　86％以上\n点数：　3.5点以上"],
      ["３", "見守り支援<再掲>", "再掲（具体的取組 ３－１－２）"],
    ]);
    expect(plan.profile).toBe("outline");
    expect(
      plan.indicators.map(({ id, name, target, path }) => [
        id,
        name.text,
        target?.text ?? null,
        path.at(-1),
      ]),
    ).toEqual([
      ["経営課題２!D6", "「みなトクモン」の認知度", "50％以上", "魅力発掘"],
      ["経営課題２!D7", "創出された商品の数", "５品", "魅力発掘"],
      ["経営課題２!C8", "満足度", "86％以上", "事務運営"],
      ["経営課題２!C8#2", "点数", "3.5点以上", "事務運営"],
      ["経営課題２!C9", "再掲（具体的取組 ３－１－２）", null, "見守り支援<再掲>"],
    ]);
  });
});

test("marks may have a column of their own; notes and titles between tables are no initiatives", () => {
  const { plan, unread } = read([
    ["経営課題１ 防災"],
    ["№", "具体的取組", "取組実績（9月末現在）", "業績目標", "目標の達成見込", "課題と改善策"],
    ["1", "訓練", "・参加者数：300人", "・参加者数：500人以上", "②目標未達成見込", "回数を増やす"],
    ["※ 実績は速報値です。"],
    ["令和３年度\u3000港区運営方針\u3000中間振り返り", "", "", "大阪市港区役所"],
  ]);
  expect(unread).toEqual([]);
  expect(plan.indicators).toMatchObject([
    {
      actual: { text: "300人" },
      stated: { text: "②目標未達成見込" },
      improvement: { text: "回数を増やす" },
    },
  ]);
});
