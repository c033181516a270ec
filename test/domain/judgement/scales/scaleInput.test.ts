import { judge } from "../../../../src/domain/judgement/judge";
import type { JudgeInput } from "../../../../src/domain/judgement/judgement";
import { builtInScale } from "../../../../src/domain/judgement/scales/builtInScales";
import { rateOnScale } from "../../../../src/domain/judgement/scales/rateOnScale";
import {
  scaleInputOf,
  type ScaleContext,
} from "../../../../src/domain/judgement/scales/scaleInput";

function markOf(id: string, input: JudgeInput, context?: ScaleContext): string | null {
  const scale = builtInScale(id);
  if (scale === undefined) throw new Error(`no scale ${id}`);
  return rateOnScale(scale, scaleInputOf(judge(input), context)).mark;
}

describe("rating a judgement", () => {
  it.each<[string, JudgeInput, string]>([
    ["a missed rate", { target: "86.20%", indicator: "収納率", actual: "85.96%" }, "B"],
    ["another unit", { target: "2,500千円", indicator: "広告収入", actual: "1,499,000円" }, "D"],
    ["less is better", { target: "10件以下", indicator: "苦情件数", actual: "12件" }, "B"],
    ["zero", { target: "0件", indicator: "苦情件数", actual: "1件" }, "D"],
    ["no actual", { target: "80%", indicator: "満足度", actual: null }, "－"],
    ["no target", { target: "－", actual: "80%" }, "－"],
    ["several figures", { target: "80%", indicator: "満足度", actual: "男性85%、女性76%" }, "－"],
  ])("A to D: %s", (_name, input, mark) => {
    expect(markOf("common-abcd", input)).toBe(mark);
  });

  it("rates what has no single level by its comparison alone", () => {
    const whole = { target: "全件処理", indicator: "認定の処理", actual: "98件中98件" };
    expect(markOf("osaka-outcome-r5", whole)).toBe("A");
    expect(markOf("common-abcd", whole)).toBe("－");
  });

  it("takes baseline and period from the context", () => {
    const input = { target: "100件", indicator: "相談件数", actual: "90件" };
    expect(markOf("common-course", input, { baseline: 50 })).toBe("概ね順調");
    expect(markOf("tama", input, { elapsed: { passed: 4, total: 5 } })).toBe("着実");
  });

  it("keeps an estimate from being a result", () => {
    const input: JudgeInput = { target: "100件", indicator: "相談件数", actual: "105件（見込み）" };
    expect(markOf("nagaoka", input)).toBe("達成見込み");
  });
});
