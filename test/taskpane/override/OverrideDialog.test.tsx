/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";

import type { JudgeReport } from "../../../src/workbook/report";
import { planSetByHand } from "../support/planSetByHand";
import { sampleOutcome } from "../support/planServiceDouble";
import { renderJudged } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";
import { samplePlan } from "../support/samplePlan";

const NAME = "国民健康保険料の収納率（現年度賦課分）";

beforeEach(() => {
  window.localStorage.clear();
});

async function openDialog(report: JudgeReport = samplePlan()): Promise<RenderedPane> {
  const pane = await renderJudged({ outcome: { ...sampleOutcome(), report } });
  await pane.user.type(screen.getByRole("searchbox"), "収納率");
  await pane.user.click(await screen.findByRole("button", { name: `「${NAME}」の詳細を表示` }));
  await pane.user.click(screen.getByRole("button", { name: "判定を手で変更…" }));
  await screen.findByRole("dialog");
  return pane;
}

async function reread({ service }: RenderedPane, report: JudgeReport): Promise<void> {
  await waitFor(() => {
    expect(service.calls.at(-1)).toBe("refresh");
  });
  await act(async () => {
    service.reading.resolve(report);
    await service.reading.promise;
  });
}

test("a status is set with a reason, shown with its badge, and taken back", async () => {
  const pane = await openDialog();
  const { service, user } = pane;
  await user.selectOptions(within(screen.getByRole("dialog")).getByRole("combobox"), "achieved");
  await user.type(screen.getByRole("textbox", { name: /^変更する理由/ }), "区長判断");
  await user.type(screen.getByRole("textbox", { name: "変更する人（任意）" }), "総務課");
  await user.click(screen.getByRole("button", { name: "変更する" }));
  await reread(pane, planSetByHand());
  expect(service.settings.overrides).toEqual([
    expect.objectContaining({
      ...{ status: "achieved", reason: "区長判断", by: "総務課" },
      ...{ target: "86.20%", actual: "85.96%" },
    }),
  ]);
  expect(screen.getByText(/の判定を「達成」に変更しました。/)).toBeTruthy();
  expect(await screen.findByRole("button", { name: `達成 手動 ${NAME}` })).toBeTruthy();
  expect(screen.getByText("未達成（変更した人：総務課）")).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  await reread(pane, samplePlan());
  expect(service.settings.overrides).toEqual([]);
});

test("without a reason nothing is changed, and the field says so", async () => {
  const { service, user } = await openDialog();
  await user.click(screen.getByRole("button", { name: "変更する" }));
  expect(screen.getByText("理由を入力してください。")).toBeTruthy();
  expect(screen.getByRole("dialog")).toBeTruthy();
  expect(service.calls).not.toContain("settings");
});

test("the name is remembered for the next time, and Escape leads back to the button", async () => {
  const { user } = await openDialog();
  await user.type(screen.getByRole("textbox", { name: /^変更する理由/ }), "区長判断");
  await user.type(screen.getByRole("textbox", { name: "変更する人（任意）" }), "総務課");
  await user.click(screen.getByRole("button", { name: "変更する" }));
  expect(Object.values(window.localStorage)).toContain("総務課");
});

test("Escape closes the dialog and gives the focus back", async () => {
  const { user } = await openDialog();
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  await waitFor(
    () => {
      expect(
        document.activeElement === screen.getByRole("button", { name: "判定を手で変更…" }),
      ).toBe(true);
    },
    { timeout: 4_000 },
  );
});

test("a decision is removed: the computed status holds again", async () => {
  const report = planSetByHand();
  const pane = await openDialog(report);
  const { service, user } = pane;
  const override = report.results.find((item) => item.override !== null)?.override;
  if (!override) throw new Error("Nothing is set by hand.");
  service.settings = { ...service.settings, overrides: [override] };
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /理由/ }).value).toBe(
    override.reason,
  );
  await user.click(screen.getByRole("button", { name: "計算による判定に戻す" }));
  await reread(pane, samplePlan());
  expect(service.settings.overrides).toEqual([]);
  expect(screen.getByText(/を計算による判定「未達成」に戻しました。/)).toBeTruthy();
});

test("a decision that its figures outlived is mentioned in the details", async () => {
  const report = planSetByHand();
  await renderJudged({
    outcome: {
      ...sampleOutcome(),
      report: {
        ...report,
        results: report.results.map((item) =>
          item.override === null
            ? item
            : {
                ...{ ...item, override: null, outdatedOverride: item.override },
                judgement: item.computed,
              },
        ),
      },
    },
  }).then(({ user }) =>
    user.click(screen.getByRole("button", { name: `「${NAME}」の詳細を表示` })),
  );
  expect(screen.getByText(/^以前に手で「達成」としましたが/)).toBeTruthy();
});

test("axe finds nothing", async () => {
  await openDialog();
  const { violations } = await axe.run(document.documentElement, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
