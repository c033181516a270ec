import type { ObjectMembers } from "../interpreter/hostObject";
import { applicationMembers, runtimeMembers } from "./application";
import {
  cultureInfoMembers,
  datetimeFormatInfoMembers,
  numberFormatInfoMembers,
} from "./cultureInfo";
import { autoFilterMembers, filterMembers } from "./filters";
import { freezePanesMembers } from "./freezePanes";
import { namedItemCollectionMembers, namedItemMembers } from "./names";
import type { ObjectTargets } from "./objectTargets";
import { rangeMembers } from "./range";
import { rangeAreasMembers, rangeCollectionMembers } from "./rangeAreas";
import { rangeBorderCollectionMembers, rangeBorderMembers } from "./rangeBorders";
import { formatProtectionMembers, rangeFillMembers, rangeFontMembers } from "./rangeFillAndFont";
import { rangeFormatMembers } from "./rangeFormat";
import { rangeSortMembers } from "./rangeSort";
import { settingCollectionMembers, settingMembers } from "./settings";
import { workbookProtectionMembers, worksheetProtectionMembers } from "./sheetProtection";
import { chartMembers } from "./chart";
import {
  chartAxesMembers,
  chartAxisFormatMembers,
  chartAxisMembers,
  chartAxisTitleFormatMembers,
  chartAxisTitleMembers,
  chartGridlinesFormatMembers,
  chartGridlinesMembers,
} from "./chartAxes";
import { chartCollectionMembers } from "./chartCollection";
import { chartDataLabelFormatMembers, chartDataLabelMembers } from "./chartDataLabel";
import { chartDataLabelsMembers } from "./chartDataLabels";
import { chartFillMembers, chartFontMembers, chartLineFormatMembers } from "./chartFormat";
import {
  chartAreaFormatMembers,
  chartLegendFormatMembers,
  chartLegendMembers,
  chartPlotAreaFormatMembers,
  chartPlotAreaMembers,
  chartTitleFormatMembers,
  chartTitleMembers,
} from "./chartParts";
import {
  chartPointFormatMembers,
  chartPointMembers,
  chartPointsCollectionMembers,
} from "./chartPoints";
import {
  chartSeriesCollectionMembers,
  chartSeriesFormatMembers,
  chartSeriesMembers,
} from "./chartSeries";
import {
  cellValueConditionalFormatMembers,
  conditionalFormatRuleMembers,
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
  customConditionalFormatMembers,
  textConditionalFormatMembers,
} from "./conditionalFormatKinds";
import { conditionalFormatCollectionMembers, conditionalFormatMembers } from "./conditionalFormats";
import { dataValidationMembers } from "./dataValidation";
import { pageLayoutMembers } from "./pageLayout";
import { tableMembers, tableSortMembers } from "./table";
import { tableCollectionMembers, tableScopedCollectionMembers } from "./tableCollection";
import { tableColumnCollectionMembers, tableColumnMembers } from "./tableColumns";
import { tableRowCollectionMembers, tableRowMembers } from "./tableRows";
import { workbookMembers } from "./workbook";
import { worksheetMembers } from "./worksheet";
import { worksheetCollectionMembers } from "./worksheetCollection";

/** Every class that the host answers for, by its office.js name. */
export const objectRegistry: {
  readonly [K in keyof ObjectTargets]: ObjectMembers<ObjectTargets[K]>;
} = {
  Workbook: workbookMembers,
  Application: applicationMembers,
  CultureInfo: cultureInfoMembers,
  NumberFormatInfo: numberFormatInfoMembers,
  DatetimeFormatInfo: datetimeFormatInfoMembers,
  Runtime: runtimeMembers,
  WorkbookProtection: workbookProtectionMembers,
  SettingCollection: settingCollectionMembers,
  Setting: settingMembers,
  WorksheetCollection: worksheetCollectionMembers,
  Worksheet: worksheetMembers,
  WorksheetProtection: worksheetProtectionMembers,
  WorksheetFreezePanes: freezePanesMembers,
  NamedItemCollection: namedItemCollectionMembers,
  NamedItem: namedItemMembers,
  Range: rangeMembers,
  RangeFormat: rangeFormatMembers,
  RangeFill: rangeFillMembers,
  RangeFont: rangeFontMembers,
  RangeBorderCollection: rangeBorderCollectionMembers,
  RangeBorder: rangeBorderMembers,
  FormatProtection: formatProtectionMembers,
  RangeSort: rangeSortMembers,
  RangeAreas: rangeAreasMembers,
  RangeCollection: rangeCollectionMembers,
  TableCollection: tableCollectionMembers,
  TableScopedCollection: tableScopedCollectionMembers,
  Table: tableMembers,
  TableSort: tableSortMembers,
  TableColumnCollection: tableColumnCollectionMembers,
  TableColumn: tableColumnMembers,
  Filter: filterMembers,
  AutoFilter: autoFilterMembers,
  TableRowCollection: tableRowCollectionMembers,
  TableRow: tableRowMembers,
  ChartCollection: chartCollectionMembers,
  Chart: chartMembers,
  ChartAreaFormat: chartAreaFormatMembers,
  ChartPlotArea: chartPlotAreaMembers,
  ChartPlotAreaFormat: chartPlotAreaFormatMembers,
  ChartTitle: chartTitleMembers,
  ChartTitleFormat: chartTitleFormatMembers,
  ChartLegend: chartLegendMembers,
  ChartLegendFormat: chartLegendFormatMembers,
  ChartFont: chartFontMembers,
  ChartFill: chartFillMembers,
  ChartBorder: chartLineFormatMembers,
  ChartLineFormat: chartLineFormatMembers,
  ChartSeriesCollection: chartSeriesCollectionMembers,
  ChartSeries: chartSeriesMembers,
  ChartSeriesFormat: chartSeriesFormatMembers,
  ChartPointsCollection: chartPointsCollectionMembers,
  ChartPoint: chartPointMembers,
  ChartPointFormat: chartPointFormatMembers,
  ChartDataLabels: chartDataLabelsMembers,
  ChartDataLabel: chartDataLabelMembers,
  ChartDataLabelFormat: chartDataLabelFormatMembers,
  ChartAxes: chartAxesMembers,
  ChartAxis: chartAxisMembers,
  ChartAxisFormat: chartAxisFormatMembers,
  ChartAxisTitle: chartAxisTitleMembers,
  ChartAxisTitleFormat: chartAxisTitleFormatMembers,
  ChartGridlines: chartGridlinesMembers,
  ChartGridlinesFormat: chartGridlinesFormatMembers,
  ConditionalFormatCollection: conditionalFormatCollectionMembers,
  ConditionalFormat: conditionalFormatMembers,
  CellValueConditionalFormat: cellValueConditionalFormatMembers,
  CustomConditionalFormat: customConditionalFormatMembers,
  ConditionalFormatRule: conditionalFormatRuleMembers,
  TextConditionalFormat: textConditionalFormatMembers,
  ConditionalRangeFormat: conditionalRangeFormatMembers,
  ConditionalRangeFill: conditionalRangeFillMembers,
  ConditionalRangeFont: conditionalRangeFontMembers,
  DataValidation: dataValidationMembers,
  PageLayout: pageLayoutMembers,
};
