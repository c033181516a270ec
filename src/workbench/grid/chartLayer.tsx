import { IUniverInstanceService, UniverInstanceType, type IDisposable } from "@univerjs/core";
import { ComponentManager } from "@univerjs/ui";
import type { JSX } from "react";

import { toEChartsOption } from "../charts/toEChartsOption";
import type { ChartCells } from "../charts/echarts/chartCells";
import { lineLook } from "../charts/echarts/looks";
import { LIGHT_GREY } from "../charts/emptyFormats";
import type { ChartModel } from "../model/chartModel";
import type { WorkbookModel } from "../model/workbookModel";
import { ChartCanvas, type ChartFeed } from "./chartCanvas";
import { floatAboveCells } from "./floatingChart";
import type { GridHost } from "./gridHost";
import { toPixels } from "./pixels";
import { cellText } from "./text/numberText";

const COMPONENT = "kpi-workbench-chart";

/** A chart as it was last put on the sheet. */
interface Placed {
  readonly chart: ChartModel;
  readonly feed: ChartFeed;
  readonly redraw: () => void;
  /** Sheet and frame, to see whether the chart moved. */
  readonly place: string;
  /** `null` until the sheet is drawn. */
  picture: IDisposable | null;
}

/**
 * Draws the charts of the sheet that is shown above its cells and keeps them true to the model: data, titles,
 * added and deleted charts. The charts themselves live in the model; this is only their picture.
 *
 * @returns a function that takes all pictures away
 */
export function showCharts(host: GridHost, model: WorkbookModel): () => void {
  const all = placedIn(host);
  const cells = chartCells(model);
  const placed = new Map<string, Placed>();
  const injector = host.univer.__getInjector();
  const unitId =
    injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)
      ?.getUnitId() ?? "";

  /** Chart ids count anew in every workbook; while one is exchanged for another both are there. */
  const keyOf = (chartId: string): string => `${unitId}-${chartId}`;

  const show = (entry: Placed): void => {
    const { id, sheetId, state } = entry.chart;
    entry.picture ??= floatAboveCells(injector, {
      unitId,
      sheetId,
      id: keyOf(id),
      component: COMPONENT,
      data: { chart: keyOf(id) },
      frame: {
        left: toPixels(state.left),
        top: toPixels(state.top),
        width: toPixels(state.width),
        height: toPixels(state.height),
      },
    });
  };

  const place = (chart: ChartModel): void => {
    const listeners = new Set<() => void>();
    const feed: ChartFeed = {
      option: () => toEChartsOption(chart.state, cells),
      frame: () => lineLook(chart.state.area.line, { color: LIGHT_GREY }),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const entry: Placed = {
      chart,
      feed,
      place: placeOf(chart),
      picture: null,
      redraw: () => {
        for (const listener of listeners) listener();
      },
    };
    placed.set(chart.id, entry);
    all.set(keyOf(chart.id), entry);
  };

  /** Brings the pictures in line with the model; cheap where nothing changed. */
  const reconcile = (): void => {
    const present = new Map(
      model
        .activeSheet()
        .charts()
        .map((chart) => [chart.id, chart]),
    );
    for (const [id, entry] of [...placed]) {
      const chart = present.get(id);
      if (chart && placeOf(chart) === entry.place) entry.redraw();
      else {
        entry.picture?.dispose();
        placed.delete(id);
        all.delete(keyOf(id));
      }
    }
    for (const [id, chart] of present) if (!placed.has(id)) place(chart);
    let waiting = false;
    for (const entry of placed.values()) {
      show(entry);
      waiting ||= entry.picture === null;
    }
    // A sheet that has just been switched to is drawn in one of the next frames.
    if (waiting) schedule();
  };

  // One pass for all changes of a batch; a recalculation alone can raise an event for every sheet.
  let scheduled = 0;
  const schedule = (): void => {
    cancelAnimationFrame(scheduled);
    scheduled = requestAnimationFrame(reconcile);
  };
  const unsubscribe = model.onEvent((event) => {
    if (event.kind !== "selectionChanged") schedule();
  });
  schedule();

  return () => {
    cancelAnimationFrame(scheduled);
    unsubscribe();
    for (const [id, entry] of placed) {
      entry.picture?.dispose();
      all.delete(keyOf(id));
    }
    placed.clear();
  };
}

const layers = new WeakMap<GridHost, Map<string, Placed>>();

/** The charts on a grid. Univer knows one component for them all, from the first workbook on. */
function placedIn(host: GridHost): Map<string, Placed> {
  const known = layers.get(host);
  if (known) return known;
  const placed = new Map<string, Placed>();
  layers.set(host, placed);
  // Univer hands its components the data they were placed with.
  const Chart = ({ data }: { data?: { chart?: string } }): JSX.Element | null => {
    const entry = placed.get(data?.chart ?? "");
    if (!entry) return null;
    const { title, name } = entry.chart.state;
    return <ChartCanvas feed={entry.feed} label={title.text || name} />;
  };
  host.univer.__getInjector().get(ComponentManager).register(COMPONENT, Chart);
  return placed;
}

function placeOf({ sheetId, state }: ChartModel): string {
  return [sheetId, state.left, state.top, state.width, state.height].join(" ");
}

/** The cells that charts draw, as they are now. */
function chartCells(model: WorkbookModel): ChartCells {
  return {
    values: ({ sheetId, rect }) => model.sheetById(sheetId)?.values(rect).flat() ?? [],
    texts: ({ sheetId, rect }) => model.sheetById(sheetId)?.texts(rect).flat() ?? [],
    numberFormat: ({ sheetId, rect: { row, column } }) => {
      const first = { row, column, rowCount: 1, columnCount: 1 };
      return model.sheetById(sheetId)?.numberFormats(first)[0]?.[0] ?? "General";
    },
    format: cellText,
  };
}
