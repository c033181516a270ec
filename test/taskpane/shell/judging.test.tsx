/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";

import { sampleOutcome } from "../support/planServiceDouble";
import { answerJudge, pressJudge, renderJudged, renderPane } from "../support/renderPane";

function names(): (string | null)[] {
  return screen
    .getAllByRole("listitem")
    .map((item) => within(item).getAllByRole("button")[0]?.textContent ?? null);
}

test("the first screen says what the product does and what it will write", () => {
  renderPane();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("運営方針KPIトラッカー");
  expect(screen.getByText(/目標と実績を比べて達成・未達成を判定します/)).toBeTruthy();
  expect(screen.getByText(/判定・達成率・差・判定理由の列/)).toBeTruthy();
  expect(document.documentElement.lang).toBe("ja");
});

test("one press judges, shows progress, then the results with the unachieved first", async () => {
  const pane = renderPane();
  await pane.user.click(screen.getByRole("button", { name: "判定する" }));
  expect(pane.service.calls).toEqual(["judge"]);
  expect(screen.getByRole("progressbar", { name: "読み取って判定しています…" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "判定する" })).toBeNull();

  await act(async () => {
    pane.service.judging.resolve(sampleOutcome());
    await pane.service.judging.promise;
  });
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("中央区 令和元年度");
  // Missed zero first, then by how far the actual is from the target.
  expect(names().slice(0, 4)).toEqual([
    "不適切な事務処理事案の件数（公表ベース）",
    "市民サービス向上委員会の開催",
    "地域活動協議会を知っている区民の割合",
    "国民健康保険料の収納率（現年度賦課分）",
  ]);
});

test("an indicator shows its status, figures, reason and address", async () => {
  await renderJudged();
  const [item] = screen
    .getAllByRole("listitem")
    .filter((entry) => entry.textContent.includes("収納率"));
  expect(item?.textContent).toContain("未達成");
  expect(item?.textContent).toContain("目標86.20%");
  expect(item?.textContent).toContain("実績85.96%");
  expect(item?.textContent).toContain(
    "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成",
  );
  expect(item?.textContent).toContain("目標一覧!D13");
});

test("says what was written where, and announces the result", async () => {
  await renderJudged({ outcome: sampleOutcome(52) });
  const said =
    "「目標一覧」に判定の列を、「KPIダッシュボード」に集計とグラフを書き込みました（変更したセル：52）。";
  expect(screen.getByRole("group", { name: said })).toBeTruthy();
  const announced = screen.getAllByRole("status").map((status) => status.textContent);
  expect(announced.slice(0, 2)).toEqual([
    "判定が終わりました。指標13件。未達成 4件、未達成見込 1件、要確認 2件、実績未入力 1件、達成見込 1件、達成 3件、対象外 1件。",
    said,
  ]);
});

test("what is announced stands in parts of the page that were there before", async () => {
  const pane = renderPane();
  const before = screen.getAllByRole("status");
  await pressJudge(pane);
  expect(before.map((status) => status.textContent)).toEqual(["", "読み取って判定しています…"]);
  await answerJudge(pane);
  expect(screen.getAllByRole("status").slice(0, 2)).toEqual(before);
});

test("says so when nothing changed", async () => {
  await renderJudged({ outcome: sampleOutcome(0) });
  expect(
    screen.getByRole("group", {
      name: "変更はありませんでした。前回書き込んだ結果のままです。",
    }),
  ).toBeTruthy();
});

test("after judging the focus is on the result, because its button is gone", async () => {
  await renderJudged();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});

test("judging again keeps the results, the focus and ignores a second press", async () => {
  const { service, user } = await renderJudged();
  const again = screen.getByRole("button", { name: "再判定する" });
  await user.click(again);
  await user.click(again);
  expect(service.calls).toEqual(["judge", "judge"]);
  expect(document.activeElement).toBe(again);
  expect(again.getAttribute("aria-disabled")).toBe("true");
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
});

test("results can be seen without writing", async () => {
  const { service, user } = renderPane();
  await user.click(screen.getByRole("button", { name: "書き込まずに結果を見る" }));
  expect(service.calls).toEqual(["read"]);
  await act(async () => {
    service.reading.resolve(sampleOutcome().report);
    await service.reading.promise;
  });
  expect(
    screen.getByRole("group", {
      name: "結果を表示しています。ブックには何も書き込んでいません。",
    }),
  ).toBeTruthy();
});

test("a run that takes long says what may be keeping it", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  try {
    const { user } = renderPane();
    await user.click(screen.getByRole("button", { name: "判定する" }));
    const hint = "セルに入力中の場合は、Enter キーで入力を確定すると続行します。";
    expect(screen.queryByText(hint)).toBeNull();
    act(() => {
      jest.advanceTimersByTime(4_000);
    });
    expect(screen.getByText(hint)).toBeTruthy();
  } finally {
    jest.useRealTimers();
  }
});

test("speaks English to everyone who does not use Japanese", async () => {
  await renderJudged({ outcome: sampleOutcome(1), language: "en-GB" });
  expect(document.documentElement.lang).toBe("en");
  expect(document.title).toBe("KPI Plan Tracker");
  expect(
    screen.getByRole("group", {
      name: "Wrote status columns on “目標一覧” and the summary with its chart on “KPIダッシュボード” (1 cell changed).",
    }),
  ).toBeTruthy();
  expect(screen.getByText(/^13 indicators, judged at/)).toBeTruthy();
  expect(screen.getByText(/^Not achieved: actual 85.96%/)).toBeTruthy();
});
