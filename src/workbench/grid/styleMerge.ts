import type { CellStyle, CellStyleChange } from "../model/cellStyle";

/** `change` on top of `style`: a property that is present but `undefined` is reset, borders merge by side. */
export function mergeStyle(style: CellStyle, change: CellStyleChange): CellStyle {
  const borders = "borders" in change ? mergeBorders(style, change.borders) : style.borders;
  const entries = Object.entries({ ...style, ...change, borders }).filter(
    ([name, value]) => value !== undefined && !isDefault(name as keyof CellStyle, value),
  );
  const merged: CellStyle = Object.fromEntries(entries);
  if (merged.fontColor !== undefined) merged.fontColor = merged.fontColor.toUpperCase();
  if (merged.fillColor !== undefined) merged.fillColor = merged.fillColor.toUpperCase();
  return merged;
}

function mergeBorders(
  style: CellStyle,
  change: CellStyleChange["borders"],
): CellStyle["borders"] | undefined {
  if (!change) return undefined;
  const sides = Object.entries({ ...style.borders, ...change }).filter(
    ([, border]) => border.style !== "None",
  );
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** What equals Excel's default is left out, so that equal looks have equal styles. */
const DEFAULTS: Readonly<Partial<Record<keyof CellStyle, unknown>>> = {
  bold: false,
  italic: false,
  strikethrough: false,
  wrapText: false,
  shrinkToFit: false,
  underline: "None",
  horizontalAlignment: "General",
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
};

function isDefault(name: keyof CellStyle, value: unknown): boolean {
  return name in DEFAULTS && DEFAULTS[name] === value;
}
