import { legendAsAnswer } from "../../../../src/domain/checks/rules/legendAsAnswer";
import { findingsOf, findingsOn, messages } from "../findings";

test.each([
  "①:目標達成\n②:目標未達成",
  ":達成見込み :達成できない見込み",
  "（　）目標達成　（　）目標未達成",
  "※左記が「②」の場合は必須",
])("refuses %j as an answer", (stated) => {
  expect(findingsOn(legendAsAnswer, { stated })).toMatchObject([{ severity: "warning" }]);
});

test("quotes what stands in the cell", () => {
  expect(messages(findingsOn(legendAsAnswer, { stated: "①:目標達成\n②:目標未達成" }))).toEqual([
    "評価欄に選択肢がそのまま残っています（「①:目標達成 ②:目標未達成」）。評価とは扱いませんので、どれか一つを選んでください。",
  ]);
});

test("finds the legend of the work in the cell of an initiative", () => {
  const initiatives = [
    { id: "1", midYear: { outcome: "①", effort: "(ⅰ)実施見込み\n(ⅱ)実施できない見込み" } },
  ];
  expect(findingsOf(legendAsAnswer, { initiatives }, "midYear")).toHaveLength(1);
});

test.each([
  "①",
  "②（ⅱ）",
  "目標達成見込、取組予定通り進捗していない",
  "①（ⅰ） ②（ⅰ） ③（ⅱ） ④（ⅰ）",
  "（　　）",
  "目標は未達成だが、来年度の体制を整えたので達成を見込む。",
])("leaves %j alone", (stated) => {
  expect(findingsOn(legendAsAnswer, { stated })).toEqual([]);
});
