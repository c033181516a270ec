import { ownerEnteredNothing } from "../../../../src/domain/checks/rules/ownerEnteredNothing";
import { findingsOf, findingsOn, messages } from "../findings";

const empty = { name: "防災訓練を実施した地域の数", target: "11地域" };

test("names a section in charge without a single result", () => {
  const findings = findingsOn(
    ownerEnteredNothing,
    { ...empty, owner: "地域課" },
    { ...empty, owner: "総務課", actual: "11地域" },
    { ...empty, owner: "地域課" },
    { ...empty, owner: "総務課" },
  );
  expect(messages(findings)).toEqual(["地域課は、2件の目標のいずれにもまだ実績が入っていません。"]);
});

test("looks at the organisation where there is no column for the section", () => {
  const findings = findingsOn(
    ownerEnteredNothing,
    { ...empty, organisation: "北区役所" },
    { ...empty, organisation: "北区役所" },
    { ...empty, organisation: "西区役所", actual: "9地域" },
    { ...empty, organisation: "西区役所" },
  );
  expect(messages(findings)).toEqual([
    "北区役所は、2件の目標のいずれにもまだ実績が入っていません。",
  ]);
});

test("is quiet where a mark was given, for a single row, and in a plan", () => {
  const rows = [
    { ...empty, owner: "地域課" },
    { ...empty, owner: "地域課" },
  ];
  expect(findingsOn(ownerEnteredNothing, { ...empty, owner: "地域課" })).toEqual([]);
  expect(
    findingsOn(ownerEnteredNothing, ...rows, { ...empty, owner: "地域課", stated: "目標達成見込" }),
  ).toEqual([]);
  expect(findingsOf(ownerEnteredNothing, { indicators: rows }, "plan")).toEqual([]);
});
