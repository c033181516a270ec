import type { Judgement, Status } from "../../../src/domain/judgement/judgement";
import { unachieved } from "../../../src/domain/summary/unachieved";

function result(name: string, status: Status, rate: number | null) {
  const judgement = { status, rate } as Judgement;
  return { name, judgement };
}

describe("unachieved", () => {
  it("gives the missed before those at risk, the lowest rate first, those without a rate last", () => {
    const results = [
      result("at risk", "atRisk", 10),
      result("achieved", "achieved", 120),
      result("without rate, first", "notAchieved", null),
      result("nearly", "notAchieved", 99.7),
      result("without rate, second", "notAchieved", null),
      result("far", "notAchieved", 40),
      result("to be looked at", "needsReview", null),
    ];
    expect(unachieved(results).map(({ name }) => name)).toEqual([
      "far",
      "nearly",
      "without rate, first",
      "without rate, second",
      "at risk",
    ]);
  });

  it("does not change the order of what it was given", () => {
    const results = [result("b", "notAchieved", 2), result("a", "notAchieved", 1)];
    unachieved(results);
    expect(results.map(({ name }) => name)).toEqual(["b", "a"]);
  });
});
