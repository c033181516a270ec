import { activityCancelled } from "../../../../src/domain/checks/rules/activityCancelled";
import { findingsOf, messages } from "../findings";

const onSchedule = { outcome: "目標達成見込", effort: "取組予定通り進捗している" };

function check(reported: string, midYear: { outcome?: string; effort?: string }, planned?: string) {
  const initiatives = [
    { id: "3-4-1", midYear, activities: [[planned ?? null, reported]] as const },
  ];
  return findingsOf(activityCancelled, { profile: "interim-table", initiatives }, "midYear");
}

test("finds a fair that was called off in work that goes as planned", () => {
  const findings = check("港区健康フェスタ(中止)", onSchedule, "港区健康フェスタ(例年１１月実施)");
  expect(messages(findings)).toEqual([
    "「港区健康フェスタ」は「中止」とありますが、取組の評価は「取組予定通り進捗している」です。評価が合っているか確認してください。",
  ]);
  expect(findings).toMatchObject([{ severity: "info", initiativeId: "3-4-1" }]);
});

test("is quiet where the mark says so, where nothing was called off, and without a mark", () => {
  expect(check("新任研修会の実施調整(延期)", { effort: "取組予定通り進捗していない" })).toEqual([]);
  expect(check("港区健康フェスタ(11月)", onSchedule)).toEqual([]);
  expect(check("港区健康フェスタ(中止)", { outcome: "目標達成見込" })).toEqual([]);
  expect(check("中止時の連絡体制の周知", onSchedule, "中止時の連絡体制の整備")).toEqual([]);
});
