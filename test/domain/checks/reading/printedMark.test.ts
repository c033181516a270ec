import fc from "fast-check";

import { readPrintedMark } from "../../../../src/domain/checks/reading/printedMark";

const NONE_OR_LEGEND = { outcome: null, effort: null };
const NONE = { outcome: null, effort: null, isLegend: false };

test.each([
  ["①", "reached", null, null],
  ["②", "missed", null, null],
  ["③", "withdrawal", null, null],
  ["○", "reached", null, null],
  ["×", "missed", null, null],
  ["①（ⅰ）", "reached", "onSchedule", null],
  ["② (ii)", "missed", "behind", null],
  ["（ⅱ）", null, "behind", null],
  ["目標達成", "reached", null, false],
  ["① 目標達成", "reached", null, false],
  ["達成済み", "reached", null, false],
  ["目標未達成", "missed", null, false],
  ["目標を達成できなかった", "missed", null, false],
  ["目標達成見込", "reached", null, true],
  ["達成見込み", "reached", null, true],
  ["目標未達成見込", "missed", null, true],
  ["達成できない見込み", "missed", null, true],
  ["撤退・再構築基準未達成", "withdrawal", null, false],
  ["取組予定通り進捗している", null, "onSchedule", null],
  ["取組予定通り進捗していない", null, "behind", null],
  ["取組内容実施見込", null, "onSchedule", null],
  ["実施できない見込み", null, "behind", null],
  ["取組は予定どおり実施", null, "onSchedule", null],
  ["取組を予定どおり実施しなかった", null, "behind", null],
  ["【目標達成見込、取組予定通り進捗していない】", "reached", "behind", true],
] as const)("%s", (text, outcome, effort, isOutlook) => {
  expect(readPrintedMark(text)).toEqual({ outcome, effort, isOutlook, isLegend: false });
});

test.each([
  "①:目標達成 ②:目標未達成",
  ":目標達成 目標未達成",
  "( )目標達成 ( )目標未達成",
  ":達成見込み :達成できない見込み",
  "( )実施見込み\n( )実施できない見込み",
  "(ⅰ)実施見込み\n(ⅱ)実施できない見込み",
  "達成・未達成",
  "① ②",
  "左記が「 」の場合は必須",
])("%j is a legend", (text) => {
  expect(readPrintedMark(text)).toMatchObject({ outcome: null, effort: null, isLegend: true });
});

test.each([
  "",
  "（　　）",
  "①(　)\n②(　)\n③(　)\n④(　)",
  "達成率85%",
  "目標の達成状況",
  "概ね達成",
  "一部達成",
  "順調",
  "△",
  "B",
  "目標は未達成だが、来年度の体制を整えたので達成を見込む。",
])("%j is no answer", (text) => {
  expect(readPrintedMark(text)).toMatchObject(NONE);
});

test("a legend in which one option is ticked is an answer, two ticks are none", () => {
  expect(readPrintedMark("（○）目標達成　（　）目標未達成").outcome).toBe("reached");
  expect(readPrintedMark("□目標達成\n☑目標未達成").outcome).toBe("missed");
  expect(readPrintedMark("( )実施見込み (○)実施できない見込み").effort).toBe("behind");
  expect(readPrintedMark("（○）目標達成　（○）目標未達成")).toMatchObject(NONE_OR_LEGEND);
});

test("the marks of several parts together say how the work goes", () => {
  expect(readPrintedMark("①（ⅰ） ②（ⅰ） ③（ⅱ）")).toMatchObject({
    outcome: null,
    effort: "behind",
  });
  expect(readPrintedMark("①（ⅰ） ②（ⅰ）")).toMatchObject({ outcome: null, effort: "onSchedule" });
});

test("A and B are marks where the form says so", () => {
  expect(readPrintedMark("A", true).outcome).toBe("reached");
  expect(readPrintedMark("：Ｂ", true).outcome).toBe("missed");
  expect(readPrintedMark("C", true).outcome).toBeNull();
});

test("a cell that lists both options is never an answer, whatever stands between", () => {
  const between = fc.constantFrom(" ", "　", "\n", "（　）", "・", "／", "、", " ②:", "( )", "");
  const options = fc.constantFrom(
    ["目標達成", "目標未達成"],
    ["達成見込み", "達成できない見込み"],
    ["実施見込み", "実施できない見込み"],
    ["目標達成見込", "目標未達成見込"],
  );
  fc.assert(
    fc.property(between, options, fc.boolean(), (gap, [good = "", bad = ""], swap) => {
      const text = swap ? `${bad}${gap}${good}` : `${good}${gap}${bad}`;
      expect(readPrintedMark(text)).toMatchObject({ outcome: null, effort: null });
    }),
  );
});
