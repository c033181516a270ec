import type { OpcPackage } from "../package/opcPackage";
import {
  attributeOf,
  childOf,
  descendants,
  localName,
  relationshipIdOf,
  type XmlElement,
} from "../xml/xmlTree";
import { ANCHORS } from "./anchors";

/** A chart on a drawing: the anchor that places it, its frame, and the part that holds it. */
export interface ChartFrame {
  readonly anchor: XmlElement;
  readonly frame: XmlElement;
  readonly part: string;
}

/** Part of the drawing that lies on a sheet. */
export function drawingPartOf(archive: OpcPackage, sheetPart: string): string | undefined {
  return archive
    .relationshipsOfKind(sheetPart, "drawing")
    .map(({ target }) => target)
    .find((part) => archive.has(part));
}

/** Everything that is anchored to cells, also inside alternative contents. */
export function anchorsOf(drawing: XmlElement): XmlElement[] {
  return [...descendants(drawing)].filter((element) => ANCHORS.has(localName(element.name)));
}

/** The charts of a drawing in its order. Charts inside groups are left to the file. */
export function chartFrames(
  archive: OpcPackage,
  drawingPart: string,
  drawing: XmlElement,
): ChartFrame[] {
  const targets = new Map(
    archive.relationshipsOfKind(drawingPart, "chart").map(({ id, target }) => [id, target]),
  );
  return anchorsOf(drawing).flatMap((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    if (!frame) return [];
    const chart = [...descendants(frame)].find((element) => localName(element.name) === "chart");
    const part = targets.get((chart && relationshipIdOf(chart)) ?? "");
    return part !== undefined && archive.has(part) ? [{ anchor, frame, part }] : [];
  });
}

/** The element that carries name and number of an object. */
export function propertiesOf(frame: XmlElement): XmlElement | undefined {
  return [...descendants(frame)].find((element) => localName(element.name) === "cNvPr");
}

export function nameOf(frame: XmlElement): string {
  return attributeOf(propertiesOf(frame), "name") ?? "";
}
