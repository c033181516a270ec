import { planBlocks } from "../../../src/workbook/read/cellBlocks";

const range = (sheetId: string, rowCount: number, columnCount = 10) => ({
  ...{ sheetId, row: 3, column: 1, rowCount, columnCount },
});

describe("planBlocks", () => {
  it("lets small sheets share a request", () => {
    expect(planBlocks([range("a", 3), range("b", 4), range("c", 5)], 80)).toEqual([
      [range("a", 3), range("b", 4)],
      [range("c", 5)],
    ]);
  });

  it("cuts a large sheet into rows that fit, without losing or repeating one", () => {
    const requests = planBlocks([range("a", 25)], 100);
    expect(requests.flat().map(({ row, rowCount }) => [row, rowCount])).toEqual([
      [3, 10],
      [13, 10],
      [23, 5],
    ]);
  });

  it("reads a row at least, however wide it is", () => {
    expect(planBlocks([range("a", 2, 1000)], 100)).toHaveLength(2);
    expect(planBlocks([], 100)).toEqual([]);
  });
});
