import type {
  ChartAxisModel,
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
    this.state = {
      name: `グラフ ${sheet.charted.length + 1}`,
      chartType: spec.chartType,
      title: { text: "", visible: true, fontSize: null },
      legend: { visible: true, position: "Right" },
      series: seriesOf(spec.source),
      categoryAxis: axis(),
      valueAxis: axis(),
      left: 0,
      top: 0,
      width: 360,
      height: 216,
    };
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
  return Array.from({ length: rect.columnCount - 1 }, (_, index) => ({
    name: {
      sheetId,
      rect: { ...rect, column: rect.column + index + 1, rowCount: 1, columnCount: 1 },
    },
    values: { sheetId, rect: { ...body, column: rect.column + index + 1 } },
    categories: { sheetId, rect: body },
    color: null,
    pointColors: new Map(),
    chartType: null,
    axisGroup: "Primary",
    hasDataLabels: false,
    gapWidth: null,
  }));
}

function axis(): ChartAxisModel {
  return {
    visible: true,
    title: null,
    minimum: null,
    maximum: null,
    majorGridlines: true,
    reversed: false,
    numberFormat: null,
  };
}
