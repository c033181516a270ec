import { builtInScale } from "../../../../src/domain/judgement/scales/builtInScales";
import { rateOnScale } from "../../../../src/domain/judgement/scales/rateOnScale";
import type { RatingScale } from "../../../../src/domain/judgement/scales/scale";
import type { ScaleInput } from "../../../../src/domain/judgement/scales/scaleInput";

function scale(id: string): RatingScale {
  const found = builtInScale(id);
  if (found === undefined) throw new Error(`no scale ${id}`);
  return found;
}

/** A figure against a target of 100 where more is better, unless told otherwise. */
function figure(actual: number, rest: Partial<ScaleInput> = {}): ScaleInput {
  const target = rest.target ?? 100;
  const direction = rest.direction ?? "higher";
  const met = direction === "lower" ? actual <= target : actual >= target;
  return {
    comparison: met ? "met" : "not_met",
    hasTarget: true,
    direction,
    kind: "final",
    target,
    actual,
    ...rest,
  };
}

const markOf = (id: string, input: ScaleInput): string | null => rateOnScale(scale(id), input).mark;

describe("marks at the edges of the bands", () => {
  const edges: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
    [
      "osaka-form3-year-end",
      [
        [100, "①"],
        [99.999, "②"],
      ],
    ],
    [
      "osaka-strategy-outcome",
      [
        [100, "A"],
        [99.999, "B"],
      ],
    ],
    [
      "osaka-outcome-r5",
      [
        [100, "A"],
        [99.999, "B"],
      ],
    ],
    [
      "osaka-reform-3y-first",
      [
        [33.4, "①"],
        [33.399, "②"],
      ],
    ],
    [
      "osaka-reform-3y",
      [
        [66.7, "①"],
        [66.699, "②"],
      ],
    ],
    [
      "osaka-reform-due",
      [
        [90, "①"],
        [89.999, "②"],
      ],
    ],
    [
      "osaka-counter-service",
      [
        [101, "◎"],
        [100, "○"],
        [99, "×"],
      ],
    ],
    [
      "sano",
      [
        [100, "7"],
        [99.999, "6"],
        [90, "6"],
        [89.999, "5"],
        [80, "5"],
        [79.999, "4"],
        [70, "4"],
        [69.999, "3"],
        [60, "3"],
        [59.999, "2"],
        [50, "2"],
        [49.999, "1"],
      ],
    ],
    [
      "ino",
      [
        [100.001, "◎"],
        [100, "○"],
        [99.999, "△"],
        [0.001, "△"],
        [0, "×"],
      ],
    ],
    [
      "fuji",
      [
        [100, "100％以上"],
        [99.999, "80％以上"],
        [80, "80％以上"],
        [79.999, "50～80％"],
        [50, "50～80％"],
        [49.999, "20～50％"],
        [20, "20～50％"],
        [19.999, "20％未満"],
      ],
    ],
    [
      "hamamatsu-library",
      [
        [105.001, "5"],
        [105, "4"],
        [100, "4"],
        [99.999, "3"],
        [95, "3"],
        [94.999, "2"],
        [90, "2"],
        [89.999, "1"],
      ],
    ],
    [
      "osaka-prefecture-library-2013",
      [
        [110, "A"],
        [109.999, "B"],
        [80, "B"],
        [79.999, "C"],
        [50, "C"],
        [49.999, "D"],
      ],
    ],
    [
      "osaka-prefecture-library-2016",
      [
        [110, "A"],
        [109.999, "B"],
        [90, "B"],
        [89.999, "C"],
        [60, "C"],
        [59.999, "D"],
      ],
    ],
    [
      "osaka-prefecture-library-2016-full",
      [
        [100, "A"],
        [99.999, "B"],
        [90, "B"],
        [89.999, "C"],
      ],
    ],
    [
      "agency",
      [
        [120, "A"],
        [119.999, "B"],
        [100, "B"],
        [99.999, "C"],
        [80, "C"],
        [79.999, "D"],
      ],
    ],
    [
      "local-agency-osaka",
      [
        [100, "A"],
        [99.999, "C"],
      ],
    ],
    [
      "saitama",
      [
        [100.001, "上回って達成"],
        [100, "おおむね達成"],
        [99.999, "未達成"],
      ],
    ],
    [
      "common-abcd",
      [
        [100, "A"],
        [99.999, "B"],
        [80, "B"],
        [79.999, "C"],
        [60, "C"],
        [59.999, "D"],
      ],
    ],
  ];
  const rows = edges.flatMap(([id, marks]) =>
    marks.map(([actual, mark]) => [id, actual, mark] as const),
  );

  it.each(rows)("%s: %d of 100 is %s", (id, actual, mark) => {
    expect(markOf(id, figure(actual))).toBe(mark);
  });
});

