import { referenceBroken } from "../../../../src/domain/checks/rules/referenceBroken";
import type { InitiativeDraft } from "../../../support/planBuilder";
import { findingsOf, findingsOn, messages } from "../findings";

const path = ["経営課題３ 健やかに暮らせるまちづくり", "戦略３－１ 地域福祉の推進"];
const initiatives: readonly InitiativeDraft[] = [
  { id: "a", number: "１", name: "地域福祉活動計画の推進支援", path },
  { id: "b", number: "２", name: "高齢者等要援護者見守り支援", path },
];
const reference = (name: string) => ({ name, target: null, initiative: "c" });

const check = (name: string) =>
  findingsOf(referenceBroken, { initiatives, indicators: [reference(name)] });

test("finds a number that is not in the plan", () => {
  const findings = check("具体的取組３－１－４の再掲");
  expect(messages(findings)).toEqual([
    "「具体的取組３－１－４の再掲」とありますが、3-1-4の取組が見当たりません。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning", indicatorId: "i0" }]);
});

test("follows a number through issue, strategy and initiative", () => {
  expect(check("具体的取組３－１－２の再掲")).toEqual([]);
  expect(check("再掲（具体的取組 ３－１－１）")).toEqual([]);
});

test("looks a row of a list up by the numbers in its path", () => {
  const rows = [
    { name: "相談件数", path: ["経営課題3", "戦略3-1", "取組3-1-2"] },
    {
      name: "具体的取組３－１－２の再掲",
      target: null,
      path: ["経営課題3", "戦略3-3", "取組3-3-1"],
    },
    { name: "相談件数（再掲）", remark: "再掲（取組3-1-9）", target: null, path: [] },
  ];
  expect(findingsOn(referenceBroken, ...rows)).toMatchObject([{ indicatorId: "i2" }]);
});

test("informs where nothing says what is repeated", () => {
  const findings = findingsOn(referenceBroken, { name: "再掲", target: null });
  expect(messages(findings)).toEqual(["「再掲」とありますが、どの取組の再掲か書かれていません。"]);
  expect(findings).toMatchObject([{ severity: "info" }]);
});

test("is quiet where the name says it, and where the plan has no such numbers", () => {
  expect(
    findingsOn(
      referenceBroken,
      { name: "高齢者等要援護者見守り支援", target: "4,400件" },
      { name: "高齢者等要援護者見守り支援<再掲>", target: null },
      { name: "具体的取組３－１－２の再掲", target: null },
    ),
  ).toEqual([]);
});
