import type { ObjectMembers } from "../interpreter/hostObject";
import { applicationMembers, runtimeMembers } from "./application";
import {
  cultureInfoMembers,
  datetimeFormatInfoMembers,
  numberFormatInfoMembers,
} from "./cultureInfo";
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
import {
  chartMembers,
  chartFontMembers,
  chartLegendMembers,
  chartTitleFormatMembers,
  chartTitleMembers,
} from "./chart";
import {
  chartAxesMembers,
  chartAxisMembers,
  chartAxisTitleMembers,
  chartGridlinesMembers,
} from "./chartAxes";
import { chartCollectionMembers } from "./chartCollection";
import {
  chartDataLabelsMembers,
  chartFillMembers,
  chartLineFormatMembers,
  chartPointFormatMembers,
  chartPointMembers,
  chartPointsCollectionMembers,
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
  TableRowCollection: tableRowCollectionMembers,
  TableRow: tableRowMembers,
  ChartCollection: chartCollectionMembers,
  Chart: chartMembers,
  ChartTitle: chartTitleMembers,
  ChartTitleFormat: chartTitleFormatMembers,
  ChartFont: chartFontMembers,
  ChartLegend: chartLegendMembers,
  ChartSeriesCollection: chartSeriesCollectionMembers,
  ChartSeries: chartSeriesMembers,
  ChartSeriesFormat: chartSeriesFormatMembers,
  ChartFill: chartFillMembers,
  ChartLineFormat: chartLineFormatMembers,
  ChartPointsCollection: chartPointsCollectionMembers,
  ChartPoint: chartPointMembers,
  ChartPointFormat: chartPointFormatMembers,
  ChartDataLabels: chartDataLabelsMembers,
  ChartAxes: chartAxesMembers,
  ChartAxis: chartAxisMembers,
  ChartAxisTitle: chartAxisTitleMembers,
  ChartGridlines: chartGridlinesMembers,
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
