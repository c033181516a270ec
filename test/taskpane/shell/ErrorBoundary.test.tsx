/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { JSX } from "react";

import { renderFramed } from "../support/renderPane";

function Broken(): JSX.Element {
  throw new Error("defect");
}

test("a defect ends in a sentence and a way out, not in a blank pane", () => {
  const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
  renderFramed(<Broken />);
  expect(screen.getByRole("alert").textContent).toContain("画面を表示できませんでした。");
  expect(screen.getByRole("button", { name: "再読み込み" })).toBeTruthy();
  complaint.mockRestore();
});
