import { itemNotFound } from "../model/hostError";
import type {
  ChartModel,
  ChartReference,
  ChartSeriesModel,
  ChartSpec,
  ChartState,
} from "../model/chartModel";
import type { ModelEvent } from "../model/modelEvents";
import { deepEqual } from "../references/deepEqual";
import { shiftRect, type StructuralChange } from "../references/structuralChange";
import type { ChartContent } from "../xlsx/content";
import { newChart, seriesFromBlock, type ReadGrid } from "./newChart";

/** What the store needs of the workbook around it. */
export interface ChartSurroundings {
  readonly read: ReadGrid;
  emit(event: ModelEvent): void;
  /** Makes a change that can be undone. */
  change(sheetId: string, redo: () => void, undo: () => void): void;
  /** Points from the sheet's left edge to the left edge of a column, and the same for rows. */
  columnLeft(sheetId: string, column: number): number;
  rowTop(sheetId: string, row: number): number;
}

interface ChartRecord extends ChartContent {
  readonly id: string;
  readonly sheetId: string;
}

/** The charts of a workbook. A record is replaced, never changed. */
export class ChartStore {
  private readonly records = new Map<string, ChartRecord>();
  private next = 1;

  constructor(private readonly around: ChartSurroundings) {}

  load(sheetId: string, charts: readonly ChartContent[]): void {
    for (const chart of charts) {
      const id = this.newId();
      this.records.set(id, { ...chart, id, sheetId });
    }
  }

  list(sheetId: string): ChartModel[] {
    return this.recordsOf(sheetId).map(({ id }) => this.modelOf(id));
  }

  contents(sheetId: string): ChartContent[] {
    return this.recordsOf(sheetId);
  }

  add(sheetId: string, spec: ChartSpec): ChartModel {
    const id = this.newId();
    const taken = new Set(this.recordsOf(sheetId).map(({ state }) => state.name));
    let number = taken.size + 1;
    while (taken.has(`グラフ ${number}`)) number += 1;
    const state = newChart(spec, `グラフ ${number}`, this.around.read);
    this.put(id, { id, sheetId, part: null, state, edited: true, moved: true });
    return this.modelOf(id);
  }

  delete(id: string): void {
    if (!this.records.has(id)) throw itemNotFound();
    this.put(id, null);
  }

  /** Charts of a deleted sheet are gone with it. */
  dropSheet(sheetId: string): void {
    for (const { id } of this.recordsOf(sheetId)) this.records.delete(id);
  }

  /**
   * Moves what charts draw, and the charts of that sheet, along with their cells.
   *
   * @param points height (width) of the rows (columns) that came or went
   */
  shift(sheetId: string, change: StructuralChange, points: number): void {
    for (const record of this.records.values()) {
      const state = shiftState(record.state, sheetId, change);
      const frame = record.sheetId === sheetId ? this.movedFrame(record, change, points) : null;
      if (state === record.state && !frame) continue;
      this.records.set(record.id, { ...record, state: { ...state, ...frame } });
      this.around.emit({ kind: "chartChanged", sheetId: record.sheetId, chartId: record.id });
    }
  }

  /** Charts move and stretch with the cells under them, as Excel does by default. */
  private movedFrame(
    record: ChartRecord,
    change: StructuralChange,
    points: number,
  ): Partial<ChartState> | null {
    if (change.kind === "move" || points === 0) return null;
    const { left, top, width, height } = record.state;
    const rows = change.axis === "rows";
    const edge = rows
      ? this.around.rowTop(record.sheetId, change.index)
      : this.around.columnLeft(record.sheetId, change.index);
    const start = rows ? top : left;
    const end = start + (rows ? height : width);
    const inserted = change.kind === "insert";
    const newStart = inserted
      ? start + (start >= edge ? points : 0)
      : Math.min(start, Math.max(edge, start - points));
    const newEnd = inserted
      ? end + (end > edge ? points : 0)
      : Math.min(end, Math.max(edge, end - points));
    if (newStart === start && newEnd === end) return null;
    const size = Math.max(newEnd - newStart, 1);
    return rows ? { top: newStart, height: size } : { left: newStart, width: size };
  }

  private put(id: string, record: ChartRecord | null): void {
    const before = this.records.get(id) ?? null;
    const set = (value: ChartRecord | null) => (): void => {
      const previous = this.records.get(id) ?? null;
      if (value) this.records.set(id, value);
      else this.records.delete(id);
      const sheetId = (value ?? previous)?.sheetId;
      if (sheetId === undefined) return;
      const kind = !value ? "chartDeleted" : previous ? "chartChanged" : "chartAdded";
      this.around.emit({ kind, sheetId, chartId: id });
    };
    const sheetId = (record ?? before)?.sheetId;
    if (sheetId !== undefined) this.around.change(sheetId, set(record), set(before));
  }

  private recordsOf(sheetId: string): ChartRecord[] {
    return [...this.records.values()].filter((record) => record.sheetId === sheetId);
  }

  private get(id: string): ChartRecord {
    const record = this.records.get(id);
    if (!record) throw itemNotFound();
    return record;
  }

  private modelOf(id: string): ChartModel {
    const record = (): ChartRecord => this.get(id);
    const update = (change: (state: ChartState) => void): void => {
      const before = record();
      const state = structuredClone(before.state);
      change(state);
      const moved = FRAME.some((key) => state[key] !== before.state[key]);
      const edited = !deepEqual(withoutFrame(state), withoutFrame(before.state));
      if (!moved && !edited) return;
      this.put(id, {
        ...before,
        state,
        moved: before.moved || moved,
        edited: before.edited || edited,
      });
    };
    return {
      id,
      get sheetId() {
        return record().sheetId;
      },
      get state() {
        return record().state;
      },
      update,
      setSource: (source: ChartReference, seriesBy: ChartSpec["seriesBy"]) => {
        update((state) => {
          const fresh = seriesFromBlock(source, seriesBy, this.around.read);
          state.series = fresh.map((series, index) => {
            const old = state.series[index];
            if (!old) return series;
            const { name, values, categories } = series;
            return { ...old, name, values, categories };
          });
        });
      },
    };
  }

  private newId(): string {
    return `chart${this.next++}`;
  }
}

const FRAME = ["left", "top", "width", "height"] as const;

/** A state without its frame. */
function withoutFrame(state: ChartState): object {
  const { left: _left, top: _top, width: _width, height: _height, ...rest } = state;
  return rest;
}

function shiftState(state: ChartState, sheetId: string, change: StructuralChange): ChartState {
  const moved = { any: false };
  const shift = (reference: ChartReference): ChartReference => {
    if (reference.sheetId !== sheetId) return reference;
    const rect = shiftRect(reference.rect, change);
    // Excel leaves a chart whose cells are gone with its last picture; here the reference stays.
    if (!rect || same(rect, reference.rect)) return reference;
    moved.any = true;
    return { ...reference, rect };
  };
  const series = state.series.map((one): ChartSeriesModel => ({
    ...one,
    name: typeof one.name === "string" ? one.name : shift(one.name),
    values: one.values && shift(one.values),
    categories: one.categories && shift(one.categories),
  }));
  return moved.any ? { ...state, series } : state;
}

function same(first: ChartReference["rect"], second: ChartReference["rect"]): boolean {
  return (
    first.row === second.row &&
    first.column === second.column &&
    first.rowCount === second.rowCount &&
    first.columnCount === second.columnCount
  );
}
