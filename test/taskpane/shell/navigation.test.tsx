/** @jest-environment jsdom */
import { screen } from "@testing-library/react";

import { renderJudged, renderPane } from "../support/renderPane";

function tabs(): (string | null)[] {
  return screen.getAllByRole("tab").map((tab) => tab.getAttribute("aria-label"));
}

function selected(): string | null | undefined {
  return screen.getAllByRole("tab", { selected: true })[0]?.getAttribute("aria-label");
}

test("before a plan is read there are the first screen, the revenue and the settings", () => {
  renderPane();
  expect(tabs()).toEqual(["はじめに", "歳入", "設定"]);
  expect(selected()).toBe("はじめに");
});

test("with a plan there are all, and the findings say how many", async () => {
  await renderJudged();
  expect(tabs()).toEqual(["結果", "確認事項 6件", "履歴", "歳入", "設定"]);
  expect(selected()).toBe("結果");
});

test("a tab opens its screen and keeps the focus", async () => {
  const { user } = await renderJudged();
  const tab = screen.getByRole("tab", { name: "確認事項 6件" });
  await user.click(tab);
  expect(await screen.findByRole("heading", { level: 1, name: "確認事項" })).toBeTruthy();
  expect(document.activeElement).toBe(tab);
  expect(selected()).toBe("確認事項 6件");
  expect(tab.getAttribute("aria-controls")).toBe(VIEW_PANEL_ID);
  expect(document.getElementById(VIEW_PANEL_ID)?.contains(screen.getByRole("main"))).toBe(true);
});

test("the keyboard needs one stop for all tabs", async () => {
  const { user } = await renderJudged();
  await user.click(screen.getByRole("tab", { name: "結果" }));
  const focused = (): string | null | undefined =>
    document.activeElement?.getAttribute("aria-label");
  await user.keyboard("{ArrowRight}");
  expect(focused()).toBe("確認事項 6件");
  await user.keyboard("{End}");
  expect(focused()).toBe("設定");
  await user.keyboard("{ArrowRight}");
  expect(focused()).toBe("結果");
  await user.keyboard("{ArrowLeft}{Home}{ArrowRight}");
  // Looking over the tabs opens none.
  expect(selected()).toBe("結果");
  await user.keyboard("{Enter}");
  expect(selected()).toBe("確認事項 6件");
  await screen.findByRole("searchbox", { name: "確認事項を検索" });
  await user.tab();
  expect(document.activeElement?.getAttribute("role")).not.toBe("tab");
});
