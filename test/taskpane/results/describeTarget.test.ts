import type { Clause } from "../../../src/domain/target/target";
import { en } from "../../../src/taskpane/i18n/en";
import { ja } from "../../../src/taskpane/i18n/ja";
import { describeClause } from "../../../src/taskpane/results/describeTarget";

function clause(parts: Partial<Clause>): Clause {
  return {
    op: ">=",
    value: null,
    unit: null,
    basis: null,
    basisValue: null,
    delta: null,
    ...parts,
  };
}

const CASES: readonly (readonly [text: string, parts: Partial<Clause>, ja: string, en: string])[] =
  [
    ["80％", { value: 80, unit: "%" }, "80%以上", "at least 80%"],
    ["3件以内", { op: "<=", value: 3, unit: "件" }, "3件以下", "at most 3 件"],
    ["5件未満", { op: "<", value: 5, unit: "件" }, "5件未満", "less than 5 件"],
    [
      "2,500千円超",
      { op: ">", value: 2500, unit: "千円" },
      "2,500千円を超える",
      "more than 2,500 千円",
    ],
    ["ちょうど1", { op: "=", value: 1 }, "1ちょうど", "exactly 1"],
    ["概ね85％", { value: 85, unit: "%", approximate: true }, "約85%以上", "at least about 85%"],
    ["前年度実績以上", { basis: "前年度実績" }, "前年度実績以上", "at least 前年度実績"],
    [
      "前年度実績（87.12％）を上回る",
      { op: ">", value: 87.12, unit: "%", basis: "前年度実績", basisValue: 87.12 },
      "87.12%を超える、前年度実績＝87.12%",
      "more than 87.12%; 前年度実績 = 87.12%",
    ],
    [
      "前年度比６％増",
      { basis: "前年度", delta: { value: 6, unit: "%", direction: "increase" } },
      "前年度より6%以上の増加",
      "increase by at least 6% from 前年度",
    ],
    [
      "半減（基準なし）",
      { op: "<=", delta: { value: 50, unit: "%", direction: "decrease" } },
      "基準より50%以上の減少",
      "decrease by at least 50% from the reference",
    ],
    [
      "令和3年度より向上",
      { op: ">", basis: "令和3年度", delta: { value: null, unit: "%", direction: "increase" } },
      "令和3年度より増加",
      "increase from 令和3年度",
    ],
    [
      "Ｒ５：60％",
      { value: 60, unit: "%", year: "Ｒ５", period: "年間" },
      "Ｒ５、年間、60%以上",
      "Ｒ５; 年間; at least 60%",
    ],
    ["▢パーセント以上", {}, "数値の記載なし", "no number given"],
    [
      "課題の整理",
      { op: "qualitative" },
      "数値では判定できない目標",
      "not a target that numbers can decide",
    ],
    [
      "40％未満の場合、再構築",
      { op: "<", value: 40, unit: "%", role: "withdrawal" },
      "40%未満、撤退・再構築基準（判定しない）",
      "less than 40%; withdrawal criterion (not judged)",
    ],
  ];

test.each(CASES)("%s", (_text, parts, japanese, english) => {
  expect(describeClause(clause(parts), ja)).toBe(japanese);
  expect(describeClause(clause(parts), en)).toBe(english);
});
