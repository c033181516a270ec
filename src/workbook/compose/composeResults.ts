import { composeHistory } from "../history/composeHistory";
import { RESULT_LIST_MARK } from "../ownership/marks";
import type { WorkbookSnapshot } from "../read/snapshot";
import { sheetById } from "../read/snapshotCells";
import type { ListArea } from "../recognise/planReading";
import type { JudgeReport, WorkbookOptions, WriteReport } from "../report";
import { assertWritable } from "./assertWritable";
import { ownedGuards, sourceGuards } from "./cellGuards";
import { composeDashboard } from "./dashboard/composeDashboard";
import type { CountedCells } from "./dashboard/groupFormula";
import { composeRemovedColumns } from "./removal";
import { composeResultList } from "./resultList";
import { composeForms } from "./forms/composeForms";
import { findingsByIndicator } from "./notesCell";
import { matchLists } from "./matchLists";
import { composeStatusBlock } from "./statusBlock";
import type { WritePlan } from "./writePlan";

/** What is to be written, and what will be reported once it is. */
export interface Composition {
  readonly plan: WritePlan;
  readonly report: WriteReport;
}

/**
 * Turns judgements into a plan of everything to write: status columns beside every list, status blocks beside forms and
 * a list of the indicators that stand in them, and the dashboard sheet. All or nothing: where one sheet cannot be written, nothing is.
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
  const findings = findingsByIndicator(judged.findings);
  const blocks = matched.lists.map(({ list, number, columns }) =>
    composeStatusBlock(
      sheetById(workbook, list.sheetId),
      list,
      number,
      columns,
      { results, findings },
      options.language,
    ),
  );
  const listed = new Set(lists.flatMap(({ rows }) => [...rows.values()]));
  const formResults = judged.results.filter(({ indicator }) => !listed.has(indicator.id));
  const forms = composeForms(workbook, lists, judged, results, options);
  const form =
    formResults.length > 0 ? composeResultList(workbook, formResults, findings, options) : null;
  const counted: CountedCells[] = matched.lists.flatMap(({ list }, index) => {
    const block = blocks[index];
    if (!block) return [];
    const sheet = sheetById(workbook, block.sheetId);
    return [{ sheetName: sheet.name, area: block.statusCells, list: { sheet, area: list } }];
  });
  if (form) {
    const { sheet, statusCells, pathCells } = form;
    counted.push({ sheetName: sheet.sheetName, area: statusCells, paths: pathCells });
  }
  const dashboard = composeDashboard(workbook, judged, counted, options);
  // The forms are gone: so is what was written about them.
  const obsoleteList = form ? null : workbook.own.resultList;
  const removed = composeRemovedColumns(workbook, matched.orphans);
  const history = composeHistory(workbook, judged, options);
  const ownSheets = [...(form ? [form.sheet] : []), dashboard, ...(history ? [history] : [])];
  const parts = [...blocks, ...forms.parts, ...ownSheets];
  const sheets = [...removed.sheets, ...parts.flatMap(({ write }) => write ?? [])];
  const plan: WritePlan = {
    newSheets: ownSheets.flatMap(({ newSheet }) => newSheet ?? []),
    sheets,
    deletedNames: [
      ...workbook.own.deadNames,
      ...removed.deletedNames,
      ...parts.flatMap(({ deletedNames }) => deletedNames),
      ...(obsoleteList ? [RESULT_LIST_MARK] : []),
    ],
    names: parts.flatMap(({ names }) => names),
    deletedSheets: obsoleteList ? [obsoleteList.range.sheetId] : [],
    changedCells: parts.reduce((sum, { changedCells }) => sum + changedCells, removed.clearedCells),
    plainAreas: [...blocks, ...forms.parts].flatMap(({ plainAreas }) => plainAreas),
    guards: [
      ...sourceGuards(workbook, judged.plan.indicators, lists),
      ...ownedGuards(workbook, sheets),
    ],
  };
  assertWritable(workbook, plan, options);
  return {
    plan,
    report: {
      statusSheets: [...new Set([...forms.sheets, ...counted.map(({ sheetName }) => sheetName)])],
      ...(forms.withoutBlock.length > 0 ? { withoutBlock: forms.withoutBlock } : {}),
      dashboardSheet: dashboard.sheetName,
      changedCells: plan.changedCells,
    },
  };
}
