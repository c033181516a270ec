import { DEFAULT_CHECK_SETTINGS } from "../../../../src/domain/checks/checkSettings";
import { improvementMissing } from "../../../../src/domain/checks/rules/improvementMissing";
import { cellOf } from "../../../support/planBuilder";
import { findingsOf, findingsOn, messages } from "../findings";

const rate = { name: "国民健康保険料の収納率（現年度分）", target: "86.20%" };

test("names the figures of a missed target", () => {
  const [finding, ...others] = findingsOn(improvementMissing, { ...rate, actual: "85.96%" });
  expect(finding).toMatchObject({
    severity: "error",
    message: {
      ja: "「課題と改善策」が空欄です。目標未達成（86.20%に対し85.96%）のため記入が必要です。",
      en: "“Issues and improvement” is empty. It is required because the target was missed (85.96% against 86.20%).",
    },
    cell: cellOf(0, "improvement"),
    indicatorId: "i0",
  });
  expect(others).toEqual([]);
});

test.each([
  ["目標未達成", "「課題と改善策」が空欄です。目標未達成のため記入が必要です。"],
  ["②", "「課題と改善策」が空欄です。評価が「②」のため記入が必要です。"],
  ["③", "「課題と改善策」が空欄です。評価が「③」のため記入が必要です。"],
  [
    "①（ⅱ）",
    "「課題と改善策」が空欄です。取組が予定どおり進んでいない（「①（ⅱ）」）ため記入が必要です。",
  ],
])("asks for the text that the mark %s requires", (stated, message) => {
  expect(messages(findingsOn(improvementMissing, { ...rate, stated }))).toEqual([message]);
});

test("is quiet where the text stands, where the target was reached, and for a legend", () => {
  expect(
    findingsOn(
      improvementMissing,
      { ...rate, actual: "85.96%", improvement: "4月・5月に滞納整理ができなかった。" },
      { ...rate, actual: "86.20%", stated: "①（ⅰ）" },
      { ...rate, stated: "①:目標達成 ②:目標未達成" },
      { ...rate },
    ),
  ).toEqual([]);
});

test("does not take a dash or 特になし for an explanation", () => {
  const drafts = ["－", "特になし", "なし。"].map((improvement) => ({
    ...rate,
    actual: "85.96%",
    improvement,
  }));
  expect(findingsOn(improvementMissing, ...drafts)).toHaveLength(drafts.length);
});

test("asks by numbers only where the form has a place for the text", () => {
  const draft = { ...rate, actual: "85.96%", without: ["improvement"] } as const;
  expect(findingsOn(improvementMissing, draft)).toEqual([]);
  expect(findingsOn(improvementMissing, { ...draft, stated: "目標未達成" })).toHaveLength(1);
});

describe("an initiative with both reviews", () => {
  const indicators = [{ ...rate, initiative: "4", actual: "85.96%" }];

  test("looks at each review by its own text", () => {
    const initiatives = [
      {
        id: "4",
        midYear: { outcome: "①", effort: "（ⅱ）" },
        yearEnd: { outcome: "②", improvement: "滞納整理を工夫する。" },
      },
    ];
    const findings = findingsOf(improvementMissing, { profile: "form3", indicators, initiatives });
    expect(messages(findings)).toEqual([
      "「課題と改善策」が空欄です。取組が予定どおり進んでいない（「（ⅱ）」）ため記入が必要です。",
    ]);
    expect(findings).toMatchObject([{ initiativeId: "4" }]);
  });

  test("asks for the year-end text only after the year", () => {
    const initiatives = [{ id: "4", yearEnd: { outcome: "②" } }];
    const draft = { profile: "form3", indicators, initiatives } as const;
    expect(findingsOf(improvementMissing, draft, "midYear")).toEqual([]);
    expect(findingsOf(improvementMissing, draft)).toHaveLength(1);
  });

  test("looks at the main target of 様式3 alone", () => {
    const initiatives = [{ id: "4", yearEnd: {} }];
    const further = { name: "口座振替の件数", target: "10件", actual: "8件", initiative: "4" };
    const reached = { ...rate, initiative: "4", actual: "86.5%" };
    expect(
      findingsOf(improvementMissing, {
        profile: "form3",
        indicators: [reached, further],
        initiatives,
      }),
    ).toEqual([]);
  });
});

test("a mid-year figure on its way asks for nothing, an estimate that misses does", () => {
  const interim = {
    name: "相談件数",
    target: "4,400件",
    actual: "3,000件",
    stated: "目標達成見込",
  };
  const drafts = {
    indicators: [
      { ...interim, actualKind: "interim" },
      { ...interim, actualKind: "forecast" },
    ],
  } as const;
  const findings = findingsOf(improvementMissing, drafts, "midYear");
  expect(messages(findings)).toEqual([
    "「課題と改善策」が空欄です。目標未達成見込（4,400件に対し3,000件）のため記入が必要です。",
  ]);
});

test("the ward decides when the text is required", () => {
  const draft = { indicators: [{ ...rate, actual: "85.96%", stated: "①（ⅱ）" }] };
  const rules = (yearEnd: { outcome: boolean; effort: boolean; numbers: boolean }) => ({
    ...DEFAULT_CHECK_SETTINGS,
    improvementRequired: { ...DEFAULT_CHECK_SETTINGS.improvementRequired, yearEnd },
  });
  const none = rules({ outcome: true, effort: false, numbers: false });
  expect(findingsOf(improvementMissing, draft, "yearEnd", none)).toEqual([]);
  const effort = rules({ outcome: false, effort: true, numbers: false });
  expect(findingsOf(improvementMissing, draft, "yearEnd", effort)).toHaveLength(1);
});
