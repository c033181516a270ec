import { duplicateIndicator } from "../../../../src/domain/checks/rules/duplicateIndicator";
import { findingsOn, messages } from "../findings";

const eased = {
  name: "「相談できる場を利用したことで不安が軽減された」と答えた養育者の割合",
  target: "70％以上",
};
const infants = { ...eased, path: ["戦略３－３", "乳幼児発達相談事業の強化"] };
const parents = { ...eased, path: ["戦略３－３", "発達障がい児の養育者支援"] };

test("asks whether the same indicator of another initiative is a repetition", () => {
  const findings = findingsOn(duplicateIndicator, infants, parents);
  expect(messages(findings)).toEqual([
    "「「相談できる場を利用したことで不安が軽減された」と答え…」と同じ指標・同じ目標が「乳幼児発達相談事業の強化」にもあります。再掲の場合は、その旨を書いてください。",
  ]);
  expect(findings).toMatchObject([{ severity: "info", indicatorId: "i1" }]);
});

test("warns within one initiative, and where the results differ", () => {
  expect(messages(findingsOn(duplicateIndicator, infants, infants))).toEqual([
    "「「相談できる場を利用したことで不安が軽減された」と答え…」が同じ取組に2回あります。",
  ]);
  const findings = findingsOn(
    duplicateIndicator,
    { ...infants, actual: "72%" },
    { ...parents, actual: "68%" },
  );
  expect(messages(findings)).toEqual([
    "「「相談できる場を利用したことで不安が軽減された」と答え…」が2か所にあり、実績が異なります（72%と68%）。",
  ]);
});

test("is quiet for other targets, other offices, other years, and repetitions that say so", () => {
  const meeting = { name: "説明会の開催", target: "1回" };
  expect(
    findingsOn(
      duplicateIndicator,
      { ...infants, organisation: "港区", fiscalYear: "平成31年度" },
      { ...parents, organisation: "港区", fiscalYear: "平成31年度", target: "80％以上" },
      { ...infants, organisation: "港区", fiscalYear: "令和3年度" },
      { ...infants, organisation: "北区", fiscalYear: "令和3年度" },
      { ...infants, organisation: "北区", fiscalYear: "令和3年度", targetYear: "令和5年度" },
      { ...parents, organisation: "北区", fiscalYear: "令和3年度", remark: "再掲（２）" },
      { ...meeting, path: ["取組1-1-1"] },
      { ...meeting, path: ["取組1-1-2"] },
    ),
  ).toEqual([]);
});
