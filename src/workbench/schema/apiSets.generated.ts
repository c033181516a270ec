// Made by generateApiSets.ts from the declarations of @types/office-js; do not edit.
/** Class → member → the ExcelApi level it came with, for members newer than 1.7. */
export const API_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Application": {
    "calculationEngineVersion": "1.9",
    "calculationState": "1.9",
    "cultureInfo": "1.11",
    "decimalSeparator": "1.11",
    "iterativeCalculation": "1.9",
    "suspendScreenUpdatingUntilNextSync": "1.9",
    "thousandsSeparator": "1.11",
    "useSystemSeparators": "1.11"
  },
  "AutoFilter": {
    "apply": "1.9",
    "clearColumnCriteria": "1.14",
    "clearCriteria": "1.9",
    "criteria": "1.9",
    "enabled": "1.9",
    "getRange": "1.9",
    "getRangeOrNullObject": "1.9",
    "isDataFiltered": "1.9",
    "reapply": "1.9",
    "remove": "1.9"
  },
  "Chart": {
    "activate": "1.9",
    "categoryLabelLevel": "1.8",
    "displayBlanksAs": "1.8",
    "getDataTable": "1.14",
    "getDataTableOrNullObject": "1.14",
    "onActivated": "1.8",
    "onDeactivated": "1.8",
    "pivotOptions": "1.9",
    "plotArea": "1.8",
    "plotBy": "1.8",
    "plotVisibleOnly": "1.8",
    "seriesNameLevel": "1.8",
    "showDataLabelsOverMaximum": "1.8",
    "style": "1.8"
  },
  "ChartAreaFormat": {
    "colorScheme": "1.9",
    "roundedCorners": "1.9"
  },
  "ChartAxis": {
    "alignment": "1.8",
    "isBetweenCategories": "1.8",
    "linkNumberFormat": "1.9",
    "multiLevel": "1.8",
    "numberFormat": "1.8",
    "offset": "1.8",
    "position": "1.8",
    "positionAt": "1.8",
    "setPositionAt": "1.8",
    "textOrientation": "1.8"
  },
  "ChartAxisFormat": {
    "fill": "1.8"
  },
  "ChartAxisTitle": {
    "setFormula": "1.8",
    "textOrientation": "1.12"
  },
  "ChartAxisTitleFormat": {
    "border": "1.8",
    "fill": "1.8"
  },
  "ChartBinOptions": {
    "allowOverflow": "1.9",
    "allowUnderflow": "1.9",
    "count": "1.9",
    "overflowValue": "1.9",
    "type": "1.9",
    "underflowValue": "1.9",
    "width": "1.9"
  },
  "ChartBorder": {
    "clear": "1.8"
  },
  "ChartBoxwhiskerOptions": {
    "quartileCalculation": "1.9",
    "showInnerPoints": "1.9",
    "showMeanLine": "1.9",
    "showMeanMarker": "1.9",
    "showOutlierPoints": "1.9"
  },
  "ChartCollection": {
    "onActivated": "1.8",
    "onAdded": "1.8",
    "onDeactivated": "1.8",
    "onDeleted": "1.8"
  },
  "ChartDataLabel": {
    "autoText": "1.8",
    "format": "1.8",
    "formula": "1.8",
    "geometricShapeType": "1.19",
    "getSubstring": "1.19",
    "getTailAnchor": "1.19",
    "height": "1.8",
    "horizontalAlignment": "1.8",
    "left": "1.8",
    "linkNumberFormat": "1.9",
    "numberFormat": "1.8",
    "setHeight": "1.19",
    "setWidth": "1.19",
    "showAsStickyCallout": "1.19",
    "text": "1.8",
    "textOrientation": "1.8",
    "top": "1.8",
    "verticalAlignment": "1.8",
    "width": "1.8"
  },
  "ChartDataLabelAnchor": {
    "left": "1.19",
    "top": "1.19"
  },
  "ChartDataLabelFormat": {
    "border": "1.8"
  },
  "ChartDataLabels": {
    "autoText": "1.8",
    "geometricShapeType": "1.19",
    "horizontalAlignment": "1.8",
    "leaderLines": "1.19",
    "linkNumberFormat": "1.9",
    "numberFormat": "1.8",
    "showAsStickyCallout": "1.19",
    "showLeaderLines": "1.19",
    "textOrientation": "1.8",
    "verticalAlignment": "1.8"
  },
  "ChartDataTable": {
    "format": "1.14",
    "showHorizontalBorder": "1.14",
    "showLegendKey": "1.14",
    "showOutlineBorder": "1.14",
    "showVerticalBorder": "1.14",
    "visible": "1.14"
  },
  "ChartDataTableFormat": {
    "border": "1.14",
    "fill": "1.14",
    "font": "1.14"
  },
  "ChartErrorBars": {
    "endStyleCap": "1.9",
    "format": "1.9",
    "include": "1.9",
    "type": "1.9",
    "visible": "1.9"
  },
  "ChartErrorBarsFormat": {
    "line": "1.9"
  },
  "ChartFill": {
    "getSolidColor": "1.16"
  },
  "ChartLeaderLines": {
    "format": "1.19"
  },
  "ChartLeaderLinesFormat": {
    "line": "1.19"
  },
  "ChartLegendEntry": {
    "height": "1.8",
    "index": "1.8",
    "left": "1.8",
    "top": "1.8",
    "width": "1.8"
  },
  "ChartLegendFormat": {
    "border": "1.8"
  },
  "ChartMapOptions": {
    "labelStrategy": "1.9",
    "level": "1.9",
    "projectionType": "1.9"
  },
  "ChartPivotOptions": {
    "showAxisFieldButtons": "1.9",
    "showLegendFieldButtons": "1.9",
    "showReportFilterFieldButtons": "1.9",
    "showValueFieldButtons": "1.9"
  },
  "ChartPlotArea": {
    "format": "1.8",
    "height": "1.8",
    "insideHeight": "1.8",
    "insideLeft": "1.8",
    "insideTop": "1.8",
    "insideWidth": "1.8",
    "left": "1.8",
    "position": "1.8",
    "top": "1.8",
    "width": "1.8"
  },
  "ChartPlotAreaFormat": {
    "border": "1.8",
    "fill": "1.8"
  },
  "ChartSeries": {
    "axisGroup": "1.8",
    "binOptions": "1.9",
    "boxwhiskerOptions": "1.9",
    "bubbleScale": "1.9",
    "dataLabels": "1.8",
    "explosion": "1.8",
    "firstSliceAngle": "1.8",
    "getDimensionDataSourceString": "1.15",
    "getDimensionDataSourceType": "1.15",
    "getDimensionValues": "1.12",
    "gradientMaximumColor": "1.9",
    "gradientMaximumType": "1.9",
    "gradientMaximumValue": "1.9",
    "gradientMidpointColor": "1.9",
    "gradientMidpointType": "1.9",
    "gradientMidpointValue": "1.9",
    "gradientMinimumColor": "1.9",
    "gradientMinimumType": "1.9",
    "gradientMinimumValue": "1.9",
    "gradientStyle": "1.9",
    "invertColor": "1.9",
    "invertIfNegative": "1.8",
    "mapOptions": "1.9",
    "overlap": "1.8",
    "parentLabelStrategy": "1.9",
    "secondPlotSize": "1.8",
    "showConnectorLines": "1.9",
    "showLeaderLines": "1.9",
    "splitType": "1.8",
    "splitValue": "1.9",
    "varyByCategories": "1.8",
    "xErrorBars": "1.9",
    "yErrorBars": "1.9"
  },
  "ChartTrendline": {
    "backwardPeriod": "1.8",
    "forwardPeriod": "1.8",
    "label": "1.8",
    "showEquation": "1.8",
    "showRSquared": "1.8"
  },
  "ChartTrendlineLabel": {
    "autoText": "1.8",
    "format": "1.8",
    "formula": "1.8",
    "height": "1.8",
    "horizontalAlignment": "1.8",
    "left": "1.8",
    "linkNumberFormat": "1.9",
    "numberFormat": "1.8",
    "text": "1.8",
    "textOrientation": "1.8",
    "top": "1.8",
    "verticalAlignment": "1.8",
    "width": "1.8"
  },
  "ChartTrendlineLabelFormat": {
    "border": "1.8",
    "fill": "1.8",
    "font": "1.8"
  },
  "Comment": {
    "authorEmail": "1.10",
    "authorName": "1.10",
    "content": "1.10",
    "contentType": "1.12",
    "creationDate": "1.10",
    "delete": "1.10",
    "getLocation": "1.10",
    "id": "1.10",
    "mentions": "1.11",
    "replies": "1.10",
    "resolved": "1.11",
    "richContent": "1.11",
    "updateMentions": "1.11"
  },
  "CommentCollection": {
    "add": "1.10",
    "getCount": "1.10",
    "getItem": "1.10",
    "getItemAt": "1.10",
    "getItemByCell": "1.10",
    "getItemByReplyId": "1.10",
    "getItemOrNullObject": "1.14",
    "onAdded": "1.12",
    "onChanged": "1.12",
    "onDeleted": "1.12"
  },
  "CommentReply": {
    "authorEmail": "1.10",
    "authorName": "1.10",
    "content": "1.10",
    "contentType": "1.12",
    "creationDate": "1.10",
    "delete": "1.10",
    "getLocation": "1.10",
    "getParentComment": "1.10",
    "id": "1.10",
    "mentions": "1.11",
    "resolved": "1.11",
    "richContent": "1.11",
    "updateMentions": "1.11"
  },
  "CommentReplyCollection": {
    "add": "1.10",
    "getCount": "1.10",
    "getItem": "1.10",
    "getItemAt": "1.10",
    "getItemOrNullObject": "1.14"
  },
  "ConditionalFormat": {
    "changeRuleToCellValue": "1.17",
    "changeRuleToColorScale": "1.17",
    "changeRuleToContainsText": "1.17",
    "changeRuleToCustom": "1.17",
    "changeRuleToDataBar": "1.17",
    "changeRuleToIconSet": "1.17",
    "changeRuleToPresetCriteria": "1.17",
    "changeRuleToTopBottom": "1.17",
    "getRanges": "1.9",
    "setRanges": "1.17"
  },
  "ConditionalFormatCollection": {
    "getItemOrNullObject": "1.14"
  },
  "ConditionalRangeFormat": {
    "clearFormat": "1.17"
  },
  "CultureInfo": {
    "datetimeFormat": "1.12",
    "name": "1.11",
    "numberFormat": "1.11"
  },
  "CustomFunctionManager": {
    "newObject": "1.20",
    "setVisibility": "1.20"
  },
  "DataPivotHierarchy": {
    "field": "1.8",
    "id": "1.8",
    "name": "1.8",
    "numberFormat": "1.8",
    "position": "1.8",
    "setToDefault": "1.8",
    "showAs": "1.8",
    "summarizeBy": "1.8"
  },
  "DataPivotHierarchyCollection": {
    "add": "1.8",
    "getCount": "1.8",
    "getItem": "1.8",
    "getItemOrNullObject": "1.8",
    "remove": "1.8"
  },
  "DataValidation": {
    "clear": "1.8",
    "errorAlert": "1.8",
    "getInvalidCells": "1.9",
    "getInvalidCellsOrNullObject": "1.9",
    "ignoreBlanks": "1.8",
    "prompt": "1.8",
    "rule": "1.8",
    "type": "1.8",
    "valid": "1.8"
  },
  "DatetimeFormatInfo": {
    "dateSeparator": "1.12",
    "longDatePattern": "1.12",
    "longTimePattern": "1.12",
    "shortDatePattern": "1.12",
    "timeSeparator": "1.12"
  },
  "FilterPivotHierarchy": {
    "enableMultipleFilterItems": "1.8",
    "fields": "1.8",
    "id": "1.8",
    "name": "1.8",
    "position": "1.8",
    "setToDefault": "1.8"
  },
  "FilterPivotHierarchyCollection": {
    "add": "1.8",
    "getCount": "1.8",
    "getItem": "1.8",
    "getItemOrNullObject": "1.8",
    "remove": "1.8"
  },
  "GeometricShape": {
    "id": "1.9",
    "shape": "1.9"
  },
  "GroupShapeCollection": {
    "getCount": "1.9",
    "getItem": "1.9",
    "getItemAt": "1.9",
    "getItemOrNullObject": "1.14"
  },
  "HeaderFooter": {
    "centerFooter": "1.9",
    "centerHeader": "1.9",
    "leftFooter": "1.9",
    "leftHeader": "1.9",
    "rightFooter": "1.9",
    "rightHeader": "1.9"
  },
  "HeaderFooterGroup": {
    "defaultForAllPages": "1.9",
    "evenPages": "1.9",
    "firstPage": "1.9",
    "oddPages": "1.9",
    "state": "1.9",
    "useSheetMargins": "1.9",
    "useSheetScale": "1.9"
  },
  "Image": {
    "format": "1.9",
    "id": "1.9",
    "shape": "1.9"
  },
  "IterativeCalculation": {
    "enabled": "1.9",
    "maxChange": "1.9",
    "maxIteration": "1.9"
  },
  "Line": {
    "beginArrowheadLength": "1.9",
    "beginArrowheadStyle": "1.9",
    "beginArrowheadWidth": "1.9",
    "beginConnectedShape": "1.9",
    "beginConnectedSite": "1.9",
    "connectBeginShape": "1.9",
    "connectEndShape": "1.9",
    "connectorType": "1.9",
    "disconnectBeginShape": "1.9",
    "disconnectEndShape": "1.9",
    "endArrowheadLength": "1.9",
    "endArrowheadStyle": "1.9",
    "endArrowheadWidth": "1.9",
    "endConnectedShape": "1.9",
    "endConnectedSite": "1.9",
    "id": "1.9",
    "isBeginConnected": "1.9",
    "isEndConnected": "1.9",
    "shape": "1.9"
  },
  "LinkedEntityDataDomain": {
    "dataProvider": "1.19",
    "delete": "1.19",
    "id": "1.19",
    "lastRefreshed": "1.19",
    "loadFunctionId": "1.19",
    "name": "1.19",
    "periodicRefreshInterval": "1.19",
    "refresh": "1.19",
    "refreshMode": "1.19",
    "serviceId": "1.19",
    "supportedRefreshModes": "1.19"
  },
  "LinkedEntityDataDomainCollection": {
    "add": "1.19",
    "getCount": "1.19",
    "getItem": "1.19",
    "getItemAt": "1.19",
    "getItemByName": "1.19",
    "getItemByNameOrNullObject": "1.19",
    "getItemOrNullObject": "1.19",
    "loadLinkedEntityCellValue": "1.21",
    "onLinkedEntityCellValueLoaded": "1.21",
    "onLinkedEntityDataDomainAdded": "1.19",
    "onRefreshCompleted": "1.19",
    "onRefreshModeChanged": "1.19",
    "refreshAll": "1.19"
  },
  "NamedItem": {
    "valueAsJson": "1.16",
    "valueAsJsonLocal": "1.16"
  },
  "NamedItemArrayValues": {
    "valuesAsJson": "1.16",
    "valuesAsJsonLocal": "1.16"
  },
  "Note": {
    "authorName": "1.18",
    "content": "1.18",
    "delete": "1.18",
    "getLocation": "1.18",
    "height": "1.18",
    "visible": "1.18",
    "width": "1.18"
  },
  "NoteCollection": {
    "add": "1.18",
    "getCount": "1.18",
    "getItem": "1.18",
    "getItemAt": "1.18",
    "getItemOrNullObject": "1.18"
  },
  "NumberFormatInfo": {
    "currencySymbol": "1.17",
    "numberDecimalSeparator": "1.11",
    "numberGroupSeparator": "1.11"
  },
  "PageBreak": {
    "columnIndex": "1.9",
    "delete": "1.9",
    "getCellAfterBreak": "1.9",
    "rowIndex": "1.9"
  },
  "PageBreakCollection": {
    "add": "1.9",
    "getCount": "1.9",
    "getItem": "1.9",
    "removePageBreaks": "1.9"
  },
  "PageLayout": {
    "blackAndWhite": "1.9",
    "bottomMargin": "1.9",
    "centerHorizontally": "1.9",
    "centerVertically": "1.9",
    "draftMode": "1.9",
    "firstPageNumber": "1.9",
    "footerMargin": "1.9",
    "getPrintArea": "1.9",
    "getPrintAreaOrNullObject": "1.9",
    "getPrintTitleColumns": "1.9",
    "getPrintTitleColumnsOrNullObject": "1.9",
    "getPrintTitleRows": "1.9",
    "getPrintTitleRowsOrNullObject": "1.9",
    "headerMargin": "1.9",
    "headersFooters": "1.9",
    "leftMargin": "1.9",
    "orientation": "1.9",
    "paperSize": "1.9",
    "printComments": "1.9",
    "printErrors": "1.9",
    "printGridlines": "1.9",
    "printHeadings": "1.9",
    "printOrder": "1.9",
    "rightMargin": "1.9",
    "setPrintArea": "1.9",
    "setPrintMargins": "1.9",
    "setPrintTitleColumns": "1.9",
    "setPrintTitleRows": "1.9",
    "topMargin": "1.9",
    "zoom": "1.9"
  },
  "PivotField": {
    "applyFilter": "1.12",
    "clearAllFilters": "1.12",
    "clearFilter": "1.12",
    "getFilters": "1.12",
    "id": "1.8",
    "isFiltered": "1.12",
    "items": "1.8",
    "name": "1.8",
    "showAllItems": "1.8",
    "sortByLabels": "1.8",
    "sortByValues": "1.9",
    "subtotals": "1.8"
  },
  "PivotFieldCollection": {
    "getCount": "1.8",
    "getItem": "1.8",
    "getItemOrNullObject": "1.8"
  },
  "PivotHierarchy": {
    "fields": "1.8",
    "id": "1.8",
    "name": "1.8"
  },
  "PivotHierarchyCollection": {
    "getCount": "1.8",
    "getItem": "1.8",
    "getItemOrNullObject": "1.8"
  },
  "PivotItem": {
    "id": "1.8",
    "isExpanded": "1.8",
    "name": "1.8",
    "visible": "1.8"
  },
  "PivotItemCollection": {
    "getCount": "1.8",
    "getItem": "1.8",
    "getItemOrNullObject": "1.8"
  },
  "PivotLayout": {
    "altTextDescription": "1.13",
    "altTextTitle": "1.13",
    "autoFormat": "1.9",
    "displayBlankLineAfterEachItem": "1.13",
    "emptyCellText": "1.13",
    "enableFieldList": "1.10",
    "fillEmptyCells": "1.13",
    "getColumnLabelRange": "1.8",
    "getDataBodyRange": "1.8",
    "getDataHierarchy": "1.9",
    "getFilterAxisRange": "1.8",
    "getPivotItems": "1.9",
    "getRange": "1.8",
    "getRowLabelRange": "1.8",
    "layoutType": "1.8",
    "preserveFormatting": "1.9",
    "repeatAllItemLabels": "1.13",
    "setAutoSortOnCell": "1.9",
    "showColumnGrandTotals": "1.8",
    "showFieldHeaders": "1.13",
    "showRowGrandTotals": "1.8",
    "subtotalLocation": "1.8"
  },
  "PivotTable": {
    "allowMultipleFiltersPerField": "1.12",
    "columnHierarchies": "1.8",
    "dataHierarchies": "1.8",
    "delete": "1.8",
    "enableDataValueEditing": "1.9",
    "filterHierarchies": "1.8",
    "getDataSourceString": "1.15",
    "getDataSourceType": "1.15",
    "hierarchies": "1.8",
    "layout": "1.8",
    "refreshOnOpen": "1.13",
    "rowHierarchies": "1.8",
    "useCustomSortLists": "1.9"
  },
  "PivotTableCollection": {
    "add": "1.8"
  },
  "PivotTableScopedCollection": {
    "getCount": "1.12",
    "getFirst": "1.12",
    "getFirstOrNullObject": "1.15",
    "getItem": "1.12",
    "getItemOrNullObject": "1.12"
  },
  "PivotTableStyle": {
    "delete": "1.10",
    "duplicate": "1.10",
    "name": "1.10",
    "readOnly": "1.10"
  },
  "PivotTableStyleCollection": {
    "add": "1.10",
    "getCount": "1.10",
    "getDefault": "1.10",
    "getItem": "1.10",
    "getItemOrNullObject": "1.10",
    "setDefault": "1.10"
  },
  "Query": {
    "error": "1.14",
    "loadedTo": "1.14",
    "loadedToDataModel": "1.14",
    "name": "1.14",
    "refreshDate": "1.14",
    "rowsLoadedCount": "1.14"
  },
  "QueryCollection": {
    "getCount": "1.14",
    "getItem": "1.14"
  },
  "Range": {
    "autoFill": "1.9",
    "clearOrResetContents": "1.18",
    "control": "1.18",
    "convertDataTypeToText": "1.9",
    "convertToLinkedDataType": "1.9",
    "copyFrom": "1.9",
    "dataValidation": "1.8",
    "find": "1.9",
    "findOrNullObject": "1.9",
    "flashFill": "1.9",
    "getCellProperties": "1.9",
    "getColumnProperties": "1.9",
    "getDependents": "1.15",
    "getDirectDependents": "1.13",
    "getDirectPrecedents": "1.12",
    "getDisplayedCellProperties": "1.19",
    "getExtendedRange": "1.13",
    "getMergedAreasOrNullObject": "1.13",
    "getPivotTables": "1.12",
    "getPrecedents": "1.14",
    "getRangeEdge": "1.13",
    "getRowProperties": "1.9",
    "getSpecialCells": "1.9",
    "getSpecialCellsOrNullObject": "1.9",
    "getSpillParent": "1.12",
    "getSpillParentOrNullObject": "1.12",
    "getSpillingToRange": "1.12",
    "getSpillingToRangeOrNullObject": "1.12",
    "getTables": "1.9",
    "group": "1.10",
    "hasSpill": "1.12",
    "height": "1.10",
    "hideGroupDetails": "1.10",
    "left": "1.10",
    "linkedDataTypeState": "1.9",
    "moveTo": "1.11",
    "numberFormatCategories": "1.12",
    "removeDuplicates": "1.9",
    "replaceAll": "1.9",
    "savedAsArray": "1.12",
    "setCellProperties": "1.9",
    "setColumnProperties": "1.9",
    "setDirty": "1.9",
    "setRowProperties": "1.9",
    "showGroupDetails": "1.10",
    "top": "1.10",
    "ungroup": "1.10",
    "valuesAsJson": "1.16",
    "valuesAsJsonLocal": "1.16",
    "width": "1.10"
  },
  "RangeAreas": {
    "address": "1.9",
    "addressLocal": "1.9",
    "areaCount": "1.9",
    "areas": "1.9",
    "calculate": "1.9",
    "cellCount": "1.9",
    "clear": "1.9",
    "clearOrResetContents": "1.18",
    "conditionalFormats": "1.9",
    "convertDataTypeToText": "1.9",
    "convertToLinkedDataType": "1.9",
    "copyFrom": "1.9",
    "dataValidation": "1.9",
    "format": "1.9",
    "getEntireColumn": "1.9",
    "getEntireRow": "1.9",
    "getIntersection": "1.9",
    "getIntersectionOrNullObject": "1.9",
    "getOffsetRangeAreas": "1.9",
    "getSpecialCells": "1.9",
    "getSpecialCellsOrNullObject": "1.9",
    "getTables": "1.9",
    "getUsedRangeAreas": "1.9",
    "getUsedRangeAreasOrNullObject": "1.9",
    "isEntireColumn": "1.9",
    "isEntireRow": "1.9",
    "select": "1.18",
    "setDirty": "1.9",
    "style": "1.9",
    "worksheet": "1.9"
  },
  "RangeAreasCollection": {
    "getCount": "1.12",
    "getItemAt": "1.12"
  },
  "RangeBorder": {
    "tintAndShade": "1.9"
  },
  "RangeBorderCollection": {
    "tintAndShade": "1.9"
  },
  "RangeCollection": {
    "getCount": "1.9",
    "getItemAt": "1.9"
  },
  "RangeFill": {
    "pattern": "1.9",
    "patternColor": "1.9",
    "patternTintAndShade": "1.9",
    "tintAndShade": "1.9"
  },
  "RangeFont": {
    "strikethrough": "1.9",
    "subscript": "1.9",
    "superscript": "1.9",
    "tintAndShade": "1.9"
  },
  "RangeFormat": {
    "adjustIndent": "1.11",
    "autoIndent": "1.9",
    "indentLevel": "1.9",
    "readingOrder": "1.9",
    "shrinkToFit": "1.9"
  },
  "RangeView": {
    "valuesAsJson": "1.16",
    "valuesAsJsonLocal": "1.16"
  },
  "RemoveDuplicatesResult": {
    "removed": "1.9",
    "uniqueRemaining": "1.9"
  },
  "RowColumnPivotHierarchy": {
    "fields": "1.8",
    "id": "1.8",
    "name": "1.8",
    "position": "1.8",
    "setToDefault": "1.8"
  },
  "RowColumnPivotHierarchyCollection": {
    "add": "1.8",
    "getCount": "1.8",
    "getItem": "1.8",
    "getItemOrNullObject": "1.8",
    "remove": "1.8"
  },
  "Runtime": {
    "enableEvents": "1.8"
  },
  "Shape": {
    "altTextDescription": "1.9",
    "altTextTitle": "1.9",
    "connectionSiteCount": "1.9",
    "copyTo": "1.10",
    "delete": "1.9",
    "displayName": "1.15",
    "fill": "1.9",
    "geometricShape": "1.9",
    "geometricShapeType": "1.9",
    "getAsImage": "1.9",
    "group": "1.9",
    "height": "1.9",
    "id": "1.9",
    "image": "1.9",
    "incrementLeft": "1.9",
    "incrementRotation": "1.9",
    "incrementTop": "1.9",
    "left": "1.9",
    "level": "1.9",
    "line": "1.9",
    "lineFormat": "1.9",
    "lockAspectRatio": "1.9",
    "name": "1.9",
    "onActivated": "1.9",
    "onDeactivated": "1.9",
    "parentGroup": "1.9",
    "placement": "1.10",
    "rotation": "1.9",
    "scaleHeight": "1.9",
    "scaleWidth": "1.9",
    "setZOrder": "1.9",
    "textFrame": "1.9",
    "top": "1.9",
    "type": "1.9",
    "visible": "1.9",
    "width": "1.9",
    "zOrderPosition": "1.9"
  },
  "ShapeCollection": {
    "addGeometricShape": "1.9",
    "addGroup": "1.9",
    "addImage": "1.9",
    "addLine": "1.9",
    "addTextBox": "1.9",
    "getCount": "1.9",
    "getItem": "1.9",
    "getItemAt": "1.9",
    "getItemOrNullObject": "1.14"
  },
  "ShapeFill": {
    "clear": "1.9",
    "foregroundColor": "1.9",
    "setSolidColor": "1.9",
    "transparency": "1.9",
    "type": "1.9"
  },
  "ShapeFont": {
    "bold": "1.9",
    "color": "1.9",
    "italic": "1.9",
    "name": "1.9",
    "size": "1.9",
    "underline": "1.9"
  },
  "ShapeGroup": {
    "id": "1.9",
    "shape": "1.9",
    "shapes": "1.9",
    "ungroup": "1.9"
  },
  "ShapeLineFormat": {
    "color": "1.9",
    "dashStyle": "1.9",
    "style": "1.9",
    "transparency": "1.9",
    "visible": "1.9",
    "weight": "1.9"
  },
  "Slicer": {
    "caption": "1.10",
    "clearFilters": "1.10",
    "delete": "1.10",
    "getSelectedItems": "1.10",
    "height": "1.10",
    "id": "1.10",
    "isFilterCleared": "1.10",
    "left": "1.10",
    "name": "1.10",
    "selectItems": "1.10",
    "slicerItems": "1.10",
    "sortBy": "1.10",
    "style": "1.10",
    "top": "1.10",
    "width": "1.10",
    "worksheet": "1.10"
  },
  "SlicerCollection": {
    "add": "1.10",
    "getCount": "1.10",
    "getItem": "1.10",
    "getItemAt": "1.10",
    "getItemOrNullObject": "1.10"
  },
  "SlicerItem": {
    "hasData": "1.10",
    "isSelected": "1.10",
    "key": "1.10",
    "name": "1.10"
  },
  "SlicerItemCollection": {
    "getCount": "1.10",
    "getItem": "1.10",
    "getItemAt": "1.10",
    "getItemOrNullObject": "1.10"
  },
  "SlicerStyle": {
    "delete": "1.10",
    "duplicate": "1.10",
    "name": "1.10",
    "readOnly": "1.10"
  },
  "SlicerStyleCollection": {
    "add": "1.10",
    "getCount": "1.10",
    "getDefault": "1.10",
    "getItem": "1.10",
    "getItemOrNullObject": "1.10",
    "setDefault": "1.10"
  },
  "Style": {
    "autoIndent": "1.8",
    "textOrientation": "1.8"
  },
  "StyleCollection": {
    "getCount": "1.9",
    "getItemAt": "1.9",
    "getItemOrNullObject": "1.14"
  },
  "Table": {
    "autoFilter": "1.9",
    "legacyId": "1.8",
    "resize": "1.13"
  },
  "TableCollection": {
    "onAdded": "1.9",
    "onDeleted": "1.9"
  },
  "TableColumn": {
    "valuesAsJson": "1.16",
    "valuesAsJsonLocal": "1.16"
  },
  "TableColumnCollection": {
    "addAsJson": "1.16"
  },
  "TableRow": {
    "valuesAsJson": "1.16",
    "valuesAsJsonLocal": "1.16"
  },
  "TableRowCollection": {
    "addAsJson": "1.16"
  },
  "TableScopedCollection": {
    "getCount": "1.9",
    "getFirst": "1.9",
    "getItem": "1.9",
    "getItemOrNullObject": "1.14"
  },
  "TableStyle": {
    "delete": "1.10",
    "duplicate": "1.10",
    "name": "1.10",
    "readOnly": "1.10"
  },
  "TableStyleCollection": {
    "add": "1.10",
    "getCount": "1.10",
    "getDefault": "1.10",
    "getItem": "1.10",
    "getItemOrNullObject": "1.10",
    "setDefault": "1.10"
  },
  "TextFrame": {
    "autoSizeSetting": "1.9",
    "bottomMargin": "1.9",
    "deleteText": "1.9",
    "hasText": "1.9",
    "horizontalAlignment": "1.9",
    "horizontalOverflow": "1.9",
    "leftMargin": "1.9",
    "orientation": "1.9",
    "readingOrder": "1.9",
    "rightMargin": "1.9",
    "textRange": "1.9",
    "topMargin": "1.9",
    "verticalAlignment": "1.9",
    "verticalOverflow": "1.9"
  },
  "TextRange": {
    "font": "1.9",
    "getSubstring": "1.9",
    "text": "1.9"
  },
  "TimelineStyle": {
    "delete": "1.10",
    "duplicate": "1.10",
    "name": "1.10",
    "readOnly": "1.10"
  },
  "TimelineStyleCollection": {
    "add": "1.10",
    "getCount": "1.10",
    "getDefault": "1.10",
    "getItem": "1.10",
    "getItemOrNullObject": "1.10",
    "setDefault": "1.10"
  },
  "Workbook": {
    "autoSave": "1.9",
    "calculationEngineVersion": "1.9",
    "chartDataPointTrack": "1.9",
    "close": "1.11",
    "comments": "1.10",
    "getActiveChart": "1.9",
    "getActiveChartOrNullObject": "1.9",
    "getActiveShape": "1.19",
    "getActiveShapeOrNullObject": "1.19",
    "getActiveSlicer": "1.10",
    "getActiveSlicerOrNullObject": "1.10",
    "getIsActiveCollabSession": "1.9",
    "getLinkedEntityCellValue": "1.16",
    "getSelectedRanges": "1.9",
    "insertWorksheetsFromBase64": "1.13",
    "isDirty": "1.9",
    "linkedEntityDataDomains": "1.19",
    "notes": "1.18",
    "onActivated": "1.13",
    "onAutoSaveSettingChanged": "1.9",
    "pivotTableStyles": "1.10",
    "previouslySaved": "1.9",
    "queries": "1.14",
    "readOnly": "1.8",
    "save": "1.11",
    "slicerStyles": "1.10",
    "slicers": "1.10",
    "tableStyles": "1.10",
    "timelineStyles": "1.10",
    "usePrecisionAsDisplayed": "1.9"
  },
  "WorkbookRangeAreas": {
    "addresses": "1.12",
    "areas": "1.12",
    "getRangeAreasBySheet": "1.12",
    "getRangeAreasOrNullObjectBySheet": "1.12",
    "ranges": "1.12"
  },
  "Worksheet": {
    "autoFilter": "1.9",
    "comments": "1.10",
    "customProperties": "1.12",
    "enableCalculation": "1.9",
    "findAll": "1.9",
    "findAllOrNullObject": "1.9",
    "getRanges": "1.9",
    "horizontalPageBreaks": "1.9",
    "notes": "1.18",
    "onCalculated": "1.8",
    "onColumnSorted": "1.10",
    "onFormatChanged": "1.9",
    "onFormulaChanged": "1.13",
    "onNameChanged": "1.17",
    "onProtectionChanged": "1.14",
    "onRowHiddenChanged": "1.11",
    "onRowSorted": "1.10",
    "onSingleClicked": "1.10",
    "onVisibilityChanged": "1.17",
    "pageLayout": "1.9",
    "replaceAll": "1.9",
    "shapes": "1.9",
    "showDataTypeIcons": "1.19",
    "showGridlines": "1.8",
    "showHeadings": "1.8",
    "showOutlineLevels": "1.10",
    "slicers": "1.10",
    "tabId": "1.14",
    "verticalPageBreaks": "1.9"
  },
  "WorksheetCollection": {
    "onCalculated": "1.8",
    "onChanged": "1.9",
    "onColumnSorted": "1.10",
    "onFormatChanged": "1.9",
    "onFormulaChanged": "1.13",
    "onMoved": "1.17",
    "onNameChanged": "1.17",
    "onProtectionChanged": "1.14",
    "onRowHiddenChanged": "1.11",
    "onRowSorted": "1.10",
    "onSelectionChanged": "1.9",
    "onSingleClicked": "1.10",
    "onVisibilityChanged": "1.17"
  },
  "WorksheetCustomProperty": {
    "delete": "1.12",
    "key": "1.12",
    "value": "1.12"
  },
  "WorksheetCustomPropertyCollection": {
    "add": "1.12",
    "getCount": "1.12",
    "getItem": "1.12",
    "getItemOrNullObject": "1.12"
  }
};
