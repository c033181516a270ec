import { STATUS_WORDS } from "../domain/judgement/status";
import type { Status } from "../domain/judgement/judgement";
import { judgeWorkbook, readAndJudge } from "../workbook/judgeWorkbook";
import type { JudgeReport, WorkbookOptions } from "../workbook/report";
import { CliError } from "./cliError";
import { EXIT } from "./exitCodes";
import { judgeReportJson } from "./output/judgeReportJson";
import { judgeReportTable } from "./output/judgeReportTable";
import { withWorkbookFile } from "./workbookFile";

/** Options of `kpi judge FILE.xlsx` as they stand on the command line. */
export interface JudgeFileOptions {
  readonly json: boolean;
  readonly out?: string;
  /** Comma-separated statuses (Japanese words or codes) that make the exit status 1. */
  readonly failOn?: string;
}

/**
 * Judges a plan workbook and prints the result; with `out` also writes the workbook with status columns,
 * dashboard and charts.
 *
 * @returns the exit status
 */
export async function judgeFile(
  path: string,
  options: JudgeFileOptions,
  print: (text: string) => void,
): Promise<number> {
  const failOn = parseStatuses(options.failOn);
  const report = await withWorkbookFile(path, async ({ client, saveAs }) => {
    const workbookOptions: WorkbookOptions = {
      language: "ja",
      supports: (set, version) => client.supports(set, version),
      now: new Date(),
    };
    if (options.out === undefined)
      return client.run((context) => readAndJudge(context, workbookOptions));
    const { report } = await client.run((context) => judgeWorkbook(context, workbookOptions));
    await saveAs(options.out);
    return report;
  });
  print(options.json ? judgeReportJson(path, report) : judgeReportTable(report));
  return containsAny(report, failOn) ? EXIT.found : EXIT.done;
}

function containsAny(report: JudgeReport, statuses: ReadonlySet<Status>): boolean {
  return report.results.some(({ judgement }) => statuses.has(judgement.status));
}

function parseStatuses(text: string | undefined): Set<Status> {
  const statuses = new Set<Status>();
  for (const word of text?.split(/[,、]/).map((part) => part.trim()) ?? []) {
    const match = (Object.keys(STATUS_WORDS) as Status[]).find(
      (status) => status === word || Object.values(STATUS_WORDS[status]).includes(word),
    );
    if (!match) {
      const known = Object.values(STATUS_WORDS).map(({ ja }) => ja);
      throw new CliError(
        `--fail-on: 「${word}」という状態はありません。使えるのは ${known.join("、")} です。`,
      );
    }
    statuses.add(match);
  }
  return statuses;
}
