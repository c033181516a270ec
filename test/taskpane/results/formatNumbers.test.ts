import type { Judgement } from "../../../src/domain/judgement/judgement";
import { en } from "../../../src/taskpane/i18n/en";
import { ja } from "../../../src/taskpane/i18n/ja";
import { formatGap, formatRate } from "../../../src/taskpane/results/formatNumbers";

function judgement(rate: number | null, gap: number | null, unit: string | null): Judgement {
  return {
    comparison: "not_met",
    status: "notAchieved",
    rate,
    gap,
    reason: { ja: "", en: "" },
    target: {
      indicator: null,
      clauses: [{ op: ">=", value: 1, unit, basis: null, basisValue: null, delta: null }],
      connective: "and",
      direction: "higher",
      notes: [],
    },
    actual: null,
  };
}

test.each([
  [99.72157772621809, "99.72%"],
  [116.43835616438356, "116.44%"],
  [70, "70%"],
  [1234.5, "1,234.5%"],
  // Rounding would make a missed target look reached.
  [99.996, "99.99%"],
  [100, "100%"],
  [100.004, "100%"],
])("rate %d is shown as %s", (rate, shown) => {
  expect(formatRate(judgement(rate, null, "%"), ja)).toBe(shown);
});

test("no rate and no gap are shown where there is none", () => {
  expect(formatRate(judgement(null, null, "%"), ja)).toBeNull();
  expect(formatGap(judgement(null, null, "%"), ja)).toBeNull();
});

test.each([
  [-0.24, "%", "△0.24ポイント", "−0.24 points"],
  [12, "%", "＋12ポイント", "+12 points"],
  [-1234, "千円", "△1,234千円", "−1,234 千円"],
  [0, "回", "0回", "0 回"],
  [2, null, "＋2", "+2"],
])("gap %d %s is shown as %s", (gap, unit, japanese, english) => {
  expect(formatGap(judgement(null, gap, unit), ja)).toBe(japanese);
  expect(formatGap(judgement(null, gap, unit), en)).toBe(english);
});
