import "@univerjs/sheets-drawing-ui/facade";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";

import { FUniver } from "@univerjs/core/facade";
import type { JSX } from "react";

import { toEChartsOption } from "../charts/toEChartsOption";
import type { ChartModel, ChartReference } from "../model/chartModel";
import type { CellScalar, WorkbookModel } from "../model/workbookModel";
import { ChartCanvas, type ChartFeed } from "./chartCanvas";
import type { GridHost } from "./gridHost";
import { toPixels } from "./pixels";

const COMPONENT = "kpi-workbench-chart";

/** A chart as it was last put on the sheet. */
interface Placed {
  readonly chart: ChartModel;
  readonly feed: ChartFeed;
  readonly redraw: () => void;
  /** Frame in points, to see whether it moved. */
  readonly frame: string;
  readonly remove: () => void;
}

/**
 * Draws the charts of a workbook above the cells of the visible grid and keeps them true to the model: data,
 * titles, added and deleted charts. The charts themselves live in the model; this is only their picture.
 *
 * @returns a function that takes all pictures away
 */
export function showCharts(host: GridHost, model: WorkbookModel): () => void {
  const api = FUniver.newAPI(host.univer);
  const placed = new Map<string, Placed>();
  const component = api.registerComponent(
    COMPONENT,
    // Univer hands its components the data they were placed with.
    (({ data }: { data?: { chart?: string } }): JSX.Element | null => {
      const entry = placed.get(data?.chart ?? "");
      return entry ? (
        <ChartCanvas
          feed={entry.feed}
          label={entry.chart.state.title.text || entry.chart.state.name}
        />
      ) : null;
    }) as Parameters<typeof api.registerComponent>[1],
  );

  const place = (chart: ChartModel): void => {
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(chart.sheetId);
    if (!sheet) return;
    const listeners = new Set<() => void>();
    const { left, top, width, height } = chart.state;
    const feed: ChartFeed = {
      option: () => toEChartsOption(chart.state, (reference) => readCells(model, reference)),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    let remove = (): void => undefined;
    placed.set(chart.id, {
      chart,
      feed,
      frame: frameOf(chart),
      redraw: () => {
        for (const listener of listeners) listener();
      },
      remove: () => {
        remove();
      },
    });
    const shown = sheet.addFloatDomToPosition(
      {
        componentKey: COMPONENT,
        allowTransform: false,
        data: { chart: chart.id },
        initPosition: {
          startX: toPixels(left),
          endX: toPixels(left + width),
          startY: toPixels(top),
          endY: toPixels(top + height),
        },
      },
      `chart-${chart.id}`,
    );
    if (shown) remove = shown.dispose;
  };

  /** Brings the pictures in line with the model; cheap where nothing changed. */
  const reconcile = (): void => {
    const present = new Map(
      model.sheets().flatMap((sheet) => sheet.charts().map((chart) => [chart.id, chart] as const)),
    );
    for (const [id, entry] of [...placed]) {
      const chart = present.get(id);
      if (chart && frameOf(chart) === entry.frame) entry.redraw();
      else {
        entry.remove();
        placed.delete(id);
      }
    }
    for (const [id, chart] of present) if (!placed.has(id)) place(chart);
  };

  // One pass for all changes of a batch; a recalculation alone can raise an event for every sheet.
  let scheduled = 0;
  const unsubscribe = model.onEvent((event) => {
    if (event.kind === "selectionChanged") return;
    cancelAnimationFrame(scheduled);
    scheduled = requestAnimationFrame(reconcile);
  });
  reconcile();

  return () => {
    cancelAnimationFrame(scheduled);
    unsubscribe();
    for (const entry of placed.values()) entry.remove();
    placed.clear();
    component.dispose();
  };
}

function frameOf({ sheetId, state }: ChartModel): string {
  return [sheetId, state.left, state.top, state.width, state.height].join(" ");
}

function readCells(model: WorkbookModel, reference: ChartReference): readonly CellScalar[] {
  return model.sheetById(reference.sheetId)?.values(reference.rect).flat() ?? [];
}
