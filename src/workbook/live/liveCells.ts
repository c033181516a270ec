import type { Finding } from "../../domain/checks/finding";
import type { CellContent } from "../compose/cellContent";
import { matchLists } from "../compose/matchLists";
import { findingsByIndicator } from "../compose/notesCell";
import { resultCell } from "../compose/resultList";
import { statusCell, writtenJudgement } from "../compose/statusCells";
import type { CellRef } from "../../domain/plan/cellRef";
import type { Language } from "../../domain/text/localizedText";
import type { CellValue, OwnColumn } from "../read/snapshot";
import type { JudgedIndicator, JudgedWorkbook } from "../report";
import { sheetTexts, type ResultListColumn } from "../texts/sheetTexts";
import type { Rejudgement } from "./rejudge";

/** A cell of the add-in's and what it should hold. */
export interface LiveCell extends CellRef {
  readonly content: CellContent;
}

/** The sheet that lists the indicators of forms, as it is now. */
export interface ListedResults {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Header first. */
  readonly values: readonly (readonly CellValue[])[];
}

const LISTED: readonly ResultListColumn[] = [
  ...(["target", "actual", "status", "rate", "gap", "reason", "notes"] as const),
];

/**
 * The status cells whose content another judgement changes: nothing but those, so that as little as possible of
 * what the user can undo is disturbed.
 *
 * @param columns the add-in's columns as they stand now
 * @param listed `null` where there is no such sheet
 */
export function liveCells(
  before: JudgedWorkbook,
  { judged, touched }: Rejudgement,
  columns: readonly OwnColumn[],
  listed: ListedResults | null,
  language: Language,
): readonly LiveCell[] {
  const changed = changedResults(before, judged, touched, language);
  if (changed.size === 0) return [];
  const findings = findingsByIndicator(judged.report.findings);
  const inLists = matchLists(judged.reading.lists, columns).lists.flatMap((matched) =>
    matched.columns.flatMap(({ kind, range }) =>
      [...matched.list.rows].flatMap(([row, id]) => {
        const result = changed.get(id);
        if (!result || row < range.row || row >= range.row + range.rowCount) return [];
        const { sheetId, column } = range;
        const written = statusCell(
          kind,
          writtenJudgement(result),
          findings.get(id) ?? [],
          language,
        );
        return [{ sheetId, row, column, content: written }];
      }),
    ),
  );
  return [
    ...inLists,
    ...(listed ? listedCells(listed, [...changed.values()], findings, language) : []),
  ];
}

/** Results that read differently from before. */
function changedResults(
  before: JudgedWorkbook,
  after: JudgedWorkbook,
  touched: ReadonlySet<string>,
  language: Language,
): ReadonlyMap<string, JudgedIndicator> {
  const oldFindings = findingsByIndicator(before.report.findings);
  const newFindings = findingsByIndicator(after.report.findings);
  const old = new Map(before.report.results.map((result) => [result.indicator.id, result]));
  const changed = after.report.results.filter((result) => {
    const { id } = result.indicator;
    if (!touched.has(id)) return false;
    const was = old.get(id);
    return (
      was === undefined ||
      shownOf(was, oldFindings.get(id) ?? [], language) !==
        shownOf(result, newFindings.get(id) ?? [], language)
    );
  });
  return new Map(changed.map((result) => [result.indicator.id, result]));
}

function shownOf(
  result: JudgedIndicator,
  findings: readonly Finding[],
  language: Language,
): string {
  return JSON.stringify([
    ...(["indicator", ...LISTED] as const).map((column) =>
      resultCell(column, result, findings, language),
    ),
  ]);
}

/** The rows may have been sorted: a row is known by the cell and the indicator that it names. */
function listedCells(
  { sheetId, row, column, values }: ListedResults,
  changed: readonly JudgedIndicator[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  language: Language,
): readonly LiveCell[] {
  const texts = sheetTexts(language).resultList.columns;
  const header = (values[0] ?? []).map(String);
  const at = (name: ResultListColumn): number => header.indexOf(texts[name]);
  const cellColumn = at("cell");
  const nameColumn = at("indicator");
  if (cellColumn < 0 || nameColumn < 0) return [];
  const rows = new Map(
    values.map((line, index) => [
      `${String(line[cellColumn])}\n${String(line[nameColumn])}`,
      index,
    ]),
  );
  return changed.flatMap((result) => {
    const { indicator, address } = result;
    const index = rows.get(`${address}\n${indicator.name.text}`);
    if (index === undefined) return [];
    return LISTED.flatMap((name) => {
      const offset = at(name);
      if (offset < 0) return [];
      const content = resultCell(name, result, findings.get(indicator.id) ?? [], language);
      return [{ sheetId, row: row + index, column: column + offset, content }];
    });
  });
}
