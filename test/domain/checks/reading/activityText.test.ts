import { readActivityText } from "../../../../src/domain/checks/reading/activityText";

test.each([
  ["・市民サービス向上委員会の開催 (24回)", "市民サービス向上委員会の開催", "24回", 24],
  ["認知度向上に向けた情報発信 (広報紙 12回)", "認知度向上に向けた情報発信", "広報紙 12回", 12],
  ["要対協 実務者会議の開催：５回", "要対協 実務者会議の開催", "５回", 5],
  ["人権啓発の実施 17回（うち書面3回）", "人権啓発の実施", "17回", 17],
  ["是正件数（７件）（9月末）", "是正件数", "７件", 7],
  ["市民の声の受付(随時)", "市民の声の受付", "随時", null],
  ["港区健康フェスタ(中止)", "港区健康フェスタ", "中止", null],
  ["アンケートの結果を公開", "アンケートの結果を公開", "", null],
  [
    "対応状況(予算への反映状況を含む)を説明(随時)",
    "対応状況(予算への反映状況を含む)を説明",
    "随時",
    null,
  ],
  ["ものづくり（商品化）", "ものづくり（商品化）", "", null],
] as const)("%s", (text, name, amount, count) => {
  const read = readActivityText(text);
  expect([read.name, read.amount]).toEqual([name, amount]);
  expect(read.count === null ? null : Number(read.count.value)).toBe(count);
});
