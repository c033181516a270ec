import { revenueComparison } from "../../../src/domain/summary/revenueComparison";
import { judgedRow } from "./support";

describe("revenueComparison", () => {
  it("compares amounts in thousands of yen, the largest target first", () => {
    const { items, withoutActual } = revenueComparison([
      judgedRow({ name: "古紙売却収入の確保", target: "177千円", actual: "305千円" }),
      judgedRow({ name: "駐車場収入の確保", target: "2,154千円", actual: "2,929,000円" }),
      judgedRow({ name: "広告収入の確保", target: "950千円" }),
    ]);
    expect(items).toEqual([
      { name: "駐車場収入の確保", target: 2154, actual: 2929, indicators: 1 },
      { name: "古紙売却収入の確保", target: 177, actual: 305, indicators: 1 },
    ]);
    expect(withoutActual).toBe(1);
  });

  it("adds up the same item of several wards", () => {
    const { items } = revenueComparison([
      judgedRow({ name: "広告収入の確保", target: "100千円", actual: "82千円" }),
      judgedRow({ name: "広告収入の確保", target: "0.2百万円", actual: "250千円" }),
    ]);
    expect(items).toEqual([{ name: "広告収入の確保", target: 300, actual: 332, indicators: 2 }]);
  });

  it("leaves out money that is spent, saved or owed, and what is not money", () => {
    const { items, withoutActual } = revenueComparison([
      judgedRow({ name: "広告の経費", target: "500千円以下", actual: "400千円" }),
      judgedRow({ name: "広告料未収額", target: "50千円以下", actual: "40千円" }),
      judgedRow({ name: "広告の掲載件数", target: "10件", actual: "12件" }),
      judgedRow({ name: "事業費", target: "500千円", actual: "400千円" }),
    ]);
    expect(items).toEqual([]);
    expect(withoutActual).toBe(0);
  });
});
