import type { ChartLabelsModel, ChartPointModel, ChartSeriesModel } from "../../model/chartModel";
import { deepEqual } from "../../references/deepEqual";
import {
  childOf,
  childrenOf,
  createElement,
  insertPosition,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { labelsShow } from "../chartLabels";
import { silentLabels } from "../emptyFormats";
import { LABELS_ORDER, SERIES_ORDER } from "./chartSchema";
import { writeLabels } from "./labelFormat";
import type { SeriesChange } from "./writeSeries";

/** Labels of a series and of its single points: both stand in one element. */
export function writeSeriesLabels(
  element: XmlElement,
  kind: XmlElement,
  { before, after, chartType }: SeriesChange,
): void {
  const old = before?.labels ?? null;
  const singles = labelled(after);
  const singlesDiffer = !deepEqual(labelled(before), singles);
  const shown = labelsShow(old) || labelsShow(after.labels);
  if ((deepEqual(old, after.labels) || !shown) && !singlesDiffer) return;
  if (!labelsShow(after.labels) && singles.length === 0) {
    removeChildren(element, "dLbls");
    // What the chart type labels as a whole would show instead.
    if (childOf(kind, "dLbls")) placeChild(element, deleted(element, "dLbls"), SERIES_ORDER);
    return;
  }
  const known = childOf(element, "dLbls");
  const labels =
    known ?? placeChild(element, createElement(`${prefixOf(element)}dLbls`), SERIES_ORDER);
  writeLabels(labels, known ? old : null, after.labels ?? silentLabels(), chartType);
  if (singlesDiffer) writeSingles(labels, singles, chartType);
}

type OwnLabel = readonly [index: number, label: ChartLabelsModel | "None"];

function labelled(series: ChartSeriesModel | null): OwnLabel[] {
  return (series?.points ?? []).flatMap(({ index, label }: ChartPointModel) =>
    label === null ? [] : [[index, label] as const],
  );
}

/** Labels of single points are written anew; a text that somebody typed into one is kept. */
function writeSingles(labels: XmlElement, singles: readonly OwnLabel[], chartType: string): void {
  const prefix = prefixOf(labels);
  const known = new Map(
    childrenOf(labels, "dLbl").map((label) => [
      numberAttribute(childOf(label, "idx"), "val"),
      label,
    ]),
  );
  removeChildren(labels, "dLbl");
  const elements = singles.map(([index, label]) => {
    const element = label === "None" ? deleted(labels, "dLbl") : createElement(`${prefix}dLbl`);
    placeChild(element, createElement(`${prefix}idx`, { val: index }), LABELS_ORDER);
    if (label === "None") return element;
    const old = known.get(index);
    for (const name of ["layout", "tx"]) {
      const kept = childOf(old, name);
      if (kept) placeChild(element, kept, LABELS_ORDER);
    }
    writeLabels(element, null, label, chartType);
    return element;
  });
  labels.children.splice(insertPosition(labels, "dLbl", LABELS_ORDER), 0, ...elements);
}

function deleted(near: XmlElement, name: string): XmlElement {
  const prefix = prefixOf(near);
  return createElement(prefix + name, {}, [createElement(`${prefix}delete`, { val: 1 })]);
}
