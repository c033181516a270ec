import { markLost } from "../../../../src/domain/checks/rules/markLost";
import { findingsOn, messages } from "../findings";

test("finds what is left of a target of stars", () => {
  const findings = findingsOn(markLost, {
    name: "「区役所来庁者等に対するサービスの格付け結果」において",
    target: "以上",
    baseline: "30年度実績:",
  });
  expect(messages(findings)).toEqual([
    "目標が「以上」だけで、「以上」の前の値がありません。★や①などの記号が抜けていないか、もとの資料を確認してください。",
    "「30年度実績:」の後に値がありません。★などの記号が抜けていないか、もとの資料を確認してください。",
  ]);
});

test.each(["【元年度】 以上 (30年度実績: )", "以上（民間平均レベル）"])(
  "finds it in %j too",
  (target) => {
    expect(findingsOn(markLost, { target }).length).toBeGreaterThan(0);
  },
);

test("finds notes of the form without their signs", () => {
  const improvement = "左記が「 」の場合は必須";
  expect(messages(findingsOn(markLost, { improvement }))).toEqual([
    "「左記が「 」の場合は必須」の①②や(ⅰ)(ⅱ)の記号が抜けています。もとの様式を確認してください。",
  ]);
});

test.each([
  "超過勤務の縮減",
  "未満児の受入れ",
  "前年度以上",
  "★★以上",
  "(80%)以上",
  "30年度（52.1％）以上",
])("is quiet for the target %s", (target) => {
  expect(findingsOn(markLost, { target })).toEqual([]);
});

test("is quiet for texts that are whole", () => {
  expect(
    findingsOn(markLost, {
      baseline: "29年度実績:63.6%",
      improvement: "左記が「②」の場合は必須とされている。",
      actual: "（　）内は前年度実績",
    }),
  ).toEqual([]);
});
