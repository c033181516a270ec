import { resultMissing } from "../../../../src/domain/checks/rules/resultMissing";
import { cellOf } from "../../../support/planBuilder";
import { findingsOf, findingsOn, messages } from "../findings";

const draft = { name: "待ち時間に対する苦情の件数", target: "3件以内" };

test("asks for the result of the year, with the section in charge", () => {
  const [finding, ...others] = findingsOn(resultMissing, { ...draft, owner: "窓口サービス課" });
  expect(finding).toMatchObject({
    severity: "warning",
    message: {
      ja: "実績が未入力です（目標：3件以内、担当：窓口サービス課）。",
      en: "No result is entered (target: 3件以内; in charge: 窓口サービス課).",
    },
    cell: cellOf(0, "actual"),
    indicatorId: "i0",
  });
  expect(others).toEqual([]);
});

test("says where a mark stands without its figure", () => {
  expect(messages(findingsOn(resultMissing, { ...draft, stated: "目標達成" }))).toEqual([
    "評価は「目標達成」ですが、実績が空欄です（目標：3件以内）。",
  ]);
});

test("takes words for 'not yet' as empty", () => {
  expect(findingsOn(resultMissing, { ...draft, actual: "集計中" })).toHaveLength(1);
});

test("is quiet where a result stands, even a zero", () => {
  expect(findingsOn(resultMissing, { ...draft, actual: "0件" }, { ...draft, actual: 0 })).toEqual(
    [],
  );
});

test("is quiet where the form has no place for a result, and for cross references", () => {
  expect(
    findingsOn(
      resultMissing,
      { ...draft, without: ["actual"] },
      { name: "具体的取組３－１－２の再掲", target: null },
    ),
  ).toEqual([]);
});

test("asks for nothing while the plan is being made", () => {
  expect(findingsOf(resultMissing, { indicators: [draft] }, "plan")).toEqual([]);
});

test("is content with a mark at mid-year", () => {
  const indicators = [draft, { ...draft, stated: "目標達成見込" }];
  const findings = findingsOf(resultMissing, { indicators }, "midYear");
  expect(findings).toMatchObject([{ severity: "info", indicatorId: "i0" }]);
});

test("only informs about a target that is due in a later year", () => {
  const indicators = [{ ...draft, targetYear: "29年度" }];
  const findings = findingsOf(resultMissing, { fiscalYear: "平成27年度", indicators });
  expect(findings).toMatchObject([{ severity: "info" }]);
});
