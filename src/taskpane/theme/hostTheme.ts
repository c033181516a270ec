/** The part of `Office.context.officeTheme` that says how bright the host is; absent on some hosts. */
export interface OfficeThemeColors {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Which of Fluent's themes the pane wears. */
export type ThemeName = "light" | "dark" | "highContrast";

/** What the browser reports through media queries. */
export interface ColorPreferences {
  readonly dark: boolean;
  readonly forcedColors: boolean;
}

/** Perceived brightness between 0 and 1 of "#rrggbb" (ITU-R BT.601 weights); `null` for anything else. */
function brightness(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) {
    return null;
  }
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * The theme that fits the host: forced colours win, then Office's own theme, then the preference of the
 * operating system.
 */
export function chooseTheme(
  office: OfficeThemeColors | undefined,
  preferences: ColorPreferences,
): ThemeName {
  if (preferences.forcedColors) {
    return "highContrast";
  }
  if (office?.isDarkTheme !== undefined) {
    return office.isDarkTheme ? "dark" : "light";
  }
  const background = brightness(office?.bodyBackgroundColor ?? "");
  const dark = background === null ? preferences.dark : background < 0.5;
  return dark ? "dark" : "light";
}
