import type { BorderSide, CellBorder, CellStyle, CellStyleChange } from "../model/cellStyle";

/** `change` on top of `style`: a property that is present but `undefined` is reset, borders merge by side. */
export function mergeStyle(style: CellStyle, change: CellStyleChange): CellStyle {
  const { borders: _borders, ...rest } = change;
  const merged: Record<string, unknown> = { ...style, ...rest };
  for (const [name, value] of Object.entries(rest)) if (value === undefined) delete merged[name];
  if ("borders" in change) {
    const sides: Partial<Record<BorderSide, CellBorder>> = change.borders ? { ...style.borders } : {};
    for (const [side, border] of Object.entries(change.borders ?? {}) as [BorderSide, CellBorder | undefined][])
      if (!border || border.style === "None") Reflect.deleteProperty(sides, side);
      else sides[side] = border;
    if (Object.keys(sides).length > 0) merged.borders = sides;
    else delete merged.borders;
  }
  return normalise(merged as CellStyle);
}

/** Drops what equals Excel's default, so that equal looks have equal styles. */
function normalise(style: CellStyle): CellStyle {
  const result: Record<string, unknown> = { ...style };
  for (const name of ["bold", "italic", "strikethrough", "wrapText", "shrinkToFit"] as const)
    if (style[name] === false) delete result[name];
  if (style.underline === "None") delete result.underline;
  if (style.horizontalAlignment === "General") delete result.horizontalAlignment;
  if (style.indentLevel === 0) delete result.indentLevel;
  if (style.textOrientation === 0) delete result.textOrientation;
  if (style.locked === true) delete result.locked;
  if (style.fontColor !== undefined) result.fontColor = style.fontColor.toUpperCase();
  if (style.fillColor !== undefined) result.fillColor = style.fillColor.toUpperCase();
  return result as CellStyle;
}
