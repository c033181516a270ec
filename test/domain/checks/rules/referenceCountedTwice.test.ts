import { referenceCountedTwice } from "../../../../src/domain/checks/rules/referenceCountedTwice";
import { findingsOn, messages } from "../findings";

test("finds a repetition that is counted", () => {
  const findings = findingsOn(
    referenceCountedTwice,
    { name: "認知度", target: "65％以上" },
    { name: "認知度", target: "65％以上（再掲）" },
    { name: "認知度", target: "65％以上", remark: "再掲（具体的取組 ３－１－２）" },
  );
  expect(messages(findings)).toEqual([
    "再掲の指標に目標（65％以上（再掲））があるため、集計で2回数えられます。件数を出すときは除いてください。",
    "再掲の指標に目標（65％以上）があるため、集計で2回数えられます。件数を出すときは除いてください。",
  ]);
});

test("is quiet for a row that only points elsewhere", () => {
  expect(
    findingsOn(
      referenceCountedTwice,
      { name: "具体的取組３－１－２の再掲", target: null },
      { name: "見守り支援", target: "具体的取組３－１－２の再掲" },
    ),
  ).toEqual([]);
});
