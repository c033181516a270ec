import {
  CHART_KINDS,
  chartLayout,
  type ChartKind,
} from "../../../../src/workbook/compose/dashboard/chartSlots";
import {
  BANDS_END,
  BANDS_ROW,
  COLUMN_COUNT,
  FIRST_COLUMN,
} from "../../../../src/workbook/compose/dashboard/pageGrid";

const bandsOf = (kinds: readonly ChartKind[], rows: number) => {
  const { slots } = chartLayout(kinds, rows, rows * 30);
  const tops = [...new Set(slots.map(({ place }) => place.row))];
  return tops.map((top) => slots.filter(({ place }) => place.row === top));
};

describe("chartLayout", () => {
  const numbers = [1, 2, 3, 4, 5, 6];

  it.each(numbers)("fills every band from edge to edge with %d charts", (count) => {
    for (const rows of [0, 3, 12]) {
      for (const band of bandsOf(CHART_KINDS.slice(0, count), rows)) {
        let column = FIRST_COLUMN;
        for (const { place, heading, note } of band) {
          expect(place.column).toBe(column);
          expect([heading.column, note.column]).toEqual([column, column]);
          expect(heading.row).toBe(place.row - 1);
          expect(note.row).toBe(place.row + place.rowCount);
          column += place.columnCount;
        }
        expect(column).toBe(FIRST_COLUMN + COLUMN_COUNT);
      }
    }
  });

  it("gives four charts two bands above a short table and one above a long one", () => {
    const kinds = CHART_KINDS.slice(0, 4);
    expect(bandsOf(kinds, 3)).toHaveLength(2);
    expect(bandsOf(kinds, 10)).toHaveLength(1);
  });

  it("sets the height of every row between tiles and table, whatever the number of bands", () => {
    for (const count of numbers) {
      const { heights } = chartLayout(CHART_KINDS.slice(0, count), 2, 60);
      expect(heights.map(([row]) => row).sort((a, b) => a - b)).toEqual(
        Array.from({ length: BANDS_END - BANDS_ROW + 1 }, (_, index) => BANDS_ROW + index),
      );
    }
  });

  it("makes charts lower where the table is longer, but not too low to read", () => {
    const height = (tableHeight: number): number =>
      chartLayout(CHART_KINDS, 12, tableHeight).heights.reduce((sum, [, own]) => sum + own, 0);
    expect(height(60)).toBeGreaterThan(height(200));
    expect(height(400)).toBe(height(4000));
  });
});
