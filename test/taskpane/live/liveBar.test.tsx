/**
 * @jest-environment jsdom
 */
import { act, screen } from "@testing-library/react";

import { ja } from "../../../src/taskpane/live/texts/ja";
import { ja as pane } from "../../../src/taskpane/i18n/ja";
import { countByStatus } from "../../../src/domain/summary/statusCounts";
import type { JudgeReport } from "../../../src/workbook/report";
import { sampleOutcome } from "../support/planServiceDouble";
import { renderJudged } from "../support/renderPane";

/** The sample with every indicator achieved. */
function allAchieved(report: JudgeReport): JudgeReport {
  const results = report.results.map((result) => ({
    ...result,
    judgement: { ...result.judgement, status: "achieved" as const },
  }));
  return { ...report, results, byStatus: countByStatus(results.map(() => "achieved" as const)) };
}

test("while the pane is open edits are followed, shown and spoken", async () => {
  const { service } = await renderJudged();
  expect(await screen.findByText(ja.following)).toBeTruthy();
  const report = allAchieved(sampleOutcome().report);
  act(() => {
    service.live?.updated(report);
  });
  expect(screen.getByText(ja.updated(0))).toBeTruthy();
  expect(screen.getAllByText(pane.status.achieved).length).toBeGreaterThan(1);
  // The same session goes on.
  expect(screen.getByText(ja.following)).toBeTruthy();
  expect(service.live).not.toBeNull();
});

test("what cannot be followed makes the results old, and judging again is one click away", async () => {
  const { service, user } = await renderJudged();
  await screen.findByText(ja.following);
  act(() => {
    service.live?.stale();
  });
  expect(screen.getAllByText(ja.stale)).toHaveLength(2);
  const calls = service.calls.length;
  // The first is beside the message; the footer offers the same.
  const [judge] = screen.getAllByRole("button", { name: ja.judge });
  if (!judge) throw new Error("There is no button.");
  await user.click(judge);
  expect(service.calls.slice(calls)).toEqual(["judge"]);
  expect(service.live).toBeNull();
});

test("switched off in the settings nothing is followed", async () => {
  const outcome = sampleOutcome();
  const { report } = outcome;
  const settings = { ...report.settings, liveUpdate: false };
  const { service } = await renderJudged({
    outcome: { ...outcome, report: { ...report, settings } },
  });
  expect(service.live).toBeNull();
  expect(screen.queryByText(ja.following)).toBeNull();
});
