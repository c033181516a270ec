/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";

import type { RemoveReport } from "../../../src/workbook/report";
import { renderJudged, renderPane } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";

async function confirmRemoval({ user }: RenderedPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "書き込んだ結果を取り除く" }));
  const dialog = await screen.findByRole("alertdialog", {
    name: "書き込んだ結果を取り除きますか？",
  });
  await user.click(within(dialog).getByRole("button", { name: "取り除く" }));
}

async function answerRemoval({ service }: RenderedPane, removed: RemoveReport): Promise<void> {
  await act(async () => {
    service.removing.resolve(removed);
    await service.removing.promise;
  });
}

test("asks first, and does nothing when the user thinks again", async () => {
  const { service, user } = await renderJudged();
  await user.click(screen.getByRole("button", { name: "書き込んだ結果を取り除く" }));
  const dialog = await screen.findByRole("alertdialog");
  await user.click(within(dialog).getByRole("button", { name: "キャンセル" }));
  await waitFor(() => {
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });
  expect(service.calls).toEqual(["judge"]);
});

test("Escape closes the question", async () => {
  const { service, user } = await renderJudged();
  await user.click(screen.getByRole("button", { name: "書き込んだ結果を取り除く" }));
  await screen.findByRole("alertdialog");
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });
  expect(service.calls).toEqual(["judge"]);
});

test("says what was removed and keeps the results in view", async () => {
  const pane = await renderJudged();
  await confirmRemoval(pane);
  expect(pane.service.calls).toEqual(["judge", "remove"]);
  await answerRemoval(pane, {
    statusSheets: ["目標一覧", "経理", "保険", "総務"],
    dashboardSheet: "KPIダッシュボード",
  });
  expect(
    screen.getByRole("group", {
      name: "「目標一覧」「経理」「保険」ほか1シートの判定の列を取り除きました。「KPIダッシュボード」のシートを取り除きました。",
    }),
  ).toBeTruthy();
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
});

test("a pane that was opened later can remove as well, and says when there was nothing", async () => {
  const pane = renderPane();
  await confirmRemoval(pane);
  expect(pane.service.calls).toEqual(["remove"]);
  await answerRemoval(pane, { statusSheets: [], dashboardSheet: null });
  expect(screen.getByRole("group", { name: "取り除くものはありませんでした。" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "判定する" })).toBeTruthy();
});
