import { STATUS_ORDER } from "../../../../src/domain/judgement/status";
import { BAR_ORDER, STATUS_BARS } from "../../../../src/workbook/compose/dashboard/statusBars";

/** Relative luminance and lightness L* of CIE 1976, for `#RRGGBB`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const value = parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const lightness = (color: string): number => 116 * Math.cbrt(luminance(color)) - 16;

describe("colours of the statuses in charts", () => {
  it("cover every status once", () => {
    expect([...BAR_ORDER].sort()).toEqual([...STATUS_ORDER].sort());
  });

  it("differ in lightness, so that a grey print tells them apart", () => {
    const sorted = BAR_ORDER.map((status) => lightness(STATUS_BARS[status].color)).sort(
      (a, b) => a - b,
    );
    const steps = sorted.slice(1).map((value, index) => value - (sorted[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(5);
  });

  it("carry numbers that can be read", () => {
    for (const { color, labelColor } of Object.values(STATUS_BARS)) {
      const [light, dark] = [luminance(color), luminance(labelColor)].sort((a, b) => b - a);
      expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
