/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";

import type { Language } from "../../../src/domain/text/localizedText";
import { PartNotLoaded } from "../../../src/taskpane/services/lazyPlanService";
import { WorkbookError } from "../../../src/workbook/errors";
import type { WorkbookErrorCode } from "../../../src/workbook/errors";
import { errorSentence } from "../../../src/workbook/texts/errorSentences";
import { pressJudge, refuseJudge, renderJudged, renderPane } from "../support/renderPane";
import type { RenderedPane } from "../support/renderPane";

/** Every cause; whether the results can still be seen without writing. */
const CODES: Readonly<Record<WorkbookErrorCode, boolean>> = {
  noPlanFound: false,
  planIsEmpty: false,
  sheetProtected: true,
  structureProtected: true,
  cellBeingEdited: false,
  columnsOccupied: true,
  readOnly: true,
  workbookClosed: false,
  payloadTooLarge: false,
  changedMeanwhile: false,
  listFiltered: true,
  cancelled: false,
  partlyWritten: false,
  ownSheetsGone: false,
  cannotUndo: false,
  notLinkable: false,
  hostFailed: false,
};
const CASES = (Object.entries(CODES) as [WorkbookErrorCode, boolean][]).filter(
  // What the user ended is no failure.
  ([code]) => code !== "cancelled",
);

async function failed(error: unknown, language?: string): Promise<RenderedPane> {
  const pane = renderPane(language === undefined ? {} : { language });
  await pressJudge(pane);
  await refuseJudge(pane, error);
  return pane;
}

describe.each(["ja", "en"] satisfies Language[])("in %s", (language) => {
  test.each(CASES)("%s is a sentence with what to do", async (code, readable) => {
    const error = new WorkbookError(code, "目標一覧!H5");
    await failed(error, language);
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain(errorSentence(error)[language]);
    const buttons = within(alert)
      .getAllByRole("button")
      .map((button) => button.textContent);
    const [retry, preview, mapping] = {
      ja: ["もう一度試す", "書き込まずに結果を見る", "読み取りの対応を確認"],
      en: ["Try again", "See results without writing", "Check how columns were read"],
    }[language];
    const more = [...(readable ? [preview] : []), ...(code === "noPlanFound" ? [mapping] : [])];
    expect(buttons.filter(Boolean)).toEqual([retry, ...more]);
  });
});

test("trying again runs the task that failed", async () => {
  const { service, user } = await failed(new WorkbookError("cellBeingEdited"));
  await user.click(screen.getByRole("button", { name: "もう一度試す" }));
  expect(service.calls).toEqual(["judge", "judge"]);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where only writing failed the results can be read", async () => {
  const { service, user } = await failed(new WorkbookError("sheetProtected", "目標一覧"));
  await user.click(
    within(screen.getByRole("alert")).getByRole("button", { name: "書き込まずに結果を見る" }),
  );
  expect(service.calls).toEqual(["judge", "read"]);
});

test("a part of the add-in that could not be loaded is not blamed on Excel", async () => {
  await failed(new PartNotLoaded({ cause: new Error("offline") }));
  expect(screen.getByRole("alert").textContent).toContain("アドインの一部を読み込めませんでした。");
});

test("a defect becomes a message with its text, never silence", async () => {
  await failed(new TypeError("x is not a function"));
  expect(screen.getByRole("alert").textContent).toContain("x is not a function");
});

test("a cell that cannot be selected keeps the results and says why", async () => {
  const { service, user } = await renderJudged();
  service.selectionError = new WorkbookError("cellBeingEdited");
  const [item] = screen.getAllByRole("listitem");
  const [button] = within(item ?? document.body).getAllByRole("button");
  await user.click(button ?? document.body);
  await waitFor(() => {
    expect(screen.getByRole("alert").textContent).toContain("セルを選択できませんでした");
  });
  expect(
    within(screen.getByRole("alert")).queryByRole("button", { name: "もう一度試す" }),
  ).toBeNull();
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
  await user.click(within(screen.getByRole("alert")).getByRole("button", { name: "閉じる" }));
  expect(screen.queryByRole("alert")).toBeNull();
});
