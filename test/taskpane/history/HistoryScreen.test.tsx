/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";

import { historyEntry, type HistoryRun } from "../../../src/domain/history/historyRun";
import { ja } from "../../../src/taskpane/history/texts/ja";
import { ja as pane } from "../../../src/taskpane/i18n/ja";
import type { JudgeOutcome } from "../../../src/taskpane/services/planService";
import { sampleOutcome } from "../support/planServiceDouble";
import { renderJudged } from "../support/renderPane";

/** The sample as a run of the day before, in which the first indicator had another actual and was on its way. */
function earlier(phase: HistoryRun["phase"]): HistoryRun {
  const [first, ...others] = sampleOutcome().report.results.map(historyEntry);
  if (!first) throw new Error("The sample is empty.");
  return {
    ...{ at: new Date(2020, 4, 31, 17, 0), phase, by: "課長" },
    entries: [{ ...first, actual: "（前回の値）", status: "onTrack" }, ...others],
  };
}

function outcomeAfter(previousRun: HistoryRun): JudgeOutcome {
  const outcome = sampleOutcome();
  const settings = { ...outcome.report.settings, keepHistory: true };
  return { ...outcome, report: { ...outcome.report, previousRun, settings, phase: "yearEnd" } };
}

async function openHistory(outcome?: JudgeOutcome, runs: readonly HistoryRun[] = []) {
  const rendered = await renderJudged(outcome ? { outcome } : {});
  rendered.service.history = runs;
  await rendered.user.click(screen.getByRole("tab", { name: pane.views.history }));
  await screen.findByRole("heading", { name: ja.title });
  return rendered;
}

test("without a record the history offers to keep one", async () => {
  const { service, user } = await openHistory();
  await user.click(await screen.findByRole("button", { name: ja.keep }));
  expect(service.settings.keepHistory).toBe(true);
});

test("the results say what changed, the history which indicators, and each leads to its cell", async () => {
  const run = earlier("yearEnd");
  const outcome = outcomeAfter(run);
  const { service, user } = await renderJudged({ outcome });
  service.history = [run];
  const line = screen.getByRole("button", { name: /^前回から：/ });
  expect(line.textContent).toContain("実績の変更 1件");
  await user.click(line);
  const changes = await screen.findByRole("list", { name: ja.changes });
  const entries = within(changes).getAllByRole("listitem");
  expect(entries).toHaveLength(1);
  expect(entries[0]?.textContent).toContain("（前回の値）");
  await user.click(within(changes).getByRole("button"));
  const { actualCell } = outcome.report.results[0]?.indicator ?? {};
  expect(service.selected).toEqual([actualCell]);
});

test("figures are closed with a name and opened again only after asking", async () => {
  const { service, user } = await openHistory(outcomeAfter(earlier("midYear")));
  const name = await screen.findByLabelText(ja.lockedBy);
  await user.clear(name);
  await user.type(name, "区長");
  await user.click(screen.getByRole("button", { name: ja.lock("yearEnd") }));
  expect(service.settings.locks).toMatchObject([{ phase: "yearEnd", lockedBy: "区長" }]);
  expect(service.settings.locks[0]?.figures).toHaveLength(sampleOutcome().report.results.length);
});

test("closed figures are opened again only after asking", async () => {
  const outcome = sampleOutcome();
  const lock = {
    phase: "yearEnd",
    lockedAt: "2020-06-01T00:00:00Z",
    lockedBy: "",
    figures: [],
  } as const;
  const settings = { ...outcome.report.settings, locks: [lock] };
  const { service, user } = await openHistory({
    ...outcome,
    report: { ...outcome.report, settings },
  });
  service.settings = settings;
  await user.click(await screen.findByRole("button", { name: ja.unlock }));
  expect(service.settings.locks).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: ja.unlockNo }));
  await user.click(screen.getByRole("button", { name: ja.unlock }));
  await user.click(screen.getByRole("button", { name: ja.unlockYes }));
  expect(service.settings.locks).toEqual([]);
});
