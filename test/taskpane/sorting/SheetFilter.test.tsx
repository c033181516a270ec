/**
 * @jest-environment jsdom
 */
import { screen } from "@testing-library/react";

import { ja as pane } from "../../../src/taskpane/i18n/ja";
import { ja } from "../../../src/taskpane/sorting/texts/ja";
import { renderJudged } from "../support/renderPane";

const MISSED = [pane.status.notAchieved, pane.status.atRisk];

test("the sheet is filtered to what was missed, and shown whole again by undoing", async () => {
  const { service, user } = await renderJudged();
  await user.click(screen.getByRole("button", { name: ja.filterMissed }));
  expect(await screen.findByText(ja.filtered(["目標一覧"], MISSED))).toBeTruthy();
  expect(service.calls).toContain("filter notAchieved,atRisk");
  await user.click(screen.getByRole("button", { name: pane.actions.undo }));
  expect(await screen.findByText(ja.unfiltered(["目標一覧"]))).toBeTruthy();
  expect(service.calls).toContain("unfilter");
});

test("what the pane is filtered by is what the sheet is filtered by", async () => {
  const { service, user } = await renderJudged();
  const chips = screen.getByRole("group", { name: pane.results.filterLabel });
  const [first] = chips.querySelectorAll("button");
  if (!first) throw new Error("There is no status to filter by.");
  await user.click(first);
  await user.click(screen.getByRole("button", { name: ja.filterSame }));
  expect(await screen.findByText(ja.filtered(["目標一覧"], MISSED.slice(0, 1)))).toBeTruthy();
  expect(service.calls).toContain("filter notAchieved");
});

test("what could not be filtered is said with its reason, and what to do instead", async () => {
  const { service, user } = await renderJudged();
  service.filtering = {
    ...{ filtered: [], without: ["判定一覧"], shown: null },
    refused: [{ sheet: "目標一覧", why: "ownFilter" }],
  };
  await user.click(screen.getByRole("button", { name: ja.filterMissed }));
  const said = ja.join([
    ja.without(["判定一覧"], MISSED),
    ja.notFiltered("目標一覧", ja.whyNotFiltered.ownFilter),
    ja.useThePane,
  ]);
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.queryByRole("button", { name: pane.actions.undo })).toBeNull();
});

test("ending a filter that is not there says so", async () => {
  const { service, user } = await renderJudged();
  service.filtering = { filtered: [], without: [], refused: [], shown: null };
  await user.click(screen.getByRole("button", { name: ja.unfilter }));
  expect(await screen.findByText(ja.nothingToUnfilter)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: ja.filterMissed }));
  expect(await screen.findByText(ja.noFilterPlace)).toBeTruthy();
});
