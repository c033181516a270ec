import type { Severity } from "../../../src/domain/checks/finding";
import { indexFindings, listFindings } from "../../../src/taskpane/findings/findingsView";
import type { FindingEntry, FindingsQuery } from "../../../src/taskpane/findings/findingsView";
import { planFixture } from "../support/findingsPlan";
import { largePlan, samplePlan } from "../support/samplePlan";

const index = indexFindings(samplePlan(), "ja");

function query(parts: Partial<FindingsQuery> = {}): FindingsQuery {
  return { severities: new Set<Severity>(), text: "", grouping: "initiative", ...parts };
}

function lines(entries: readonly FindingEntry[]): string[] {
  return entries.map((entry) =>
    entry.kind === "group"
      ? `[${entry.rule ?? entry.path.at(-1) ?? "計画全体"} ${entry.count}]`
      : `${entry.item.finding.code} ${entry.item.finding.address}`,
  );
}

test("groups by initiative in the order of the plan, the whole plan first, the severe first", () => {
  expect(lines(listFindings(index, query()))).toEqual([
    "[計画全体 1]",
    "number-gap 目標一覧!D5",
    "[地域社会における住民自治の仕組みづくり 3]",
    "result-missing 目標一覧!D6",
    "survey-wording 目標一覧!B5",
    "survey-wording 目標一覧!B6",
    "[区民サービスの向上と効果的・効率的な区行政の運営の推進 2]",
    "improvement-missing 目標一覧!D12",
    "improvement-missing 目標一覧!D11",
  ]);
});

test("groups by rule, with the corrections of all that is shown", () => {
  const entries = listFindings(index, query({ grouping: "rule", text: "回答者" }));
  expect(lines(entries)).toEqual([
    "[survey-wording 2]",
    "survey-wording 目標一覧!B5",
    "survey-wording 目標一覧!B6",
  ]);
  const [group] = entries;
  expect(group?.kind === "group" && group.fixes.map(({ after }) => after)).toEqual([
    "回答者の割合",
    "回答者の割合",
  ]);
});

test.each([
  ["a severity", query({ severities: new Set<Severity>(["error"]) }), 2],
  ["words of the sentence", query({ text: "改善策 書かれて" }), 2],
  ["the name of the indicator", query({ text: "不適切な事務" }), 1],
  ["the initiative", query({ text: "取組項目1" }), 3],
  ["the address in full width", query({ text: "Ｄ１２" }), 1],
  ["the name of the rule", query({ text: "アンケート結果の書き方" }), 2],
  ["nothing", query({ text: "図書館" }), 0],
])("finds by %s", (_what, asked, count) => {
  const found = listFindings(index, asked).filter(({ kind }) => kind === "finding");
  expect(found).toHaveLength(count);
});

test("findings about an initiative and about its indicators are one group", () => {
  const entries = listFindings(indexFindings(planFixture(), "ja"), query());
  expect(lines(entries)).toEqual([
    "[取組4 2]",
    "improvement-missing 様式3!B9",
    "unit-differs 様式3!C7",
    "[取組5 歳入の確保 1]",
    "withdrawal-not-marked 様式3!B20",
  ]);
});

test("two findings of one rule in one cell are two entries", () => {
  const report = samplePlan();
  const [first] = report.findings;
  if (first === undefined) throw new Error("The sample plan has no findings.");
  const keys = indexFindings({ ...report, findings: [first, first] }, "ja").items.map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(2);
});

test("filters 10,000 findings well within 100 ms", () => {
  const large = indexFindings(largePlan(10_000), "ja");
  const times = ["実績", "その9999", "課題 改善策", "取組項目3"].map((text) => {
    const start = performance.now();
    expect(listFindings(large, query({ text })).length).toBeGreaterThan(0);
    return performance.now() - start;
  });
  expect(Math.max(...times)).toBeLessThan(100);
});
