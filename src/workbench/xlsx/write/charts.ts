import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "../../charts/xml/chartSchema";
import { newChartSpace } from "../../charts/xml/plotArea";
import { chartKinds, readChart } from "../../charts/xml/readChart";
import type { ChartReadContext } from "../../charts/xml/readSeries";
import { writeChart } from "../../charts/xml/writeChart";
import type { ChartWriteContext } from "../../charts/xml/writeSeries";
import type { StructuralChange } from "../../references/structuralChange";
import type { ChartContent, SheetContent } from "../content";
import { newAnchor, setAnchorFrame, shiftAnchor } from "../drawing/anchors";
import {
  anchorsOf,
  chartFrames,
  drawingPartOf,
  propertiesOf,
  type ChartFrame,
} from "../drawing/chartFrames";
import { geometryOf } from "../drawing/geometry";
import type { OpcPackage } from "../package/opcPackage";
import {
  createElement,
  descendants,
  dropRepeatedNamespaces,
  elementsOf,
  isElement,
  localName,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  textOf,
  type XmlElement,
} from "../xml/xmlTree";
import { moveFormula, type ReferenceMoves } from "./rawReferences";
import { SHEET_ORDER } from "./sheetOrder";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

export interface ChartsContext {
  readonly moves: ReferenceMoves;
  readonly structural: readonly StructuralChange[];
  /** Name of the sheet in the file. */
  readonly home: string;
  readonly reading: ChartReadContext;
  readonly writing: ChartWriteContext;
}

/**
 * Writes the charts of a sheet: new ones, changed ones, deleted ones. Everything else on the drawing
 * (pictures, shapes, charts that cannot be read) follows the cells it is anchored to.
 */
export function writeCharts(
  archive: OpcPackage,
  root: XmlElement,
  sheetPart: string,
  sheet: SheetContent,
  context: ChartsContext,
): void {
  const existing = drawingPartOf(archive, sheetPart);
  if (existing === undefined && sheet.charts.length === 0) return;
  const part = existing ?? addDrawing(archive, root, sheetPart);
  const drawing = archive.xml(part);
  const before = JSON.stringify(drawing);
  for (const anchor of anchorsOf(drawing)) shiftAnchor(anchor, context.structural);

  const frames = new Map(chartFrames(archive, part, drawing).map((frame) => [frame.part, frame]));
  const kept = new Set(sheet.charts.map((chart) => chart.part));
  for (const [chartPart, frame] of frames)
    if (!kept.has(chartPart)) removeChart(archive, part, drawing, frame);
  for (const chart of sheet.charts) {
    const frame = chart.part === null ? undefined : frames.get(chart.part);
    if (frame) updateChart(archive, sheet, chart, frame, context);
    else addChart(archive, part, drawing, sheet, chart, context);
  }

  if (elementsOf(drawing).length === 0 && existing !== undefined) {
    removeDrawing(archive, root, sheetPart, part);
    return;
  }
  if (existing !== undefined && JSON.stringify(drawing) === before) return;
  dropRepeatedNamespaces(drawing);
  archive.setXml(part, drawing);
}

/** References of a chart that was not changed itself. Says whether anything moved. */
export function moveChart(chartSpace: XmlElement, home: string, moves: ReferenceMoves): boolean {
  let changed = false;
  for (const element of descendants(chartSpace)) {
    if (localName(element.name) !== "f") continue;
    const formula = textOf(element);
    const moved = moveFormula(formula, home, moves);
    if (moved === formula) continue;
    element.children = [moved];
    changed = true;
  }
  return changed;
}

function updateChart(
  archive: OpcPackage,
  sheet: SheetContent,
  chart: ChartContent,
  { anchor, frame, part }: ChartFrame,
  context: ChartsContext,
): void {
  const tree = archive.xml(part);
  // First what moved with its cells, then what somebody changed: so the difference is the change alone.
  let changed = moveChart(tree, context.home, context.moves);
  if (chart.edited) {
    const before = JSON.stringify(tree);
    const found = chartKinds(tree, context.reading);
    writeChart(tree, readChart(tree, context.reading), chart.state, found, context.writing);
    dropRepeatedNamespaces(tree);
    changed ||= JSON.stringify(tree) !== before;
  }
  if (changed) archive.setXml(part, tree);
  if (chart.moved) setAnchorFrame(anchor, chart.state, geometryOf(sheet));
  const properties = propertiesOf(frame);
  if (properties && properties.attributes.name !== chart.state.name)
    properties.attributes.name = chart.state.name;
}

