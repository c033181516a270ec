/**
 * @jest-environment jsdom
 */
import { screen } from "@testing-library/react";

import { ja } from "../../../src/taskpane/sorting/texts/ja";
import { renderJudged } from "../support/renderPane";

test("the sheet is sorted on demand, and what could not be sorted is said with its reason", async () => {
  const { service, user } = await renderJudged();
  service.sorting = { sorted: [], refused: [{ sheet: "目標一覧", why: "merged" }] };
  await user.click(screen.getByRole("button", { name: ja.sort }));
  expect(await screen.findByText(ja.refused("目標一覧", ja.why.merged))).toBeTruthy();
  expect(service.calls).toContain("sort");
});

test("where nothing can be sorted it says so", async () => {
  const { service, user } = await renderJudged();
  service.sorting = { sorted: [], refused: [] };
  await user.click(screen.getByRole("button", { name: ja.sort }));
  expect(await screen.findByText(ja.noList)).toBeTruthy();
});
