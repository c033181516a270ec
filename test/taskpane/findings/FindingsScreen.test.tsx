/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";

import { samplePlan } from "../support/samplePlan";
import { renderJudged } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";
import { sampleOutcome } from "../support/planServiceDouble";

async function open(report = samplePlan()): Promise<RenderedPane> {
  const pane = await renderJudged({ outcome: { ...sampleOutcome(), report } });
  await pane.user.click(screen.getByRole("tab", { name: /^確認事項/ }));
  await screen.findByRole("heading", { level: 1, name: "確認事項" });
  return pane;
}

function row(words: string | RegExp): HTMLElement {
  const [found] = screen
    .getAllByRole("listitem")
    .filter((item) => within(item).queryAllByText(words).length > 0);
  if (found === undefined) throw new Error(`No finding says ${String(words)}.`);
  return found;
}

/** Lets the reading that follows a change answer. */
async function reread({ service }: RenderedPane, report = samplePlan()): Promise<void> {
  await waitFor(() => {
    expect(service.calls.at(-1)).toBe("refresh");
  });
  await act(async () => {
    service.reading.resolve(report);
    await service.reading.promise;
  });
}

const WITHOUT_FIXES = {
  ...samplePlan(),
  findings: samplePlan().findings.filter(({ fix }) => fix === undefined),
};

test("one click selects the cell, and the entry is the current one", async () => {
  const { service, user } = await open();
  const finding = screen.getByRole("button", {
    name: "要注意 年度末ですが、実績が入力されていません。",
  });
  await user.click(finding);
  expect(service.selected).toEqual([expect.objectContaining({ row: 5, column: 3 })]);
  expect(finding.getAttribute("aria-current")).toBe("true");
});

test("a correction is made with one click, said, and taken back with another", async () => {
  const pane = await open();
  const { service, user } = pane;
  const [fix] = screen.getAllByRole("button", { name: "「区民の割合」を「回答者の割合」に直す" });
  if (fix === undefined) throw new Error("There is no correction.");
  await user.click(fix);
  await reread(pane, WITHOUT_FIXES);
  expect(service.fixed).toEqual([[expect.objectContaining({ before: "区民の割合" })]]);
  expect(screen.getByText("目標一覧!B5 を直しました。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /に直す$/ })).toBeNull();

  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  await reread(pane);
  expect(service.undone).toHaveLength(1);
  expect(screen.getByText("修正を元に戻しました。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
  expect(screen.getAllByRole("button", { name: /に直す$/ })).toHaveLength(2);
});

test("all corrections of a kind are made together, and what was not corrected is said", async () => {
  const pane = await open();
  const { service, user } = pane;
  service.fixing = (fixes) => ({
    applied: [],
    refused: fixes.map((fix, index) => ({
      fix,
      address: `目標一覧!B${5 + index}`,
      why: index === 0 ? "formula" : "changed",
    })),
    undo: null,
  });
  await user.selectOptions(screen.getByRole("combobox"), "rule");
  await user.click(screen.getByRole("button", { name: "同じ種類をまとめて直す（2件）" }));
  await reread(pane);
  expect(service.fixed[0]).toHaveLength(2);
  const said = screen.getByText(/は数式のため/).textContent;
  expect(said).toContain("目標一覧!B5 は数式のため、直しませんでした。");
  expect(said).toContain("目標一覧!B6 は読み取ったあとで内容が変わったため");
  expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
});

test("a rule is switched off from a finding, and on again", async () => {
  const pane = await open();
  const { service, user } = pane;
  await user.click(
    within(row(/年度末ですが/)).getByRole("button", { name: /^その他の操作：年度末/ }),
  );
  await user.click(screen.getByRole("menuitem", { name: /^「.+」の確認をしない$/ }));
  await reread(pane, {
    ...samplePlan(),
    findings: samplePlan().findings.filter(({ code }) => code !== "result-missing"),
    settings: service.settings,
  });
  expect(service.settings.checks.off).toEqual(["result-missing"]);
  expect(screen.queryByText(/年度末ですが/)).toBeNull();
  expect(screen.getByText(/^しない確認：1種類/)).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  await reread(pane);
  expect(service.settings.checks.off).toEqual([]);
  expect(screen.getByText(/の確認を再開しました。$/)).toBeTruthy();
});

test("severities and words filter, and coming back finds the filters again", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "参考 3件" }));
  await user.type(screen.getByRole("searchbox"), "番号");
  expect(await screen.findByText("6件中 1件を表示")).toBeTruthy();
  expect(screen.queryByText(/年度末ですが/)).toBeNull();
  await user.click(screen.getByRole("tab", { name: "結果" }));
  await user.click(screen.getByRole("tab", { name: /^確認事項/ }));
  expect((await screen.findByRole<HTMLInputElement>("searchbox")).value).toBe("番号");
  await user.type(screen.getByRole("searchbox"), "図書館");
  await user.click(await screen.findByRole("button", { name: "絞り込みを解除" }));
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(6);
});

test("a plan without findings says what was looked at", async () => {
  await open({ ...samplePlan(), findings: [] });
  expect(screen.getByRole("heading", { level: 2, name: "確認事項はありません" })).toBeTruthy();
  expect(screen.getByText(/^\d+種類の点検を行い/)).toBeTruthy();
});

test.each(["initiative", "rule"])("axe finds nothing when grouped by %s", async (grouping) => {
  const { user } = await open();
  await user.selectOptions(screen.getByRole("combobox"), grouping);
  const { violations } = await axe.run(document.documentElement, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
