import type { ChartAxisModel, ChartAxisName, ChartTickMark } from "../../model/chartModel";
import { deepEqual } from "../../references/deepEqual";
import type { ColorResolver } from "../../xlsx/styles/colors";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  createElement,
  elementsOf,
  ensureChild,
  localName,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { newAxis } from "../emptyFormats";
import { readFont, writeTextProperties } from "./chartFonts";
import { AXIS_ORDER, SCALING_ORDER } from "./chartSchema";
import { titleBody, titleText, writeTitle } from "./chartText";
import { axisIdsOf, isOn } from "./readSeries";
import { readBox, writeBox } from "./shapeFormat";

/** The axes of a chart that exist in its XML. */
export type AxisElements = Partial<Record<ChartAxisName, XmlElement>>;

/** Finds the axes by the ids that the chart elements name: the first element's are the primary ones. */
export function axesOf(plot: XmlElement | undefined, kinds: readonly XmlElement[]): AxisElements {
  const primary = axisIdsOf(kinds[0]);
  const other = kinds.map(axisIdsOf).find((ids) => ids.some((id) => !primary.includes(id))) ?? [];
  const axes = (plot ? elementsOf(plot) : []).filter(({ name }) => localName(name).endsWith("Ax"));
  const byId = (ids: readonly string[]): XmlElement[] =>
    axes.filter((axis) => ids.includes(attributeOf(childOf(axis, "axId"), "val") ?? ""));
  const [category, value] = pair(byId(primary));
  const [secondaryCategory, secondaryValue] = pair(byId(other));
  return {
    ...(category && { categoryAxis: category }),
    ...(value && { valueAxis: value }),
    ...(secondaryCategory && { secondaryCategoryAxis: secondaryCategory }),
    ...(secondaryValue && { secondaryValueAxis: secondaryValue }),
  };
}

/** A scatter chart has two value axes; the first one is horizontal. */
function pair(axes: readonly XmlElement[]): [XmlElement | undefined, XmlElement | undefined] {
  const category = axes.find(({ name }) => ["catAx", "dateAx"].includes(localName(name)));
  const values = axes.filter(({ name }) => localName(name) === "valAx");
  return category ? [category, values[0]] : [values[0], values[1]];
}

const TICK_MARKS: Readonly<Record<ChartTickMark, string>> = {
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
};

const TICK_LABELS: Readonly<Record<ChartAxisModel["tickLabelPosition"], string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

const CROSSES = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;

/**
 * @param other the axis that crosses this one: it says where
 */
export function readAxis(
  axis: XmlElement | undefined,
  other: XmlElement | undefined,
  colors: ColorResolver,
): ChartAxisModel {
  if (!axis) return newAxis({ visible: false });
  const scaling = childOf(axis, "scaling");
  const format = childOf(axis, "numFmt");
  const title = childOf(axis, "title");
  const number = (parent: XmlElement | undefined, name: string): number | null =>
    numberAttribute(childOf(parent, name), "val") ?? null;
  const gridlines = (name: string): ChartAxisModel["majorGridlines"] => {
    const lines = childOf(axis, name);
    return { visible: lines !== undefined, line: readBox(lines, colors).line };
  };
  const crossesAt = number(other, "crossesAt");
  const crosses = attributeOf(childOf(other, "crosses"), "val");
  return {
    visible: !isOn(childOf(axis, "delete")),
    title: title ? titleText(title) : null,
    titleFont: readFont(titleBody(title), colors),
    minimum: number(scaling, "min"),
    maximum: number(scaling, "max"),
    majorUnit: number(axis, "majorUnit"),
    minorUnit: number(axis, "minorUnit"),
    majorGridlines: gridlines("majorGridlines"),
    minorGridlines: gridlines("minorGridlines"),
    reversed: attributeOf(childOf(scaling, "orientation"), "val") === "maxMin",
    // A format that follows the cells is none of the chart's own.
    numberFormat: booleanAttribute(format, "sourceLinked")
      ? null
      : (attributeOf(format, "formatCode") ?? null),
    tickLabelPosition: wordOf(TICK_LABELS, childOf(axis, "tickLblPos")) ?? "NextToAxis",
    tickLabelSpacing: number(axis, "tickLblSkip"),
    majorTickMark: wordOf(TICK_MARKS, childOf(axis, "majorTickMark")) ?? "Cross",
    minorTickMark: wordOf(TICK_MARKS, childOf(axis, "minorTickMark")) ?? "Cross",
    position:
      crossesAt !== null
        ? "Custom"
        : crosses === "max"
          ? "Maximum"
          : crosses === "min"
            ? "Minimum"
            : "Automatic",
    positionAt: crossesAt,
    line: readBox(axis, colors).line,
    font: readFont(childOf(axis, "txPr"), colors),
  };
}

