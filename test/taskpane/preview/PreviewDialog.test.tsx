/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";

import { WorkbookError } from "../../../src/workbook/errors";
import type { WritePreview } from "../../../src/workbook/preview/writePreview";
import { renderPane } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";

import { SAMPLE_PREVIEW } from "./samplePreview";

async function open(): Promise<RenderedPane & { readonly dialog: HTMLElement }> {
  const pane = renderPane();
  await pane.user.click(screen.getByRole("button", { name: "書き込む内容を確認" }));
  const dialog = await screen.findByRole("dialog");
  await waitFor(() => {
    expect(pane.service.calls).toEqual(["preview"]);
  });
  return { ...pane, dialog };
}

async function answer({ service }: RenderedPane, preview: WritePreview): Promise<void> {
  await act(async () => {
    service.previewing.resolve(preview);
    await service.previewing.promise;
  });
}

test("what will be written is shown sheet by sheet, and written on request", async () => {
  const pane = await open();
  expect(within(pane.dialog).getByText("書き込む内容を調べています…")).toBeTruthy();
  await answer(pane, SAMPLE_PREVIEW);
  const [list, dashboard] = within(pane.dialog).getAllByRole("listitem");
  expect(list?.textContent).toBe("目標一覧H:L 列・25 セル");
  expect(dashboard?.textContent).toBe("ダッシュボード新しいシートA:H 列・1,048 セル・グラフ 1個");
  expect(within(pane.dialog).getByText("シート「KPI一覧」を取り除きます。")).toBeTruthy();
  await pane.user.click(within(pane.dialog).getByRole("button", { name: "書き込む" }));
  expect(pane.service.calls).toEqual(["preview", "judge"]);
});

test("nothing is written on cancel, and the focus goes back", async () => {
  const pane = await open();
  await answer(pane, SAMPLE_PREVIEW);
  await pane.user.click(within(pane.dialog).getByRole("button", { name: "キャンセル" }));
  expect(pane.service.calls).toEqual(["preview"]);
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe("書き込む内容を確認");
  });
});

test("where everything stands there already there is nothing to write", async () => {
  const pane = await open();
  await answer(pane, { ...SAMPLE_PREVIEW, sheets: [], deletedSheets: [], changedCells: 0 });
  expect(within(pane.dialog).getByText(/書き込む変更はありません/)).toBeTruthy();
  expect(within(pane.dialog).queryByRole("button", { name: "書き込む" })).toBeNull();
});

test("what prevents writing is said before anything is tried", async () => {
  const pane = await open();
  await act(async () => {
    pane.service.previewing.reject(new WorkbookError("sheetProtected", "目標一覧"));
    await pane.service.previewing.promise.catch(() => undefined);
  });
  expect(pane.dialog.textContent).toContain("シート「目標一覧」は保護されているため書き込めません");
  expect(within(pane.dialog).queryByRole("button", { name: "書き込む" })).toBeNull();
});
