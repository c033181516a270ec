import type { ColorResolver } from "../../xlsx/styles/colors";
import { applyTint } from "../../xlsx/styles/colors";
import {
  attributeOf,
  childOf,
  createElement,
  elementsOf,
  localName,
  numberAttribute,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { DRAWING_NAMESPACE } from "./chartSchema";

/** Children of `spPr`. */
export const SHAPE_ORDER = [
  "xfrm",
  "custGeom",
  "prstGeom",
  "noFill",
  "solidFill",
  "gradFill",
  "blipFill",
  "pattFill",
  "grpFill",
  "ln",
  "effectLst",
  "effectDag",
  "scene3d",
  "sp3d",
  "extLst",
];
/** Children of `ln`. */
export const LINE_ORDER = [
  "noFill",
  "solidFill",
  "gradFill",
  "pattFill",
  "prstDash",
  "custDash",
  "round",
  "bevel",
  "miter",
  "headEnd",
  "tailEnd",
  "extLst",
];
export const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];

/** Colour of the solid fill inside an `spPr` or `ln`, `null` where it is automatic. */
export function solidColor(parent: XmlElement | undefined, colors: ColorResolver): string | null {
  const fill = childOf(parent, "solidFill");
  return fill ? drawingColor(fill, colors) : null;
}

function drawingColor(fill: XmlElement, colors: ColorResolver): string | null {
  for (const element of elementsOf(fill)) {
    const value = attributeOf(element, "val") ?? "";
    const base =
      localName(element.name) === "srgbClr"
        ? `#${value.toUpperCase()}`
        : localName(element.name) === "sysClr"
          ? `#${attributeOf(element, "lastClr") ?? "000000"}`
          : localName(element.name) === "schemeClr"
            ? colors.themeColor(value)
            : undefined;
    if (base === undefined) continue;
    const lightness = numberAttribute(childOf(element, "lumMod"), "val") ?? 100_000;
    const offset = numberAttribute(childOf(element, "lumOff"), "val") ?? 0;
    // Lighter by mixing with white, darker by dimming: what lumMod and lumOff come down to here.
    const tint = offset > 0 ? offset / 100_000 : lightness / 100_000 - 1;
    return `#${applyTint(base.slice(1), tint)}`;
  }
  return null;
}

/** An element of the drawing namespace; it declares its prefix itself, as not every part does. */
export function drawing(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: XmlElement["children"] = [],
): XmlElement {
  return createElement(`a:${name}`, { "xmlns:a": DRAWING_NAMESPACE, ...attributes }, children);
}
