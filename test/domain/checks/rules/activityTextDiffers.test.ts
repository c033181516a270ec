import { activityTextDiffers } from "../../../../src/domain/checks/rules/activityTextDiffers";
import { findingsOf, messages } from "../findings";

function activity(planned: string, reported: string) {
  const initiatives = [{ id: "3", activities: [[planned, reported]] as const }];
  return findingsOf(activityTextDiffers, { profile: "form3", initiatives });
}

test("finds a course that became another course", () => {
  const findings = activity(
    "課長級職員を対象としたコーチングスキル研修の実施(2回)",
    "課長級職員を対象としたグループ別課題研修の実施(2回)",
  );
  expect(messages(findings)).toEqual([
    "計画では「課長級職員を対象としたコーチングスキル研修の実施」ですが、取組実績では「課長級職員を対象としたグループ別課題研修の実施」です。内容を変えた場合は理由を、同じ取組の場合は表記をそろえてください。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning", initiativeId: "3" }]);
});

test.each([
  ["地域特性に即した地域カルテを更新 (1回以上)", "地域特性に即した地域カルテの更新(1回)"],
  ["広報紙の全戸配布(12回)", "広報紙の全戸配布を実施した。(12回)"],
  ["人権問題研修の実施", "人権問題研修を年2回実施"],
  ["口座振替の勧奨", "口座振替の勧奨（新規加入者を重点）"],
  ["５Ｓ活動、業務の標準化", "5S活動、業務の標準化"],
])("is quiet for %s → %s", (planned, reported) => {
  expect(activity(planned, reported)).toEqual([]);
});

describe("an indicator whose result has a name of its own", () => {
  const result = (name: string, actual: string) =>
    findingsOf(activityTextDiffers, {
      profile: "results-block",
      indicators: [{ name, target: "毎月開催", actual }],
    });

  test("that is nearly the same", () => {
    expect(messages(result("ケース研究会", "ケース研修会：11回開催"))).toEqual([
      "目標は「ケース研究会」、実績は「ケース研修会」と書かれています。同じものか確認してください。",
    ]);
  });

  test("that counts the opposite", () => {
    const findings = result(
      "受け付けた相談や要望に適切に対応した件数",
      "受け付けた相談や要望に適切に対応できなかった件数：0件",
    );
    expect(messages(findings)).toEqual([
      "目標は「受け付けた相談や要望に適切に対応した件数」ですが、実績は「できなかった」ものを数えています。目標と同じ数え方でも示してください。",
    ]);
    expect(findings).toMatchObject([{ severity: "info" }]);
  });

  test.each([
    ["令和元年度収納率", "令和元年度収納率(現年度分):85.96%"],
    ["参画した団体の数", "・コミュニティ部会/実行委員会：３５団体"],
    ["対応できなかった件数", "対応できなかった件数：0件"],
    ["情報提供の徹底した調査", "調査件数：49件、告訴（告発）件数：1件"],
    ["ケース研究会", "11回"],
  ])("%s → %s is fine", (name, actual) => {
    expect(result(name, actual)).toEqual([]);
  });
});
