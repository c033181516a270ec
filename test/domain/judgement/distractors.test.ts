import fc from "fast-check";

import { judge } from "../../../src/domain/judgement/judge";

/*
 * Actuals as people write them around one missed figure `miss`, with other numbers `far` beside it that
 * would reach the target. None of them may be taken for the result.
 */

interface Numbers {
  readonly level: string;
  readonly miss: string;
  readonly far: string;
  readonly few: string;
  readonly unit: string;
}

const TEMPLATES: readonly ((numbers: Numbers) => string)[] = [
  ({ miss, unit }) => `${miss}${unit}`,
  ({ miss, unit }) => `約${miss}${unit}`,
  ({ miss, far, unit }) => `${miss}${unit}（前年度${far}${unit}）`,
  ({ miss, far, unit }) => `${miss}${unit}（前年度実績：${far}${unit}）`,
  ({ miss, far, unit }) => `${miss}${unit}（R4：${far}${unit}）`,
  ({ miss, far, unit }) => `${miss}${unit}（令和4年度は${far}${unit}）`,
  ({ miss, far, unit }) => `${miss}${unit}（前回${far}${unit}）`,
  ({ miss, far, unit }) => `${miss}${unit}（全国平均${far}${unit}）`,
  ({ miss, far, unit }) => `前年度${far}${unit}→${miss}${unit}`,
  ({ miss, far, unit }) => `${far}${unit}→${miss}${unit}`,
  ({ miss, far, unit }) => `${far}${unit}から${miss}${unit}に変化`,
  ({ miss, far, unit }) => `昨年度の${far}${unit}から${miss}${unit}となった`,
  ({ miss, far, unit }) => `昨年度は${far}${unit}、今年度は${miss}${unit}`,
  ({ miss, level, unit }) => `目標${level}${unit}に対し${miss}${unit}`,
  ({ miss, level, unit }) => `目標値：${level}${unit}\u3000実績値：${miss}${unit}`,
  ({ miss, level, unit }) => `${miss}${unit}（目標${level}${unit}）`,
  ({ miss, level, unit }) => `${level}${unit}の目標に対して${miss}${unit}だった`,
  ({ miss, level, unit }) => `${level}${unit}の目標は達成できず、${miss}${unit}`,
  ({ miss, level, unit }) => `${level}${unit}に届かず${miss}${unit}`,
  ({ miss, level, unit }) => `${level}${unit}を下回る${miss}${unit}`,
  ({ miss, far, unit }) => `計画${far}${unit}、実績${miss}${unit}`,
  ({ miss, far, unit }) => `予定${far}${unit}のところ${miss}${unit}`,
  ({ miss, far, unit }) => `男性${far}${unit}、女性${miss}${unit}`,
  ({ miss, far, unit }) => `A地区${far}${unit}・B地区${miss}${unit}`,
  ({ miss, far, unit }) => `全体${miss}${unit}、若年層${far}${unit}`,
  ({ miss, far, unit }) => `窓口${far}${unit} 電話${miss}${unit}`,
  ({ miss, far, unit }) => `速報値${far}${unit}、確定値${miss}${unit}`,
  ({ miss, far, unit }) => `見込み${far}${unit}、実績${miss}${unit}`,
  ({ miss, far }) => `${miss}（${far}）`,
  ({ miss, far, unit }) => `${miss}${unit}（最大${far}${unit}）`,
  ({ miss, far, unit }) => `最大${far}${unit}、平均${miss}${unit}`,
  ({ miss, far, unit }) => `${miss}～${far}${unit}`,
  ({ miss, far, unit }) => `${miss}${unit}から${far}${unit}の間`,
  ({ miss, unit }) => `${miss}${unit}（達成率125%）`,
  ({ miss, unit }) => `${miss}${unit}（対前年度比130%）`,
  ({ miss, few, unit }) => `${miss}${unit}（前年度比＋${few}）`,
  ({ miss, unit }) => `令和5年度末時点で${miss}${unit}`,
  ({ miss, unit }) => `${miss}${unit}（令和6年3月31日現在）`,
  ({ miss, unit }) => `【実績】${miss}${unit}`,
  ({ miss, unit }) => `2025年度 ${miss}${unit}`,
  ({ miss, unit }) => `第3回調査：${miss}${unit}`,
  ({ miss, unit }) => `${miss}${unit}\n※調査期間 令和5年12月1日～12月28日`,
  ({ miss, unit }) => `「いきいき100歳体操」の結果 ${miss}${unit}`,
  ({ far, unit }) => `${far}${unit}未満`,
  ({ far, unit }) => `目標${far}${unit}`,
  ({ far, unit }) => `前年度${far}${unit}`,
  ({ far, unit }) => `全国平均${far}${unit}`,
  ({ far, unit }) => `${far}${unit}増加`,
  ({ far, unit }) => `＋${far}${unit}`,
  ({ far, unit }) => `前年度比${far}${unit}増`,
  ({ far, unit }) => `令和7年度に${far}${unit}を目指す（目標）`,
  ({ far, unit }) => `実施できなかったものが${far}${unit}`,
  ({ far, unit }) => `定員${far}${unit}`,
  ({ far, unit }) => `${far}${unit}中止`,
];

