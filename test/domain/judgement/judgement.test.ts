import { judge } from "../../../src/domain/judgement/judge";
import { judgeTarget } from "../../../src/domain/judgement/judgeTarget";
import { parseTarget } from "../../../src/domain/target/parseTarget";
import { clause, target } from "./targetBuilder";

describe("judgement", () => {
  it("holds the figure that was compared, in its own unit", () => {
    const input = { target: "2,500千円", indicator: "広告収入", actual: "2,398,000円" };
    expect(judge(input)).toMatchObject({
      comparison: "not_met",
      status: "notAchieved",
      gap: -102,
      actual: { value: 2_398_000, unit: "円", kind: "final" },
    });
  });

  it("takes a bare number for one in the target's unit", () => {
    const input = { target: "2,500千円", indicator: "広告収入", actual: 2600 };
    expect(judge(input).actual).toEqual({ value: 2600, unit: "千円", kind: "final" });
  });

  it("holds the figure also where a person says what it means", () => {
    const input = { target: "稼働率：70～85%", actual: "88%" };
    expect(judge(input)).toMatchObject({ comparison: "manual", actual: { value: 88, unit: "%" } });
  });

  it("holds no figure where none was compared", () => {
    expect(judge({ target: "80%", indicator: "満足度", actual: "12件" }).actual).toBeNull();
    expect(judge({ target: "80%", indicator: "満足度", actual: null }).actual).toBeNull();
  });

  it("does not parse a parsed target again", () => {
    const input = { target: "86.20%", indicator: "収納率", actual: "85.96%" };
    const parsed = parseTarget({ text: input.target, indicator: input.indicator });
    const judged = judgeTarget(parsed, input);
    expect(judged.target).toBe(parsed);
    expect(judged).toEqual(judge(input));
  });

  it("judges the target beside a withdrawal rule, and never the rule", () => {
    const rule = clause({ op: "<", value: 40, unit: "%", role: "withdrawal" });
    const both = target([clause({ op: ">=", value: 80, unit: "%" }), rule], {
      notes: ["withdrawal"],
    });
    expect(judgeTarget(both, { target: "", actual: "85%" }).comparison).toBe("met");
    const alone = target([rule], { direction: "none", notes: ["withdrawal"] });
    expect(judgeTarget(alone, { target: "", actual: "30%" })).toMatchObject({
      comparison: "manual",
      status: "excluded",
    });
  });

  it("does not call met what stands in a text that was read only in part", () => {
    const long = target([clause({ op: ">=", value: 80, unit: "%" })], { notes: ["too_long"] });
    expect(judgeTarget(long, { target: "", actual: "85%" }).comparison).toBe("manual");
    expect(judgeTarget(long, { target: "", actual: "75%" }).comparison).toBe("not_met");
  });

  it.each([
    ["and", ["85%", "85%"], "met"],
    ["and", ["85%", "95%"], "not_met"],
    ["or", ["85%", "95%"], "met"],
    ["or", ["95%", "99%"], "not_met"],
  ] as const)("combines conditions by %s of %p", (connective, levels, comparison) => {
    const clauses = levels.map((level, index) =>
      clause({
        op: ">=",
        value: Number.parseInt(level, 10),
        unit: "%",
        basis: `基準${String(index)}`,
      }),
    );
    expect(
      judgeTarget(target(clauses, { connective }), { target: "", actual: "90%" }).comparison,
    ).toBe(comparison);
  });

  it("leaves the whole undecided where the open condition decides", () => {
    const known = clause({ op: ">=", value: 80, unit: "%" });
    const open = clause({ op: ">=", unit: "%", basis: "全国平均" });
    const judged = (connective: "and" | "or", actual: string): string =>
      judgeTarget(target([known, open], { connective }), { target: "", actual }).comparison;
    expect(judged("and", "85%")).toBe("manual");
    expect(judged("and", "75%")).toBe("not_met");
    expect(judged("or", "85%")).toBe("met");
    expect(judged("or", "75%")).toBe("manual");
  });
});