function addChart(
  archive: OpcPackage,
  drawingPart: string,
  drawing: XmlElement,
  sheet: SheetContent,
  chart: ChartContent,
  context: ChartsContext,
): void {
  const tree = newChartSpace();
  writeChart(tree, null, chart.state, { kinds: [], series: [] }, context.writing);
  dropRepeatedNamespaces(tree);
  const part = archive.freeName("xl/charts/chart", ".xml");
  archive.add(part, tree, CHART_TYPE);
  const id = archive.addRelationship(drawingPart, `${RELATIONSHIPS}/chart`, part);

  const prefix = prefixOf(drawing);
  const anchor = newAnchor(prefix, chart.state, geometryOf(sheet));
  anchor.children.push(
    graphicFrame(prefix, nextObjectId(drawing), chart.state.name, id),
    createElement(`${prefix}clientData`),
  );
  drawing.children.push(anchor);
}

function graphicFrame(prefix: string, number: number, name: string, id: string): XmlElement {
  return createElement(`${prefix}graphicFrame`, { macro: "" }, [
    createElement(`${prefix}nvGraphicFramePr`, {}, [
      createElement(`${prefix}cNvPr`, { id: number, name }),
      createElement(`${prefix}cNvGraphicFramePr`),
    ]),
    createElement(`${prefix}xfrm`, {}, [
      createElement("a:off", { "xmlns:a": DRAWING_NAMESPACE, x: 0, y: 0 }),
      createElement("a:ext", { "xmlns:a": DRAWING_NAMESPACE, cx: 0, cy: 0 }),
    ]),
    createElement("a:graphic", { "xmlns:a": DRAWING_NAMESPACE }, [
      createElement("a:graphicData", { uri: CHART_NAMESPACE }, [
        createElement("c:chart", {
          "xmlns:c": CHART_NAMESPACE,
          "xmlns:r": RELATIONSHIPS,
          "r:id": id,
        }),
      ]),
    ]),
  ]);
}

/** Objects of a drawing are numbered; 1 is kept for the sheet. */
function nextObjectId(drawing: XmlElement): number {
  const ids = [...descendants(drawing)]
    .filter((element) => localName(element.name) === "cNvPr")
    .map((element) => numberAttribute(element, "id") ?? 0);
  return Math.max(1, ...ids) + 1;
}

function removeChart(
  archive: OpcPackage,
  drawingPart: string,
  drawing: XmlElement,
  { anchor, part }: ChartFrame,
): void {
  removeNode(drawing, anchor);
  for (const { id, target } of archive.relationshipsOfKind(drawingPart, "chart"))
    if (target === part) archive.removeRelationship(drawingPart, id);
  for (const { target, external } of archive.relationships(part))
    if (!external && archive.has(target)) archive.remove(target);
  archive.remove(part);
}

function removeNode(parent: XmlElement, node: XmlElement): void {
  parent.children = parent.children.filter((child) => child !== node);
  for (const child of parent.children) if (isElement(child)) removeNode(child, node);
}

function addDrawing(archive: OpcPackage, root: XmlElement, sheetPart: string): string {
  const part = archive.freeName("xl/drawings/drawing", ".xml");
  archive.add(
    part,
    createElement("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING_NAMESPACE }),
    DRAWING_TYPE,
  );
  const id = archive.addRelationship(sheetPart, `${RELATIONSHIPS}/drawing`, part);
  placeChild(
    root,
    createElement(`${prefixOf(root)}drawing`, { "xmlns:r": RELATIONSHIPS, "r:id": id }),
    SHEET_ORDER,
  );
  return part;
}

function removeDrawing(
  archive: OpcPackage,
  root: XmlElement,
  sheetPart: string,
  part: string,
): void {
  removeChildren(root, "drawing");
  for (const { id, target } of archive.relationshipsOfKind(sheetPart, "drawing"))
    if (target === part) archive.removeRelationship(sheetPart, id);
  archive.remove(part);
}