const template = fc.constantFrom(...TEMPLATES);
const percent = fc
  .tuple(
    fc.integer({ min: 300, max: 900 }),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 0, max: 90 }),
  )
  .map(([level, below, above]) => ({
    level: String(level / 10),
    miss: String((level - below) / 10),
    far: String((level + above) / 10),
    few: "3ポイント",
    unit: "％",
  }));
const count = fc
  .tuple(
    fc.integer({ min: 20, max: 9000 }),
    fc.integer({ min: 1, max: 19 }),
    fc.integer({ min: 0, max: 900 }),
    fc.constantFrom("件", "人", "か所", "千円", "世帯"),
  )
  .map(([level, below, above, unit]) => ({
    level: String(level),
    miss: String(level - below),
    far: String(level + above),
    few: `3${unit}`,
    unit,
  }));

describe("a missed figure among numbers that would reach the target", () => {
  it("is never called met, where it is a percentage", () => {
    fc.assert(
      fc.property(template, percent, (write, numbers) => {
        const actual = write(numbers);
        const input = {
          indicator: "事業を知っている区民の割合",
          target: `${numbers.level}％以上`,
          actual,
        };
        expect([actual, judge(input).comparison]).not.toEqual([actual, "met"]);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never called met, where it is a count or an amount", () => {
    fc.assert(
      fc.property(template, count, (write, numbers) => {
        const actual = write(numbers);
        const input = {
          indicator: "利用の実績",
          target: `${numbers.level}${numbers.unit}`,
          actual,
        };
        expect([actual, judge(input).comparison]).not.toEqual([actual, "met"]);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never called met, where less is better", () => {
    const fewer = count.map(({ level, miss, far, few }) => ({
      level,
      miss: String(2 * Number(level) - Number(miss)),
      far: String(Math.max(0, 2 * Number(level) - Number(far))),
      few,
      unit: "件",
    }));
    // What is only known to be below a number that reaches the target reaches it too.
    const writings = fc.constantFrom(
      ...TEMPLATES.filter(
        (write) =>
          !write({ level: "5", miss: "6", far: "4", few: "1", unit: "件" }).endsWith("未満"),
      ),
    );
    fc.assert(
      fc.property(writings, fewer, (write, numbers) => {
        const actual = write(numbers);
        const input = { indicator: "窓口への苦情件数", target: `${numbers.level}件以下`, actual };
        expect([actual, judge(input).comparison]).not.toEqual([actual, "met"]);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never called met, where the target is last year's result", () => {
    fc.assert(
      fc.property(
        template,
        count,
        fc.constantFrom("前年度実績以上", "前年度を上回る", "前年度比2％増"),
        (write, numbers, target) => {
          const actual = write(numbers);
          const previous = `${numbers.level}${numbers.unit}`;
          const input = { indicator: "利用の実績", target, actual, previous };
          expect([actual, judge(input).comparison]).not.toEqual([actual, "met"]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is never called met, where the target is rough or a range", () => {
    fc.assert(
      fc.property(template, percent, fc.boolean(), (write, numbers, rough) => {
        const actual = write(numbers);
        const { level } = numbers;
        const target = rough ? `概ね${level}％` : `${level}％～${String(Number(level) + 20)}％`;
        const input = { indicator: "施設の稼働率", target, actual };
        expect([actual, judge(input).comparison]).not.toEqual([actual, "met"]);
      }),
      { numRuns: 1000 },
    );
  });
});
