/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";

import { largePlan } from "../support/samplePlan";
import { sampleOutcome } from "../support/planServiceDouble";
import { renderJudged } from "../support/renderPane";

function row(text: string): HTMLElement {
  const found = screen.getAllByRole("listitem").find((item) => item.textContent.includes(text));
  if (found === undefined) {
    throw new Error(`No row in the page holds ${text}.`);
  }
  return found;
}

/** The button that selects the cell of an indicator. */
function primary(text: string): HTMLElement {
  const [button] = within(row(text)).getAllByRole("button");
  if (button === undefined) {
    throw new Error(`The row of ${text} has no button.`);
  }
  return button;
}

test("choosing an indicator selects the cell of its target and marks the row as current", async () => {
  const { service, user } = await renderJudged();
  await user.click(primary("収納率"));
  expect(service.selected).toEqual([expect.objectContaining({ row: 12, column: 3 })]);
  expect(primary("収納率").getAttribute("aria-current")).toBe("true");
  expect(document.querySelectorAll("[aria-current]")).toHaveLength(1);
});

test("a row is named by status and indicator and described by reason and address", async () => {
  await renderJudged();
  const button = screen.getByRole("button", {
    name: "未達成 国民健康保険料の収納率（現年度賦課分）",
    description: "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成 目標一覧!D13",
  });
  expect(button).toBe(primary("収納率"));
});

test("details show what was understood, and lead to the cell of the actual", async () => {
  const { service, user } = await renderJudged();
  const toggle = screen.getByRole("button", {
    name: "「国民健康保険料の収納率（現年度賦課分）」の詳細を表示",
  });
  await user.click(toggle);
  expect(toggle.getAttribute("aria-expanded")).toBe("true");
  const facts = within(row("収納率"))
    .getAllByRole("term")
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(facts).toEqual([
    ["目標の読み取り", "86.2%以上"],
    ["実績の読み取り", "85.96%、最終の実績"],
    ["達成率", "99.72%"],
    ["目標との差", "△0.24ポイント"],
    ["様式の判定欄", "目標未達成"],
    ["課題と改善策", "口座振替の勧奨と、滞納初期の電話催告を強化する。"],
    ["取組", "取組項目4 › 国民健康保険料の未収額の圧縮に向けた取組の強化"],
  ]);
  await user.click(screen.getByRole("button", { name: "実績" }));
  expect(service.selected).toEqual([expect.objectContaining({ row: 12, column: 4 })]);
  await user.click(toggle);
  expect(within(row("収納率")).queryByRole("term")).toBeNull();
});

test("status chips show counts and filter, several together", async () => {
  const { user } = await renderJudged();
  const chip = (name: string): HTMLElement => screen.getByRole("button", { name });
  await user.click(chip("未達成 4件"));
  expect(screen.getAllByRole("listitem")).toHaveLength(4);
  await user.click(chip("要確認 2件"));
  expect(screen.getAllByRole("listitem")).toHaveLength(6);
  expect(screen.getByText("13件中 6件を表示")).toBeTruthy();
  await user.click(chip("未達成 4件"));
  await user.click(chip("要確認 2件"));
  expect(screen.queryByText(/を表示$/)).toBeNull();
});

test("searching narrows the list, and the filters can be taken away at once", async () => {
  const { user } = await renderJudged();
  await user.type(screen.getByRole("searchbox", { name: "指標を検索" }), "図書館");
  await waitFor(() => {
    expect(screen.getByText("条件に合う指標はありません。")).toBeTruthy();
  });
  await user.click(screen.getByRole("button", { name: "絞り込みを解除" }));
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(4);
});

test("grouping shows a heading above the indicators of each initiative", async () => {
  const { user } = await renderJudged();
  await user.selectOptions(screen.getByRole("combobox", { name: "並び順" }), "取組ごと");
  const headings = screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent);
  expect(headings[0]).toBe("取組項目1 › 地域社会における住民自治の仕組みづくり3");
});

test("grouping is not offered for a plan that names no initiatives", async () => {
  const { report, written } = sampleOutcome();
  const results = report.results.map((item) => ({
    ...item,
    indicator: { ...item.indicator, path: [] },
  }));
  await renderJudged({ outcome: { report: { ...report, results }, written } });
  expect(screen.queryByRole("option", { name: "取組ごと" })).toBeNull();
});

test("one tab stop for the list; arrow keys move, Enter selects", async () => {
  const { service, user } = await renderJudged();
  const first = primary("不適切な事務処理");
  act(() => {
    first.focus();
  });
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe(primary("地域活動協議会を知っている"));
  expect(
    screen
      .getAllByRole("listitem")
      .flatMap((item) => within(item).getAllByRole("button"))
      .filter((button) => button.tabIndex === 0),
  ).toHaveLength(2);
  await user.keyboard("{Enter}");
  expect(service.selected).toEqual([expect.objectContaining({ row: 4, column: 3 })]);
  await user.tab();
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
  await user.tab();
  expect(document.activeElement?.textContent).toBe("再判定する");
});

test("only what is visible of 10,000 indicators is in the page, and End still reaches the last", async () => {
  const outcome = { ...sampleOutcome(), report: largePlan(10_000) };
  const { user } = await renderJudged({ outcome });
  expect(screen.getAllByRole("listitem").length).toBeLessThan(40);
  expect(screen.getAllByRole("listitem")[0]?.getAttribute("aria-setsize")).toBe("10000");
  act(() => {
    primary("不適切な事務処理事案").focus();
  });
  await user.keyboard("{End}");
  expect(document.activeElement?.closest("li")?.getAttribute("aria-posinset")).toBe("10000");
});

test("unread cells are listed with the reason and can be selected; going back finds the filters again", async () => {
  const { service, user } = await renderJudged();
  await user.click(screen.getByRole("button", { name: "達成 3件" }));
  await user.click(screen.getByRole("button", { name: "読み取れなかったセル 2件" }));
  expect(document.activeElement).toBe(
    screen.getByRole("heading", { name: "読み取れなかったセル" }),
  );
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "空のセル指標の名前はありますが、目標が入力されていません。目標一覧!D21",
    "#REF!セルがエラー値のため、読み取れません。目標一覧!D25",
  ]);
  await user.click(primary("#REF!"));
  expect(service.selected).toEqual([expect.objectContaining({ row: 24, column: 3 })]);
  await user.click(screen.getByRole("button", { name: "指標の一覧に戻る" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
});

test("text from the workbook is shown as text", async () => {
  const { report, written } = sampleOutcome();
  const [first] = report.results;
  if (first === undefined) {
    throw new Error("The sample plan is empty.");
  }
  const name = '<img src=x onerror="alert(1)">';
  const indicator = { ...first.indicator, name: { ...first.indicator.name, text: name } };
  await renderJudged({
    outcome: { report: { ...report, results: [{ ...first, indicator }] }, written },
  });
  expect(screen.getByText(name)).toBeTruthy();
  expect(document.querySelector("img")).toBeNull();
});
