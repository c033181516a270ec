import type { Status } from "../../../src/domain/judgement/judgement";
import { indexIndicators, listEntries } from "../../../src/taskpane/results/indicatorView";
import type { IndicatorQuery, ListEntry } from "../../../src/taskpane/results/indicatorView";
import { largePlan, samplePlan } from "../support/samplePlan";

const index = indexIndicators(samplePlan().results, "ja");

function query(parts: Partial<IndicatorQuery>): IndicatorQuery {
  return { statuses: new Set<Status>(), text: "", order: "status", ...parts };
}

function names(entries: readonly ListEntry[]): string[] {
  return entries.map((entry) =>
    entry.kind === "group" ? `[${entry.path.at(-1) ?? ""}]` : entry.item.indicator.name.text,
  );
}

test("lists the unachieved first, then what needs a person, then what is fine", () => {
  const statuses = listEntries(index, query({})).flatMap((entry) =>
    entry.kind === "indicator" ? [entry.item.judgement.status] : [],
  );
  expect([...new Set(statuses)]).toEqual([
    "notAchieved",
    "atRisk",
    "needsReview",
    "noActual",
    "onTrack",
    "achieved",
    "excluded",
  ]);
  expect(statuses).toHaveLength(13);
});

test("within a status the largest shortfall relative to the target comes first, whatever the unit", () => {
  const entries = listEntries(index, query({ statuses: new Set<Status>(["notAchieved"]) }));
  expect(names(entries)).toEqual([
    "不適切な事務処理事案の件数（公表ベース）",
    "市民サービス向上委員会の開催",
    "地域活動協議会を知っている区民の割合",
    "国民健康保険料の収納率（現年度賦課分）",
  ]);
});

test("equal entries keep the order of the workbook", () => {
  const entries = listEntries(
    indexIndicators(largePlan(39).results, "ja"),
    query({ statuses: new Set<Status>(["excluded"]) }),
  );
  expect(names(entries)).toEqual([
    "具体的取組３－１－２の再掲 その13",
    "具体的取組３－１－２の再掲 その26",
    "具体的取組３－１－２の再掲 その39",
  ]);
});

test("several statuses widen, words narrow", () => {
  const statuses = new Set<Status>(["notAchieved", "achieved"]);
  expect(listEntries(index, query({ statuses }))).toHaveLength(7);
  expect(names(listEntries(index, query({ statuses, text: "区政 委員" })))).toEqual([
    "区政会議において、各委員からの意見や要望、評価について、十分に区役所や委員との間で意見交換が行われていると思う区政会議の委員の割合",
  ]);
});

test.each([
  ["a name", "収納率", 1],
  ["full-width figures, written in half width", "86.20", 1],
  ["half-width figures, written in full width", "８６．２０％", 1],
  ["letters of any case", "npo", 1],
  ["the reason", "再掲のため", 1],
  ["the place in the plan", "取組項目4", 1],
  ["the address", "d13", 1],
  ["nothing that occurs", "図書館", 0],
  ["blanks only", " 　", 13],
])("finds %s", (_what, text, count) => {
  expect(listEntries(index, query({ text }))).toHaveLength(count);
});

test("the order of the sheet is that of the report", () => {
  expect(names(listEntries(index, query({ order: "sheet" })))).toEqual(
    samplePlan().results.map((item) => item.indicator.name.text),
  );
});

test("groups by initiative, with how many of each are left", () => {
  const entries = listEntries(
    index,
    query({ order: "path", statuses: new Set<Status>(["notAchieved"]) }),
  );
  expect(names(entries)).toEqual([
    "[地域社会における住民自治の仕組みづくり]",
    "地域活動協議会を知っている区民の割合",
    "[区民サービスの向上と効果的・効率的な区行政の運営の推進]",
    "不適切な事務処理事案の件数（公表ベース）",
    "市民サービス向上委員会の開催",
    "[国民健康保険料の未収額の圧縮に向けた取組の強化]",
    "国民健康保険料の収納率（現年度賦課分）",
  ]);
  expect(entries.flatMap((entry) => (entry.kind === "group" ? [entry.count] : []))).toEqual([
    1, 2, 1,
  ]);
});

test("filters 10,000 indicators well within 100 ms", () => {
  const large = indexIndicators(largePlan(10_000).results, "ja");
  const times = ["収納率", "86", "区民 割合", "その9999"].map((text) => {
    const start = performance.now();
    expect(listEntries(large, query({ text })).length).toBeGreaterThan(0);
    return performance.now() - start;
  });
  expect(Math.max(...times)).toBeLessThan(100);
});
