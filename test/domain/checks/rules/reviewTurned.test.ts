import { reviewTurned } from "../../../../src/domain/checks/rules/reviewTurned";
import { findingsOf, messages } from "../findings";

const favourable = { outcome: "①", effort: "（ⅰ）" };

test("asks what changed between ①（ⅰ） and ②", () => {
  const findings = findingsOf(reviewTurned, {
    initiatives: [
      { id: "4", midYear: favourable, yearEnd: { outcome: "②", improvement: "徴収が止まった。" } },
      { id: "5", midYear: favourable, yearEnd: { outcome: "②" } },
    ],
  });
  expect(findings).toMatchObject([
    { severity: "info", initiativeId: "4" },
    { severity: "warning", initiativeId: "5" },
  ]);
  expect(messages(findings)[1]).toBe(
    "中間振り返りは「①」でしたが、年度末は「②」です。見込みと違った理由を記入してください。",
  );
});

test("is quiet where the mid-year mark foresaw it, where it came right, and before the year-end", () => {
  const foreseen = [
    { id: "1", midYear: { outcome: "②" }, yearEnd: { outcome: "②" } },
    { id: "2", midYear: { outcome: "①", effort: "（ⅱ）" }, yearEnd: { outcome: "②" } },
    { id: "3", midYear: favourable, yearEnd: { outcome: "①" } },
    { id: "4", midYear: {}, yearEnd: { outcome: "②" } },
    { id: "5", midYear: favourable },
  ];
  expect(findingsOf(reviewTurned, { initiatives: foreseen })).toEqual([]);
  const turned = [{ id: "1", midYear: favourable, yearEnd: { outcome: "②" } }];
  expect(findingsOf(reviewTurned, { initiatives: turned }, "midYear")).toEqual([]);
});
