import { screen, within } from "@testing-library/react";

import { StartupProblem } from "../../../src/taskpane/startup/StartupProblem";
import type { Problem } from "../../../src/taskpane/startup/StartupProblem";
import { WorkbookError } from "../../../src/workbook/errors";

import { sampleOutcome } from "./planServiceDouble";
import { pressJudge, refuseJudge, renderFramed, renderJudged, renderPane } from "./renderPane";
import type { RenderedPane, RenderOptions } from "./renderPane";

/** Brings a state of the pane onto the page. */
type Open = (options: RenderOptions) => Promise<unknown>;

async function press({ user }: RenderedPane, button: HTMLElement | undefined): Promise<void> {
  if (button === undefined) {
    throw new Error("There is no such button.");
  }
  await user.click(button);
}

/** Opens the details of every indicator that is in the page. */
async function expandAll(pane: RenderedPane): Promise<void> {
  for (const item of screen.getAllByRole("listitem")) {
    const details = within(item).queryAllByRole("button", { expanded: false })[0];
    if (details !== undefined) {
      await press(pane, details);
    }
  }
}

function problem(kind: Problem): Open {
  return (options) => Promise.resolve(renderFramed(<StartupProblem problem={kind} />, options));
}

/** Every state of the pane, by name. Nothing here depends on the words of a language. */
export const PANE_STATES: Readonly<Record<string, Open>> = {
  start: (options) => Promise.resolve(renderPane(options)),
  running: async (options) => {
    await pressJudge(renderPane(options));
  },
  written: (options) => renderJudged(options),
  unchanged: (options) => renderJudged({ ...options, outcome: sampleOutcome(0) }),
  "running again": async (options) => {
    const pane = await renderJudged(options);
    await press(pane, within(screen.getByRole("contentinfo")).getAllByRole("button")[0]);
  },
  details: async (options) => {
    await expandAll(await renderJudged(options));
  },
  filtered: async (options) => {
    const { user } = await renderJudged(options);
    await user.type(screen.getByRole("searchbox"), "収納率");
  },
  "no match": async (options) => {
    const { user } = await renderJudged(options);
    await user.type(screen.getByRole("searchbox"), "図書館");
  },
  grouped: async (options) => {
    const { user } = await renderJudged(options);
    await user.selectOptions(screen.getByRole("combobox"), "path");
  },
  unread: async (options) => {
    const pane = await renderJudged(options);
    const buttons = within(screen.getByRole("main")).getAllByRole("button");
    const chips = within(screen.getByRole("main")).getAllByRole("button", { pressed: false });
    await press(pane, buttons[chips.length]);
  },
  "confirming removal": async (options) => {
    const pane = await renderJudged(options);
    await press(pane, within(screen.getByRole("contentinfo")).getAllByRole("button")[1]);
    await screen.findByRole("alertdialog");
  },
  failed: async (options) => {
    const pane = renderPane(options);
    await pressJudge(pane);
    await refuseJudge(pane, new WorkbookError("sheetProtected", "目標一覧"));
  },
  "selection failed": async (options) => {
    const pane = await renderJudged(options);
    pane.service.selectionError = new WorkbookError("hostFailed", "GeneralException: …");
    const [row] = screen.getAllByRole("listitem");
    await press(pane, row && within(row).getAllByRole("button")[0]);
    await screen.findByRole("alert");
  },
  slow: problem("slow"),
  "outside Office": problem("noOffice"),
  "no library": problem("scriptFailed"),
  "old Excel": problem("oldExcel"),
};
