import type { PlanPhase } from "../../domain/checks/check";
import { historyEntry, type HistoryEntry, type HistoryRun } from "../../domain/history/historyRun";
import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER, STATUS_WORDS } from "../../domain/judgement/status";
import type { Language } from "../../domain/text/localizedText";
import { textContent, wordContent, type CellContent } from "../compose/cellContent";
import { statusCell } from "../compose/statusCells";
import type { CellValue } from "../read/snapshot";
import type { JudgedIndicator, JudgeReport, WorkbookOptions } from "../report";
import { sheetTexts } from "../texts/sheetTexts";
import { excelSerial, timeOfSerial } from "./excelTime";
import { HISTORY_COLUMNS, type HistoryColumn } from "./historyColumns";

const TIME_FORMAT = "yyyy/m/d h:mm";
const LANGUAGES: readonly Language[] = ["ja", "en"];
const PHASES: readonly PlanPhase[] = ["plan", "midYear", "yearEnd"];

/** One row for each indicator of a report. */
export function historyCells(
  { results, phase }: Pick<JudgeReport, "results" | "phase">,
  { language, now, by = "" }: WorkbookOptions,
): readonly (readonly CellContent[])[] {
  const time: CellContent = { value: excelSerial(now), numberFormat: TIME_FORMAT };
  const phaseWord = wordContent(sheetTexts(language).history.phases[phase]);
  return results.map((result) => {
    const entry = historyEntry(result);
    return HISTORY_COLUMNS.map((column) => {
      if (column === "at") return time;
      if (column === "phase") return phaseWord;
      return column === "by" ? textContent(by) : entryCell(column, entry, result, language);
    });
  });
}

function entryCell(
  column: Exclude<HistoryColumn, "at" | "phase" | "by">,
  entry: HistoryEntry,
  { judgement }: JudgedIndicator,
  language: Language,
): CellContent {
  return column === "status" || column === "rate" || column === "gap"
    ? statusCell(column, judgement, [], language)
    : textContent(entry[column] ?? "");
}

/**
 * The runs that rows of the history sheet tell of, the oldest first, wherever the rows were sorted to. Rows that a
 * user added or changed so that they tell no time, phase or status belong to no run.
 */
export function historyRuns(rows: readonly (readonly CellValue[])[]): readonly HistoryRun[] {
  const runs = new Map<string, HistoryRun & { entries: HistoryEntry[] }>();
  for (const row of rows) {
    const at = valueIn(row, "at");
    const phase = PHASES.find((candidate) =>
      LANGUAGES.some(
        (language) => sheetTexts(language).history.phases[candidate] === valueIn(row, "phase"),
      ),
    );
    const entry = readEntry(row);
    if (typeof at !== "number" || phase === undefined || entry === null) continue;
    const key = `${Math.round(at * 86_400)} ${phase}`;
    const run = runs.get(key);
    if (run) run.entries.push(entry);
    else runs.set(key, { at: timeOfSerial(at), phase, by: textIn(row, "by"), entries: [entry] });
  }
  return [...runs.values()].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function readEntry(row: readonly CellValue[]): HistoryEntry | null {
  const status = statusOf(textIn(row, "status"));
  const indicator = textIn(row, "indicator");
  if (status === null || indicator === "") return null;
  const actual = textIn(row, "actual");
  const rate = valueIn(row, "rate");
  const gap = valueIn(row, "gap");
  return {
    organisation: textIn(row, "organisation"),
    fiscalYear: textIn(row, "fiscalYear"),
    path: textIn(row, "path"),
    indicator,
    target: textIn(row, "target"),
    actual: actual === "" ? null : actual,
    status,
    rate: typeof rate === "number" ? Number((rate * 100).toPrecision(15)) : null,
    gap: typeof gap === "number" ? gap : null,
  };
}

const STATUS_BY_WORD: ReadonlyMap<string, Status> = new Map(
  STATUS_ORDER.flatMap((status) =>
    LANGUAGES.map((language) => [STATUS_WORDS[status][language], status] as const),
  ),
);

function statusOf(word: string): Status | null {
  return STATUS_BY_WORD.get(word.trim()) ?? null;
}

function valueIn(row: readonly CellValue[], column: HistoryColumn): CellValue {
  return row[HISTORY_COLUMNS.indexOf(column)] ?? "";
}

function textIn(row: readonly CellValue[], column: HistoryColumn): string {
  return String(valueIn(row, column));
}
