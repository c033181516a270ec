/**
 * Widths in a file count digits of the default font (ECMA-376 part 1, 18.3.1.13); office.js counts points.
 * One pixel is 0.75 points.
 */

/** Width in pixels of the widest digit, at 11 points and 96 dpi. Measured values; others are taken as 7. */
const DIGIT_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [
    /游ゴシック|yu gothic|ＭＳ Ｐゴシック|ms pgothic|ＭＳ ゴシック|ms gothic|游明朝|ＭＳ Ｐ明朝|ＭＳ 明朝/i,
    8,
  ],
  [/メイリオ|meiryo|biz ud/i, 9],
  [/calibri|aptos|segoe/i, 7],
  [/arial|helvetica|liberation sans/i, 8],
];

export function digitWidthOf(fontName: string | undefined, fontSize: number | undefined): number {
  const atEleven = DIGIT_WIDTHS.find(([pattern]) => pattern.test(fontName ?? ""))?.[1] ?? 7;
  return Math.max(1, Math.round((atEleven * (fontSize ?? 11)) / 11));
}

/** Points of a `width` attribute. */
export function widthToPoints(width: number, digitWidth: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
  return pixels * 0.75;
}

/** The `width` attribute for a width in points. */
export function pointsToWidth(points: number, digitWidth: number): number {
  return Math.trunc((points / 0.75 / digitWidth) * 256) / 256;
}

/** Points of the standard width, from the number of characters (`baseColWidth`). */
export function baseWidthToPoints(characters: number, digitWidth: number): number {
  return Math.ceil((characters * digitWidth + 5) / 8) * 8 * 0.75;
}
