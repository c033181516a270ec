/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";

import { historyEntry, type HistoryRun } from "../../../src/domain/history/historyRun";
import { pastJudgements } from "../../../src/taskpane/history/pastJudgements";
import { ja } from "../../../src/taskpane/history/texts/ja";
import { ja as pane } from "../../../src/taskpane/i18n/ja";
import { WorkbookError } from "../../../src/workbook/errors";
import { sampleOutcome } from "../support/planServiceDouble";
import { renderJudged } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";
import { recordedPlan, SAMPLE_RUNS } from "../support/sampleHistory";
import { samplePlan } from "../support/samplePlan";

const RATE = "国民健康保険料の収納率（現年度賦課分）";

/** Opens the details of the collection rate in a workbook that keeps a record. */
async function openDetails(prepare?: (rendered: RenderedPane) => void): Promise<HTMLElement> {
  const rendered = await renderJudged({ outcome: { ...sampleOutcome(), report: recordedPlan() } });
  rendered.service.history = SAMPLE_RUNS;
  prepare?.(rendered);
  await rendered.user.click(screen.getByRole("button", { name: pane.row.showDetails(RATE) }));
  const term = await screen.findByText(pane.details.history);
  const value = term.nextElementSibling;
  if (!(value instanceof HTMLElement)) throw new Error("There is no value beside the term.");
  return value;
}

test("the details of an indicator say what was judged of it before, the latest first", async () => {
  const value = await openDetails();
  const entries = await within(value).findAllByRole("listitem");
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    "2020/4/20 期末：実績未入力、実績 （集計中）",
    "2019/10/15 中間：達成見込、実績 80.12%（9月末現在）",
  ]);
});

test("a record that cannot be read is said to be so, and read again for the next indicator", async () => {
  const value = await openDetails(({ service }) => {
    service.historyError = new WorkbookError("hostFailed");
  });
  expect(await within(value).findByText(ja.loadFailed)).toBeTruthy();
});

test("where nothing is recorded the details say nothing about it", async () => {
  const { user } = await renderJudged();
  await user.click(screen.getByRole("button", { name: pane.row.showDetails(RATE) }));
  expect(screen.queryByText(pane.details.history)).toBeNull();
});

describe("past judgements", () => {
  const report = samplePlan();
  const [item] = report.results;
  if (!item) throw new Error("The sample is empty.");
  const entry = historyEntry(item);
  const run = (day: number, phase: HistoryRun["phase"], ...entries: HistoryRun["entries"]) => ({
    ...{ at: new Date(2020, 3, day), phase, by: "", entries },
  });

  test("runs that repeat the one before are left out, other stages are not", () => {
    const runs = [
      run(1, "midYear", entry),
      run(2, "yearEnd", entry),
      run(3, "yearEnd", entry),
      run(4, "yearEnd", { ...entry, status: "achieved" }),
    ];
    const days = pastJudgements(runs, report, item).map((past) => past.run.at.getDate());
    expect(days).toEqual([4, 2, 1]);
  });

  test("an indicator that is new has no past", () => {
    expect(pastJudgements([run(1, "yearEnd")], report, item)).toEqual([]);
  });

  test("namesakes are told apart by their order", () => {
    const twin = { ...item, indicator: { ...item.indicator, id: "twin" } };
    const twins = { ...report, results: [item, twin] };
    const runs = [run(1, "yearEnd", entry, { ...entry, actual: "二つ目" })];
    expect(pastJudgements(runs, twins, twin).map((past) => past.entry.actual)).toEqual(["二つ目"]);
    expect(pastJudgements(runs, twins, item).map((past) => past.entry.actual)).toEqual([
      entry.actual,
    ]);
  });
});
