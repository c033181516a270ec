import { act, screen, waitFor, within } from "@testing-library/react";

import { WorkbookError } from "../../../src/workbook/errors";
import { BUILT_IN_SCALES } from "../../../src/domain/judgement/scales/builtInScales";
import { ALL_CHECKS } from "../../../src/domain/checks/allChecks";
import { UNREAD_TABLE } from "../mapping/tables";
import { SAMPLE_PREVIEW } from "../preview/samplePreview";
import { planSetByHand } from "./planSetByHand";
import { sampleOutcome } from "./planServiceDouble";
import { renderJudged, renderPane } from "./renderPane";
import type { RenderedPane, RenderOptions } from "./renderPane";
import { lockedPlan, recordedPlan, SAMPLE_RUNS } from "./sampleHistory";
import { COLLECTION_LEDGER, REVENUE_LEDGER } from "./sampleLedgers";
import { samplePlan } from "./samplePlan";

/** An export of the finance system, as it is pasted. */
export const PASTED_EXPORT = [
  "年月\t区分\t調定額（累計）\t収納額（累計）",
  "令和元年6月\t現年度分\t1,234,567,000\t210,345,600",
  "令和元年13月\t現年度分\t1,240,118,300\t398,220,150",
].join("\n");

/** What is pasted and is no table. */
const NO_TABLE = "お知らせの文";

/** Whatever those states show that comes from the workbook, or in the chosen language from below. */
export const SHOWN_DATA: readonly unknown[] = [
  ...[ALL_CHECKS, BUILT_IN_SCALES, COLLECTION_LEDGER, REVENUE_LEDGER, UNREAD_TABLE],
  ...[samplePlan(), planSetByHand("common-abcd"), planSetByHand(), PASTED_EXPORT, NO_TABLE],
];

/** The tabs from left to right; their words differ from language to language. */
const TABS = ["results", "findings", "history", "finance", "settings"] as const;

/** Goes to a screen that is fetched when it is first opened. */
async function show({ user }: RenderedPane, view: (typeof TABS)[number]): Promise<void> {
  const tabs = screen.getAllByRole("tab");
  // Without a plan there is nothing between the first screen and the revenue.
  const index = TABS.indexOf(view) - (TABS.length - tabs.length) * Number(view !== "results");
  const tab = tabs[index];
  if (tab === undefined) throw new Error(`There is no tab for ${view}.`);
  await user.click(tab);
  await screen.findByRole("heading", { level: 1 });
}

async function pressIn(
  { user }: RenderedPane,
  place: HTMLElement,
  index: number,
): Promise<HTMLElement> {
  const button = within(place).getAllByRole("button").at(index);
  if (button === undefined) throw new Error("There is no such button.");
  await user.click(button);
  return button;
}

async function judgedAt(
  view: (typeof TABS)[number],
  options: RenderOptions,
): Promise<RenderedPane> {
  const pane = await renderJudged(options);
  await show(pane, view);
  return pane;
}

async function withLedgers(options: RenderOptions): Promise<RenderedPane> {
  const pane = renderPane(options);
  pane.service.finances.overview = {
    ledgers: [COLLECTION_LEDGER, REVENUE_LEDGER],
    remembered: {},
  };
  await show(pane, "finance");
  await screen.findAllByRole("heading", { level: 3 });
  return pane;
}

async function recorded(options: RenderOptions, isLocked: boolean): Promise<RenderedPane> {
  const report = isLocked ? lockedPlan() : recordedPlan();
  const pane = await renderJudged({ ...options, outcome: { ...sampleOutcome(), report } });
  pane.service.history = SAMPLE_RUNS;
  await show(pane, "history");
  await screen.findAllByRole("combobox");
  return pane;
}

