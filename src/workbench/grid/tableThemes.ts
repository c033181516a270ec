/** Univer's own table themes stand in for Excel's styles. */
const THEME_PREFIX = "table-default-";

/** Univer's theme for a table style of Excel, by its accent colour (the style's number modulo 7). */
export function tableThemeOf(style: string): string {
  const number = Number(/(\d+)$/.exec(style)?.[1] ?? 2);
  const accent = (number - 1) % 7;
  // 0 is the theme without accent colour; 1 is blue in Office's theme.
  const themes = [5, 0, 1, 4, 3, 0, 2];
  return `${THEME_PREFIX}${themes[accent] ?? 0}`;
}
