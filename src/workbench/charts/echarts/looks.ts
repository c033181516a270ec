import {
  NO_FILL,
  type ChartFillModel,
  type ChartFontModel,
  type ChartLineModel,
} from "../../model/chartModel";

/** Excel's default series colours (Office theme), so that the picture resembles the saved chart. */
export const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const FONT = '"Yu Gothic UI", "Yu Gothic", Meiryo, "Noto Sans CJK JP", sans-serif';
const TEXT_COLOR = "#595959";
/** Excel's weight of lines and frames, in points. */
const THIN = 0.75;

/** ECharts measures in pixels, Excel in points. */
export function pixels(points: number): number {
  return (points * 4) / 3;
}

export function paletteColor(index: number): string {
  return PALETTE[index % PALETTE.length] ?? "#4472C4";
}

/** A fill as a colour, `fallback` where Excel chooses. */
export function fillColor(fill: ChartFillModel, fallback: string): string {
  return fill === NO_FILL ? "transparent" : (fill ?? fallback);
}

const DASHES: Readonly<Record<string, "solid" | "dashed" | "dotted" | number[]>> = {
  Dash: "dashed",
  DashDot: [8, 3, 2, 3],
  DashDotDot: [8, 3, 2, 3, 2, 3],
  Dot: "dotted",
  RoundDot: "dotted",
};

/**
 * A line's look.
 *
 * @param fallback colour and weight (points) where Excel chooses
 */
export function lineLook(
  line: ChartLineModel,
  fallback: { readonly color: string; readonly weight?: number },
) {
  const hidden = line.style === "None";
  return {
    color: hidden ? "transparent" : (line.color ?? fallback.color),
    width: hidden ? 0 : pixels(line.weight ?? fallback.weight ?? THIN),
    type: DASHES[line.style ?? ""] ?? ("solid" as const),
  };
}

/** The edge of a bar, slice or marker: none unless the chart says so. */
export function edgeLook(line: ChartLineModel) {
  if (line.style === "None" || (line.color === null && line.weight === null)) return {};
  const { color, width, type } = lineLook(line, { color: TEXT_COLOR });
  return { borderColor: color, borderWidth: width, borderType: type };
}

/**
 * A font's look. What it does not say comes from the chart's own font.
 *
 * @param size points where neither says one
 */
export function fontLook(font: ChartFontModel, chart: ChartFontModel, size: number) {
  const name = font.name ?? chart.name;
  return {
    fontFamily: name === null ? FONT : `"${name.replaceAll('"', "")}", ${FONT}`,
    fontSize: Math.round(pixels(font.size ?? size) * 10) / 10,
    fontWeight: (font.bold ?? chart.bold) ? ("bold" as const) : ("normal" as const),
    fontStyle: (font.italic ?? chart.italic) ? ("italic" as const) : ("normal" as const),
    color: font.color ?? chart.color ?? TEXT_COLOR,
  };
}

/** Width of a text in pixels, near enough to lay things out: wide characters are square. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 1 : 0.58;
  return width * fontSize;
}
