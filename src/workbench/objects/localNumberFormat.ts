/** The one number format whose code itself is translated in Japanese Excel. */
const JAPANESE_GENERAL = "G/標準";

export function toLocalFormat(code: string, locale: string): string {
  return locale.startsWith("ja") ? code.replaceAll("General", JAPANESE_GENERAL) : code;
}

export function fromLocalFormat(code: string, locale: string): string {
  return locale.startsWith("ja") ? code.replaceAll(JAPANESE_GENERAL, "General") : code;
}
