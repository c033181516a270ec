import {
  NO_FILL,
  type ChartBoxModel,
  type ChartFillModel,
  type ChartLineModel,
} from "../../model/chartModel";
import { deepEqual } from "../../references/deepEqual";
import type { ColorResolver } from "../../xlsx/styles/colors";
import {
  attributeOf,
  childOf,
  createElement,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { automaticLine } from "../emptyFormats";
import { drawing, FILLS, LINE_ORDER, SHAPE_ORDER, solidColor } from "./chartColors";

/** EMU in a point. */
const EMU = 12_700;

/** office.js names of the dashes of DrawingML; the first of two equal names is written. */
const DASHES: readonly (readonly [office: string, drawing: string])[] = [
  ["Continuous", "solid"],
  ["Dash", "dash"],
  ["Dash", "lgDash"],
  ["DashDot", "dashDot"],
  ["DashDot", "lgDashDot"],
  ["DashDot", "sysDashDot"],
  ["DashDotDot", "lgDashDotDot"],
  ["DashDotDot", "sysDashDotDot"],
  ["Dot", "sysDash"],
  ["Dot", "dot"],
  ["RoundDot", "sysDot"],
];

/** The fill of an `spPr`; `null` where it is automatic or no plain colour. */
export function readFill(shape: XmlElement | undefined, colors: ColorResolver): ChartFillModel {
  return childOf(shape, "noFill") ? NO_FILL : solidColor(shape, colors);
}

/** The line of an `spPr`. */
export function readLine(shape: XmlElement | undefined, colors: ColorResolver): ChartLineModel {
  const line = childOf(shape, "ln");
  if (!line) return automaticLine();
  const dash = attributeOf(childOf(line, "prstDash"), "val");
  const width = numberAttribute(line, "w");
  return {
    color: solidColor(line, colors),
    weight: width === undefined ? null : width / EMU,
    style: childOf(line, "noFill")
      ? "None"
      : (DASHES.find(([, drawn]) => drawn === dash)?.[0] ?? null),
  };
}

export function readBox(owner: XmlElement | undefined, colors: ColorResolver): ChartBoxModel {
  const shape = childOf(owner, "spPr");
  return { fill: readFill(shape, colors), line: readLine(shape, colors) };
}

/**
 * Brings fill and line of an element's `spPr` in line with the model. What did not change is left as it is.
 *
 * @param order the schema's order of the owner's children
 */
export function writeBox(
  owner: XmlElement,
  before: ChartBoxModel | null,
  after: ChartBoxModel,
  order: readonly string[],
): void {
  const old = before ?? { fill: null, line: automaticLine() };
  if (deepEqual(old, { fill: after.fill, line: after.line })) return;
  const shape =
    childOf(owner, "spPr") ?? placeChild(owner, createElement(`${prefixOf(owner)}spPr`), order);
  if (old.fill !== after.fill) writeFill(shape, after.fill);
  if (!deepEqual(old.line, after.line)) writeLine(shape, old.line, after.line);
  if (shape.children.length === 0) removeChildren(owner, "spPr");
}

function writeFill(shape: XmlElement, fill: ChartFillModel): void {
  for (const kind of FILLS) removeChildren(shape, kind);
  const element = fillElement(fill);
  if (element) placeChild(shape, element, SHAPE_ORDER);
}

function writeLine(shape: XmlElement, before: ChartLineModel, after: ChartLineModel): void {
  const line = childOf(shape, "ln") ?? placeChild(shape, drawing("ln"), SHAPE_ORDER);
  const hidden = after.style === "None";
  if (before.color !== after.color || before.style !== after.style) {
    for (const kind of FILLS) removeChildren(line, kind);
    const element = fillElement(hidden ? NO_FILL : after.color);
    if (element) placeChild(line, element, LINE_ORDER);
  }
  if (before.weight !== after.weight) {
    Reflect.deleteProperty(line.attributes, "w");
    if (after.weight !== null) line.attributes.w = String(Math.round(after.weight * EMU));
  }
  if (before.style !== after.style) {
    removeChildren(line, "prstDash");
    const dash = DASHES.find(([office]) => office === after.style)?.[1];
    if (dash !== undefined) placeChild(line, drawing("prstDash", { val: dash }), LINE_ORDER);
  }
  const empty = line.children.length === 0 && Object.keys(line.attributes).length <= 1;
  if (empty && deepEqual(after, automaticLine())) removeChildren(shape, "ln");
}

function fillElement(fill: ChartFillModel): XmlElement | null {
  if (fill === null) return null;
  if (fill === NO_FILL) return drawing("noFill");
  return drawing("solidFill", {}, [drawing("srgbClr", { val: fill.slice(1).toUpperCase() })]);
}