describe("scales with a baseline", () => {
  it.each([
    [100.1, "S"],
    [100, "A"],
    [80.1, "A"],
    [80, "B"],
    [72, "B"],
    [71.999, "C"],
  ])("長与町: %d with target 100 and baseline 80 is %s", (actual, mark) => {
    expect(markOf("nagayo", figure(actual, { baseline: 80 }))).toBe(mark);
  });

  it.each([
    [9.9, "S"],
    [10, "A"],
    [20, "B"],
    [22, "B"],
    [22.001, "C"],
  ])("長与町, less is better: %d with target 10 and baseline 20 is %s", (actual, mark) => {
    expect(markOf("nagayo", figure(actual, { target: 10, baseline: 20, direction: "lower" }))).toBe(
      mark,
    );
  });

  it.each([
    [100.1, "非常に効果的"],
    [100, "相当程度効果"],
    [70, "相当程度効果"],
    [69.999, "効果あり"],
    [50.1, "効果あり"],
    [50, "効果なし"],
  ])("地方創生交付金: %d with target 100 and baseline 50 is %s", (actual, mark) => {
    expect(markOf("regional-grant", figure(actual, { baseline: 50 }))).toBe(mark);
  });

  it.each([
    [80.001, "順調"],
    [80, "不調"],
  ])("各務原市: %d with baseline 80 is %s", (actual, mark) => {
    expect(markOf("kakamigahara", figure(actual, { baseline: 80 }))).toBe(mark);
  });

  it.each([
    [100, "順調"],
    [99.999, "概ね順調"],
    [90, "概ね順調"],
    [89.999, "やや遅れ"],
    [80, "やや遅れ"],
    [79.999, "遅れ"],
  ])("progress from baseline 50 to target 100: %d is %s", (actual, mark) => {
    expect(markOf("common-course", figure(actual, { baseline: 50 }))).toBe(mark);
  });

  it("names the formula where less is better", () => {
    const input = figure(15, { target: 10, baseline: 20, direction: "lower" });
    const rated = rateOnScale(scale("common-course"), input);
    expect(rated).toMatchObject({ mark: "遅れ", percent: 50, formula: "baselineProgress" });
    expect(rated.reason.ja).toBe("（実績－基準値）÷（目標－基準値）＝50％のため遅れ。");
  });

  it("does not measure progress without a baseline, or with a target no better than it", () => {
    expect(markOf("common-course", figure(90))).toBe("－");
    expect(markOf("common-course", figure(90, { baseline: 120 }))).toBe("－");
  });
});

describe("scales with time", () => {
  it.each([
    [40, "着実"],
    [39.999, "概ね"],
    [24, "概ね"],
    [23.999, "改善"],
  ])("多摩市: %d of 100 after 2 of 5 years is %s", (actual, mark) => {
    expect(markOf("tama", figure(actual, { elapsed: { passed: 2, total: 5 } }))).toBe(mark);
  });

  it("asks for the years that have passed", () => {
    expect(markOf("tama", figure(40))).toBe("－");
  });

  it.each([
    ["final", 100, "達成済み"],
    ["interim", 100, "達成見込み"],
    ["forecast", 100, "達成見込み"],
    ["interim", 99, "達成困難"],
  ] as const)("長岡市: a %s figure of %d is %s", (kind, actual, mark) => {
    expect(markOf("nagaoka", figure(actual, { kind }))).toBe(mark);
  });
});

