import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

import type { ThemeName } from "./hostTheme";

/** Segoe for Latin text and digits; the user interface fonts of each system for Japanese. */
const FONT_FAMILY =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Yu Gothic UI', 'Meiryo UI', -apple-system, " +
  "BlinkMacSystemFont, 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif";

function withFont(theme: Theme): Theme {
  return { ...theme, fontFamilyBase: FONT_FAMILY };
}

/** Fluent's themes with a font stack that suits Japanese. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: withFont(webLightTheme),
  dark: withFont(webDarkTheme),
  highContrast: withFont(teamsHighContrastTheme),
};
