/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";

import { WorkbookError } from "../../../src/workbook/errors";
import { pressJudge, refuseJudge, renderPane } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";
import { samplePlan } from "../support/samplePlan";

import { CORRECTED_TABLE, UNREAD_TABLE } from "./tables";

/** From the message that no plan was found to the tables of the workbook. */
async function openMapping(pane: RenderedPane): Promise<void> {
  await pressJudge(pane);
  await refuseJudge(pane, new WorkbookError("noPlanFound"));
  await pane.user.click(
    within(screen.getByRole("alert")).getByRole("button", { name: "読み取りの対応を確認" }),
  );
  await screen.findByRole("heading", { level: 1, name: "読み取りの対応" });
}

const columnBox = (header: string): HTMLSelectElement =>
  screen.getByRole("combobox", { name: new RegExp(`^${header}`) });

test("a workbook without a plan is corrected by saying which column holds the targets", async () => {
  const pane = renderPane();
  pane.service.tables = [UNREAD_TABLE];
  await openMapping(pane);
  const table = await screen.findByRole("region", { name: "令和6年度!A3:D3" });
  expect(within(table).getByText("指標を読み取れていません")).toBeTruthy();
  expect(columnBox("実績").selectedOptions[0]?.text).toBe("自動：実績");
  const apply = screen.getByRole("button", { name: "この対応で読み直す" });
  expect(apply.getAttribute("aria-disabled")).toBe("true");
  await pane.user.selectOptions(columnBox("到達ライン"), "target");
  expect(screen.getByText("変更 1列")).toBeTruthy();
  pane.service.tables = [CORRECTED_TABLE];
  await pane.user.click(apply);
  expect(pane.service.mapped).toEqual([
    [
      {
        column: { cell: UNREAD_TABLE.columns[1]?.cell, value: "到達ライン（件）" },
        role: "target",
      },
    ],
  ]);
  await waitFor(() => {
    expect(pane.service.calls.at(-1)).toBe("refresh");
  });
  await act(async () => {
    pane.service.reading.resolve(samplePlan());
    await pane.service.reading.promise;
  });
  expect(screen.getByText("列の対応をブックに保存しました。")).toBeTruthy();
  await screen.findByText("読み取り済み");
  await pane.user.click(screen.getByRole("button", { name: "戻る" }));
  expect(screen.getByRole("searchbox")).toBeTruthy();
});

test("what was said can be forgotten", async () => {
  const pane = renderPane();
  pane.service.tables = [CORRECTED_TABLE];
  await openMapping(pane);
  await pane.user.click(await screen.findByRole("button", { name: "対応を初期状態に戻す" }));
  expect(pane.service.calls).toContain("forget");
});

test("the header cell is shown in the sheet", async () => {
  const pane = renderPane();
  pane.service.tables = [UNREAD_TABLE];
  await openMapping(pane);
  await pane.user.click(await screen.findByRole("button", { name: "見出しを表示" }));
  expect(pane.service.selected).toEqual([UNREAD_TABLE.columns[0]?.cell]);
});

test("where no table was found the selected row becomes the header", async () => {
  const pane = renderPane();
  await openMapping(pane);
  await screen.findByText(/見出しのある表が見つかりません/);
  const button = screen.getByRole("button", { name: "選択した行を見出しにする" });
  await pane.user.click(button);
  await screen.findByText(/選択した行に文字がありません/);
  pane.service.selectedHeader = UNREAD_TABLE;
  await pane.user.click(button);
  await screen.findByRole("region", { name: "令和6年度!A3:D3" });
  expect(screen.queryByText(/選択した行に文字がありません/)).toBeNull();
});

test("tables that cannot be read say why and can be read again", async () => {
  const pane = renderPane();
  pane.service.mappingError = new WorkbookError("payloadTooLarge");
  await openMapping(pane);
  const alerts = await screen.findAllByRole("alert");
  const alert = alerts.find(({ textContent }) => textContent.includes("表を読み取れませんでした"));
  if (!alert) throw new Error("Nothing says why.");
  pane.service.mappingError = null;
  pane.service.tables = [UNREAD_TABLE];
  await pane.user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
  await screen.findByRole("region", { name: "令和6年度!A3:D3" });
});