describe("two axes", () => {
  it("joins target and work", () => {
    expect(markOf("osaka-form2-year-end", figure(100, { effort: "onSchedule" }))).toBe("①(ⅰ)");
    expect(markOf("osaka-form2-mid-year", figure(99, { effort: "behind" }))).toBe("②(ⅱ)");
    expect(markOf("osaka-form3-mid-year", figure(100, { effort: "behind" }))).toBe("①(ⅱ)");
  });

  it("offers both marks where the work is not known", () => {
    const rated = rateOnScale(scale("osaka-form2-mid-year"), figure(100));
    expect(rated.mark).toBeNull();
    expect(rated.choices.map(({ mark }) => mark)).toEqual(["①(ⅰ)", "①(ⅱ)"]);
  });

  it("gives ③ below the withdrawal line", () => {
    const below = figure(39.9, { withdrawalLine: 40, effort: "onSchedule" });
    expect(markOf("osaka-form2-year-end", below)).toBe("③(ⅰ)");
    const above = figure(40, { withdrawalLine: 40, effort: "onSchedule" });
    expect(markOf("osaka-form2-year-end", above)).toBe("②(ⅰ)");
  });
});

describe("less is better", () => {
  it.each([
    [10, "A", 100],
    [12, "B", 80],
    [12.001, "C", 79.99],
    [5, "A", 150],
  ])("mirrors: %d with target 10 is %s", (actual, mark, percent) => {
    const rated = rateOnScale(
      scale("common-abcd"),
      figure(actual, { target: 10, direction: "lower" }),
    );
    expect(rated.mark).toBe(mark);
    expect(rated.percent).toBeCloseTo(percent, 5);
    expect(rated.formula).toBe("mirroredAttainment");
  });

  it("knows only yes and no for a target of zero", () => {
    const zero = { target: 0, direction: "lower" } as const;
    expect(rateOnScale(scale("common-abcd"), figure(0, zero))).toMatchObject({
      mark: "A",
      percent: null,
      formula: "yesOrNo",
    });
    expect(markOf("common-abcd", figure(1, zero))).toBe("D");
  });

  it("refuses where the scale has no formula for it", () => {
    expect(
      markOf(
        "tama",
        figure(8, { target: 10, direction: "lower", elapsed: { passed: 1, total: 5 } }),
      ),
    ).toBe("－");
  });
});

describe("what cannot be rated", () => {
  it("has its own marks", () => {
    expect(markOf("nagaoka", figure(1, { hasTarget: false }))).toBe("未定");
    expect(markOf("ino", figure(1, { hasTarget: false }))).toBe("評価なし");
    expect(markOf("fuji", figure(1, { comparison: "no_actual" }))).toBe("その他");
    expect(markOf("common-abcd", figure(120, { comparison: "manual" }))).toBe("－");
  });

  it("never gives a mark from 100 % on for a missed target", () => {
    // 超: a figure on the level itself is missed although it is 100 %.
    const input = figure(100, { comparison: "not_met" });
    expect(markOf("common-abcd", input)).toBe("B");
    expect(markOf("sano", input)).toBe("6");
    expect(markOf("osaka-form3-year-end", input)).toBe("②");
  });

  it("offers what only a person can see", () => {
    const rated = rateOnScale(scale("agency"), figure(130));
    expect(rated.mark).toBe("A");
    expect(rated.choices.map(({ mark }) => mark)).toEqual(["S"]);
  });

  it("rates a comparison without numbers where the scale only asks whether the target was reached", () => {
    const bare = {
      comparison: "met",
      hasTarget: true,
      direction: "higher",
      kind: "final",
    } as const;
    expect(markOf("osaka-outcome-r5", bare)).toBe("A");
    expect(markOf("common-abcd", bare)).toBe("－");
  });

  it("does not round a percent up to 100", () => {
    const input = figure(9_999_999_999_999, { target: 10_000_000_000_000 });
    const rated = rateOnScale(scale("common-abcd"), input);
    expect(rated.mark).toBe("B");
    expect(rated.percent).toBeLessThan(100);
    expect(rated.reason.ja).toContain("99.99％");
  });
});
