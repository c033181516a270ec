import type { ChartLabelsModel } from "../../model/chartModel";
import type { ColorResolver } from "../../xlsx/styles/colors";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  createElement,
  localName,
  placeChild,
  prefixOf,
  removeChildren,
  textOf,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { labelPositions } from "../chartLabels";
import { chartKind } from "../chartKind";
import { newLabels } from "../emptyFormats";
import { readFont, writeTextProperties } from "./chartFonts";
import { LABELS_ORDER } from "./chartSchema";
import { readBox, writeBox } from "./shapeFormat";

const POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

/** What a file shows, in the order of the schema. */
const SHOWN = [
  ["showLegendKey", "showLegendKey"],
  ["showVal", "showValue"],
  ["showCatName", "showCategoryName"],
  ["showSerName", "showSeriesName"],
  ["showPercent", "showPercentage"],
] as const;

/** Reads `dLbls` or `dLbl`; `null` where they are missing or deleted. */
export function readLabels(
  labels: XmlElement | undefined,
  colors: ColorResolver,
): ChartLabelsModel | null {
  if (!labels || isOn(childOf(labels, "delete"))) return null;
  const format = childOf(labels, "numFmt");
  const position = attributeOf(childOf(labels, "dLblPos"), "val");
  const separator = childOf(labels, "separator");
  const model: ChartLabelsModel = {
    ...newLabels(),
    ...readBox(labels, colors),
    position: Object.entries(POSITIONS).find(([, drawn]) => drawn === position)?.[0] ?? null,
    numberFormat: booleanAttribute(format, "sourceLinked")
      ? null
      : (attributeOf(format, "formatCode") ?? null),
    separator: separator ? textOf(separator) : null,
    font: readFont(childOf(labels, "txPr"), colors),
  };
  for (const [drawn, name] of SHOWN) model[name] = isOn(childOf(labels, drawn));
  return model;
}

/**
 * Changes `dLbls` or `dLbl`.
 *
 * @param before `null` where the element is new
 * @param chartType of the series: places that it has not are left out, as Excel takes them for damage
 */
export function writeLabels(
  element: XmlElement,
  before: ChartLabelsModel | null,
  after: ChartLabelsModel,
  chartType: string,
): void {
  const prefix = prefixOf(element);
  const put = (name: string, value: string | number): void => {
    placeChild(element, createElement(prefix + name, { val: value }), LABELS_ORDER);
  };
  removeChildren(element, "delete");
  const old = before ?? newLabels();
  if (old.numberFormat !== after.numberFormat) {
    removeChildren(element, "numFmt");
    if (after.numberFormat !== null)
      placeChild(
        element,
        createElement(`${prefix}numFmt`, { formatCode: after.numberFormat, sourceLinked: 0 }),
        LABELS_ORDER,
      );
  }
  writeBox(element, before, after, LABELS_ORDER);
  writeTextProperties(element, before?.font ?? null, after.font, LABELS_ORDER);
  const position = after.position;
  removeChildren(element, "dLblPos");
  if (position !== null && labelPositions(chartKind(chartType)).includes(position))
    put("dLblPos", POSITIONS[position] ?? "ctr");
  for (const [drawn, name] of SHOWN) put(drawn, after[name] ? 1 : 0);
  if (!childOf(element, "showBubbleSize")) put("showBubbleSize", 0);
  if (old.separator !== after.separator) {
    removeChildren(element, "separator");
    if (after.separator !== null)
      placeChild(element, createElement(`${prefix}separator`, {}, [after.separator]), LABELS_ORDER);
  }
  // Slices far from their label are joined to it by a line.
  const pie = ["Pie", "Doughnut"].includes(chartType) && localName(element.name) === "dLbls";
  if (pie && !childOf(element, "showLeaderLines")) put("showLeaderLines", 1);
}

/** An `xsd:boolean` element: present without value means true. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && booleanAttribute(element, "val", true);
}