/** States of the screens that are fetched later and bring their own texts. */
export const SCREEN_STATES: Readonly<Record<string, (options: RenderOptions) => Promise<unknown>>> =
  {
    "started without a plan": (options) => Promise.resolve(renderPane({ ...options })),
    "running in the way of other work": async (options) => {
      const pane = await renderJudged(options);
      await pressIn(pane, screen.getByRole("contentinfo"), 0);
      await show(pane, "settings");
    },
    findings: (options) => judgedAt("findings", options),
    "findings by rule": async (options) => {
      const { user } = await judgedAt("findings", options);
      await user.selectOptions(await screen.findByRole("combobox"), "rule");
    },
    "no finding left": async (options) => {
      const { user } = await judgedAt("findings", options);
      await user.type(await screen.findByRole("searchbox"), "図書館");
    },
    "nothing found": async (options) => {
      const report = { ...samplePlan(), findings: [] };
      const pane = await renderJudged({ ...options, outcome: { ...sampleOutcome(), report } });
      await show(pane, "findings");
    },
    "history that is not kept": (options) => judgedAt("history", options),
    history: (options) => recorded(options, false),
    "closed figures": (options) => recorded(options, true),
    "closed figures to be opened": async (options) => {
      const pane = await recorded(options, true);
      await pressIn(pane, screen.getByRole("main"), -1);
    },
    "history that cannot be read": async (options) => {
      const pane = await renderJudged(options);
      pane.service.historyError = new WorkbookError("sheetProtected", "目標一覧");
      await show(pane, "history");
      await screen.findByRole("alert");
    },
    "no ledgers": async (options) => {
      await show(renderPane(options), "finance");
    },
    ledgers: withLedgers,
    "ledgers that cannot be read": async (options) => {
      const pane = renderPane(options);
      pane.service.finances.failure = new WorkbookError("sheetProtected", "目標一覧");
      await show(pane, "finance");
      await screen.findByRole("alert");
    },
    import: async (options) => {
      const pane = await withLedgers(options);
      await pressIn(pane, screen.getByRole("main"), 0);
      await pane.user.click(await screen.findByRole("textbox"));
      await pane.user.paste(PASTED_EXPORT);
      await waitFor(() => {
        expect(screen.getAllByRole("combobox").length).toBeGreaterThan(4);
      });
    },
    "import of what is no table": async (options) => {
      const pane = await withLedgers(options);
      await pressIn(pane, screen.getByRole("main"), 0);
      await pane.user.click(await screen.findByRole("textbox"));
      await pane.user.paste(NO_TABLE);
    },
    settings: async (options) => {
      await judgedAt("settings", options);
      await screen.findAllByRole("combobox");
    },
    "settings with the checks": async (options) => {
      const pane = await judgedAt("settings", options);
      await screen.findAllByRole("combobox");
      for (const button of screen.getAllByRole("button", { expanded: false })) {
        await pane.user.click(button);
      }
    },
    "settings that cannot be kept": async (options) => {
      const pane = renderPane(options);
      pane.service.keepsSettings = false;
      pane.service.settings = { ...pane.service.settings, scaleId: "osaka-form2-year-end" };
      await show(pane, "settings");
      await screen.findAllByRole("combobox");
    },
    mapping: async (options) => {
      const pane = renderPane(options);
      pane.service.tables = [UNREAD_TABLE];
      await show(pane, "settings");
      await screen.findAllByRole("combobox");
      await pressIn(pane, screen.getByRole("main"), -1);
      await screen.findByRole("region", { name: UNREAD_TABLE.label });
    },
    "mapping without tables": async (options) => {
      const pane = renderPane(options);
      await show(pane, "settings");
      await screen.findAllByRole("combobox");
      await pressIn(pane, screen.getByRole("main"), -1);
      await waitFor(() => {
        expect(screen.queryAllByRole("combobox")).toEqual([]);
      });
      await pressIn(pane, screen.getByRole("main"), 0);
    },
    preview: async (options) => {
      const pane = renderPane(options);
      await pressIn(pane, screen.getByRole("main"), 2);
      await screen.findByRole("dialog");
      await act(async () => {
        pane.service.previewing.resolve(SAMPLE_PREVIEW);
        await pane.service.previewing.promise;
      });
    },
    "preview that is refused": async (options) => {
      const pane = renderPane(options);
      await pressIn(pane, screen.getByRole("main"), 2);
      await screen.findByRole("dialog");
      await act(async () => {
        pane.service.previewing.reject(new WorkbookError("sheetProtected", "目標一覧"));
        await pane.service.previewing.promise.catch(() => undefined);
      });
    },
    override: async (options) => {
      const pane = await renderJudged(options);
      const [row] = screen.getAllByRole("listitem");
      if (row === undefined) throw new Error("There is no indicator.");
      await pressIn(pane, row, 1);
      await pressIn(pane, row, -1);
      const dialog = await screen.findByRole("dialog");
      // Without a reason: what is missing is said.
      await pressIn(pane, dialog, -2);
    },
    "set by hand": async (options) => {
      const report = planSetByHand("common-abcd");
      const pane = await renderJudged({ ...options, outcome: { ...sampleOutcome(), report } });
      await pane.user.type(screen.getByRole("searchbox"), "収納率");
      const [row] = screen.getAllByRole("listitem");
      if (row === undefined) throw new Error("There is no indicator.");
      await pressIn(pane, row, 1);
    },
    "past of an indicator": async (options) => {
      const report = recordedPlan();
      const pane = await renderJudged({ ...options, outcome: { ...sampleOutcome(), report } });
      pane.service.history = SAMPLE_RUNS;
      await pane.user.type(screen.getByRole("searchbox"), "収納率");
      const [row] = screen.getAllByRole("listitem");
      if (row === undefined) throw new Error("There is no indicator.");
      await pressIn(pane, row, 1);
      await within(row).findByText(/2019/);
    },
    "live update": async (options) => {
      const pane = await renderJudged(options);
      await waitFor(() => {
        expect(pane.service.live).not.toBeNull();
      });
      act(() => {
        pane.service.live?.updated(planSetByHand());
        pane.service.live?.stale();
      });
    },
  };
