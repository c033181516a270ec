import { readChart } from "../../charts/xml/readChart";
import type { ChartReadContext } from "../../charts/xml/readSeries";
import type { ChartContent } from "../content";
import { frameOfAnchor, type SheetGeometry } from "../drawing/anchors";
import { chartFrames, drawingPartOf, nameOf } from "../drawing/chartFrames";
import type { OpcPackage } from "../package/opcPackage";

/** The charts that lie on a sheet. Their references carry sheet names in place of ids. */
export function readCharts(
  archive: OpcPackage,
  sheetPart: string,
  geometry: SheetGeometry,
  context: ChartReadContext,
): ChartContent[] {
  const drawingPart = drawingPartOf(archive, sheetPart);
  if (drawingPart === undefined) return [];
  const drawing = archive.xml(drawingPart);
  return chartFrames(archive, drawingPart, drawing).map(({ anchor, frame, part }) => ({
    part,
    state: {
      ...readChart(archive.xml(part), context),
      name: nameOf(frame),
      ...frameOfAnchor(anchor, geometry),
    },
    edited: false,
    moved: false,
  }));
}
