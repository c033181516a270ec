import { newSeries } from "../../../src/workbench/charts/emptyFormats";
import { newChart } from "../../../src/workbench/charts/newChart";
import type {
  ChartModel,
  ChartReference,
  ChartSeriesModel,
  ChartSpec,
  ChartState,
} from "../../../src/workbench/model/chartModel";
import type { FakeSheet } from "./fakeSheet";

/** A chart that only remembers what it was told. First column: categories; first row: names. */
export class FakeChart implements ChartModel {
  readonly state: ChartState;

  constructor(
    private readonly sheet: FakeSheet,
    readonly id: string,
    spec: ChartSpec,
  ) {
    const name = `グラフ ${sheet.charted.length + 1}`;
    this.state = { ...newChart(spec, name, () => []), series: seriesOf(spec.source) };
  }

  get sheetId(): string {
    return this.sheet.id;
  }
  update(change: (state: ChartState) => void): void {
    change(this.state);
  }
  setSource(source: ChartReference): void {
    this.state.series = seriesOf(source);
  }
}

function seriesOf({ sheetId, rect }: ChartReference): ChartSeriesModel[] {
  const body = { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1, columnCount: 1 };
  return Array.from({ length: rect.columnCount - 1 }, (_, index) => {
    const column = rect.column + index + 1;
    return {
      ...newSeries(
        { sheetId, rect: { ...rect, column, rowCount: 1, columnCount: 1 } },
        { sheetId, rect: { ...body, column } },
      ),
      categories: { sheetId, rect: body },
    };
  });
}
