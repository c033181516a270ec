/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { render } from "@testing-library/react";

import { ALL_CHECKS } from "../../../src/domain/checks/allChecks";
import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/settings/planSettings";
import { PlanServiceProvider } from "../../../src/taskpane/services/PlanServiceContext";
import { PaneFrame } from "../../../src/taskpane/shell/PaneFrame";
import { PaneScreen } from "../../../src/taskpane/shell/PaneScreen";
import { WorkbookError } from "../../../src/workbook/errors";
import { installBrowserParts } from "../support/browserParts";
import { PlanServiceDouble } from "../support/planServiceDouble";
import { renderJudged, renderPane } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";
import { samplePlan } from "../support/samplePlan";

async function openSettings(pane: Pick<RenderedPane, "user">): Promise<void> {
  await pane.user.click(screen.getByRole("tab", { name: "設定" }));
  await screen.findByRole("heading", { level: 1, name: "設定" });
  await screen.findByRole("combobox", { name: "時点" });
}

const saved = (): Promise<HTMLElement> => screen.findByText("保存しました。");

test("the stage of the year is stored at once, and said quietly", async () => {
  const pane = renderPane();
  await openSettings(pane);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "時点" }), "midYear");
  await saved();
  expect(pane.service.settings).toEqual({ ...DEFAULT_PLAN_SETTINGS, phase: "midYear" });
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "時点" }), "auto");
  await waitFor(() => {
    expect(pane.service.settings.phase).toBeNull();
  });
});

test("what the settings make of the plan is shown without reading the workbook again", async () => {
  const pane = await renderJudged();
  const { calls } = pane.service;
  pane.service.rejudged = () => ({ ...samplePlan(), findings: [] });
  await openSettings(pane);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "時点" }), "plan");
  await saved();
  expect(calls).toEqual(["judge", "changeSettings"]);
  expect(screen.getByRole("tab", { name: "確認事項 0件" })).toBeTruthy();
});

describe("the fiscal year", () => {
  const field = (): HTMLInputElement => screen.getByRole("textbox", { name: "年度" });

  test.each([
    ["R7", "令和7年度"],
    ["2025{Enter}", "令和7年度"],
  ])("typed as %s is stored as plans write it", async (typed, year) => {
    const pane = renderPane();
    await openSettings(pane);
    await pane.user.type(field(), typed);
    await pane.user.tab();
    await saved();
    expect(pane.service.settings.fiscalYear).toBe(year);
    expect(field().value).toBe(year);
    await pane.user.clear(field());
    await pane.user.tab();
    await waitFor(() => {
      expect(pane.service.settings.fiscalYear).toBeNull();
    });
  });

  test("that is none is refused with a sentence, and nothing is stored", async () => {
    const pane = renderPane();
    await openSettings(pane);
    await pane.user.type(field(), "7年度");
    await pane.user.tab();
    expect(screen.getByText(/年度を読み取れません/)).toBeTruthy();
    expect(pane.service.calls).toEqual([]);
  });
});

test("a rating scale is found by a part of its name and explained", async () => {
  const pane = renderPane();
  await openSettings(pane);
  const box = screen.getByRole("combobox", { name: "尺度の名前で検索" });
  await pane.user.click(box);
  await pane.user.clear(box);
  await pane.user.keyboard("様式３ 自己");
  const options = await screen.findAllByRole("option", { hidden: true });
  const found = options.filter(({ tagName }) => tagName !== "OPTION");
  expect(found.map(({ textContent }) => textContent)).toEqual(["大阪市 様式3 自己評価"]);
  await pane.user.click(found[0] ?? box);
  await saved();
  expect(pane.service.settings.scaleId).toBe("osaka-form3-year-end");
  expect(screen.getByText("目標達成")).toBeTruthy();
});

