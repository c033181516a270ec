/** Name under which the workbench offers the bundled plan. */
export const START_WORKBOOK_NAME = "中央区_令和元年度_目標一覧.xlsx";