function wordOf<W extends string>(
  words: Readonly<Record<W, string>>,
  element: XmlElement | undefined,
): W | undefined {
  const value = attributeOf(element, "val");
  return (Object.keys(words) as W[]).find((word) => words[word] === value);
}

/** Brings an axis in line with the model; what did not change keeps its XML. */
export function writeAxis(
  axis: XmlElement | undefined,
  other: XmlElement | undefined,
  before: ChartAxisModel | null,
  after: ChartAxisModel,
): void {
  if (!axis || (before && deepEqual(before, after))) return;
  const prefix = prefixOf(axis);
  const differs = (key: keyof ChartAxisModel): boolean =>
    !before || !deepEqual(before[key], after[key]);
  const put = (name: string, value: string | number | null): void => {
    removeChildren(axis, name);
    if (value !== null) placeChild(axis, createElement(prefix + name, { val: value }), AXIS_ORDER);
  };
  const values = localName(axis.name) === "valAx";
  if (differs("visible")) put("delete", after.visible ? 0 : 1);
  writeScaling(axis, after);
  for (const name of ["majorGridlines", "minorGridlines"] as const)
    if (differs(name)) writeGridlines(axis, name, before?.[name] ?? null, after[name]);
  if (differs("title") || differs("titleFont")) {
    if (after.title === null) removeChildren(axis, "title");
    else {
      const text = before?.title ?? null;
      const old = before && text !== null ? { text, font: before.titleFont } : null;
      writeTitle(axis, old, { text: after.title, font: after.titleFont }, AXIS_ORDER);
    }
  }
  if (differs("numberFormat")) writeFormat(axis, after.numberFormat);
  if (differs("majorTickMark")) put("majorTickMark", TICK_MARKS[after.majorTickMark]);
  if (differs("minorTickMark")) put("minorTickMark", TICK_MARKS[after.minorTickMark]);
  if (differs("tickLabelPosition")) put("tickLblPos", TICK_LABELS[after.tickLabelPosition]);
  if (values && differs("majorUnit")) put("majorUnit", after.majorUnit);
  if (values && differs("minorUnit")) put("minorUnit", after.minorUnit);
  if (!values && differs("tickLabelSpacing")) put("tickLblSkip", after.tickLabelSpacing);
  writeBox(
    axis,
    before && { fill: null, line: before.line },
    { fill: null, line: after.line },
    AXIS_ORDER,
  );
  writeTextProperties(axis, before?.font ?? null, after.font, AXIS_ORDER);
  if (other && (differs("position") || differs("positionAt"))) writeCrossing(other, after);
}

/** A format that follows the cells keeps what the file has for programs that do not look there. */
function writeFormat(axis: XmlElement, format: string | null): void {
  const known = childOf(axis, "numFmt");
  const formatCode = format ?? attributeOf(known, "formatCode") ?? "General";
  placeChild(
    axis,
    createElement(`${prefixOf(axis)}numFmt`, { formatCode, sourceLinked: format === null ? 1 : 0 }),
    AXIS_ORDER,
  );
}

function writeGridlines(
  axis: XmlElement,
  name: "majorGridlines" | "minorGridlines",
  before: ChartAxisModel["majorGridlines"] | null,
  after: ChartAxisModel["majorGridlines"],
): void {
  if (!after.visible) {
    removeChildren(axis, name);
    return;
  }
  const known = childOf(axis, name);
  const lines = known ?? ensureChild(axis, name, AXIS_ORDER);
  const old = known && before ? { fill: null, line: before.line } : null;
  writeBox(lines, old, { fill: null, line: after.line }, ["spPr"]);
}

/** Where an axis is crossed stands with the axis that crosses it. */
function writeCrossing(other: XmlElement, { position, positionAt }: ChartAxisModel): void {
  const prefix = prefixOf(other);
  removeChildren(other, "crosses");
  removeChildren(other, "crossesAt");
  const element =
    position === "Custom"
      ? createElement(`${prefix}crossesAt`, { val: positionAt ?? 0 })
      : createElement(`${prefix}crosses`, { val: CROSSES[position] });
  placeChild(other, element, AXIS_ORDER);
}

function writeScaling(axis: XmlElement, after: ChartAxisModel): void {
  const prefix = prefixOf(axis);
  const scaling = ensureChild(axis, "scaling", AXIS_ORDER);
  const put = (name: string, value: string | number | null): void => {
    removeChildren(scaling, name);
    if (value !== null)
      placeChild(scaling, createElement(prefix + name, { val: value }), SCALING_ORDER);
  };
  put("orientation", after.reversed ? "maxMin" : "minMax");
  put("max", after.maximum);
  put("min", after.minimum);
}
