import { effectiveKind } from "../../../src/domain/settings/effectiveKind";

test.each([
  ["final", null, "final"],
  ["final", "yearEnd", "final"],
  ["final", "midYear", "interim"],
  ["final", "plan", "interim"],
  // What the sheet itself dates as half a year never becomes a result.
  ["interim", "yearEnd", "interim"],
  ["interim", null, "interim"],
  ["forecast", "midYear", "forecast"],
  ["forecast", "yearEnd", "forecast"],
] as const)("a %s figure in phase %s counts as %s", (printed, phase, kind) => {
  expect(effectiveKind(printed, phase)).toBe(kind);
});
