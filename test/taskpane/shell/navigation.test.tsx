/** @jest-environment jsdom */
import { screen } from "@testing-library/react";

import { VIEW_PANEL_ID } from "../../../src/taskpane/shell/PaneNavigation";
import { renderJudged, renderPane } from "../support/renderPane";

/** What a screen reader says: the label, else the text that is not hidden from it. */
function spoken(tab: Element | null | undefined): string | null {
  if (tab === null || tab === undefined) return null;
  const texts = [...tab.children].filter((child) => child.getAttribute("aria-hidden") !== "true");
  return tab.getAttribute("aria-label") ?? texts.map((child) => child.textContent).join("");
}

function tabs(): (string | null)[] {
  return screen.getAllByRole("tab").map(spoken);
}

function selected(): string | null {
  return spoken(screen.getAllByRole("tab", { selected: true })[0]);
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
  const focused = (): string | null => spoken(document.activeElement);
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
