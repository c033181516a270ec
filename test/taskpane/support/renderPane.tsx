import { act, render, screen } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";

import { languageOf, messagesOf } from "../../../src/taskpane/i18n/language";
import type { Messages } from "../../../src/taskpane/i18n/ja";
import {
  LocalizationProvider,
  type Localization,
} from "../../../src/taskpane/i18n/MessagesContext";
import type { JudgeOutcome } from "../../../src/taskpane/services/planService";
import { PlanServiceProvider } from "../../../src/taskpane/services/PlanServiceContext";
import { PaneFrame } from "../../../src/taskpane/shell/PaneFrame";
import { PaneScreen } from "../../../src/taskpane/shell/PaneScreen";

import { installBrowserParts } from "./browserParts";
import { PlanServiceDouble, sampleOutcome } from "./planServiceDouble";

/** How the pane is rendered; by default in Japanese with its own texts. */
export interface RenderOptions {
  readonly language?: string;
  /** Texts in place of those of the language. */
  readonly messages?: Messages;
  /** What becomes of the texts that screens bring with them. */
  readonly screenTexts?: NonNullable<Localization["screenTexts"]>;
  /** Opened before in this workbook: what the pane remembers is still there. */
  readonly reopened?: boolean;
}

/** The pane on a service double, and a user who can see and use it. */
export interface RenderedPane extends RenderResult {
  readonly service: PlanServiceDouble;
  readonly user: UserEvent;
}

/** Renders a screen in the frame that every screen stands in. */
export function renderFramed(screenNode: ReactNode, options: RenderOptions = {}): RenderResult {
  installBrowserParts();
  const displayLanguage = options.language ?? "ja-JP";
  const language = languageOf(displayLanguage);
  const localization: Localization = {
    language,
    messages: options.messages ?? messagesOf(language),
    ...(options.screenTexts && { screenTexts: options.screenTexts }),
  };
  return render(
    <PaneFrame displayLanguage={displayLanguage} readOfficeTheme={() => undefined}>
      <LocalizationProvider value={localization}>{screenNode}</LocalizationProvider>
    </PaneFrame>,
  );
}

/** Every test opens the pane for the first time. */
function forgetPane(): void {
  for (const key of Object.keys(window.localStorage)) {
    if (key.includes("kpi-plan-tracker.pane")) window.localStorage.removeItem(key);
  }
}

/** Renders the whole pane as it stands once Office is ready. */
export function renderPane(options?: RenderOptions): RenderedPane {
  if (options?.reopened !== true) forgetPane();
  const service = new PlanServiceDouble();
  const rendered = renderFramed(
    <PlanServiceProvider value={service}>
      <PaneScreen />
    </PlanServiceProvider>,
    options,
  );
  return { ...rendered, service, user: userEvent.setup() };
}

/** Presses the button of the first screen. */
export async function pressJudge({ user }: RenderedPane): Promise<void> {
  const [judge] = screen.getAllByRole("button");
  if (judge === undefined) {
    throw new Error("The first screen has no button.");
  }
  await user.click(judge);
}

/** Lets the service answer the running judgement. */
export async function answerJudge(
  { service }: RenderedPane,
  outcome: JudgeOutcome = sampleOutcome(),
): Promise<void> {
  await act(async () => {
    service.judging.resolve(outcome);
    await service.judging.promise;
  });
}

/** Lets the service refuse the running judgement. */
export async function refuseJudge({ service }: RenderedPane, error: unknown): Promise<void> {
  await act(async () => {
    service.judging.reject(error);
    await service.judging.promise.catch(() => undefined);
  });
}

/** The pane after the sample plan, or another outcome, was judged. */
export async function renderJudged(
  options?: RenderOptions & { readonly outcome?: JudgeOutcome },
): Promise<RenderedPane> {
  const pane = renderPane(options);
  await pressJudge(pane);
  await answerJudge(pane, options?.outcome);
  return pane;
}
