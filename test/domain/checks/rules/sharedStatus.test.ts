import { sharedStatus } from "../../../../src/domain/checks/rules/sharedStatus";
import { findingsOf, messages } from "../findings";

const review = { outcome: "目標達成見込", effort: "取組予定通り進捗している" };
const initiatives = [{ id: "6-2-1", midYear: review }];
const good = {
  name: "来庁者への案内サービスや窓口での対応が良いと感じた区民の割合",
  target: "86%以上",
  initiative: "6-2-1",
};
const score = {
  name: "覆面調査員による調査（５点満点）での点数",
  target: "3.5点以上",
  initiative: "6-2-1",
};

test("says how many indicators share a mark", () => {
  const findings = findingsOf(
    sharedStatus,
    { profile: "interim-table", indicators: [good, score], initiatives },
    "midYear",
  );
  expect(messages(findings)).toEqual([
    "評価「目標達成見込」は1つですが、指標は2つあります。どの指標についての評価か区別できません。",
  ]);
  expect(findings).toMatchObject([{ severity: "info", initiativeId: "6-2-1" }]);
});

test("warns where the results differ", () => {
  const findings = findingsOf(sharedStatus, {
    profile: "interim-table",
    indicators: [
      { ...good, actual: "90%" },
      { ...score, actual: "3.0点" },
    ],
    initiatives: [{ id: "6-2-1", yearEnd: { outcome: "目標達成" } }],
  });
  expect(findings).toMatchObject([{ severity: "warning" }]);
});

test("is quiet for one indicator, for marks of their own, for cross references and for parts of a sum", () => {
  const single = { profile: "interim-table", indicators: [good], initiatives } as const;
  expect(findingsOf(sharedStatus, single, "midYear")).toEqual([]);
  const own = [
    { ...good, initiative: "x", stated: "目標達成見込" },
    { ...score, initiative: "x", stated: "目標達成見込" },
  ];
  expect(findingsOf(sharedStatus, { indicators: own }, "midYear")).toEqual([]);
  const reference = { name: "具体的取組３－１－２の再掲", target: null, initiative: "6-2-1" };
  const parts = [
    { id: "sum", name: "区独自財源の確保", target: "300千円", initiative: "6-2-1" },
    { name: "広告収入", target: "200千円", initiative: "6-2-1", partOf: "sum" },
    { name: "駐車場収入", target: "100千円", initiative: "6-2-1", partOf: "sum" },
  ];
  for (const indicators of [[good, reference], parts]) {
    const plan = { profile: "interim-table", indicators, initiatives } as const;
    expect(findingsOf(sharedStatus, plan, "midYear")).toEqual([]);
  }
});
