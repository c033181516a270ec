import { scrollPosition, startFor } from "../../../src/workbench/page/scrolling";

/** 100 rows of 20 pixels, but row 50 is 90 high. */
const ends = Array.from({ length: 100 }, (_, row) => (row + 1) * 20 + (row >= 50 ? 70 : 0));
const visible = { first: 4, last: 14 };

test("a cell that is seen does not make the sheet scroll", () => {
  for (const row of [4, 9, 13]) expect(startFor(row, visible, 4, ends)).toBe(4);
});

test("a frozen cell is always seen", () => {
  expect(startFor(2, { first: 40, last: 50 }, 4, ends)).toBe(40);
});

test("above, it becomes the first", () => {
  expect(startFor(7, { first: 40, last: 50 }, 4, ends)).toBe(7);
});

test("below, it becomes the last that fits", () => {
  // Ten rows fit; the one at the lower edge may be cut off.
  expect(startFor(14, visible, 4, ends)).toBe(5);
  expect(startFor(30, visible, 4, ends)).toBe(21);
  // The high row takes the room of four and a half.
  expect(startFor(50, visible, 4, ends)).toBe(45);
});

test("one that is higher than the window comes first", () => {
  expect(startFor(50, { first: 4, last: 7 }, 4, ends)).toBe(50);
});

test("rows of the same height scroll by whole rows", () => {
  expect(scrollPosition(21, 4, ends)).toEqual({ rows: 17, pixels: 0 });
  expect(scrollPosition(4, 4, ends)).toEqual({ rows: 0, pixels: 0 });
  expect(scrollPosition(7, 0, ends)).toEqual({ rows: 7, pixels: 0 });
});

test("low frozen rows above high ones need pixels too", () => {
  // Two frozen rows of 10 pixels, then rows of 80: row 5 starts 240 below the frozen ones.
  const uneven = [10, 20, 100, 180, 260, 340, 420];
  expect(scrollPosition(5, 2, uneven)).toEqual({ rows: 4, pixels: 60 });
});
