import { baselineSteps, yearTrend } from "../../../src/domain/summary/trend";
import { judgedRow, rowWith } from "./support";

describe("yearTrend", () => {
  it("gives the share of reached targets by year across eras, oldest first", () => {
    const year = (fiscalYear: string, status: Parameters<typeof rowWith>[1]) =>
      rowWith({ name: "a", fiscalYear }, status);
    expect(
      yearTrend([
        year("令和元年度", "achieved"),
        year("令和元年度", "notAchieved"),
        year("令和元年度", "onTrack"),
        year("令和元年度", "needsReview"),
        year("平成27年度", "notAchieved"),
        year("令和3年度", "noActual"),
        rowWith({ name: "without year" }, "achieved"),
      ]),
    ).toEqual([
      { year: "平成27年度", judged: 1, share: 0 },
      { year: "令和元年度", judged: 3, share: (2 / 3) * 100 },
    ]);
  });
});

describe("baselineSteps", () => {
  it("measures the earlier value and the actual against this year's target, the largest change first", () => {
    const steps = baselineSteps([
      judgedRow({ name: "収納率", target: "86.20%", actual: "85.96%", baseline: "85.40%" }),
      judgedRow({ name: "委員会の開催", target: "24回", actual: "17回", baseline: "12回" }),
      judgedRow({ name: "講座の開催", target: "3回", actual: "3回" }),
    ]);
    expect(steps.map(({ result }) => result.indicator.name.text)).toEqual([
      "委員会の開催",
      "収納率",
    ]);
    expect(steps[0]?.before).toBe(50);
    expect(steps[0]?.now).toBeCloseTo((17 / 24) * 100, 10);
    expect(steps[1]?.before).toBeCloseTo((85.4 / 86.2) * 100, 10);
  });

  it("leaves out targets that are relative to the earlier value, and values that are no figures", () => {
    const steps = baselineSteps([
      judgedRow({ name: "参加者数", target: "前年度実績以上", actual: "120人", baseline: "100人" }),
      judgedRow({ name: "相談件数", target: "50件", actual: "60件", baseline: "未実施" }),
    ]);
    expect(steps).toEqual([]);
  });
});
