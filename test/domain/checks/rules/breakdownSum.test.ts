import { breakdownSum } from "../../../../src/domain/checks/rules/breakdownSum";
import { findingsOf, findingsOn, messages } from "../findings";

const total = {
  id: "rev-1",
  name: "広告収入や駐車場収入等の区独自財源の確保",
  target: "15,000千円",
  actual: "1３,８７７千円",
  actualKind: "forecast",
} as const;
const items = [
  ["区広報紙、ホームページバナー等", "5,338千円"],
  ["庁舎壁面、モニター広告、ネーミングライツ等", "2,941千円"],
  ["自動販売機の設置使用料", "3,152千円"],
  ["駐車場収入", "3,937千円"],
  ["古紙売却代", "1０0千円"],
] as const;
const parts = items.map(([name, target]) => ({ name, target }));
const message =
  "内訳の目標を合計すると15,468千円ですが、全体の目標は15,000千円です（差468千円、全体の見込みは13,877千円）。";

test("adds up the parts that the form names", () => {
  const named = parts.map((part) => ({ ...part, partOf: "rev-1" }));
  const findings = findingsOn(breakdownSum, total, ...named);
  expect(messages(findings)).toEqual([message]);
  expect(findings).toMatchObject([{ severity: "warning", indicatorId: "rev-1" }]);
});

test("finds the total of an initiative by its amounts, wherever it stands", () => {
  const inOne = [...parts, total].map((draft) => ({ ...draft, initiative: "1" }));
  expect(messages(findingsOn(breakdownSum, ...inOne))).toEqual([message]);
});

test("compares results where the targets agree", () => {
  const findings = findingsOn(
    breakdownSum,
    { id: "t", name: "歳入", target: "300千円", actual: "310千円" },
    { name: "広告", target: "200千円", actual: "180千円", partOf: "t" },
    { name: "駐車場", target: "100千円", actual: "120千円", partOf: "t" },
  );
  expect(messages(findings)).toEqual([
    "内訳の実績を合計すると300千円ですが、全体の実績は310千円です。",
  ]);
});

test("converts units before adding", () => {
  expect(
    findingsOn(
      breakdownSum,
      { id: "t", name: "歳入", target: "30万円" },
      { name: "広告", target: "200千円", partOf: "t" },
      { name: "駐車場", target: "100,000円", partOf: "t" },
    ),
  ).toEqual([]);
});

test("is quiet for items of an initiative without a total, and for a total that fits", () => {
  const revenue = [
    ["広告収入の確保", "1,036千円"],
    ["駐車場収入の確保", "2,154千円"],
    ["自動販売機（飲料・証明写真）設置収入の確保", "2,168千円"],
    ["古紙売却収入の確保", "177千円"],
    ["広告付き周辺案内地図設置収入の確保", "810千円"],
  ].map(([name = "", target = ""]) => ({ name, target, initiative: "1" }));
  expect(findingsOn(breakdownSum, ...revenue)).toEqual([]);
  const fits = { ...total, target: "15,468千円", initiative: "1" };
  expect(
    findingsOn(breakdownSum, fits, ...parts.map((part) => ({ ...part, initiative: "1" }))),
  ).toEqual([]);
});

describe("parts in brackets behind a number", () => {
  const advertising = (actual: string) =>
    findingsOn(breakdownSum, { name: "広告収入の確保", target: "1,036千円", actual });

  test("that do not add up", () => {
    expect(
      messages(
        advertising("7,684千円（広報紙 5,627千円、ホームページ 145千円、モニター 648千円）"),
      ),
    ).toEqual(["内訳3件を合計すると6,420千円で、7,684千円と一致しません。"]);
  });

  test("that do", () => {
    expect(
      advertising(
        "7,684千円（広報紙 5,627千円、ホームページ 145千円、周辺案内地図 810千円、番号案内表示モニター 648千円、庁舎壁面広告 454千円）",
      ),
    ).toEqual([]);
  });

  test.each([
    "12,480千円（前年度12,000千円、目標12,100千円）",
    "80人（うち新規30人、継続20人）",
    "12回（4月 3回、7月 4回など）",
    "２人（120日、715時間）",
    "85%（男性80%、女性90%）",
    "３回（2組ずつ）",
    "6回（４回は開催済）",
  ])("%s is no breakdown", (actual) => {
    expect(advertising(actual)).toEqual([]);
  });

  test("in the report of an activity", () => {
    const initiatives = [
      {
        id: "1",
        activities: [
          ["独自財源の確保", "目的外使用料 5,493千円（駐車場 2,929千円、自動販売機 2,523千円）"],
        ] as const,
      },
    ];
    expect(messages(findingsOf(breakdownSum, { initiatives }))).toEqual([
      "「目的外使用料」の内訳2件を合計すると5,452千円で、5,493千円と一致しません。",
    ]);
  });
});
