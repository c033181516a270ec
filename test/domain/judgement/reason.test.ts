import Big from "big.js";

import { judge } from "../../../src/domain/judgement/judge";
import type { JudgeInput } from "../../../src/domain/judgement/judgement";
import { numberText } from "../../../src/domain/judgement/reason/numberText";

describe("reasons", () => {
  it.each<[string, JudgeInput, string, string]>([
    [
      "a missed rate, as a supervisor reads it out",
      { target: "86.20%", indicator: "国民健康保険料収納率", actual: "85.96%" },
      "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成",
      "Not achieved: actual 85.96% against a target of at least 86.20% (−0.24 points)",
    ],
    [
      "an amount beyond the target",
      { target: "2,168千円", indicator: "設置収入の確保", actual: "2,523千円" },
      "目標2,168千円以上に対し実績2,523千円（＋355千円）のため達成",
      "Achieved: actual 2,523 thousand yen against a target of at least 2,168 thousand yen (+355 thousand yen)",
    ],
    [
      "a number without separators and unit",
      { target: "10,000千円", indicator: "広告収入", actual: "13143" },
      "目標10,000千円以上に対し実績13,143千円（＋3,143千円）のため達成",
      "Achieved: actual 13,143 thousand yen against a target of at least 10,000 thousand yen (+3,143 thousand yen)",
    ],
    [
      "a relative target",
      { target: "前年度比５％増", indicator: "寄附額", actual: "12,480千円（前年度12,000千円）" },
      "目標前年度比5%増（12,000千円から計算して12,600千円）以上に対し実績12,480千円（△120千円）のため未達成",
      "Not achieved: actual 12,480 thousand yen against a target of at least 5% more than 前年度 (12,000千円, so 12,600 thousand yen) (−120 thousand yen)",
    ],
    [
      "a missing reference",
      { target: "前年度比６％増", indicator: "寄附額", actual: "12,480千円" },
      "目標は前年度との比較で、その値がないため要確認",
      "Needs review: the target is relative to 前年度, whose value is missing",
    ],
    [
      "a missing actual",
      { target: "3件以内", indicator: "苦情件数", actual: null },
      "目標3件以下に対し実績が未入力のため判定できません",
      "Cannot be judged against at most 3 cases: no actual has been entered",
    ],
    [
      "an actual still to come",
      { target: "80%以上", indicator: "満足度", actual: "集計中" },
      "目標80%以上に対し実績が「集計中」のため判定できません",
      "Cannot be judged against at least 80%: the actual says “集計中”",
    ],
    [
      "no target",
      { target: "－", actual: "80%" },
      "目標が設定されていないため対象外",
      "Excluded: no target is set",
    ],
    [
      "units that differ",
      { target: "1回", indicator: "説明会の開催", actual: "20地域" },
      "目標の単位（回）と実績の単位（地域）が異なり比べられないため要確認",
      "Needs review: the units differ: target 回, actual 地域",
    ],
    [
      "a result beyond a range",
      { target: "稼働率：70～85%", actual: "88%" },
      "目標70%以上85%以下に対し実績88%で、範囲を良い方向に外れており、達成といえるか人が判断するため要確認",
      "Needs review: actual 88% against a target of at least 70% and at most 85%: beyond the range on its better side",
    ],
    [
      "the pace of a count that still grows",
      { target: "4,400件", indicator: "年間相談延べ件数", actual: "約3,000件（４～8月）" },
      "目標4,400件以上に対し実績約3,000件（△1,400件）で、4月から8月までの5か月のペースが続けば年間約7,200件となり目標に届く計算のため要確認",
      "Needs review: actual about 3,000 cases against a target of at least 4,400 cases (−1,400 cases); at the pace of 5 months (4 to 8) the year gives about 7,200 cases, which reaches the target",
    ],
    [
      "a pace that is too slow",
      { target: "12回", indicator: "会議の開催", actual: "4回（9月末）" },
      "目標12回以上に対し実績4回（△8回）で、4月から9月までの6か月のペースが続けば年間約8回となり目標に届かない計算のため未達成見込",
      "At risk: actual 4 times against a target of at least 12 times (−8 times); at the pace of 6 months (4 to 9) the year gives about 8 times, which misses the target",
    ],
    [
      "a limit that is kept now and will not be at this pace",
      { target: "5件以下", indicator: "苦情件数", actual: "4件（9月末）" },
      "目標5件以下に対し実績4件（△1件）のため達成見込（ただし、4月から9月までの6か月のペースが続けば年間約8件となり目標を超える計算）",
      "On track: actual 4 cases against a target of at most 5 cases (−1 case), but at the pace of 6 months (4 to 9) the year gives about 8 cases, which is beyond the target",
    ],
    [
      "a rate, which is never projected",
      { target: "80%以上", indicator: "満足度", actual: "75%（9月末）" },
      "目標80%以上に対し実績75%（△5ポイント）のため未達成見込",
      "At risk: actual 75% against a target of at least 80% (−5 points)",
    ],
  ])("%s", (_name, input, ja, en) => {
    expect(judge(input).reason).toEqual({ ja, en });
  });

  it("quotes long cells only in part", () => {
    const actual = `${"説明".repeat(200)}80件、90件`;
    expect(judge({ target: "100件", indicator: "相談件数", actual }).reason.ja.length).toBeLessThan(
      200,
    );
  });
});

describe("numberText", () => {
  it.each([
    ["0", "0"],
    ["999", "999"],
    ["1000", "1,000"],
    ["1234567.5", "1,234,567.5"],
    ["-48200", "△48,200"],
    ["0.24", "0.24"],
    ["99.99999", "99.9999"],
    ["0.000001", "0.000001"],
    ["1e21", "1,000,000,000,000,000,000,000"],
  ])("%s reads %s", (value, text) => {
    expect(numberText(new Big(value))).toBe(text);
  });
});
