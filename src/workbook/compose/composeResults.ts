import { RESULT_LIST_MARK } from "../ownership/marks";
import type { WorkbookSnapshot } from "../read/snapshot";
import { sheetById } from "../read/snapshotCells";
import type { ListArea } from "../recognise/planReading";
import type { JudgeReport, WorkbookOptions, WriteReport } from "../report";
import { assertWritable } from "./assertWritable";
import { composeDashboard } from "./dashboard";
import { composeRemovedColumns } from "./removal";
import { composeResultList } from "./resultList";
import { matchLists } from "./matchLists";
import { composeStatusBlock } from "./statusBlock";
import type { WritePlan } from "./writePlan";

/** What is to be written, and what will be reported once it is. */
export interface Composition {
  readonly plan: WritePlan;
  readonly report: WriteReport;
}

/**
 * Turns judgements into a plan of everything to write: status columns beside every list, a list of
 * the indicators that stand in forms, and the dashboard sheet. All or nothing: where one sheet cannot be written, nothing is.
 *
 * @throws WorkbookError `sheetProtected`, `structureProtected`, `columnsOccupied`
 */
export function composeResults(
  workbook: WorkbookSnapshot,
  lists: readonly ListArea[],
  judged: JudgeReport,
  options: WorkbookOptions,
): Composition {
  const matched = matchLists(lists, workbook.own.columns);
  const results = new Map(judged.results.map((result) => [result.indicator.id, result]));
  const blocks = matched.lists.map(({ list, number, columns }) =>
    composeStatusBlock(
      sheetById(workbook, list.sheetId),
      list,
      number,
      columns,
      results,
      options.language,
    ),
  );
  const listed = new Set(lists.flatMap(({ rows }) => [...rows.values()]));
  const formResults = judged.results.filter(({ indicator }) => !listed.has(indicator.id));
  const form = formResults.length > 0 ? composeResultList(workbook, formResults, options) : null;
  const counted = [
    ...blocks.map(({ sheetId, statusCells }) => ({
      sheetName: sheetById(workbook, sheetId).name,
      area: statusCells,
    })),
    ...(form ? [{ sheetName: form.sheet.sheetName, area: form.statusCells }] : []),
  ];
  const dashboard = composeDashboard(workbook, judged, counted, options);
  // The forms are gone: so is what was written about them.
  const obsoleteList = form ? null : workbook.own.resultList;
  const removed = composeRemovedColumns(workbook, matched.orphans);
  const ownSheets = [...(form ? [form.sheet] : []), dashboard];
  const parts = [...blocks, ...ownSheets];
  const plan: WritePlan = {
    newSheets: ownSheets.flatMap(({ newSheet }) => newSheet ?? []),
    sheets: [...removed.sheets, ...parts.flatMap(({ write }) => write ?? [])],
    deletedNames: [
      ...workbook.own.deadNames,
      ...removed.deletedNames,
      ...parts.flatMap(({ deletedNames }) => deletedNames),
      ...(obsoleteList ? [RESULT_LIST_MARK] : []),
    ],
    names: parts.flatMap(({ names }) => names),
    deletedSheets: obsoleteList ? [obsoleteList.range.sheetId] : [],
    changedCells: parts.reduce((sum, { changedCells }) => sum + changedCells, removed.clearedCells),
  };
  assertWritable(workbook, plan, options);
  return {
    plan,
    report: {
      statusSheets: [...new Set(counted.map(({ sheetName }) => sheetName))],
      dashboardSheet: dashboard.sheetName,
      changedCells: plan.changedCells,
    },
  };
}
