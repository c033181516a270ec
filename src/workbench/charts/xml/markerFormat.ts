import { NO_FILL, type ChartLineModel, type ChartMarkerModel } from "../../model/chartModel";
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
import { automaticLine, automaticMarker } from "../emptyFormats";
import { MARKER_ORDER } from "./chartSchema";
import { readBox, writeBox } from "./shapeFormat";

/** What Excel gives the markers of a new line chart. */
const NEW_SYMBOL = "circle";
const NEW_SIZE = 5;

/** Marker of a series or point; colours that follow the line are told as `null`. */
export function readMarker(
  owner: XmlElement | undefined,
  line: ChartLineModel,
  colors: ColorResolver,
): ChartMarkerModel {
  const marker = childOf(owner, "marker");
  if (!marker) return automaticMarker();
  const symbol = attributeOf(childOf(marker, "symbol"), "val");
  const size = numberAttribute(childOf(marker, "size"), "val");
  const box = readBox(marker, colors);
  const own = (color: string | null): string | null => (color === line.color ? null : color);
  return {
    style: symbol === undefined || symbol === "auto" ? null : officeName(symbol),
    size: size ?? null,
    fill: own(box.fill),
    border: box.line.style === "None" ? null : own(box.line.color),
  };
}

/** A marker with the colours that it takes from its line spelt out. */
export function markerLooks({
  marker,
  line,
}: {
  readonly marker: ChartMarkerModel;
  readonly line: ChartLineModel;
}): ChartMarkerModel {
  return {
    ...marker,
    fill: marker.fill ?? line.color,
    border: marker.border ?? line.color,
  };
}

/** Changes the marker of a series or point, begun where it is missing. */
export function writeMarker(
  owner: XmlElement,
  before: ChartMarkerModel | null,
  after: ChartMarkerModel,
  order: readonly string[],
): void {
  const prefix = prefixOf(owner);
  const existing = childOf(owner, "marker");
  const marker = existing ?? placeChild(owner, createElement(`${prefix}marker`), order);
  const put = (name: string, value: string | number): void => {
    placeChild(marker, createElement(prefix + name, { val: value }), MARKER_ORDER);
  };
  if (after.style === "None") {
    marker.children = [];
    put("symbol", "none");
    return;
  }
  if (!before || before.style !== after.style)
    put("symbol", after.style === null ? NEW_SYMBOL : after.style.toLowerCase());
  if (!before || before.size !== after.size) put("size", after.size ?? NEW_SIZE);
  writeBox(marker, before && boxOf(before), boxOf(after), MARKER_ORDER);
  if (marker.children.length === 0) removeChildren(owner, "marker");
}

function boxOf({ fill, border }: ChartMarkerModel) {
  return { fill, line: { ...automaticLine(), color: border === NO_FILL ? null : border } };
}

/** "triangle" → "Triangle": the names are the same but for their case. */
function officeName(symbol: string): string {
  return symbol.charAt(0).toUpperCase() + symbol.slice(1);
}
