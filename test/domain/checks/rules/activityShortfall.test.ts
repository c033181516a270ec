import { activityShortfall } from "../../../../src/domain/checks/rules/activityShortfall";
import { findingsOf, messages } from "../findings";

function check(planned: string | null, reported: string | null, phase?: "midYear") {
  const initiatives = [{ id: "3", activities: [[planned, reported]] as const }];
  return findingsOf(activityShortfall, { profile: "form3", initiatives }, phase);
}

test("finds 17 meetings of 24", () => {
  const findings = check(
    "市民サービス向上委員会の開催(24回)",
    "市民サービス向上委員会の開催(17回)",
  );
  expect(messages(findings)).toEqual([
    "「市民サービス向上委員会の開催」は予定24回に対し実績17回で、7回少なくなっています。理由を確認してください。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning", initiativeId: "3" }]);
});

test("finds a planned number that the report leaves out", () => {
  expect(messages(check("アンケートの結果を公開(2回)", "アンケートの結果を公開"))).toEqual([
    "「アンケートの結果を公開」は予定が2回ですが、取組実績に数が書かれていません。",
  ]);
});

test("leaves it to the indicator where the activity is one", () => {
  const findings = findingsOf(activityShortfall, {
    profile: "form3",
    indicators: [{ name: "アンケートの結果を公開", target: "2回", initiative: "2" }],
    initiatives: [
      { id: "2", activities: [["アンケートの結果を公開(2回)", "アンケートの結果を公開"]] },
    ],
  });
  expect(findings).toEqual([]);
});

test.each([
  ["フロアマネージャー打合せ会の開催(12回)", "フロアマネージャー打合せ会の開催(12回)"],
  ["地域カルテを更新 (1回以上)", "地域カルテを更新 (2回)"],
  ["情報発信 (広報紙 12回)", "情報発信 (広報紙 １２回)"],
  ["市民の声の受付(随時)", "市民の声の受付(随時)"],
  ["区政会議(4回程度)", "区政会議(3回)"],
  ["説明会の開催(1回)", "説明会の開催(20地域)"],
  ["打合せ会の開催(12回)", null],
  [null, "打合せ会の開催(3回)"],
])("is quiet for %s, %s", (planned, reported) => {
  expect(check(planned, reported)).toEqual([]);
});

test("expects nothing at mid-year", () => {
  expect(check("認知症連絡会の開催(6回)", "認知症連絡会の開催(４回は開催済)", "midYear")).toEqual(
    [],
  );
});
