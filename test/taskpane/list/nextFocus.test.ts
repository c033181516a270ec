import { nextFocus } from "../../../src/taskpane/list/nextFocus";

const NO_MODIFIERS = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

/** A list of ten entries in which the first and the sixth are headings. */
function move(key: string, from: number): number | null {
  return nextFocus({ key, ...NO_MODIFIERS }, from, 10, 4, (index) => index !== 0 && index !== 5);
}

test.each([
  ["ArrowDown", 1, 2],
  ["ArrowDown past a heading", 4, 6],
  ["ArrowDown at the end", 9, null],
  ["ArrowUp past a heading", 6, 4],
  ["ArrowUp when only a heading is above", 1, null],
  ["PageDown", 2, 6],
  ["PageDown onto a heading", 1, 4],
  ["PageDown near the end", 8, 9],
  ["PageUp", 9, 6],
  ["PageUp near the start", 3, 1],
  ["Home", 7, 1],
  ["End", 2, 9],
  ["Tab", 2, null],
  ["a", 2, null],
])("%s from %d", (what, from, to) => {
  expect(move(what.split(" ")[0] ?? "", from)).toBe(to);
});

test("keys with a modifier belong to the browser and to Excel", () => {
  const press = { key: "End", ...NO_MODIFIERS, ctrlKey: true };
  expect(nextFocus(press, 0, 10, 4, () => true)).toBeNull();
});
