/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";

import { WorkbookError } from "../../../src/workbook/errors";
import { renderJudged, renderPane } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";

async function choose({ user }: RenderedPane, menu: string, choice: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: menu, expanded: false }));
  await user.click(await screen.findByRole("menuitem", { name: choice }));
}

async function answer({ service }: RenderedPane, sheets: readonly string[]): Promise<void> {
  await act(async () => {
    service.inserting.resolve({ sheets });
    await service.inserting.promise;
  });
}

test("the first screen inserts a form and says which sheet was added", async () => {
  const pane = renderPane();
  await choose(pane, "標準様式を挿入", "様式3（取組項目ごとに1シート）");
  expect(pane.service.calls).toEqual(["template:youshiki3"]);
  expect(screen.getAllByText("シートを追加しています…").length).toBeGreaterThan(0);
  await answer(pane, ["取組項目1"]);
  expect(screen.getByRole("group", { name: "「取組項目1」のシートを追加しました。" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "判定する" })).toBeTruthy();
});

test("all five published plans are offered, one of them in two shapes", async () => {
  const { user } = renderPane();
  await user.click(screen.getByRole("button", { name: "サンプルの計画で試す" }));
  const choices = within(await screen.findByRole("menu")).getAllByRole("menuitem");
  expect(choices.map(({ textContent }) => textContent.replace(/（.*/, ""))).toEqual([
    "中央区 令和元年度",
    "中央区 令和元年度",
    "港区 令和3年度",
    "港区 平成31年度",
    "港区 平成26年度",
    "此花区 平成27年度",
  ]);
});

test("with results in view a sample is still two presses away, and the results stay", async () => {
  const pane = await renderJudged();
  await choose(pane, "その他の操作", "港区 令和3年度（中間振り返り）");
  expect(pane.service.calls).toEqual(["judge", "sample:minato-r3"]);
  await answer(pane, ["目標一覧 (2)"]);
  expect(
    screen.getByRole("group", { name: "「目標一覧 (2)」のシートを追加しました。" }),
  ).toBeTruthy();
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
});

test("a refusal has its sentence, and trying again inserts the same", async () => {
  const pane = renderPane({ language: "en-US" });
  await choose(pane, "Try a sample plan", "Konohana Ward, FY2015 (PDCA)");
  await act(async () => {
    pane.service.inserting.reject(new WorkbookError("structureProtected"));
    await pane.service.inserting.promise.catch(() => undefined);
  });
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("Could not insert");
  expect(alert.textContent).toContain("no sheet can be added");
  await pane.user.click(within(alert).getByRole("button", { name: "Try again" }));
  expect(pane.service.calls).toEqual(["sample:konohana-h27", "sample:konohana-h27"]);
});
