import { isMissing } from "../../../../src/domain/judgement/actual/missingActual";

describe("isMissing", () => {
  it.each([
    null,
    "",
    " ",
    "　",
    "\n",
    "－",
    "―",
    "-",
    "ー",
    "—",
    "–",
    "‐",
    "…",
    "（－）",
    "・",
    "\u0000",
    "\u200b",
    "未集計",
    "集計中",
    "調査中",
    "未確定",
    "未入力",
    "（集計中）",
    "現在集計中です。",
    "集計中（令和6年7月公表予定）",
    "調査中のため未確定",
    "N/A",
    "未公表",
    "令和6年度調査は集計中",
  ])("%p is no actual", (actual) => {
    expect(isMissing(actual)).toBe(true);
  });

  it.each([
    0,
    "0",
    "０件",
    "ゼロ",
    "なし",
    "該当なし",
    "80%",
    "未確定だが80%程度",
    "集計中：75%",
    "○",
    "計画どおり実施した",
    "未集計の3件を除き97件",
    "不明者0人",
    "調査中の案件を除き全件処理",
    Number.NaN,
  ])("%p is an actual", (actual) => {
    expect(isMissing(actual)).toBe(false);
  });
});
