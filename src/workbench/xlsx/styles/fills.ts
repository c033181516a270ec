import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/xmlTree";
import type { ColorResolver } from "./colors";

/** Share of the pattern colour in each pattern; used to show patterns as one colour. */
const DENSITY: Readonly<Record<string, number>> = {
  gray0625: 0.0625,
  gray125: 0.125,
  lightGray: 0.25,
  mediumGray: 0.5,
  darkGray: 0.75,
};

/**
 * The colour that a fill shows, `undefined` for none. In a conditional format the background colour is the
 * one that is painted, and the pattern may be left out.
 */
export function fillColorOf(
  fill: XmlElement,
  colors: ColorResolver,
  conditional = false,
): string | undefined {
  const gradient = childOf(fill, "gradientFill");
  if (gradient) return colors.resolve(childOf(childrenOf(gradient, "stop")[0], "color"));

  const pattern = childOf(fill, "patternFill");
  if (!pattern) return undefined;
  const kind = attributeOf(pattern, "patternType");
  const foreground = colors.resolve(childOf(pattern, "fgColor"));
  const background = colors.resolve(childOf(pattern, "bgColor"));
  if (conditional && (kind === undefined || kind === "solid")) return background ?? foreground;
  if (kind === undefined || kind === "none") return undefined;
  if (kind === "solid") return foreground ?? "#000000";
  return mix(foreground ?? "#000000", background ?? "#FFFFFF", DENSITY[kind] ?? 0.3);
}

function mix(front: string, back: string, share: number): string {
  const part = (color: string, at: number): number => parseInt(color.slice(at, at + 2), 16);
  return (
    "#" +
    [1, 3, 5]
      .map((at) =>
        Math.round(part(front, at) * share + part(back, at) * (1 - share))
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")
      .toUpperCase()
  );
}
