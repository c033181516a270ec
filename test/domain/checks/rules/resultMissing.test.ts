import { resultMissing } from "../../../../src/domain/checks/rules/resultMissing";
import { checkedPlan } from "../../../support/checkedPlan";
import { cellOf, planOf, type IndicatorDraft } from "../../../support/planBuilder";
import { findingsOf, findingsOn, messages } from "../findings";

const draft = { name: "待ち時間に対する苦情の件数", target: "3件以内" };

test("asks for the result of the year, with the section in charge", () => {
  const [finding, ...others] = findingsOn(resultMissing, { ...draft, owner: "窓口サービス課" });
  expect(finding).toMatchObject({
    severity: "warning",
    message: {
      ja: "実績が未入力です（目標：3件以内、担当：窓口サービス課）。",
      en: "No result is entered (target: 3件以内; in charge: 窓口サービス課).",
    },
    cell: cellOf(0, "actual"),
    indicatorId: "i0",
  });
  expect(others).toEqual([]);
});

test("says where a mark stands without its figure", () => {
  expect(messages(findingsOn(resultMissing, { ...draft, stated: "目標達成" }))).toEqual([
    "評価は「目標達成」ですが、実績が空欄です（目標：3件以内）。",
  ]);
});

test("takes words for 'not yet' as empty", () => {
  expect(findingsOn(resultMissing, { ...draft, actual: "集計中" })).toHaveLength(1);
});

test("is quiet where a result stands, even a zero", () => {
  expect(findingsOn(resultMissing, { ...draft, actual: "0件" }, { ...draft, actual: 0 })).toEqual(
    [],
  );
});

test("is quiet where the form has no place for a result, and for cross references", () => {
  expect(
    findingsOn(
      resultMissing,
      { ...draft, without: ["actual"] },
      { name: "具体的取組３－１－２の再掲", target: null },
    ),
  ).toEqual([]);
});

test("asks for nothing while the plan is being made", () => {
  expect(findingsOf(resultMissing, { indicators: [draft] }, "plan")).toEqual([]);
});

test("is content with a mark at mid-year", () => {
  const indicators = [draft, { ...draft, stated: "目標達成見込" }];
  const findings = findingsOf(resultMissing, { indicators }, "midYear");
  expect(findings).toMatchObject([{ severity: "info", indicatorId: "i0" }]);
});

test("only informs about a target that is due in a later year", () => {
  const indicators = [{ ...draft, targetYear: "29年度" }];
  const findings = findingsOf(resultMissing, { fiscalYear: "平成27年度", indicators });
  expect(findings).toMatchObject([{ severity: "info" }]);
});

describe("an empty column", () => {
  const rows = (count: number, properties: Partial<IndicatorDraft> = {}) =>
    Array.from({ length: count }, () => ({ ...draft, ...properties }));

  test("is said once for its office and year, at its first cell", () => {
    const outline = { organisation: "港区", fiscalYear: "平成31年度" };
    const filled = { organisation: "中央区", fiscalYear: "令和元年度", actual: "2件" };
    const findings = findingsOn(resultMissing, ...rows(3, filled), ...rows(60, outline));
    expect(messages(findings)).toEqual([
      "港区\u3000平成31年度：60件の目標のどれにも実績が入っていません。計画だけの一覧であれば、このままで構いません。",
    ]);
    expect(findings[0]).toMatchObject({ severity: "warning", cell: cellOf(3, "actual") });
    expect(findings[0]).not.toHaveProperty("indicatorId");
  });

  test("is no longer empty with one result, one mark, or few rows", () => {
    expect(findingsOn(resultMissing, { ...draft, actual: "2件" }, ...rows(9))).toHaveLength(9);
    expect(findingsOn(resultMissing, ...rows(9), { ...draft, stated: "目標達成" })).toHaveLength(
      10,
    );
    expect(findingsOn(resultMissing, ...rows(4))).toHaveLength(4);
  });

  test("with outlooks of the mid-year review only is said once, its other rows one by one", () => {
    const findings = findingsOn(
      resultMissing,
      { ...draft, actual: "2件" },
      draft,
      ...rows(20, { stated: "目標達成見込" }),
    );
    expect(messages(findings)).toEqual([
      "達成見込みの評価だけで、実績がまだ入っていない目標が20件あります。",
      "実績が未入力です（目標：3件以内）。",
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["info", "warning"]);
  });

  test("only informs while the year runs or the targets are due later", () => {
    const indicators = rows(8, { targetYear: "29年度" });
    expect(findingsOf(resultMissing, { indicators }, "midYear")).toMatchObject([
      { severity: "info" },
    ]);
    expect(findingsOf(resultMissing, { fiscalYear: "平成27年度", indicators })).toMatchObject([
      { severity: "info" },
    ]);
  });
});

describe("a box that answers several targets", () => {
  const inOneBox = (...actuals: readonly (string | undefined)[]) => {
    const plan = planOf({
      profile: "results-block",
      indicators: actuals.map((actual) => ({
        ...draft,
        ...(actual === undefined ? {} : { actual }),
      })),
    });
    const cell = cellOf(0, "actual");
    const indicators = plan.indicators.map((indicator) => ({
      ...indicator,
      actualCell: cell,
      actual: indicator.actual && { ...indicator.actual, cell },
    }));
    return resultMissing.run(checkedPlan({ ...plan, indicators }, "yearEnd"));
  };

  test("is said once where it is empty", () => {
    expect(messages(inOneBox(undefined, undefined, undefined))).toEqual([
      "この欄で答える3件の目標の実績が未入力です。",
    ]);
  });

  test("says which target it does not mention", () => {
    expect(messages(inOneBox("2件", undefined))).toEqual([
      "「待ち時間に対する苦情の件数」の実績が、取組実績の欄に見当たりません（目標：3件以内）。",
    ]);
    expect(inOneBox("2件", "3件")).toEqual([]);
  });
});