describe("the points that are checked", () => {
  const COUNT = String(ALL_CHECKS.length);
  const open = async (pane: RenderedPane, name: RegExp): Promise<void> => {
    await pane.user.click(screen.getByRole("button", { name }));
  };

  test("are all there, each with its explanation, and can be switched off and on", async () => {
    const pane = renderPane();
    await openSettings(pane);
    await open(pane, new RegExp(`^確認事項（${COUNT}種類中 ${COUNT}種類を使用）$`));
    expect(screen.getAllByRole("checkbox").length).toBe(ALL_CHECKS.length);
    const rule = screen.getByRole("checkbox", { name: "全角・半角の混在" });
    expect(rule.getAttribute("aria-describedby")).not.toBeNull();
    await pane.user.click(rule);
    await saved();
    expect(pane.service.settings.checks.off).toEqual(["mixed-width"]);
    expect(screen.getByRole("button", { name: /使用/ }).textContent).toContain(
      `中 ${String(ALL_CHECKS.length - 1)}種類`,
    );
    await pane.user.click(screen.getByRole("button", { name: "確認事項を標準に戻す" }));
    await waitFor(() => {
      expect(pane.service.settings.checks).toEqual(DEFAULT_PLAN_SETTINGS.checks);
    });
    expect(screen.queryByRole("button", { name: "確認事項を標準に戻す" })).toBeNull();
  });

  test("ask for 課題と改善策 when the office wants it", async () => {
    const pane = renderPane();
    await openSettings(pane);
    await open(pane, /「課題と改善策」/);
    const midYear = within(screen.getByRole("group", { name: "中間振り返り" }));
    await pane.user.click(midYear.getByRole("checkbox", { name: /数値から/ }));
    await saved();
    const { improvementRequired } = pane.service.settings.checks;
    expect(improvementRequired.midYear).toEqual({ outcome: true, effort: true, numbers: false });
    expect(improvementRequired.yearEnd).toEqual({ outcome: true, effort: true, numbers: true });
  });
});

test("live update and history are switches", async () => {
  const pane = renderPane();
  await openSettings(pane);
  await pane.user.click(screen.getByRole("switch", { name: "セルの変更をすぐに反映する" }));
  await pane.user.click(screen.getByRole("switch", { name: "判定の履歴を残す" }));
  await saved();
  expect(pane.service.settings).toMatchObject({ liveUpdate: false, keepHistory: true });
});

test("the language changes the pane at once", async () => {
  installBrowserParts();
  const service = new PlanServiceDouble();
  render(
    <PaneFrame displayLanguage="ja-JP" readOfficeTheme={() => undefined}>
      <PlanServiceProvider value={service}>
        <PaneScreen />
      </PlanServiceProvider>
    </PaneFrame>,
  );
  const user = userEvent.setup();
  await openSettings({ user });
  await user.selectOptions(screen.getByRole("combobox", { name: "表示と書き込みの言語" }), "en");
  await screen.findByRole("heading", { level: 1, name: "Settings" });
  expect(document.documentElement.lang).toBe("en");
  expect(service.settings.language).toBe("en");
});

describe("where the workbook cannot keep settings", () => {
  test("they hold for the session, and the pane says so", async () => {
    const pane = renderPane();
    pane.service.keepsSettings = false;
    await openSettings(pane);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "時点" }), "midYear");
    await saved();
    expect(screen.getByText(/作業ウィンドウを閉じるまで有効/)).toBeTruthy();
  });

  test("another failure is one sentence, and the control goes back", async () => {
    const pane = renderPane();
    await openSettings(pane);
    pane.service.changeSettings = () => Promise.reject(new WorkbookError("cellBeingEdited"));
    const phase = screen.getByRole<HTMLSelectElement>("combobox", { name: "時点" });
    await pane.user.selectOptions(phase, "midYear");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("設定を保存できませんでした。元の設定に戻しました。");
    await waitFor(() => {
      expect(phase.value).toBe("auto");
    });
  });

  test("settings that cannot even be read say why and can be read again", async () => {
    const pane = renderPane();
    pane.service.settingsError = new WorkbookError("hostFailed", "GeneralException: …");
    await pane.user.click(screen.getByRole("tab", { name: "設定" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("設定を読み取れませんでした");
    pane.service.settingsError = null;
    await pane.user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    await screen.findByRole("combobox", { name: "時点" });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

test("changes are stored one after the other", async () => {
  const pane = renderPane();
  await openSettings(pane);
  const release: (() => void)[] = [];
  const original = pane.service.changeSettings.bind(pane.service);
  pane.service.changeSettings = async (change) => {
    await new Promise<void>((resolve) => release.push(resolve));
    return original(change);
  };
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "時点" }), "plan");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "時点" }), "yearEnd");
  expect(release).toHaveLength(1);
  expect(screen.getByText("保存しています…")).toBeTruthy();
  await act(async () => {
    release[0]?.();
    await Promise.resolve();
  });
  await waitFor(() => {
    expect(release).toHaveLength(2);
  });
  release[1]?.();
  await saved();
  expect(pane.service.settings.phase).toBe("yearEnd");
});
