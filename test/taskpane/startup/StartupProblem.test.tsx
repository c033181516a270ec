/** @jest-environment jsdom */
import { screen } from "@testing-library/react";

import { StartupProblem } from "../../../src/taskpane/startup/StartupProblem";
import { renderFramed } from "../support/renderPane";

test("outside Office the page says what it is and how to load it", () => {
  renderFramed(<StartupProblem problem="noOffice" />);
  expect(screen.getByText("これは Excel のアドインの画面です。")).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  expect(screen.getByRole("link").getAttribute("href")).toBe("manifest.xml");
});

test.each([
  ["slow", "Excel からの応答を待っています。", true],
  ["scriptFailed", "Office のライブラリ（office.js）を読み込めませんでした。", true],
  ["oldExcel", "この Excel では利用できません。", false],
] as const)("%s: %s", (problem, title, reload) => {
  renderFramed(<StartupProblem problem={problem} />);
  expect(screen.getByRole("alert").textContent).toContain(title);
  expect(screen.queryByRole("button", { name: "再読み込み" }) !== null).toBe(reload);
});
