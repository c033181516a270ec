import type {
  ChartAxisName,
  ChartFillModel,
  ChartFontModel,
  ChartLineModel,
  ChartModel,
  ChartState,
} from "../model/chartModel";
import type { SheetModel, TableModel } from "../model/workbookModel";
import type { HostSession } from "./hostSession";
import type { RangeRef } from "./rangeRef";

/** Classes that stand for the whole workbook need nothing more than the session. */
export interface SessionTarget {
  readonly session: HostSession;
}

export interface SheetTarget extends SessionTarget {
  readonly sheet: SheetModel;
}

/** Names of the workbook (`scope` null) or of one sheet. */
export interface NamesTarget extends SessionTarget {
  readonly scope: SheetModel | null;
}

export interface NameTarget extends SessionTarget {
  readonly nameId: string;
}

export interface SettingTarget extends SessionTarget {
  readonly key: string;
}

/** Edges as `Excel.BorderIndex` names them. */
export type BorderIndex =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

export interface BorderTarget {
  readonly range: RangeRef;
  readonly side: BorderIndex;
}

/** Several rectangles of one sheet. */
export interface RangeAreasTarget {
  readonly session: HostSession;
  readonly areas: readonly RangeRef[];
}

/** Tables of the workbook (`sheet` null) or of one sheet. */
export interface TablesTarget extends SessionTarget {
  readonly sheet: SheetModel | null;
}

export interface TableTarget extends SessionTarget {
  readonly table: TableModel;
}

/** One column of a table, by its index within it. */
export interface TableColumnTarget extends TableTarget {
  readonly index: number;
}

/** One row of a table's body, by its index within it. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

/** Tables that a range touches. */
export interface TableScopeTarget {
  readonly range: RangeRef;
  /** Only tables that lie wholly in the range. */
  readonly fullyContained: boolean;
}

export interface ChartTarget extends SessionTarget {
  readonly chart: ChartModel;
}

/** One series of a chart, by its index. */
export interface ChartSeriesTarget extends ChartTarget {
  readonly index: number;
}

/** One point of a series, by its index. */
export interface ChartPointTarget extends ChartSeriesTarget {
  readonly point: number;
}

export interface ChartAxisTarget extends ChartTarget {
  readonly axis: ChartAxisName;
}

/** The font of a chart's part: found in a state, so that it can be read and changed alike. */
export interface ChartFontTarget extends ChartTarget {
  readonly font: (state: ChartState) => ChartFontModel;
  /** Excel's size in points where none is set. */
  readonly size: number;
}

export interface ChartFillTarget extends ChartTarget {
  readonly filled: (state: ChartState) => { fill: ChartFillModel };
}

export interface ChartLineTarget extends ChartTarget {
  readonly line: (state: ChartState) => ChartLineModel;
}

export interface ChartGridlinesTarget extends ChartAxisTarget {
  readonly gridlines: "majorGridlines" | "minorGridlines";
}

/** Data labels of one series, or of all (`index` null). */
export interface ChartLabelsTarget extends ChartTarget {
  readonly index: number | null;
}

/** One conditional format, by id: the rule object is asked for anew each time. */
export interface ConditionalFormatTarget extends SessionTarget {
  readonly sheet: SheetModel;
  readonly formatId: string;
}

/** What each class stands for. */
export interface ObjectTargets {
  Workbook: SessionTarget;
  Application: SessionTarget;
  CultureInfo: SessionTarget;
  NumberFormatInfo: SessionTarget;
  DatetimeFormatInfo: SessionTarget;
  Runtime: SessionTarget;
  WorkbookProtection: SessionTarget;
  SettingCollection: SessionTarget;
  Setting: SettingTarget;
  WorksheetCollection: SessionTarget;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  Range: RangeRef;
  RangeFormat: RangeRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: BorderTarget;
  FormatProtection: RangeRef;
  RangeSort: RangeRef;
  RangeAreas: RangeAreasTarget;
  RangeCollection: RangeAreasTarget;
  TableCollection: TablesTarget;
  TableScopedCollection: TableScopeTarget;
  Table: TableTarget;
  TableSort: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  Filter: TableColumnTarget;
  AutoFilter: SheetTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartPlotArea: ChartTarget;
  ChartPlotAreaFormat: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartFont: ChartFontTarget;
  ChartFill: ChartFillTarget;
  ChartBorder: ChartLineTarget;
  ChartLineFormat: ChartLineTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartPointsCollection: ChartSeriesTarget;
  ChartPoint: ChartPointTarget;
  ChartPointFormat: ChartPointTarget;
  ChartDataLabels: ChartLabelsTarget;
  ChartDataLabel: ChartPointTarget;
  ChartDataLabelFormat: ChartLabelsTarget | ChartPointTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisFormat: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartAxisTitleFormat: ChartAxisTarget;
  ChartGridlines: ChartGridlinesTarget;
  ChartGridlinesFormat: ChartGridlinesTarget;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormat: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  DataValidation: RangeRef;
  PageLayout: SheetTarget;
}

export type ObjectType = keyof ObjectTargets;
