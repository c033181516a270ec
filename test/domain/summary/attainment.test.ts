import { attainmentRanking, largestGaps } from "../../../src/domain/summary/attainment";
import { judgedRow, rowWith } from "./support";

const KOKUHO = judgedRow({ name: "国民健康保険料 収納率", target: "86.20%", actual: "85.96%" });
const REACHED = judgedRow({ name: "広報紙の発行", target: "12回以上", actual: "15回" });
const FAR = judgedRow({ name: "市民サービス向上委員会の開催", target: "24回", actual: "17回" });
const OPEN = judgedRow({ name: "説明会の開催", target: "3回" });

const names = (entries: readonly { result: { indicator: { name: { text: string } } } }[]) =>
  entries.map(({ result }) => result.indicator.name.text);

describe("attainmentRanking", () => {
  it("orders by rate, the lowest first, without those that have none", () => {
    const ranking = attainmentRanking([REACHED, KOKUHO, OPEN, FAR]);
    expect(names(ranking)).toEqual([
      "市民サービス向上委員会の開催",
      "国民健康保険料 収納率",
      "広報紙の発行",
    ]);
    expect(ranking[1]?.rate).toBeCloseTo((85.96 / 86.2) * 100, 10);
  });

  it("leaves out what a person has yet to decide, although a rate was computed", () => {
    expect(attainmentRanking([rowWith({ name: "?" }, "needsReview", 40)])).toEqual([]);
  });
});

describe("largestGaps", () => {
  it("gives the missed ones by their relative shortfall", () => {
    const gaps = largestGaps([REACHED, KOKUHO, FAR]);
    expect(names(gaps)).toEqual(["市民サービス向上委員会の開催", "国民健康保険料 収納率"]);
    expect(gaps[0]?.shortfall).toBeCloseTo(100 - (17 / 24) * 100, 10);
  });

  it("shows no shortfall for what a person calls missed at 100 % or more", () => {
    expect(largestGaps([rowWith({ name: "a" }, "notAchieved", 100)])).toEqual([]);
  });
});
