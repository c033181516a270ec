import { surveyWording } from "../../../../src/domain/checks/rules/surveyWording";
import { cellOf } from "../../../support/planBuilder";
import { findingsOn, messages } from "../findings";

test("finds survey answers that are called the state of all residents", () => {
  const findings = findingsOn(surveyWording, {
    name: "区民モニターアンケートにおいて、身近な地域福祉活動について「知っている」と答えた区民の割合",
  });
  expect(messages(findings)).toEqual([
    "アンケートの結果ですので、「区民の割合」ではなく「回答者の割合」とする方が正確です。",
  ]);
  expect(findings).toMatchObject([
    { fix: { cell: cellOf(0, "name"), before: "区民の割合", after: "回答者の割合" } },
  ]);
});

test("takes the source from the remark too", () => {
  const draft = { name: "地域でつながりを感じている区民の割合", remark: "出典：区民アンケート" };
  expect(findingsOn(surveyWording, draft)).toHaveLength(1);
});

test.each([
  "区民アンケート回答者の割合",
  "区民モニターアンケートにおいて「健康づくりに取り組んでいる」と回答した割合",
  "地域活動協議会を知っている区民の割合",
  "子育て支援連絡会のメンバーに対するアンケートで「有効」と答えた人の割合",
  "区民モニターアンケートの実施",
])("is quiet for %s", (name) => {
  expect(findingsOn(surveyWording, { name })).toEqual([]);
});
