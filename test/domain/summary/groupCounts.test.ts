import { chooseGrouping, countByGroup } from "../../../src/domain/summary/groupCounts";
import { rowWith } from "./support";

describe("countByGroup", () => {
  it("counts by status in the order in which the groups appear", () => {
    const results = [
      rowWith({ name: "a", issue: "健康・福祉" }, "notAchieved"),
      rowWith({ name: "b", issue: "安全" }, "achieved"),
      rowWith({ name: "c", issue: "健康・福祉" }, "achieved"),
      rowWith({ name: "without a place" }, "achieved"),
    ];
    const groups = countByGroup(results, "issue");
    expect(groups.map(({ key, total }) => [key, total])).toEqual([
      ["健康・福祉", 2],
      ["安全", 1],
    ]);
    expect(groups[0]?.byStatus).toMatchObject({ notAchieved: 1, achieved: 1, atRisk: 0 });
  });

  it("counts by organisation and by owner as well", () => {
    const results = [
      rowWith({ name: "a", organisation: "北区", owner: "総務課" }, "achieved"),
      rowWith({ name: "b", organisation: "中央区", owner: "総務課" }, "atRisk"),
    ];
    expect(countByGroup(results, "organisation").map(({ key }) => key)).toEqual(["北区", "中央区"]);
    expect(countByGroup(results, "owner").map(({ key }) => key)).toEqual(["総務課"]);
  });
});

describe("chooseGrouping", () => {
  const plan = (issues: number, organisations: number) =>
    Array.from({ length: Math.max(issues, organisations) }, (_, index) =>
      rowWith(
        {
          ...{ name: `${index}`, owner: `課${index % 2}` },
          issue: `課題${index % issues}`,
          organisation: `区${index % organisations}`,
        },
        "achieved",
      ),
    );

  it("takes the management issues where they can be read off a chart", () => {
    expect(chooseGrouping(plan(6, 24))).toBe("issue");
  });

  it("takes the organisations where every one wrote issues of its own", () => {
    expect(chooseGrouping(plan(15, 3))).toBe("organisation");
  });

  it("takes the owners where there is one issue only", () => {
    expect(chooseGrouping([...plan(1, 1), ...plan(1, 1), ...plan(1, 2)].slice(1))).toBe(
      "organisation",
    );
    const one = [
      rowWith({ name: "a", issue: "課題", owner: "総務課" }, "achieved"),
      rowWith({ name: "b", issue: "課題", owner: "保健課" }, "achieved"),
    ];
    expect(chooseGrouping(one)).toBe("owner");
  });

  it("takes nothing where nothing tells the indicators apart", () => {
    expect(chooseGrouping(plan(1, 1))).toBeNull();
    expect(chooseGrouping([])).toBeNull();
  });
});
