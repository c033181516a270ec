import type { ChartLineModel, ChartMarkerModel, ChartPointModel } from "../../model/chartModel";
import { deepEqual } from "../../references/deepEqual";
import {
  childOf,
  childrenOf,
  createElement,
  insertPosition,
  localName,
  numberAttribute,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { chartKind } from "../chartKind";
import { automaticMarker, newPoint } from "../emptyFormats";
import { POINT_ORDER, SERIES_ORDER } from "./chartSchema";
import { markerLooks, writeMarker } from "./markerFormat";
import { writeBox } from "./shapeFormat";
import type { SeriesChange } from "./writeSeries";

const MARKED = ["lineChart", "scatterChart"];

/** Markers follow their line in colour; a line chart without markers has none on any point. */
export function writeSeriesMarker(
  element: XmlElement,
  kind: XmlElement,
  { before, after, chartType }: SeriesChange,
): void {
  if (!MARKED.includes(localName(kind.name))) return;
  const shown = chartKind(chartType)?.markers === true;
  const looks = shown || after.marker.style !== null ? markerLooks(after) : HIDDEN;
  const old = before && childOf(element, "marker") ? markerLooks(before) : null;
  if (before && deepEqual(markerLooks(before), looks)) return;
  writeMarker(element, old, looks, SERIES_ORDER);
}

const HIDDEN: ChartMarkerModel = { ...automaticMarker(), style: "None" };

/** Points that look different from their series. */
export function writePoints(
  element: XmlElement,
  kind: XmlElement,
  { before, after }: SeriesChange,
): void {
  const old = new Map((before?.points ?? []).map((point) => [point.index, point]));
  const wanted = new Map(after.points.map((point) => [point.index, point]));
  if (deepEqual([...old].map(looksOnly), [...wanted].map(looksOnly))) return;
  const points = new Map(
    childrenOf(element, "dPt").map((point) => [
      numberAttribute(childOf(point, "idx"), "val") ?? -1,
      point,
    ]),
  );
  const line = MARKED.includes(localName(kind.name)) ? after.line : null;
  for (const index of new Set([...old.keys(), ...wanted.keys()])) {
    const next = wanted.get(index) ?? newPoint(index);
    const known = points.get(index);
    if (!known && deepEqual(looksOnly([index, next]), looksOnly([index, newPoint(index)])))
      continue;
    const point = known ?? newPointElement(kind, index);
    points.set(index, point);
    writePoint(point, known ? (old.get(index) ?? null) : null, next, line);
  }
  removeChildren(element, "dPt");
  const sorted = [...points].sort(([first], [second]) => first - second).map(([, point]) => point);
  element.children.splice(insertPosition(element, "dPt", SERIES_ORDER), 0, ...sorted);
}

function looksOnly([, point]: readonly [number, ChartPointModel]): object {
  const { label: _label, ...looks } = point;
  return looks;
}

function newPointElement(kind: XmlElement, index: number): XmlElement {
  const prefix = prefixOf(kind);
  const bars = localName(kind.name) === "barChart";
  return createElement(`${prefix}dPt`, {}, [
    createElement(`${prefix}idx`, { val: index }),
    ...(bars ? [createElement(`${prefix}invertIfNegative`, { val: 0 })] : []),
    createElement(`${prefix}bubble3D`, { val: 0 }),
  ]);
}

/** In line charts the line of a point is that of its series, and its own colours are the marker's. */
function writePoint(
  element: XmlElement,
  before: ChartPointModel | null,
  after: ChartPointModel,
  line: ChartLineModel | null,
): void {
  writeBox(element, before, after, POINT_ORDER);
  const own = { marker: after.marker, line: line ?? after.line };
  const old = before && { marker: before.marker, line: line ?? before.line };
  if (line && !deepEqual(after.marker, automaticMarker()))
    writeMarker(element, old ? markerLooks(old) : null, markerLooks(own), POINT_ORDER);
  else if (!deepEqual(before?.marker ?? automaticMarker(), after.marker))
    removeChildren(element, "marker");
}
