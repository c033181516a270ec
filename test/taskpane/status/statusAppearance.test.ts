import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

import { STATUS_ORDER } from "../../../src/domain/judgement/status";
import { STATUS_APPEARANCE } from "../../../src/taskpane/status/statusAppearance";

const TEXT_CONTRAST = 4.5;
const GRAPHIC_CONTRAST = 3;

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(color: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = NaN, light = NaN] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES: readonly (readonly [string, Theme])[] = [
  ["light", webLightTheme],
  ["dark", webDarkTheme],
];

test("the contrast of black and white is known", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

describe.each(THEMES)("in the %s theme", (_name, theme) => {
  test.each(STATUS_ORDER)("%s can be read", (status) => {
    const { foreground, background, accent } = STATUS_APPEARANCE[status];
    expect(contrast(theme[foreground], theme[background])).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    for (const surface of [theme.colorNeutralBackground1, theme.colorBrandBackground2]) {
      expect(contrast(theme[accent], surface)).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
    }
  });
});

test("no two statuses share an icon: without colour they still differ", () => {
  const icons = STATUS_ORDER.map((status) => STATUS_APPEARANCE[status].icon);
  expect(new Set(icons).size).toBe(STATUS_ORDER.length);
});
