import type { Page } from "playwright-core";

/** A state of the pane worth looking at, and how a user gets there. Names are those of its pictures. */
export interface Screen {
  readonly name: string;
  readonly query?: string;
  readonly open?: (page: Page) => Promise<void>;
}

const JUDGE = /^(判定する|Judge)$/;
const FINDINGS = /^(確認事項|Findings)/;

/** Starts the judgement; the service answers when it is told to. */
export async function judge(page: Page): Promise<void> {
  await page.getByRole("button", { name: JUDGE }).click();
}

/** The results with the message that came with them. */
export async function writtenResults(page: Page): Promise<void> {
  await judge(page);
  await page.evaluate(() => {
    window.harness.judged();
  });
  await page.getByRole("searchbox").waitFor();
}

/** The results as they are read. */
export async function results(page: Page): Promise<void> {
  await writtenResults(page);
  await dismiss(page);
}

export async function dismiss(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(閉じる|Dismiss)$/ }).click();
}

export async function tab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

export async function findings(page: Page): Promise<void> {
  await results(page);
  await tab(page, FINDINGS);
  await page.getByRole("searchbox", { name: /^(確認事項を検索|Search findings)$/ }).waitFor();
}

export async function settings(page: Page): Promise<void> {
  await tab(page, /^(設定|Settings)$/);
  await page.getByRole("combobox").first().waitFor();
}

/** A button of the page by its name in either language. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}
