/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";

import { WorkbookError } from "../../../src/workbook/errors";
import { pressJudge, refuseJudge, renderPane } from "../support/renderPane";

afterEach(() => {
  jest.useRealTimers();
});

test("a run shows how far it is", async () => {
  const pane = renderPane();
  await pressJudge(pane);
  act(() => {
    pane.service.control.onProgress?.(0.6, "checking");
  });
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.6");
});

test("a run of which nothing is heard for half a minute says so, until something is heard", () => {
  const pane = renderPane();
  jest.useFakeTimers();
  act(() => {
    fireEvent.click(screen.getByRole("button", { name: "判定する" }));
  });
  act(() => {
    jest.advanceTimersByTime(29_000);
  });
  expect(screen.queryByText(/応答がありません/)).toBeNull();
  act(() => {
    jest.advanceTimersByTime(2_000);
  });
  expect(screen.getByText(/応答がありません/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "再読み込み" })).toBeTruthy();
  act(() => {
    pane.service.control.onProgress?.(0.4, "checking");
  });
  expect(screen.queryByText(/応答がありません/)).toBeNull();
});

test("a run that takes longer than a second can be ended, and says that it was", async () => {
  const pane = renderPane();
  await pressJudge(pane);
  expect(screen.queryByRole("button", { name: "中止" })).toBeNull();
  const cancel = await screen.findByRole("button", { name: "中止" }, { timeout: 3_000 });
  expect(pane.service.control.signal?.aborted).toBe(false);
  await pane.user.click(cancel);
  expect(pane.service.control.signal?.aborted).toBe(true);
  expect(screen.getByText("中止しています…")).toBeTruthy();
  await refuseJudge(pane, new WorkbookError("cancelled"));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("中止しました。ブックは変更していません。")).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "判定する" }));
  expect(pane.service.calls).toEqual(["judge", "judge"]);
  expect(pane.service.control.signal?.aborted).toBe(false);
});
