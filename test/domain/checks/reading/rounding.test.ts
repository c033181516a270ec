import { decimalsOf, significantDigits } from "../../../../src/domain/checks/reading/rounding";

test.each([
  ["86.20%", 2, 4],
  ["86.2%", 1, 3],
  ["８６．２％", 1, 3],
  ["70.0%", 1, 3],
  ["1,200人", 0, 2],
  ["1,234千円", 0, 4],
  ["12回", 0, 2],
  ["0.05%", 2, 1],
  ["", 0, 0],
])("%s", (printed, decimals, digits) => {
  expect([decimalsOf(printed), significantDigits(printed)]).toEqual([decimals, digits]);
});
